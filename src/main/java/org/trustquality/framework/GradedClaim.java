package org.trustquality.framework;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.Badge;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.evidence.Facts;

/**
 * A claim about what makes a trust strong, with how sure the research is of it and the
 * indicators that ask a board about it.
 *
 * @param id short and stable, such as {@code QE-1}
 * @param claim the claim in one sentence
 * @param facts what is recorded of the research, or nothing for a claim that the review
 * does not examine
 * @param grade the grade that follows from the facts, or nothing without facts
 * @param sources the short names of the sources
 * @param indicators the indicators that belong to it, at least one
 */
public record GradedClaim(String id, String claim, @Nullable Facts facts, @Nullable EvidenceGrade grade,
		@Nullable String sources, List<Indicator> indicators) {

	public GradedClaim {
		indicators = List.copyOf(indicators);
	}

	/** Whether the review examines it. */
	public boolean isExamined() {
		return this.facts != null;
	}

	/**
	 * The weight v of the claim, 1 to 2.5; 1 for a claim that the review does not
	 * examine.
	 */
	public double weight() {
		return (this.grade != null) ? this.grade.weight() : 1;
	}

	/**
	 * Its grade with its number, such as "2 Supported"; "no grade" if it was not
	 * examined.
	 */
	public String gradeInWords() {
		return (this.grade != null) ? this.grade.number() + " " + this.grade.words() : "no grade";
	}

	/** The cautions that belong beside the grade. */
	public List<Badge> badges() {
		return (this.facts != null) ? this.facts.badges() : List.of(Badge.NOT_EXAMINED);
	}

}
