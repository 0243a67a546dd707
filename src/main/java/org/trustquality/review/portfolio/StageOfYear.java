package org.trustquality.review.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentState;
import org.trustquality.trust.EnglishDay;

/**
 * How far a trust's assessment of a year is.
 *
 * @param state its state; null if there is none yet
 * @param closesOn the day on which answering ends
 */
record StageOfYear(@Nullable AssessmentState state, @Nullable LocalDate closesOn) {

	static StageOfYear of(ResultSet row) throws SQLException {
		String state = row.getString("state");
		OffsetDateTime closes = row.getObject("closes_at", OffsetDateTime.class);
		return new StageOfYear((state != null) ? AssessmentState.valueOf(state) : null,
				(closes != null) ? EnglishDay.at(closes.toInstant()) : null);
	}

	/** In words, as pages show it. */
	public String words() {
		if (this.state == null) {
			return "Not begun";
		}
		return (this.state == AssessmentState.OPEN && this.closesOn != null)
				? "Open until " + EnglishDay.of(this.closesOn) : this.state.words();
	}

	boolean isOpen() {
		return this.state == AssessmentState.OPEN;
	}

	boolean isBeforeClosing() {
		return isOpen() || this.state == AssessmentState.DRAFT;
	}

}
