package org.trustquality.assessment.keeping;

import java.time.LocalDate;
import java.util.List;

import org.trustquality.trust.EnglishDay;

/**
 * What a rule would do: when the answers to each assessment go, and which tonight.
 *
 * @param years how many years answers are kept after the end of the academic year
 * @param next the day on which answers are deleted next
 * @param answers one for each assessment that was ever opened, the newest year first
 */
record KeepingPlan(int years, LocalDate next, List<KeptAnswers> answers) {

	KeepingPlan {
		answers = List.copyOf(answers);
	}

	/** The answers that go the next time. */
	public List<KeptAnswers> due() {
		return this.answers.stream().filter((each) -> each.isDueOn(this.next)).toList();
	}

	/** How much goes the next time: "Answers to 2 assessments, 21 sheets". */
	public String dueInWords() {
		int assessments = due().size();
		return "Answers to " + ((assessments == 1) ? "1 assessment" : assessments + " assessments") + ", "
				+ KeptAnswers.inWords(due().stream().mapToInt(KeptAnswers::sheets).sum());
	}

	/** When answers are deleted next, in words. */
	public String nextInWords() {
		return EnglishDay.of(this.next);
	}

	/** The rule in words. */
	public String yearsInWords() {
		return inWords(this.years);
	}

	static String inWords(int years) {
		return (years == 1) ? "1 year" : years + " years";
	}

}
