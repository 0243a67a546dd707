package org.trustquality.review.share;

import java.util.List;

import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.assessment.signoff.snapshot.Outcome;

/** How much of a signed version a trust shares. Individual answers never are. */
public enum ShareLevel {

	/** What the board agreed, and the score of it. */
	AGREED_LEVELS("Agreed levels",
			"The adviser sees the agreed level of each indicator, the agreed scores, the targets for next year and what"
					+ " you want to discuss. They see no reason and no evidence."),

	/** Why the board agreed it and what it relies on, as well. */
	REASONS_AND_EVIDENCE("Agreed levels, reasons and evidence",
			"As well: why the board agreed each level, and the evidence items that are not confidential. They do not see"
					+ " how far apart views were."),

	/** How far the trustees' views lie apart, as well. */
	VIEWS("Agreed levels, reasons, evidence and spread of views",
			"As well: how many trustees chose each level, where enough answered, and where dissent was noted. Never who"
					+ " chose what.");

	private final String words;

	private final String meaning;

	ShareLevel(String words, String meaning) {
		this.words = words;
		this.meaning = meaning;
	}

	/** What the adviser sees at this level and what not, in plain sentences. */
	public String meaning() {
		return this.meaning;
	}

	/** The level in words, as pages show it. */
	public String words() {
		return this.words;
	}

	/** What a board relies on, as far as it is shared: never what is confidential. */
	public List<EvidenceEntry> evidence(Outcome outcome) {
		return covers(REASONS_AND_EVIDENCE)
				? outcome.evidence().stream().filter((item) -> !item.confidential()).toList() : List.of();
	}

	/** Whether this shares at least as much as another level. */
	public boolean covers(ShareLevel other) {
		return compareTo(other) >= 0;
	}

}
