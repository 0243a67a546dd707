package org.trustquality.improvement.page;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
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
import org.trustquality.improvement.ActionStage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody can mean is refused with a page that keeps what was typed. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadActionTests {

	@Autowired
	private Stage stage;

	private ActionStage board;

	private UUID action;

	private Refusals refusals;

	@BeforeAll
	void agree() {
		this.board = new ActionStage(this.stage);
		this.action = this.board.act(0, "Visit every school");
		this.refusals = new Refusals(this.stage);
	}

	@AfterAll
	void say() {
		System.out.println("Bad actions: " + this.refusals);
	}

	static Stream<Arguments> faults() {
		String yesterday = Integer.toString(ActionStage.TODAY.minusDays(1).getDayOfMonth());
		String month = Integer.toString(ActionStage.TODAY.minusDays(1).getMonthValue());
		String year = Integer.toString(ActionStage.TODAY.minusDays(1).getYear());
		return Stream.of(Arguments.of("#what", List.of("what", " ")),
				Arguments.of("#what", List.of("what", "x".repeat(501))),
				Arguments.of("#what", List.of("what", "turned \u202Earound")),
				Arguments.of("#what", List.of("what", "nothing \u0000")),
				Arguments.of("#measure", List.of("measure", "")),
				Arguments.of("#measure", List.of("measure", "x".repeat(501))),
				Arguments.of("#account", List.of("owner", "")),
				Arguments.of("#owner", List.of("owner", "x".repeat(201))),
				Arguments.of("#owner", List.of("owner", "a\u2066b")),
				Arguments.of("#account", List.of("owner", "", "account", UUID.randomUUID().toString())),
				Arguments.of("#account", List.of("owner", "", "account", "x' or 1=1")),
				Arguments.of("#dueDay", List.of("dueDay", "")), Arguments.of("#dueDay", List.of("dueMonth", "13")),
				Arguments.of("#dueDay", List.of("dueDay", "31", "dueMonth", "2")),
				Arguments.of("#dueDay", List.of("dueYear", "99999999999")),
				Arguments.of("#dueDay", List.of("dueYear", "two")), Arguments.of("#dueDay", List.of("dueYear", "2099")),
				Arguments.of("#dueDay", List.of("dueDay", yesterday, "dueMonth", month, "dueYear", year)));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void refusesAFieldAndKeepsTheRest(String field, List<String> changes) {
		String[] fields = ActionStage.fields(changes.toArray(String[]::new));
		Visitor.Page page = this.refusals.refuse(400, () -> this.board.as("Gus").post(this.board.add(0), fields));
		Document document = page.document();
		assertThat(document.title()).startsWith("Error: ");
		assertThat(document.select(".govuk-error-summary a").eachAttr("href")).containsExactly(field);
		assertThat(document.select(field)).hasSize(1);
		if (!changes.contains("what")) {
			assertThat(document.select("#what").text()).isEqualTo("Visit every school");
		}
		if (!changes.contains("measure")) {
			assertThat(document.select("#measure").text()).isEqualTo("Ten schools by name");
		}
		if (!changes.contains("dueYear")) {
			assertThat(document.select("#dueYear").val()).isNotEmpty();
		}
	}

	@Test
	void refusesAnOwnerOfAnotherTrustAndBothKindsOfOwner() {
		UUID stranger = this.stage.person(Stage.JOAN);
		this.refusals.refuse(400, () -> this.board.as("Gus")
			.post(this.board.add(0), ActionStage.fields("owner", "", "account", stranger.toString())));
		UUID tess = this.board.trust().person("Tess");
		Visitor.Page both = this.refusals.refuse(400,
				() -> this.board.as("Gus").post(this.board.add(0), ActionStage.fields("account", tess.toString())));
		assertThat(both.document().select(".govuk-error-summary").text()).contains("not both");
		assertThat(both.document().select("#account option[selected]").val()).isEqualTo(tess.toString());
	}

	@Test
	void saysEverythingThatIsWrongInOrder() {
		Visitor.Page page = this.refusals.refuse(400, () -> this.board.as("Gus").post(this.board.add(0)));
		assertThat(page.document().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#what",
				"#account", "#dueDay", "#measure");
	}

	@Test
	void letsAnOldDateStayAndNoOtherPastOneCome() {
		UUID late = this.board.act(1, "Late one");
		this.board.late(late, 20);
		String change = this.board.action(late) + "/change";
		Visitor gus = this.board.as("Gus");
		Stage.require(gus.submit(gus.get(change), change, "measure", "Another measure"), 302);
		String[] earlier = ActionStage.fields(ActionStage.due(ActionStage.TODAY.minusDays(3)));
		Visitor.Page page = this.refusals.refuse(400, () -> gus.post(change, with(earlier, "seen", "1")));
		assertThat(page.document().select(".govuk-error-summary").text())
			.contains("The due date must be today or later");
	}

	private static String[] with(String[] fields, String name, String value) {
		return Stream.concat(Stream.of(fields), Stream.of(name, value)).toArray(String[]::new);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FINISHED", "done", "NOT_STARTED,DONE", "0" })
	void refusesAnUnknownStatusAndKeepsTheNote(String status) {
		String notes = this.board.action(this.action) + "/notes";
		Visitor.Page page = this.refusals.refuse(400,
				() -> this.board.as("Gus").post(notes, "status", status, "note", "Two done", "seen", "0"));
		assertThat(page.document().select("#note").text()).isEqualTo("Two done");
		assertThat(page.document().select(".govuk-error-summary a").eachAttr("href"))
			.containsExactly("#status-NOT_STARTED");
		assertThat(page.document().select("#status-NOT_STARTED")).hasSize(1);
	}

	@Test
	void refusesNotesThatSayNothingOrTooMuch() {
		String notes = this.board.action(this.action) + "/notes";
		for (String note : List.of("", " \n ", "x".repeat(2001), "a\u0000b", "a\n\u202Eb")) {
			Visitor.Page page = this.refusals.refuse(400,
					() -> this.board.as("Gus").post(notes, "status", "DONE", "note", note, "seen", "0"));
			assertThat(page.document().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#note");
			assertThat(page.document().select("#status-DONE").hasAttr("checked")).isTrue();
		}
		this.refusals.refuse(400,
				() -> this.board.as("Gus").post(notes, "status", "DONE", "note", "Done", "seen", "x"));
		this.refusals.refuse(400, () -> this.board.as("Gus")
			.post(this.board.action(this.action) + "/change", ActionStage.fields("seen", "-1")));
	}

	@Test
	void refusesWhatIsNotThere() {
		Visitor gus = this.board.as("Gus");
		ActionStage other = new ActionStage(this.stage);
		UUID theirs = other.act(0, "Theirs");
		for (String page : List.of("", "/change", "/notes", "/removal")) {
			this.refusals.refuse(404, () -> gus.get(this.board.action(theirs) + page));
			this.refusals.refuse(404, () -> gus.get(this.board.action(UUID.randomUUID()) + page));
		}
		this.refusals.refuse(404, () -> gus.post(this.board.year() + "/" + theirs + "/choice", "chosen", "true"));
		this.refusals.refuse(404, () -> gus.post(this.board.year() + "/" + theirs + "/confirmation"));
		this.refusals.refuse(404, () -> gus.get(this.board.year() + "/indicators/XX-9.9"));
		this.refusals.refuse(404,
				() -> gus.post(this.board.year() + "/indicators/XX-9.9", ActionStage.fields("what", "Foreign")));
		for (String id : List.of("x", "1-1-1-1-1", "%00")) {
			assertThat(gus.get(this.board.all() + "/" + id).status()).as(id).isBetween(400, 499);
		}
	}

	@Test
	void refusesAChoiceThatIsNone() {
		String choice = this.board.year() + "/" + this.action + "/choice";
		this.refusals.refuse(400, () -> this.board.as("Gus").post(choice));
		this.refusals.refuse(400, () -> this.board.as("Gus").post(choice, "chosen", "perhaps"));
		this.refusals.refuse(405, () -> this.board.as("Gus").get(choice));
	}

	@Test
	void refusesActionsBeforeAnsweringEnds() {
		String open = this.board.trust().open("Gus");
		for (String page : List.of("/actions", "/actions/suggestions", "/actions/carried",
				"/actions/indicators/" + this.stage.indicators().get(0))) {
			this.refusals.refuse(409, () -> this.board.as("Gus").get(open + page));
		}
		this.refusals.refuse(409,
				() -> this.board.as("Gus").post(this.board.add(open, 0), ActionStage.fields("what", "Early")));
		this.refusals.refuse(409, () -> this.board.as("Gus").post(open + "/actions/carried"));
	}

	@Test
	void takesNoMoreThanAnAssessmentHolds() {
		ActionStage full = new ActionStage(this.stage);
		UUID first = full.act(0, "First");
		this.stage.superuser()
			.sql("""
					with more as (insert into actions
						select trust_id, gen_random_uuid(), position, what, measure, owner, owner_id, due_on, status, version
						from actions, generate_series(1, 59) where action_id = ? returning trust_id, action_id)
					insert into action_years select m.trust_id, y.academic_year, y.assessment_id, m.action_id, false, false, false
					from more m join action_years y on y.action_id = ?""")
			.params(first, first)
			.update();
		Visitor.Page page = this.refusals.refuse(409,
				() -> full.as("Gus").post(full.add(0), ActionStage.fields("what", "One more")));
		assertThat(page.document().text()).contains("This assessment has 60 actions. It takes no more.");
	}

	@Test
	void showsTextsAsTexts() {
		String hostile = "<script>alert(1)</script> ${7*7} [[${1}]] =1+1";
		ActionStage other = new ActionStage(this.stage);
		UUID told = other.act(0, hostile, "measure", hostile, "owner", hostile);
		other.note(told, "AT_RISK", hostile);
		for (String path : List.of(other.all(), other.year(), other.action(told), other.action(told) + "/change",
				other.action(told) + "/notes")) {
			Document page = other.page("Gus", path);
			assertThat(page.select("main script")).as(path).isEmpty();
			assertThat(page.select("main").text() + page.select("main [value]").eachAttr("value")).as(path)
				.contains("<script>alert(1)</script> ${7*7} [[${1}]] =1+1");
		}
	}

}
