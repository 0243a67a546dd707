package org.trustquality.review.beside;

import java.util.List;
import java.util.stream.Stream;

/**
 * One dimension of a review beside what the board agreed.
 *
 * @param id its id
 * @param title what it is called
 * @param points what the adviser judges in it: the whole, or its indicators
 */
public record ComparedDimension(String id, String title, List<ComparedPoint> points) {

	public ComparedDimension {
		points = List.copyOf(points);
	}

	/** What stands in each of the four boxes. */
	public List<InBox> boxes() {
		return InBox.all(this.points);
	}

	/**
	 * What the board agreed on its indicators, where the adviser judged it as a whole.
	 */
	public List<BoardLine> agreed() {
		return this.points.stream()
			.filter((point) -> point.subject().isWhole())
			.flatMap((point) -> Stream.ofNullable(point.board()))
			.flatMap((board) -> board.lines().stream())
			.toList();
	}

}
