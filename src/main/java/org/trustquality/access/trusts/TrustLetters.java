package org.trustquality.access.trusts;

import java.net.URI;
import java.util.List;

import org.trustquality.mail.Letter;

/**
 * What the first people of a trust read when it is opened.
 *
 * @param trust the trust's name
 * @param page where its people start
 */
record TrustLetters(String trust, URI page) {

	private static final String WHAT_IT_IS = "In Trust Quality the board of a school trust reviews itself once a year."
			+ " Trustees answer separately, in 20 to 30 minutes. The board then sees where it agrees, where it does not,"
			+ " and how strong the research behind each statement is. Nobody sees who answered what online.";

	private static final String SURPRISE = "If this is a surprise to you, you can ignore this e-mail.";

	Letter toGovernanceProfessional(String name, String chair) {
		return letter(name,
				"You are the governance professional of " + this.trust + ", and " + chair
						+ " is its chair. Start by adding the trustees and the chief executive. Then set up the first"
						+ " assessment.");
	}

	Letter toChair(String name, String governanceProfessional) {
		return letter(name,
				"You are the chair of " + this.trust + ". " + governanceProfessional
						+ " is its governance professional, who adds the other people and sets up the first assessment."
						+ " You can do both as well.");
	}

	private Letter letter(String name, String part) {
		return new Letter("Trust Quality is ready for " + this.trust,
				List.of("Dear " + name, WHAT_IT_IS, part, "You sign in with this e-mail address."), null,
				new Letter.Link("Open your trust's page", this.page), List.of(SURPRISE));
	}

}
