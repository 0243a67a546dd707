package org.trustquality.assessment.meeting.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.MeetingPaths;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Indicator;

/**
 * The way of a meeting through all indicators.
 *
 * @param paths the addresses of the meeting
 * @param order the order it takes
 * @param choice whether there is another order to take
 * @param indicators in that order
 */
record Walk(MeetingPaths paths, MeetingOrder order, boolean choice, List<Indicator> indicators) {

	private static final String FRAMEWORK = "framework";

	/**
	 * The way in the order that an address asks for; most divided first, where that is
	 * known, for any other text.
	 */
	static Walk of(DisclosedResults results, MeetingPaths paths, String asked) {
		boolean choice = MeetingOrder.isKnown(results);
		MeetingOrder order = (choice && !asked.equals(FRAMEWORK)) ? MeetingOrder.DIVIDED : MeetingOrder.FRAMEWORK;
		return new Walk(paths, order, choice, order.arrange(results));
	}

	/** The overview, most divided first. */
	public String mostDividedFirst() {
		return this.paths.overview();
	}

	/** The overview in the framework's order. */
	public String asInTheFramework() {
		return this.paths.overview() + "?order=" + FRAMEWORK;
	}

	/** The overview in this order. */
	public String overview() {
		return this.paths.overview() + query();
	}

	/** The screen of an indicator, in this order. */
	public String to(Indicator indicator) {
		return this.paths.indicator(indicator.id()) + query();
	}

	private String query() {
		return (this.choice && this.order == MeetingOrder.FRAMEWORK) ? "?order=" + FRAMEWORK : "";
	}

	Stop at(Indicator indicator, Dimension dimension) {
		return new Stop(this, indicator, dimension);
	}

	/**
	 * One indicator on the way.
	 *
	 * @param dimension the dimension it belongs to
	 */
	record Stop(Walk walk, Indicator indicator, Dimension dimension) {

		/** Which one it is on this way, from 1. */
		public int number() {
			return this.walk.indicators.indexOf(this.indicator) + 1;
		}

		public int total() {
			return this.walk.indicators.size();
		}

		public @Nullable Indicator previous() {
			return (number() > 1) ? this.walk.indicators.get(number() - 2) : null;
		}

		public @Nullable Indicator next() {
			return (number() < total()) ? this.walk.indicators.get(number()) : null;
		}

		/** Its own address. */
		public String address() {
			return this.walk.to(this.indicator);
		}

		/** Where to go from here: the next indicator, or after the last the overview. */
		public String onward() {
			Indicator next = next();
			return (next != null) ? this.walk.to(next) : this.walk.overview();
		}

	}

}
