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

	public boolean isAnythingDue() {
		return !due().isEmpty();
	}

	/** The same assessments under a rule with another number of years. */
	KeepingPlan under(int otherYears) {
		return new KeepingPlan(otherYears, this.next,
				this.answers.stream().map((each) -> each.longer(otherYears - this.years)).toList());
	}

	/** When the answers to one of the assessments go, in words. */
	public String goingInWords(KeptAnswers each) {
		return each.goingInWords(this.next);
	}

	/** How much goes the next time: "Answers to 2 assessments, 21 responses". */
	public String dueInWords() {
		return "Answers to " + assessmentsInWords() + ", " + responsesInWords();
	}

	/** What whoever decides on the rule is asked. */
	public String question() {
		return isAnythingDue() ? "Delete the answers of " + assessmentsInWords() + " tonight?"
				: "Keep answers for " + yearsInWords() + "?";
	}

	/** What the button says that decides. */
	public String decision() {
		return "Keep answers for " + yearsInWords()
				+ (isAnythingDue() ? " and delete " + responsesInWords() + " tonight" : "");
	}

	/** What cannot be done any more once the answers are gone. */
	public String loss() {
		return "Nobody can bring deleted answers back. After that the "
				+ ((due().size() == 1) ? "assessment" : "assessments")
				+ " cannot be signed off, corrected or opened again.";
	}

	/** To how many assessments answers go the next time. */
	String assessmentsInWords() {
		int assessments = due().size();
		return (assessments == 1) ? "1 assessment" : assessments + " assessments";
	}

	/** How many responses go the next time. */
	String responsesInWords() {
		return KeptAnswers.inWords(due().stream().mapToInt(KeptAnswers::responses).sum());
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
