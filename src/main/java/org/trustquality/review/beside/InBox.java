package org.trustquality.review.beside;

import java.util.List;
import java.util.stream.Stream;

import org.trustquality.scoring.gap.Box;

/**
 * What stands in one of the four boxes.
 *
 * @param titles the dimensions or indicators in it
 */
public record InBox(Box box, List<String> titles) {

	public InBox {
		titles = List.copyOf(titles);
	}

	/** All four boxes, those first where the two differ. */
	static List<InBox> all(List<ComparedPoint> points) {
		return Stream.of(Box.BLIND_SPOT, Box.HIDDEN_STRENGTH, Box.BOTH_LOW, Box.BOTH_HIGH)
			.map((box) -> new InBox(box,
					points.stream()
						.filter((point) -> point.distance() != null && point.distance().box() == box)
						.map((point) -> point.subject().title())
						.toList()))
			.toList();
	}

	/** The box in words for the adviser, with what it means. */
	public String words() {
		return switch (this.box) {
			case BLIND_SPOT -> "Blind spot: the board high, you low";
			case HIDDEN_STRENGTH -> "Hidden strength: the board low, you high";
			case BOTH_LOW -> "Both low";
			case BOTH_HIGH -> "Both high";
		};
	}

}
