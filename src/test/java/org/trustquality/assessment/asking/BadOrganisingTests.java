package org.trustquality.assessment.asking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What organisers cannot mean is refused with a page that keeps what they typed. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadOrganisingTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

	@Autowired
	private Stage stage;

	private Refusals refusals;

	private Visitor helen;

	private Stage.Played draft;

	@BeforeAll
	void play() {
		this.refusals = new Refusals(this.stage);
		this.helen = this.stage.as(Stage.HELEN);
		this.draft = this.stage.draft(Stage.SALTMARSH);
	}

	@AfterAll
	void say() {
		System.out.println("Bad set-ups and invitations: " + this.refusals);
	}

	static Stream<Arguments> setUps() {
		String nextYear = Integer.toString(TODAY.getYear() + 1);
		return Stream.of(arguments("day", "31", "month", "2", "closingYear", nextYear),
				arguments("day", "1", "month", "1", "closingYear", Integer.toString(TODAY.getYear() - 1)),
				arguments("day", "1", "month", "1", "closingYear", Integer.toString(TODAY.getYear() + 5)),
				arguments("day", "x", "month", "y", "closingYear", "z"),
				arguments("day", "", "month", "", "closingYear", ""),
				arguments("day", "0", "month", "13", "closingYear", nextYear),
				arguments("day", "1.5", "month", "1e0", "closingYear", nextYear),
				arguments("day", "-1", "month", "1", "closingYear", nextYear),
				arguments("day", "1", "month", "1", "closingYear", "999999999"),
				arguments("day", "1", "month", "1", "closingYear", "-999999999"),
				arguments("day", "1", "month", "1", "closingYear", "99999999999999999999"),
				arguments("day", "1\0", "month", "1", "closingYear", nextYear),
				arguments("time", "25:00", "kind", "INTERNAL", "minimumRatings", "3"),
				arguments("time", "noon", "kind", "INTERNAL", "minimumRatings", "3"),
				arguments("time", "\0", "kind", "INTERNAL", "minimumRatings", "3"),
				arguments("kind", "SECRET", "time", "17:00", "minimumRatings", "3"),
				arguments("kind", "\0", "time", "17:00", "minimumRatings", "3"),
				arguments("kind", "", "time", "17:00", "minimumRatings", "3"),
				arguments("year", "1999", "kind", "INTERNAL", "time", "17:00"),
				arguments("year", "\0", "kind", "INTERNAL", "time", "17:00"),
				arguments("minimumRatings", "1", "kind", "INTERNAL", "time", "17:00"),
				arguments("minimumRatings", "5.0", "kind", "INTERNAL", "time", "17:00"),
				arguments("framework", "", "kind", "INTERNAL", "time", "17:00"),
				arguments("framework", "\0", "kind", "INTERNAL", "time", "17:00"),
				arguments("framework", "cst-1999.1", "kind", "INTERNAL", "time", "17:00"),
				arguments("framework", "cst-2022.1+own", "kind", "INTERNAL", "time", "17:00"),
				arguments("framework", "cst-2022.1-own-3f9a1c07", "kind", "INTERNAL", "time", "17:00"));
	}

	@ParameterizedTest(name = "{0}={1} {2}={3} {4}={5}")
	@MethodSource("setUps")
	void refusesASetUp(String one, String first, String two, String second, String three, String third) {
		Visitor.Page page = this.refusals.refuse(400, () -> setUp(one, first, two, second, three, third));
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select(".govuk-error-summary a")).isNotEmpty();
	}

	/** The same form with nothing wrong goes through. */
	@Test
	void acceptsASetUp() {
		assertThat(setUp("kind", "INTERNAL").status()).isEqualTo(302);
	}

	private Visitor.Page setUp(String... changes) {
		String action = "/trusts/" + this.stage.trust(Stage.SALTMARSH) + "/assessments";
		Visitor.Page form = this.helen.get(action + "/new");
		List<String> fields = new ArrayList<>(
				List.of("framework", Stage.QUALITY, "kind", "PEER", "minimumRatings", "3"));
		fields.addAll(List.of(changes));
		return this.helen.submit(form, action, fields.toArray(String[]::new));
	}

	@Test
	void refusesASetUpWithoutOrWithDoubledFields() {
		String action = "/trusts/" + this.stage.trust(Stage.SALTMARSH) + "/assessments";
		this.refusals.refuse(400, () -> this.helen.post(action));
		this.refusals.refuse(400, () -> this.helen.post(action, "day", "1", "day", "2", "month", "3", "month", "4",
				"closingYear", "2027"));
	}

	static Stream<Arguments> people() {
		return Stream.of(arguments("", "a@example.org", "TRUSTEE"), arguments("   ", "a@example.org", "TRUSTEE"),
				arguments("N".repeat(201), "a@example.org", "TRUSTEE"), arguments("A\0B", "a@example.org", "TRUSTEE"),
				arguments("A\r\nBcc: x", "a@example.org", "TRUSTEE"), arguments("Ann", "", "TRUSTEE"),
				arguments("Ann", "ann", "TRUSTEE"), arguments("Ann", "a@example.org\0", "TRUSTEE"),
				arguments("Ann", "a\0b@example.org", "TRUSTEE"),
				arguments("Ann", "a@example.org\r\nBcc: b@example.org", "TRUSTEE"),
				arguments("Ann", "a@example.org\nX: y", "TRUSTEE"),
				arguments("Ann", "a@example.org, b@example.org", "TRUSTEE"),
				arguments("Ann", "a@example.org;b@example.org", "TRUSTEE"),
				arguments("Ann", "Ann <a@example.org>", "TRUSTEE"), arguments("Ann", "<a@example.org>", "TRUSTEE"),
				arguments("\u202EAnn", "a@example.org", "TRUSTEE"), arguments("An\u2028n", "a@example.org", "TRUSTEE"),
				arguments("Ann", "a@b@example.org", "TRUSTEE"), arguments("Ann", "\"a b\"@example.org", "TRUSTEE"),
				arguments("Ann", "a\u760Ab@example.org", "TRUSTEE"), arguments("Ann", "a@ex\u0430mple.org", "TRUSTEE"),
				arguments("Ann", "a@example.org" + ".x".repeat(130), "TRUSTEE"),
				arguments("Ann", "a@localhost", "TRUSTEE"), arguments("Ann", "a@example.org", ""),
				arguments("Ann", "a@example.org", "ADMIN"), arguments("Ann", "a@example.org", "\0"),
				arguments("Ann", "a@example.org", "GOVERNANCE_PROFESSIONAL"));
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("people")
	void refusesAPerson(String name, String email, String role) {
		this.refusals.refuse(400, () -> add(name, email, role));
	}

	@Test
	void refusesAPersonWithoutOrWithDoubledFields() {
		this.refusals.refuse(400, () -> this.helen.post(this.draft.path() + "/respondents"));
		this.refusals.refuse(400, () -> this.helen.post(this.draft.path() + "/respondents", "name", "Ann", "email",
				"a@example.org", "email", "b@example.org", "role", "TRUSTEE"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "O'Neil", "Null", "Ng", "X", "<b>Ann</b>", "${7*7}", "Zo\u00EB van der B\u00E6k" })
	void takesUnusualNames(String name) {
		String email = Integer.toHexString(name.hashCode()) + "+tag@example.org";
		assertThat(add(name, email, "TRUSTEE").status()).isEqualTo(302);
		assertThat(this.helen.get(this.draft.path()).document().select("th[scope=row]").eachText())
			.anySatisfy((text) -> assertThat(text).startsWith(name));
	}

	@Test
	void refusesTheSameAddressTwice() {
		assertThat(add("Ann Hill", "ann.hill@example.org", "TRUSTEE").status()).isEqualTo(302);
		this.refusals.refuse(409, () -> add("Ann Hill", "ann.hill@example.org", "TRUSTEE"));
		this.refusals.refuse(409, () -> add("Another", "ANN.HILL@example.org", "TRUSTEE"));
	}

	@Test
	void refusesASecondChiefExecutive() {
		Visitor.Page page = this.refusals.refuse(409, () -> add("Second", "second@example.org", "CHIEF_EXECUTIVE"));
		assertThat(page.document().text()).contains("Only one can answer");
	}

	@Test
	void asksAPersonAgainWhoWasTakenOff() {
		Stage.Played own = this.stage.draft(Stage.SALTMARSH);
		String removal = own.path() + "/respondents/" + this.stage.person("Wendy Hollis") + "/removal";
		assertThat(this.helen.post(removal).status()).isEqualTo(302);
		this.refusals.refuse(404, () -> this.helen.post(removal));
		assertThat(this.helen.post(own.path() + "/board").status()).isEqualTo(302);
		assertThat(people(own)).as("who was taken off stays off").noneMatch((text) -> text.startsWith("Wendy Hollis"));
		assertThat(this.helen
			.post(own.path() + "/respondents", "name", "Wendy Hollis", "email", "wendy.hollis@invented.example", "role",
					"TRUSTEE")
			.status()).isEqualTo(302);
		assertThat(people(own)).anyMatch((text) -> text.startsWith("Wendy Hollis"));
	}

	private List<String> people(Stage.Played assessment) {
		return this.helen.get(assessment.path()).document().select("th[scope=row]").eachText();
	}

	/** Taking the chief executive off makes nobody else chief executive. */
	@Test
	void refusesASecondChiefExecutiveAlsoWhenTheFirstWasTakenOff() {
		Stage.Played own = this.stage.draft(Stage.SALTMARSH);
		this.helen.post(own.path() + "/respondents/" + this.stage.person("Samuel Adeyemi") + "/removal");
		Visitor.Page page = this.refusals.refuse(409, () -> this.helen.post(own.path() + "/respondents", "name",
				"Interim", "email", "interim@example.org", "role", "CHIEF_EXECUTIVE"));
		assertThat(page.document().text()).contains("Samuel Adeyemi is the chief executive", "hand the role over");
		assertThat(this.helen
			.post(own.path() + "/respondents", "name", "Samuel Adeyemi", "email", "samuel.adeyemi@invented.example",
					"role", "CHIEF_EXECUTIVE")
			.status()).isEqualTo(302);
	}

	@Test
	void refusesWhatTheStateDoesNotAllow() {
		Stage.Played own = this.stage.draft(Stage.SALTMARSH);
		this.refusals.refuse(409, () -> this.helen.post(own.path() + "/closure"));
		this.refusals.refuse(409, () -> this.helen.get(own.path() + "/closure"));
		this.refusals.refuse(409, () -> this.helen.get(own.path() + "/results"));
		assertThat(this.helen.post(own.path() + "/opening").status()).isEqualTo(302);
		this.refusals.refuse(409, () -> this.helen.post(own.path() + "/opening"));
		this.refusals.refuse(409, () -> this.helen.get(own.path() + "/results"));
		assertThat(this.helen.post(own.path() + "/closure").status()).isEqualTo(302);
		this.refusals.refuse(409, () -> this.helen.post(own.path() + "/closure"));
		this.refusals.refuse(409, () -> this.helen.post(own.path() + "/opening"));
		this.refusals.refuse(409, () -> this.helen.post(own.path() + "/board"));
		this.refusals.refuse(409, () -> this.helen.get(own.path() + "/respondents"));
		this.refusals.refuse(409, () -> this.helen.post(own.path() + "/respondents", "name", "Ann", "email",
				"a@example.org", "role", "TRUSTEE"));
		this.refusals.refuse(404, () -> this.helen.get(own.path() + "/results/indicators/NO-1.1"));
		this.refusals.refuse(404, () -> this.helen.get(own.path() + "/results/dimensions/none"));
	}

	@Test
	void refusesToOpenWithTooFewTrustees() {
		Stage.Played own = this.stage.draft(Stage.SALTMARSH);
		for (String name : List.of("Joan Pettifer", "Wendy Hollis", "Farid Noor")) {
			this.helen.post(own.path() + "/respondents/" + this.stage.person(name) + "/removal");
		}
		this.refusals.refuse(409, () -> this.helen.post(own.path() + "/opening"));
	}

	private Visitor.Page add(String name, String email, String role) {
		return this.helen.post(this.draft.path() + "/respondents", "name", name, "email", email, "role", role);
	}

}
