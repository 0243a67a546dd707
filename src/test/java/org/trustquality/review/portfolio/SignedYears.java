package org.trustquality.review.portfolio;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.framework.Dimension;

/** What a board signed in a year, and what an adviser says of it, past all pages. */
record SignedYears(Stage stage, PlayedTrust trust) {

	static SignedYears of(Stage stage) {
		return new SignedYears(stage, PlayedTrust.of(stage, "Tess:TRUSTEE", "Clara:CHAIR"));
	}

	static int currentYear() {
		return AcademicYear.of(LocalDate.now(ZoneId.of("Europe/London"))).firstYear();
	}

	List<String> dimensions() {
		return this.stage.edition().dimensions().stream().map(Dimension::id).toList();
	}

	/** A year of the newest edition. */
	UUID sign(int year, double... agreed) {
		return sign(year, Stage.QUALITY, agreed);
	}

	UUID sign(int year, String edition, double... agreed) {
		UUID assessment = state(year, edition, "SIGNED_OFF");
		version(year, assessment, 1, edition, agreed);
		return assessment;
	}

	/** An assessment that is so far. */
	UUID state(int year, String edition, String state) {
		UUID assessment = UUID.randomUUID();
		this.stage.superuser()
			.sql("""
					insert into assessments (trust_id, academic_year, assessment_id, edition_id, kind, state, minimum_ratings,
						closes_at, opened_at, closed_at, cancellation_reason, version)
					values (?, ?, ?, ?, 'INTERNAL', ?, 5, now() + interval '20 days', now(), now(), ?, 0)""")
			.params(this.trust.number(), year, assessment, edition, state, state.equals("CANCELLED") ? "Why" : null)
			.update();
		return assessment;
	}

	void version(int year, UUID assessment, int version, String edition, double... agreed) {
		this.stage.superuser()
			.sql("""
					insert into sign_offs values (?, ?, ?, ?, now(), gen_random_uuid(), current_date, 'Minutes', ?, '{}',
						encode(sha256('{}'), 'hex'))""")
			.params(this.trust.number(), year, assessment, version, (version == 1) ? null : "Why")
			.update();
		this.stage.superuser()
			.sql("insert into signed_results values (?, ?, ?, ?, ?, ?, 3, current_date, '{\"QE-1.1\": 4}')")
			.params(this.trust.number(), year, assessment, version, edition, Arrays.stream(agreed).average().orElse(0))
			.update();
		for (int place = 0; place < agreed.length; place++) {
			this.stage.superuser()
				.sql("insert into signed_dimensions values (?, ?, ?, ?, ?, ?)")
				.params(this.trust.number(), year, assessment, version, dimensions().get(place), agreed[place])
				.update();
		}
	}

	/** An adviser's review with a level for some dimensions or indicators. */
	UUID review(PlayedAdviser adviser, UUID assessment, String state, Object... subjectsAndLevels) {
		UUID review = UUID.randomUUID();
		this.stage.superuser()
			.sql("""
					insert into reviews select trust_id, academic_year, assessment_id, ?, ?, 1, false, ?, now(), now(), null,
						null, null, 0 from assessments where assessment_id = ?""")
			.params(review, adviser.id(), state, assessment)
			.update();
		for (int place = 0; place < subjectsAndLevels.length; place += 2) {
			this.stage.superuser()
				.sql("""
						insert into review_points (trust_id, academic_year, assessment_id, review_id, subject, level, reason, changes)
						select trust_id, academic_year, assessment_id, review_id, ?, ?, 'Why', 0 from reviews where review_id = ?""")
				.params(subjectsAndLevels[place], subjectsAndLevels[place + 1], review)
				.update();
		}
		return review;
	}

	void commit(UUID review, String dimension) {
		this.stage.superuser().sql("""
				insert into review_parts select trust_id, academic_year, assessment_id, review_id, ?, now()
				from reviews where review_id = ?""").params(dimension, review).update();
	}

}
