package org.trustquality.assessment.evidence.page;

import java.time.LocalDate;
import java.util.List;

import org.trustquality.assessment.evidence.EvidenceItem;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;

/**
 * All evidence items of an assessment: first those that somebody has to confirm, then
 * those that count, by dimension and indicator.
 *
 * @param asked how many indicators the edition has
 */
record EvidencePage(List<ShownItem> toConfirm, List<Part> parts, int asked) {

	static EvidencePage of(Edition edition, List<EvidenceItem> items, LocalDate today) {
		List<ShownItem> shown = items.stream()
			.map((item) -> new ShownItem(item, edition.indicators().get(item.position()), today))
			.toList();
		return new EvidencePage(shown.stream().filter((one) -> one.item().toConfirm()).toList(),
				edition.dimensions().stream().map((dimension) -> Part.of(dimension, shown)).toList(),
				edition.indicators().size());
	}

	/** How many items count. */
	public long counting() {
		return this.parts.stream().flatMap((part) -> part.lines.stream()).mapToLong((line) -> line.items.size()).sum();
	}

	/** How many indicators have an item that counts. */
	public long covered() {
		return this.parts.stream().mapToLong((part) -> part.filled().size()).sum();
	}

	/** How many of those that count should have been looked at again. */
	public long overdue() {
		return this.parts.stream()
			.flatMap((part) -> part.lines.stream())
			.flatMap((line) -> line.items.stream())
			.filter(ShownItem::isOverdue)
			.count();
	}

	public boolean isEmpty() {
		return this.toConfirm.isEmpty() && counting() == 0;
	}

	/** The items of one dimension. */
	record Part(Dimension dimension, List<Line> lines) {

		static Part of(Dimension dimension, List<ShownItem> shown) {
			return new Part(dimension,
					dimension.indicators()
						.stream()
						.map((indicator) -> new Line(indicator,
								shown.stream()
									.filter((one) -> !one.item().toConfirm() && one.indicator().equals(indicator))
									.toList()))
						.toList());
		}

		/** The indicators with items. */
		public List<Line> filled() {
			return this.lines.stream().filter((line) -> !line.items.isEmpty()).toList();
		}

		/** The indicators without any. */
		public List<Line> bare() {
			return this.lines.stream().filter((line) -> line.items.isEmpty()).toList();
		}

	}

	/** The items of one indicator. */
	record Line(Indicator indicator, List<ShownItem> items) {
	}

}
