package org.trustquality.review.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.assessment.signoff.snapshot.Outcome;

/**
 * A review beside what the board agreed, in the edition's order. If the signed version
 * cannot be read, what the adviser wrote is still there, under ids instead of titles.
 *
 * @param review the review
 * @param levels the names of the levels, lowest first; none without a readable version
 * @param points what it judges
 */
public record ComparedReview(Judgement review, List<String> levels, List<ComparedPoint> points) {

	public ComparedReview {
		levels = List.copyOf(levels);
		points = List.copyOf(points);
	}

	/**
	 * Puts both sides together.
	 * @param outcome what the board agreed; null if it cannot be read
	 */
	static ComparedReview of(Judgement review, List<JudgedPoint> points, @Nullable Outcome outcome) {
		if (outcome == null) {
			return new ComparedReview(review, List.of(),
					points.stream()
						.sorted(Comparator.comparing(JudgedPoint::subject))
						.map((point) -> new ComparedPoint(point.subject(), "", words(List.of(), point.level()), point,
								BoardPoint.NONE))
						.toList());
		}
		Map<String, JudgedPoint> bySubject = points.stream()
			.collect(Collectors.toMap(JudgedPoint::subject, Function.identity()));
		return new ComparedReview(review, outcome.edition().levels(),
				outcome.edition()
					.dimensions()
					.stream()
					.flatMap((dimension) -> of(outcome, dimension, bySubject))
					.toList());
	}

	private static Stream<ComparedPoint> of(Outcome outcome, DimensionUsed dimension, Map<String, JudgedPoint> points) {
		Stream<ComparedPoint> whole = Stream.ofNullable(points.get(dimension.id()))
			.map((point) -> compared(outcome, dimension, dimension.title(), point, BoardPoint.of(outcome, dimension)));
		Stream<ComparedPoint> parts = dimension.indicators()
			.stream()
			.flatMap((indicator) -> Stream.ofNullable(points.get(indicator.id()))
				.map((point) -> compared(outcome, dimension, indicator.title(), point,
						BoardPoint.of(outcome, indicator))));
		return Stream.concat(whole, parts);
	}

	private static ComparedPoint compared(Outcome outcome, DimensionUsed dimension, String title, JudgedPoint point,
			BoardPoint board) {
		return new ComparedPoint(title, dimension.id(), words(outcome.edition().levels(), point.level()), point, board);
	}

	private static String words(List<String> levels, @Nullable Integer level) {
		if (level == null) {
			return "No level";
		}
		return (level <= levels.size()) ? level + " " + levels.get(level - 1) : "Level " + level;
	}

	/** Whether the signed version can be read. */
	public boolean isReadable() {
		return !this.levels.isEmpty();
	}

	/** The level on which both agree in the end, in words. */
	public String agreedWords(ComparedPoint compared) {
		return words(this.levels, compared.point().agreedLevel());
	}

	/** One point of it. */
	public Optional<ComparedPoint> point(String subject) {
		return this.points.stream().filter((compared) -> compared.point().subject().equals(subject)).findFirst();
	}

	/** The points to which the reply has yet to say something. */
	public List<ComparedPoint> lacking() {
		return this.points.stream().filter(ComparedPoint::lacksReply).toList();
	}

	/** How many points have a reply. */
	public long replied() {
		return this.points.stream().filter((compared) -> compared.point().reply() != null).count();
	}

}
