package org.trustquality.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A board of nine meets about two statements on which it is split and all others, the
 * chair signs, a level is corrected, and both versions stay readable as they were signed.
 */
@Journey
class MeetingJourneyTests {

	private static final String CHAIR = "Margaret Osei";

	private static final String REASON = "We looked at the figures together";

	@RegisterExtension
	final Windows windows = new Windows();

	private final List<String> divided = new ArrayList<>();

	private String assessment;

	private BrowserVisitor margaret;

	@Test
	void aBoardMeetsSignsAndCorrects() {
		givenABoardOfNineThatHasAnswered();
		whenTheChairReadsTheCommentsFirst();
		whenTheBoardAgreesStatementByStatement();
		whenTheChairSignsOff();
		thenTheVersionSaysWhatWasAgreed();
		whenALevelIsCorrected();
		thenBothVersionsAreReadableAsTheyWereSigned();
	}

	private void givenABoardOfNineThatHasAnswered() {
		this.assessment = Organiser.answeredAssessment(this.windows);
	}

	private void whenTheChairReadsTheCommentsFirst() {
		BrowserVisitor priya = this.windows.phone();
		priya.signInAs("Priya Sanderson");
		priya.open(this.assessment + "/meeting");
		assertThat(priya.text()).contains("The chair has not yet released the comments")
			.doesNotContain("done by a partner");
		this.margaret = this.windows.desktop();
		this.margaret.signInAs(CHAIR);
		this.margaret.followTo(this.assessment + "/meeting");
		this.margaret.followTo(this.assessment + "/meeting/comments");
		assertThat(this.margaret.text()).contains("All of this is done by a partner.");
		this.margaret.press("I have read them: let the board read the rest");
	}

	private void whenTheBoardAgreesStatementByStatement() {
		this.margaret.open(this.assessment + "/meeting");
		assertThat(this.margaret.text()).contains("0 of 33");
		this.margaret.followFirst("main a[href*='/meeting/indicators/']");
		while (this.margaret.path().contains("/meeting/indicators/")) {
			agree(this.divided.size() < 2);
		}
		assertThat(this.margaret.text()).contains("33 of 33");
	}

	/**
	 * Agrees the statement on the screen; those on which the board is split come first.
	 */
	private void agree(boolean split) {
		if (split) {
			assertThat(this.margaret.text()).contains("split");
			this.divided.add(this.margaret.path().replaceAll(".*/", ""));
			this.margaret.tick("Dissent noted");
		}
		this.margaret.choose("level", split ? "2" : "4");
		this.margaret.type("Why?", REASON);
		this.margaret.press("Record and go on");
	}

	private void whenTheChairSignsOff() {
		this.margaret.follow("Check and sign off");
		sign("Board, item 6");
	}

	private void sign(String reference) {
		LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
		this.margaret.type("Day", Integer.toString(today.getDayOfMonth()));
		this.margaret.type("Month", Integer.toString(today.getMonthValue()));
		this.margaret.type("Year", Integer.toString(today.getYear()));
		this.margaret.type("Minute reference", reference);
		this.margaret.press("Continue");
		assertThat(this.margaret.text()).contains("You cannot change these after signing off", reference);
		this.margaret.press("Sign off");
	}

	private void thenTheVersionSaysWhatWasAgreed() {
		assertThat(this.margaret.path()).isEqualTo(this.assessment + "/versions/1");
		assertThat(this.margaret.text()).contains("version 1", "Signed off by", CHAIR, "Board, item 6", REASON,
				"Dissent noted");
		assertThat(this.margaret.textsOf(".tq-agreed")).hasSize(33)
			.filteredOn((level) -> level.equals("2 Starting"))
			.hasSize(2);
	}

	private void whenALevelIsCorrected() {
		this.margaret.open(this.assessment);
		this.margaret.follow("Correct what was signed");
		this.margaret.type("Why is a correction needed?", "The minutes say level 3");
		this.margaret.press("Begin to correct");
		this.margaret.open(this.assessment + "/meeting/indicators/" + this.divided.get(0));
		this.margaret.choose("level", "3");
		this.margaret.press("Record and go on");
		this.margaret.open(this.assessment + "/sign-off");
		sign("Board, item 7");
		assertThat(this.margaret.path()).isEqualTo(this.assessment + "/versions/2");
	}

	private void thenBothVersionsAreReadableAsTheyWereSigned() {
		BrowserVisitor reader = this.windows.phone();
		reader.signInAs(BoardView.CHIEF_EXECUTIVE);
		reader.open(this.assessment + "/versions/1");
		assertThat(reader.text()).contains("This version has been corrected", "Board, item 6")
			.doesNotContain("The minutes say level 3");
		assertThat(reader.textsOf(".tq-agreed")).filteredOn((level) -> level.equals("2 Starting")).hasSize(2);
		reader.follow("Version 2");
		assertThat(reader.text()).contains("The minutes say level 3", "Board, item 7");
		assertThat(reader.textsOf(".tq-agreed")).filteredOn((level) -> level.equals("2 Starting")).hasSize(1);
		assertThat(reader.textsOf(".tq-agreed")).filteredOn((level) -> level.equals("3 Partly in place")).hasSize(1);
		reader.open(this.assessment + "/results");
		assertThat(reader.text()).contains("Agreed score");
	}

}
