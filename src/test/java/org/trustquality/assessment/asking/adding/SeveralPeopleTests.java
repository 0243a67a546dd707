package org.trustquality.assessment.asking.adding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A list of people is taken whole, or not at all and with every wrong line named. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralPeopleTests {

	private static final String TWO = "Ida Crowe, ida.crowe@example.org\r\nJo Park, jo.park@example.org";

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
		System.out.println("Bad lists: " + this.refusals);
	}

	@Test
	void takesAPastedList() {
		Stage.Played own = this.stage.draft(Stage.SALTMARSH);
		Visitor.Page page = paste(own, """
				Name; E-mail; Role

				Ida Crowe; ida.crowe@example.org; vice-chair
				Jo Park <jo.park@example.org>
				"Reed, Kim"\tkim.reed@example.org\ttrustee
				""");
		assertThat(page.status()).isEqualTo(302);
		assertThat(this.helen.get(own.path()).document().select("th[scope=row]").eachText()).contains(
				"Ida Crowe ida.crowe@example.org", "Jo Park jo.park@example.org", "Reed, Kim kim.reed@example.org");
		assertThat(roles("ida.crowe@example.org")).containsExactly("VICE_CHAIR");
		assertThat(roles("jo.park@example.org")).containsExactly("TRUSTEE");
		assertThat(acts(own)).contains("PERSON_ASKED 3");
	}

	private List<String> acts(Stage.Played own) {
		return this.stage.superuser()
			.sql("""
					select act || ' ' || count(*) from activities join trusts t using (trust_id)
					where t.name = ? and details like '%' || (select person_id from people where email = 'jo.park@example.org')::text || '%'
						or details like '%' || (select person_id from people where email = 'ida.crowe@example.org')::text || '%'
						or details like '%' || (select person_id from people where email = 'kim.reed@example.org')::text || '%'
					group by act""")
			.param(own.trust())
			.query(String.class)
			.list();
	}

	private List<String> roles(String email) {
		return this.stage.superuser()
			.sql("select role from memberships join people using (person_id) where email = ?")
			.param(email)
			.query(String.class)
			.list();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Ann                                               | needs a name and an e-mail address
			Ann, ann                                          | one plain e-mail address
			Ann, ida.crowe@example.org                        | same e-mail address as line 1
			Joan Again, JOAN.PETTIFER@invented.example        | Joan Pettifer has been added already
			Another, another@example.org, chief executive     | Samuel Adeyemi has been added as chief executive already
			Another, another@example.org, chair               | Joan Pettifer is the chair
			Another, another@example.org, clerk               | the role is none of
			""")
	void namesAWrongLineAndSavesNobody(String line, String fault) {
		String typed = TWO + "\r\n" + line;
		Visitor.Page page = this.refusals.refuse(400, () -> paste(this.draft, typed));
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#line-3");
		assertThat(page.document().select(".govuk-error-summary a").text()).startsWith("Line 3: ").contains(fault);
		assertThat(page.document().select("#line-3").text()).contains(fault);
		assertThat(page.document().select("textarea").text().lines().map(String::strip)).contains(line.strip());
		assertThat(page.document().select("caption:contains(right) ~ tbody tr").eachText()).hasSize(2)
			.first()
			.asString()
			.contains("Line 1", "Ida Crowe", "Trustee");
	}

	@Test
	void namesEveryWrongLineAtOnce() {
		Visitor.Page page = this.refusals.refuse(400, () -> paste(this.draft, "A\n\n" + TWO
				+ "\nB\0, b@example.org\nN".concat("N".repeat(200)) + ", c@example.org\nD, ida.crowe@example.org"));
		assertThat(page.document().select(".govuk-error-summary a").eachText())
			.extracting((message) -> message.replaceAll(":.*", ""))
			.containsExactly("Line 1", "Line 5", "Line 6", "Line 7");
	}

	@Test
	void refusesListsThatAreNone() {
		for (String typed : List.of("", "   \n \n", "Name, Email\n")) {
			Visitor.Page page = this.refusals.refuse(400, () -> paste(this.draft, typed));
			assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#people");
		}
		this.refusals.refuse(400, () -> this.helen.post(several(this.draft)));
		this.refusals.refuse(400, () -> this.helen.post(several(this.draft), "file", "x"));
		Visitor.Page large = this.refusals.refuse(400, () -> paste(this.draft, "x".repeat(1024 * 1024)));
		assertThat(large.document().select(".govuk-error-summary").text()).contains("larger than 256 KB");
		Visitor.Page long201 = this.refusals.refuse(400, () -> paste(this.draft, people(201)));
		assertThat(long201.document().select(".govuk-error-summary a").eachText())
			.containsExactly("Line 201: at most 200 people can be added at a time. Add the others afterwards");
	}

	@Test
	void takesFilesOfSpreadsheets() {
		String lines = "Name;Email;Role\r\nS\u00edle O\u2019Neil;sile@example.org;Trustee\r\n\"Hill, Ann\";ann.hill@example.org;\r\n";
		for (Map.Entry<String, byte[]> file : Map
			.of("utf-8", lines.getBytes(StandardCharsets.UTF_8), "utf-8 with mark",
					("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8), "windows-1252",
					lines.getBytes(Charset.forName("windows-1252")), "commas",
					lines.replace(';', ',').getBytes(StandardCharsets.UTF_8))
			.entrySet()) {
			Stage.Played own = this.stage.draft(Stage.SALTMARSH);
			assertThat(upload(own, "", file.getValue()).status()).as(file.getKey()).isEqualTo(302);
			assertThat(this.helen.get(own.path()).document().select("th[scope=row]").eachText()).as(file.getKey())
				.contains("S\u00edle O\u2019Neil sile@example.org", "Hill, Ann ann.hill@example.org");
		}
	}

	@Test
	void refusesFilesThatCannotBeMeant() {
		byte[] good = TWO.getBytes(StandardCharsets.UTF_8);
		this.refusals.refuse(400, () -> upload(this.draft, "Ann, ann@example.org", good));
		this.refusals.refuse(400, () -> upload(this.draft, "", TWO.getBytes(StandardCharsets.UTF_16)));
		this.refusals.refuse(400, () -> upload(this.draft, "", new byte[] { 'P', 'K', 3, 4, 5, 6 }));
		this.refusals.refuse(400, () -> upload(this.draft, "", new byte[0]));
		this.refusals.refuse(400, () -> upload(this.draft, "", new byte[1024 * 1024]));
		this.refusals.refuse(400, () -> upload(this.draft, "", people(201).getBytes(StandardCharsets.UTF_8)));
		Visitor.Page wide = this.refusals.refuse(400,
				() -> upload(this.draft, "", TWO.getBytes(StandardCharsets.UTF_16LE)));
		assertThat(wide.document().select(".govuk-error-summary a").eachText()).hasSizeGreaterThan(1)
			.allSatisfy((message) -> assertThat(message).startsWith("Line ").contains("cannot be read"));
		Visitor.Page huge = upload(this.draft, "", new byte[3 * 1024 * 1024]);
		assertThat(huge.status()).isBetween(400, 499);
	}

	/** A file's lines come back in the field, where they can be mended. */
	@Test
	void unfoldsAFileToBeMended() {
		Visitor.Page page = this.refusals.refuse(400, () -> upload(this.draft, "",
				"\nIda Crowe, ida.crowe@example.org\nB\u00e6k, b".getBytes(StandardCharsets.UTF_8)));
		assertThat(page.document().select("textarea").first().wholeText())
			.endsWith("Ida Crowe, ida.crowe@example.org\nB\u00e6k, b");
		assertThat(page.document().select(".govuk-error-summary a").text()).startsWith("Line 3: ");
	}

	@Test
	void refusesAListOnceClosed() {
		Stage.Played own = this.stage.open(Stage.SALTMARSH);
		assertThat(this.helen.post(own.path() + "/closure").status()).isEqualTo(302);
		this.refusals.refuse(409, () -> paste(own, TWO));
		this.refusals.refuse(409, () -> this.helen.get(several(own)));
	}

	/** A small board was promised averages from three answers. */
	@Test
	void keepsThePromiseToASmallBoard() {
		Stage.Played own = this.stage.open(Stage.SALTMARSH);
		Visitor.Page page = this.refusals.refuse(400, () -> paste(own, TWO));
		assertThat(page.document().select(".govuk-error-summary").text()).contains("boards of six or fewer");
		assertThat(page.document().select("textarea").text()).contains("Jo Park");
	}

	@Test
	void invitesLateJoinersAtOnceAndOnce() {
		Stage.Played own = this.stage.open(Stage.BRACKENWELL);
		Letterbox letters = new Letterbox(this.stage);
		int before = letters.count();
		assertThat(paste(own, "Lou Late, lou.late@example.org\nMo Late, mo.late@example.org").status()).isEqualTo(302);
		assertThat(letters.count() - before).isEqualTo(2);
		assertThat(letters.to("lou.late@example.org")).singleElement()
			.asString()
			.contains("Brackenwell Learning Trust", "Dear Lou Late", "as trustee",
					letters.link("lou.late@example.org"));
	}

	private Visitor.Page paste(Stage.Played assessment, String typed) {
		return this.helen.post(several(assessment), "people", typed);
	}

	private static String several(Stage.Played assessment) {
		return assessment.path() + "/respondents/several";
	}

	private Visitor.Page upload(Stage.Played assessment, String typed, byte[] file) {
		String token = this.helen.get(several(assessment)).document().select("input[name=_csrf]").val();
		String body = part("_csrf", "", token) + part("people", "", typed) + part("file",
				"; filename=\"people.csv\"\r\nContent-Type: text/csv", new String(file, StandardCharsets.ISO_8859_1))
				+ "--x-x-x--\r\n";
		return this.helen.send("POST", several(assessment), "multipart/form-data; boundary=x-x-x", body);
	}

	private static String part(String name, String more, String content) {
		return "--x-x-x\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content
				+ "\r\n";
	}

	private static String people(int count) {
		return IntStream.range(0, count)
			.mapToObj((number) -> "Person " + number + ", p" + number + "@example.org")
			.collect(Collectors.joining("\n"));
	}

}
