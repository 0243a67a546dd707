package org.trustquality.assessment.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentState;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.StoredMoment;

/**
 * The answers to one assessment, and until when they are kept.
 *
 * @param closesAt when it closes, or should have
 * @param closedAt when it closed; null if it is open, or was given up while it was
 * @param responses how many people's answers are there; none is counted while people
 * answer
 * @param going the first day on which they are no longer kept
 * @param deletedAt when they were deleted; null while they are there
 */
public record KeptAnswers(AssessmentId assessment, AssessmentState state, Instant closesAt, @Nullable Instant closedAt,
		int responses, LocalDate going, @Nullable Instant deletedAt) {

	static KeptAnswers of(ResultSet row, int number) throws SQLException {
		return new KeptAnswers(
				new AssessmentId(row.getInt("trust_id"), row.getInt("academic_year"),
						row.getObject("assessment_id", UUID.class)),
				AssessmentState.valueOf(row.getString("state")),
				row.getObject("closes_at", OffsetDateTime.class).toInstant(), StoredMoment.in(row, "closed_at"),
				row.getInt("responses"), row.getObject("going", LocalDate.class),
				StoredMoment.in(row, "answers_deleted_at"));
	}

	/** The same answers as a rule treats them that keeps them so many years longer. */
	KeptAnswers longer(int years) {
		return new KeptAnswers(this.assessment, this.state, this.closesAt, this.closedAt, this.responses,
				this.going.plusYears(years), this.deletedAt);
	}

	/** Whether the rule lets them go on a day. What people still answer never goes. */
	public boolean isDueOn(LocalDate day) {
		return this.deletedAt == null && !isOpen() && this.responses > 0 && !this.going.isAfter(day);
	}

	public boolean isOpen() {
		return this.state == AssessmentState.OPEN;
	}

	/** Which assessment it is, in words: "2025 to 2026, closed on 27 March 2026". */
	public String assessmentInWords() {
		return new AcademicYear(this.assessment.academicYear()) + ", " + closingInWords()
				+ ((this.state == AssessmentState.CANCELLED) ? ", cancelled" : "");
	}

	private String closingInWords() {
		if (this.closedAt != null) {
			return "closed on " + EnglishDay.of(EnglishDay.at(this.closedAt));
		}
		return (isOpen() ? "closes on " : "closing date ") + EnglishDay.of(EnglishDay.at(this.closesAt));
	}

	/** How many responses, in words. */
	public String responsesInWords() {
		return inWords(this.responses);
	}

	/** When they go, or why they do not, in words. */
	String goingInWords(LocalDate next) {
		if (this.deletedAt != null) {
			return "Deleted on " + EnglishDay.of(EnglishDay.at(this.deletedAt));
		}
		if (isDueOn(next)) {
			return "Deleted tonight, at 3am on " + EnglishDay.of(next);
		}
		if (this.responses == 0 && !isOpen()) {
			return "Nothing to delete";
		}
		return "Will be deleted on " + EnglishDay.of(this.going) + (isOpen() ? ", if closed" : "");
	}

	static String inWords(int responses) {
		return (responses == 1) ? "1 response" : responses + " responses";
	}

}
