package org.trustquality.assessment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.TrustVisit;

/**
 * The addresses of an assessment's pages, for links and redirects.
 *
 * @param trustReference the trust's reference
 * @param assessment the assessment's reference
 * @param onPaperOf whose paper form is typed in; null when people answer themselves
 */
public record AssessmentPaths(UUID trustReference, UUID assessment, @Nullable UUID onPaperOf) {

	/** The addresses of assessments. */
	public static final String ASSESSMENT = "/trusts/{trust}/assessments/{assessment}";

	/** The addresses of respondents' own sheets. */
	public static final String RESPONSE = ASSESSMENT + "/response";

	/** The addresses of sheets that are typed in from paper. */
	public static final String PAPER = ASSESSMENT + "/respondents/{person}/paper";

	/** The addresses of an assessment in the trust that is visited. */
	public static AssessmentPaths of(TrustVisit visit, UUID assessment) {
		return new AssessmentPaths(visit.trustReference(), assessment, visit.onPaperOf());
	}

	/** The trust's own page, with its assessments. */
	public static String trust(TrustVisit visit) {
		return trust(visit.trustReference());
	}

	/** The page of the trust with a reference. */
	public static String trust(UUID reference) {
		return "/trusts/" + reference;
	}

	/** The run of the trust's years. */
	public static String comparison(TrustVisit visit) {
		return trust(visit) + "/comparison";
	}

	/** Where organisers set up a new assessment. */
	public static String setUp(TrustVisit visit) {
		return trust(visit) + "/assessments/new";
	}

	public String trust() {
		return trust(this.trustReference);
	}

	/** The organisers' page. */
	public String organising() {
		return trust() + "/assessments/" + this.assessment;
	}

	/** Moving to a newer edition. */
	public String edition() {
		return organising() + "/edition";
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

	/** That a person answers on paper. */
	public String paperChoice(UUID person) {
		return respondents() + "/" + person + "/paper-choice";
	}

	/** That a person answers online after all. */
	public String paperChoiceRemoval(UUID person) {
		return paperChoice(person) + "/removal";
	}

	/** A person's own paper form to print. */
	public String paperForm(UUID person) {
		return respondents() + "/" + person + "/paper-form";
	}

	/** Where the governance professional types in what a person wrote on paper. */
	public String paper(UUID person) {
		return respondents() + "/" + person + "/paper";
	}

	public boolean isOnPaper() {
		return this.onPaperOf != null;
	}

	/** A sheet, one's own or one on paper: start page, then task list. */
	public String response() {
		return (this.onPaperOf != null) ? paper(this.onPaperOf) : organising() + "/response";
	}

	/** Where "Back" leads from a sheet. */
	public String beforeResponse() {
		return isOnPaper() ? organising() : trust();
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

	/** Letting people answer again. */
	public String reopening() {
		return organising() + "/reopening";
	}

	/** Giving the assessment up. */
	public String cancellation() {
		return organising() + "/cancellation";
	}

	/** The board's meeting and everything after it. */
	public MeetingPaths meeting() {
		return new MeetingPaths(organising());
	}

	public String results() {
		return organising() + "/results";
	}

	/** What a respondent answered beside what the board did. */
	public String ownResult() {
		return results() + "/own";
	}

	/** Where the board agrees, where not, and what it cannot see. */
	public String agreement() {
		return results() + "/agreement";
	}

	/** Board and chief executive side by side. */
	public String chiefExecutiveResult() {
		return results() + "/chief-executive";
	}

	public String priorities() {
		return results() + "/priorities";
	}

	/** The same answers laid over frameworks by others. */
	public String crosswalk() {
		return results() + "/crosswalk";
	}

	/** Why the score over all dimensions is what it is. */
	public String scoreReasons() {
		return results() + "/score";
	}

	/** Why the score of one dimension is what it is. */
	public String scoreReasons(String dimension) {
		return dimensionResult(dimension) + "/score";
	}

	public String dimensionResult(String dimension) {
		return results() + "/dimensions/" + dimension;
	}

	public String indicatorResult(String indicator) {
		return results() + "/indicators/" + indicator;
	}

}
