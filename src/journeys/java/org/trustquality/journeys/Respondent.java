package org.trustquality.journeys;

import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone who answers an assessment, page after page.
 *
 * @param visitor at what they sit
 * @param name who they are
 * @param assessment the address of the assessment
 * @param view what they choose for an indicator: a level, {@code ?} for not sure,
 * {@code -} for not applicable
 */
record Respondent(Visitor visitor, String name, String assessment, UnaryOperator<String> view) {

	void signIn() {
		this.visitor.signInAs(this.name);
		this.visitor.followTo(this.assessment + "/response");
	}

	void start() {
		signIn();
		this.visitor.press("Start now");
	}

	/** Answers a part from the task list and back to it. */
	void answerPart(String dimension) {
		this.visitor.follow(dimension);
		answerRestOfPart();
	}

	/** Answers from this indicator to the end of its part. */
	void answerRestOfPart() {
		while (isAtIndicator()) {
			chooseLevel();
			this.visitor.press("Continue");
		}
		this.visitor.choose("completed", "yes");
		this.visitor.press("Continue");
	}

	/** Answers one more indicator and stops there. */
	void answerOneAndStop(String dimension) {
		this.visitor.follow(dimension);
		chooseLevel();
		this.visitor.press("Save and come back later");
	}

	void send() {
		this.visitor.follow("Check and send your answers");
		this.visitor.press("Send my answers");
		assertThat(this.visitor.text()).contains("Your answers are in")
			.containsPattern("Receipt number\\s+\\w{4}-\\w{4}-\\w{4}");
	}

	/** Does it all. */
	void answer() {
		start();
		Dimensions.TITLES.forEach(this::answerPart);
		send();
	}

	void chooseLevel() {
		String choice = this.view.apply(indicator());
		switch (choice) {
			case "?" -> this.visitor.choose("choice", "not-sure");
			case "-" -> {
				this.visitor.choose("choice", "not-applicable");
				this.visitor.type("Comment (optional)", "All of this is done by a partner.");
			}
			default -> this.visitor.choose("choice", choice);
		}
	}

	String indicator() {
		return this.visitor.path().substring(this.visitor.path().lastIndexOf('/') + 1);
	}

	private boolean isAtIndicator() {
		return this.visitor.path().contains("/indicators/");
	}

}
