package org.trustquality.journeys;

import java.util.stream.Stream;

/**
 * Helen Marsh, governance professional of Brackenwell Learning Trust, who sets up an
 * assessment of its own for each journey.
 *
 * @param visitor at what she sits
 */
record Organiser(Visitor visitor) {

	private static final String NAME = "Helen Marsh";

	private static final String TRUST = "Brackenwell Learning Trust";

	/** Opens an assessment for the nine trustees and the chief executive. */
	String openAssessment() {
		signIn();
		this.visitor.follow("Set up an assessment");
		String assessment = setUp();
		addBoard();
		open();
		return assessment;
	}

	/**
	 * An assessment that has closed after all of them have answered, each for themselves.
	 * @param windows where everybody sits
	 */
	static String answeredAssessment(Windows windows) {
		String assessment = new Organiser(windows.noBrowser()).openAssessment();
		Stream.concat(BoardView.TRUSTEES.stream(), Stream.of(BoardView.CHIEF_EXECUTIVE))
			.forEach((name) -> new Respondent(windows.noBrowser(), name, assessment, BoardView.of(name)).answer());
		Organiser helen = new Organiser(windows.noBrowser());
		helen.signIn();
		helen.visitor().followTo(assessment);
		helen.close();
		return assessment;
	}

	void signIn() {
		this.visitor.signInAs(NAME);
		this.visitor.follow(TRUST);
	}

	/** Fills in the set-up page. */
	String setUp() {
		this.visitor.choose("framework", "cst-2022.2");
		this.visitor.choose("kind", "INTERNAL");
		this.visitor.choose("minimumRatings", "5");
		this.visitor.press("Save and add people");
		return this.visitor.path();
	}

	void addBoard() {
		this.visitor.press("Add everyone on the board");
	}

	void open() {
		this.visitor.follow("Check and open the assessment");
		this.visitor.press("Open the assessment and send the invitations");
	}

	void close() {
		this.visitor.follow("Close the assessment now");
		this.visitor.press("Close the assessment");
	}

}
