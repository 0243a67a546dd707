package org.trustquality.assessment;

import java.util.UUID;

import org.trustquality.access.TrustVisit;

/**
 * The addresses of an assessment's pages, for links and redirects.
 *
 * @param trustReference the trust's reference
 * @param assessment the assessment's reference
 */
public record AssessmentPaths(UUID trustReference, UUID assessment) {

	/** The addresses of an assessment in the trust that is visited. */
	public static AssessmentPaths of(TrustVisit visit, UUID assessment) {
		return new AssessmentPaths(visit.trustReference(), assessment);
	}

	/** The trust's own page, with its assessments. */
	public static String trust(TrustVisit visit) {
		return "/trusts/" + visit.trustReference();
	}

	/** Where organisers set up a new assessment. */
	public static String setUp(TrustVisit visit) {
		return trust(visit) + "/assessments/new";
	}

	public String trust() {
		return "/trusts/" + this.trustReference;
	}

	/** The organisers' page. */
	public String organising() {
		return trust() + "/assessments/" + this.assessment;
	}

	public String opening() {
		return organising() + "/opening";
	}

	public String closure() {
		return organising() + "/closure";
	}

	public String respondents() {
		return organising() + "/respondents";
	}

	/** Everyone on the board at once. */
	public String board() {
		return organising() + "/board";
	}

	/** Several people at once. */
	public String several() {
		return respondents() + "/several";
	}

	/** What organisers see of one person and do for them. */
	public String respondent(UUID person) {
		return respondents() + "/" + person;
	}

	public String invitation(UUID person) {
		return respondent(person) + "/invitation";
	}

	public String address(UUID person) {
		return respondent(person) + "/address";
	}

	public String removal(UUID person) {
		return respondent(person) + "/removal";
	}

	/** Reminding everyone who has not finished. */
	public String reminder() {
		return organising() + "/reminder";
	}

	/** Giving people more time. */
	public String extension() {
		return organising() + "/extension";
	}

	/** The respondent's own sheet: start page, then task list. */
	public String response() {
		return organising() + "/response";
	}

	public String indicator(String indicator) {
		return response() + "/indicators/" + indicator;
	}

	public String dimension(String dimension) {
		return response() + "/dimensions/" + dimension;
	}

	public String check() {
		return response() + "/check";
	}

	public String submission() {
		return response() + "/submission";
	}

	/** The respondent's copy of their own answers. */
	public String ownAnswers() {
		return response() + "/answers";
	}

	public String results() {
		return organising() + "/results";
	}

	public String dimensionResult(String dimension) {
		return results() + "/dimensions/" + dimension;
	}

	public String indicatorResult(String indicator) {
		return results() + "/indicators/" + indicator;
	}

}
