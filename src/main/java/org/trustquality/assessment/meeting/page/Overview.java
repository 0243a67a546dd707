package org.trustquality.assessment.meeting.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.meeting.Agreement;
import org.trustquality.assessment.result.DisclosedComments;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.agreement.AgreementWord;

/**
 * How far a meeting is.
 *
 * @param comments whether the board may read comments
 * @param walk the way through the indicators
 * @param lines one for each indicator, in the order of the way
 * @param editable whether the visitor can put anything on record now
 */
record Overview(DisclosedComments comments, Walk walk, List<Line> lines, boolean editable) {

	static Overview of(DisclosedComments comments, Walk walk, Map<Integer, Agreement> agreed, List<Integer> missing,
			boolean editable) {
		return new Overview(comments, walk,
				walk.indicators()
					.stream()
					.map((indicator) -> Line.of(comments.results(), walk, indicator, agreed, missing))
					.toList(),
				editable);
	}

	/** The lines by their headings. */
	public List<Group> groups() {
		Map<String, List<Line>> groups = new LinkedHashMap<>();
		this.lines.forEach((line) -> groups.computeIfAbsent(line.heading(), (heading) -> new ArrayList<>()).add(line));
		return groups.entrySet().stream().map((group) -> new Group(group.getKey(), group.getValue())).toList();
	}

	/** How many indicators need a level. */
	public long needed() {
		return this.lines.stream().filter((line) -> !line.dropped()).count();
	}

	/** How many of those have one. */
	public long agreed() {
		return needed() - this.lines.stream().filter(Line::missing).count();
	}

	/** The first indicator without a level; nothing when all that need one have it. */
	public @Nullable Indicator next() {
		return this.lines.stream().filter(Line::missing).map(Line::indicator).findFirst().orElse(null);
	}

	/** Lines under one heading. */
	record Group(String heading, List<Line> lines) {
	}

	/**
	 * One indicator.
	 *
	 * @param views the word for the trustees' agreement; empty where there is none
	 * @param dropped whether it needs no level
	 * @param missing whether it needs one and has none
	 * @param agreement what the board agreed, if it has
	 */
	record Line(Indicator indicator, String heading, String views, boolean dropped, boolean missing,
			@Nullable Agreement agreement) {

		static Line of(DisclosedResults results, Walk walk, Indicator indicator, Map<Integer, Agreement> agreed,
				List<Integer> missing) {
			int position = results.edition().position(indicator.id());
			AgreementWord word = results.isShown() ? results.indicator(indicator.id()).agreement() : null;
			return new Line(indicator, walk.order().heading(results, indicator), (word != null) ? word.word() : "",
					results.isDropped(position), missing.contains(position), agreed.get(position));
		}

	}

}
