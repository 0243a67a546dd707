package org.trustquality.access.session;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions over HTTP: who has one, what it costs, and when it ends. */
@DemonstratedApplication
class SessionTests {

	@Autowired
	private Stage stage;

	@Test
	void strangersHaveNone() {
		int before = count("sessions");
		Visitor stranger = this.stage.stranger();
		List<String> pages = List.of("/", "/sign-in", "/demonstration", "/framework", "/method", "/help", "/nothing",
				"/trusts/x", "/account", "/assets/trust-quality.css", "/set-up", "/sign-in/code");
		pages.forEach(stranger::get);
		stranger.submit(stranger.get("/sign-in"), "/sign-in", "email", "nobody@invented.example");
		stranger.post("/sign-in/code", "code", "2222 2222");
		stranger.postRaw("/sign-in", "email=x");
		stranger.post("/sign-out");
		assertThat(stranger.cookies()).doesNotContainKey("SESSION");
		assertThat(count("sessions")).isEqualTo(before);
		Visitor.as(Stage.PRIYA, this.stage.port());
		assertThat(count("sessions")).as("planted: a session is noticed").isEqualTo(before + 1);
		System.out.println("Sessions of strangers: requests=" + (pages.size() + 5) + ", rows=0");
	}

	@Test
	void isThePersonsAndHoldsListedTypesOnly() {
		Visitor priya = Visitor.as(Stage.PRIYA, this.stage.port());
		String id = priya.cookies().get("SESSION");
		assertThat(id).matches("[A-Za-z0-9_-]{43}");
		assertThat(this.stage.superuser()
			.sql("select principal_name from sessions where session_id = ?")
			.param(id)
			.query(String.class)
			.single()).isEqualTo(this.stage.person(Stage.PRIYA).toString());
		assertThat(attribute(id)).contains(
				"\"@class\":\"org.springframework.security.core.context.SecurityContextImpl\"",
				"\"name\":\"Priya Sanderson\"", "DEMONSTRATION");
	}

	@Test
	void notesItsUseOnceAMinute() throws Exception {
		Visitor priya = Visitor.as(Stage.PRIYA, this.stage.port());
		List<String> first = Statements.of(() -> priya.get("/help")).ofVisitors().statements();
		assertThat(first).filteredOn(SessionTests::isAboutSessions)
			.hasSize(1)
			.first()
			.asString()
			.containsIgnoringCase("from sessions");
		String id = priya.cookies().get("SESSION");
		this.stage.superuser()
			.sql("update sessions set last_access_time = last_access_time - 61000 where session_id = ?")
			.param(id)
			.update();
		List<String> later = Statements.of(() -> priya.get("/help")).ofVisitors().statements();
		assertThat(later).filteredOn(SessionTests::isAboutSessions)
			.hasSize(2)
			.last()
			.asString()
			.containsIgnoringCase("update sessions");
		assertThat(Statements.of(() -> priya.get("/help")).ofVisitors().statements())
			.filteredOn(SessionTests::isAboutSessions)
			.hasSize(1);
		System.out.println("Statements for a session: 1, once a minute 2");
	}

	private static boolean isAboutSessions(String sql) {
		return sql.toLowerCase(Locale.ROOT).contains(" sessions");
	}

	@Test
	void endsUnusedAndAtTheLatestAfterHalfADay() {
		for (String change : List.of("expiry_time = 0, last_access_time = last_access_time - 7201000",
				"creation_time = creation_time - 43201000")) {
			Visitor priya = Visitor.as(Stage.PRIYA, this.stage.port());
			assertThat(priya.get("/account").status()).isEqualTo(200);
			this.stage.superuser()
				.sql("update sessions set " + change + " where session_id = ?")
				.param(priya.cookies().get("SESSION"))
				.update();
			assertThat(priya.get("/account").location()).isEqualTo("/sign-in");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "null", "42", "[]", "{\"@class\":\"no.such.Type\"}",
			"{\"@class\":\"java.lang.ProcessBuilder\",\"command\":[\"true\"]}",
			"{\"@class\":\"org.springframework.context.support.FileSystemXmlApplicationContext\"}",
			"\u00AC\u00ED\u0000\u0005sr" })
	void asksToSignInWhenItCannotBeRead(String stored) {
		Visitor priya = Visitor.as(Stage.PRIYA, this.stage.port());
		this.stage.superuser()
			.sql("""
					update sessions_attributes set attribute_bytes = ?
					where attribute_name = 'SPRING_SECURITY_CONTEXT' and session_primary_id =
						(select primary_id from sessions where session_id = ?)""")
			.params(stored.getBytes(java.nio.charset.StandardCharsets.UTF_8), priya.cookies().get("SESSION"))
			.update();
		assertThat(priya.get("/account").location()).isEqualTo("/sign-in");
		assertThat(priya.get("/help").status()).isEqualTo(200);
		Visitor another = Visitor.as(Stage.PRIYA, this.stage.port());
		assertThat(another.get("/account").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "x", "AA==", "AAAA", "%00", "../../x", "'; drop table sessions", "=", "a=b", "eyJhIjoxfQ" })
	void isHarmlessAsRubbish(String cookie) {
		Visitor.Page page = this.stage.stranger().send("GET", "/account", null, "", "Cookie", "SESSION=" + cookie);
		assertThat(page.status()).isEqualTo(302);
		assertThat(page.location()).isEqualTo("/sign-in");
	}

	@Test
	void isHarmlessAsLongRubbish() {
		for (String id : List.of("A".repeat(43), "A".repeat(2000), "AA".repeat(21) + "\u00E9",
				"%00".repeat(14) + "A")) {
			Visitor.Page page = this.stage.stranger().send("GET", "/account", null, "", "Cookie", "SESSION=" + id);
			assertThat(page.location()).isEqualTo("/sign-in");
		}
	}

	@Test
	void endsWithSigningOut() {
		Visitor priya = Visitor.as(Stage.PRIYA, this.stage.port());
		Visitor copy = priya.twin();
		int before = count("sessions");
		Visitor.Page out = priya.post("/sign-out");
		assertThat(out.header("Location")).hasValue("/");
		assertThat(out.header("Clear-Site-Data").orElse("")).contains("\"cookies\"", "\"storage\"", "\"cache\"");
		assertThat(count("sessions")).isEqualTo(before - 1);
		assertThat(priya.cookies()).doesNotContainKey("SESSION");
		assertThat(copy.get("/account").location()).isEqualTo("/sign-in");
	}

	private String attribute(String cookie) {
		return this.stage.superuser()
			.sql("""
					select convert_from(attribute_bytes, 'UTF8') from sessions_attributes
					join sessions on primary_id = session_primary_id
					where attribute_name = 'SPRING_SECURITY_CONTEXT' and session_id = ?""")
			.param(cookie)
			.query(String.class)
			.single();
	}

	private int count(String table) {
		return this.stage.superuser().sql("select count(*) from " + table).query(Integer.class).single();
	}

}
