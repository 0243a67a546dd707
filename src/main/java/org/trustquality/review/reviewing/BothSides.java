package org.trustquality.review.reviewing;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.scoring.gap.Box;

/**
 * The adviser's side and the board's beside each other, dimension by dimension. What is
 * not committed is not in it.
 *
 * @param parts the dimensions that are committed, in the edition's order
 */
public record BothSides(List<Part> parts) {

	public BothSides {
		parts = List.copyOf(parts);
	}

	/** Everything that is committed. */
	public static BothSides of(Reviewed reviewed) {
		return new BothSides(reviewed.dimensions()
			.stream()
			.filter((dimension) -> reviewed.isCommitted(dimension.id()))
			.map((dimension) -> part(reviewed, dimension))
			.toList());
	}

	/**
	 * One dimension.
	 * @throws NotVisible if it is not committed
	 */
	public static Part part(Reviewed reviewed, DimensionUsed dimension) {
		if (!reviewed.isCommitted(dimension.id())) {
			throw new NotVisible();
		}
		return new Part(dimension,
				reviewed.subjects(dimension).stream().map((subject) -> BesideLine.of(reviewed, subject)).toList(),
				reviewed.begun().byIndicator() ? List.of() : levels(reviewed, dimension));
	}

	private static List<Agreed> levels(Reviewed reviewed, DimensionUsed dimension) {
		return dimension.indicators()
			.stream()
			.map((indicator) -> new Agreed(indicator.title(), reviewed.board().level(indicator.id())))
			.toList();
	}

	/** All lines. */
	public List<BesideLine> lines() {
		return this.parts.stream().flatMap((part) -> part.lines().stream()).toList();
	}

	/** The four boxes over everything. */
	public List<InBox> boxes() {
		return boxes(lines());
	}

	/** The points on which it still has to be noted what both agree. */
	public List<BesideLine> unsettled() {
		return lines().stream().filter(BesideLine::isUnsettled).toList();
	}

	/** The points on which something is agreed. */
	public List<BesideLine> settled() {
		return lines().stream().filter((line) -> line.point() != null && line.point().position() != null).toList();
	}

	private static List<InBox> boxes(List<BesideLine> lines) {
		return Stream.of(Box.BLIND_SPOT, Box.HIDDEN_STRENGTH, Box.BOTH_LOW, Box.BOTH_HIGH)
			.map((box) -> new InBox(box,
					lines.stream().filter((line) -> line.box() == box).map((line) -> line.subject().title()).toList()))
			.toList();
	}

	/**
	 * One dimension.
	 *
	 * @param lines what the adviser judged, with the board's side
	 * @param agreed what the board agreed on its indicators, where the adviser judged the
	 * dimension as a whole
	 */
	public record Part(DimensionUsed dimension, List<BesideLine> lines, List<Agreed> agreed) {

		/** The four boxes of this dimension. */
		public List<InBox> boxes() {
			return BothSides.boxes(this.lines);
		}

	}

	/** What the board agreed on one indicator; null where it left it out. */
	public record Agreed(String title, @Nullable BoardLevel level) {
	}

	/**
	 * What stands in one of the four boxes.
	 *
	 * @param titles the dimensions or indicators in it
	 */
	public record InBox(Box box, List<String> titles) {

		/** The box in words, with what it means. */
		public String words() {
			return switch (this.box) {
				case BLIND_SPOT -> "Blind spot: the board high, you low";
				case HIDDEN_STRENGTH -> "Hidden strength: the board low, you high";
				case BOTH_LOW -> "Both low";
				case BOTH_HIGH -> "Both high";
			};
		}

	}

}
