package org.trustquality.assessment.result;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.asking.KnownSheets;
import org.trustquality.framework.Edition;

/** One year among several, and what a person may be shown of its results. */
public final class DisclosedYear {

	private final Assessment assessment;

	private final Edition edition;

	private final AssessmentResult overall;

	private final KnownSheets known;

	private final @Nullable DisclosedResults results;

	DisclosedYear(Assessment assessment, Edition edition, AssessmentResult overall, KnownSheets known,
			@Nullable DisclosedResults results) {
		this.assessment = assessment;
		this.edition = edition;
		this.overall = overall;
		this.known = known;
		this.results = results;
	}

	public Assessment assessment() {
		return this.assessment;
	}

	UUID reference() {
		return this.assessment.reference();
	}

	/** What was answered. */
	public Edition edition() {
		return this.edition;
	}

	/** How much is stored, for who counts it again. */
	AssessmentResult overall() {
		return this.overall;
	}

	/** What the visitor is shown; nothing if it is withheld from them. */
	public @Nullable DisclosedResults results() {
		return this.results;
	}

	/**
	 * Makes sure that nothing of it is withheld from the visitor.
	 * @throws ResultsWithheld otherwise
	 */
	public void requireNotWithheld() {
		if (this.results == null) {
			throw new ResultsWithheld();
		}
	}

	/** Whether too few trustees answered for anybody to be shown anything. */
	public boolean isTooFew() {
		return this.overall.moreNeeded() > 0;
	}

	/** Whether the visitor knows any trustee's answers from a paper form. */
	public boolean isKnownFromPaper() {
		return this.known.begun() > 0;
	}

}
