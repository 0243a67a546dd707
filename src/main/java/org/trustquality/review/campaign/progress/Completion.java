package org.trustquality.review.campaign.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.chart.ProgressChart;
import org.trustquality.chart.ProgressLine;
import org.trustquality.trust.EnglishDay;

/**
 * How many trusts had come how far by the end of each week, by the days of their own
 * assessments. What was given up counts nowhere.
 *
 * @param total how many trusts have a draft or more
 * @param weeks the weeks since the campaign was confirmed
 */
record Completion(int total, List<Week> weeks) {

	private static final int MOST_WEEKS = 60;

	/** The weeks from the day of confirmation to today. */
	static Completion of(List<CampaignTrust> trusts, LocalDate confirmed, LocalDate today) {
		List<CampaignTrust> counted = trusts.stream()
			.filter((trust) -> trust.closesAt() != null && trust.stage() != Stage.CANCELLED)
			.toList();
		LocalDate first = confirmed.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		LocalDate last = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		return new Completion(counted.size(),
				Stream.iterate(first, (sunday) -> !sunday.isAfter(last), (sunday) -> sunday.plusWeeks(1))
					.limit(MOST_WEEKS)
					.map((sunday) -> Week.of(counted, sunday.isAfter(today) ? today : sunday))
					.toList());
	}

	/** The same as a picture. */
	public ProgressChart chart() {
		return new ProgressChart("Completion over time",
				"How many of " + this.total + " trusts had opened, closed and signed off, week by week.", this.total,
				this.weeks.stream().map(Week::name).toList(),
				List.of(line("Opened", Week::opened), line("Closed", Week::closed), line("Signed off", Week::signed)));
	}

	private ProgressLine line(String name, Function<Week, Integer> count) {
		return new ProgressLine(name, this.weeks.stream().map(count).toList());
	}

	/**
	 * One week.
	 *
	 * @param until its last day, or today
	 * @param opened how many trusts had opened by then
	 * @param closed how many had closed
	 * @param signed how many had signed off
	 */
	record Week(LocalDate until, int opened, int closed, int signed) {

		static Week of(List<CampaignTrust> trusts, LocalDate until) {
			return new Week(until, count(trusts, CampaignTrust::openedOn, until),
					count(trusts, CampaignTrust::closedOn, until), count(trusts, CampaignTrust::signedOn, until));
		}

		private static int count(List<CampaignTrust> trusts, Function<CampaignTrust, @Nullable LocalDate> day,
				LocalDate until) {
			return (int) trusts.stream().filter((trust) -> isBy(day.apply(trust), until)).count();
		}

		private static boolean isBy(@Nullable LocalDate day, LocalDate until) {
			return day != null && !day.isAfter(until);
		}

		/** What the week is called. */
		public String name() {
			return EnglishDay.of(this.until);
		}

	}

}
