package org.trustquality.review.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.AssessmentPlan;
import org.trustquality.assessment.ClosingTime;
import org.trustquality.assessment.TypedLine;
import org.trustquality.assessment.TypedPlan;
import org.trustquality.framework.Edition;

/**
 * What the page sends that begins a campaign, all as text so that nothing typed is lost.
 *
 * @param title what to call the campaign
 * @param framework what boards are asked
 * @param year the year in which the academic year starts
 * @param kind who leads the assessments
 * @param minimumRatings the fewest ratings from which anything is shown
 * @param day the closing day of the month
 * @param month the closing month
 * @param closingYear the closing year
 * @param time the closing time, such as 17:00
 */
record CampaignForm(@Nullable String title, @Nullable String framework, @Nullable String year, @Nullable String kind,
		@Nullable String minimumRatings, @Nullable String day, @Nullable String month, @Nullable String closingYear,
		@Nullable String time) {

	private static final int LONGEST_TITLE = 100;

	/** A form that nobody has filled in but for the closing day. */
	static CampaignForm closing(String day, String month, String year) {
		return new CampaignForm(null, null, null, null, null, day, month, year, "17:00");
	}

	String cleanTitle() {
		return new TypedLine(this.title).text();
	}

	/**
	 * The plan, if nothing is wrong.
	 * @param errors where to add what is wrong
	 */
	Optional<AssessmentPlan> plan(List<Edition> offered, Instant now, List<FieldError> errors) {
		List<FieldError> faults = new ArrayList<>();
		TypedLine typed = new TypedLine(this.title);
		faults.addAll(
				typed.isEmpty() ? List.of(new FieldError("title", "Enter a name for the campaign, such as Autumn 2026"))
						: typed.faults("title", "a name", LONGEST_TITLE));
		Edition edition = TypedPlan.choose("framework", offered.stream(), Edition::id, this.framework,
				"Choose what boards are asked", faults);
		Optional<AssessmentPlan> plan = new TypedPlan(this.year, this.kind, this.minimumRatings,
				new ClosingTime(this.day, this.month, this.closingYear, this.time))
			.parse((edition != null) ? edition.id() : null, now, faults);
		errors.addAll(faults);
		return faults.isEmpty() ? plan : Optional.empty();
	}

}
