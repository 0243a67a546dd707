package org.trustquality.review.beside;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.assessment.signoff.snapshot.EditionUsed;
import org.trustquality.review.judgement.Review;
import org.trustquality.review.judgement.ReviewPoint;
import org.trustquality.review.judgement.Subject;

/**
 * A review beside what the board agreed, in the edition's order. If the signed version
 * cannot be read, what the adviser wrote is still there, under ids instead of titles.
 *
 * @param review the review
 * @param levels the names of the levels, lowest first; none without a readable version
 * @param dimensions what it judges
 */
public record ComparedReview(Review review, List<String> levels, List<ComparedDimension> dimensions) {

	public ComparedReview {
		levels = List.copyOf(levels);
		dimensions = List.copyOf(dimensions);
	}

	/** Puts both sides together. */
	public static ComparedReview of(Review review, EditionUsed edition, Map<String, ReviewPoint> points,
			BoardSide board) {
		return new ComparedReview(review, edition.levels(),
				edition.dimensions()
					.stream()
					.map((dimension) -> new ComparedDimension(dimension.id(), dimension.title(),
							subjects(dimension)
								.flatMap((subject) -> Stream.ofNullable(points.get(subject.id()))
									.map((point) -> compared(edition.levels(), subject, point, board)))
								.toList()))
					.toList());
	}

	/** The adviser's side alone, of a version that cannot be read. */
	static ComparedReview unreadable(Review review, Map<String, ReviewPoint> points) {
		return new ComparedReview(review, List.of(),
				List.of(new ComparedDimension("", "",
						points.values()
							.stream()
							.map((point) -> compared(List.of(), new Subject(point.subject(), point.subject(), ""),
									point, BoardSide.NOTHING))
							.toList())));
	}

	private static Stream<Subject> subjects(DimensionUsed dimension) {
		return Stream.concat(Stream.of(new Subject(dimension.id(), dimension.title(), dimension.id())),
				dimension.indicators()
					.stream()
					.map((indicator) -> new Subject(indicator.id(), indicator.title(), dimension.id())));
	}

	private static ComparedPoint compared(List<String> levels, Subject subject, ReviewPoint point, BoardSide side) {
		BoardPoint board = side.point(subject.id());
		Integer own = point.judgement().level();
		Double score = (board != null) ? board.score() : null;
		return new ComparedPoint(subject, point, words(levels, own), board,
				(score != null && own != null) ? Distance.of(score, own, levels.size()) : null);
	}

	private static String words(List<String> levels, @Nullable Integer level) {
		if (level == null) {
			return "Not judged";
		}
		return (level <= levels.size()) ? level + " " + levels.get(level - 1) : "Level " + level;
	}

	/** The same with some of the dimensions, by their ids. */
	public ComparedReview only(Predicate<String> wanted) {
		return new ComparedReview(this.review, this.levels,
				this.dimensions.stream().filter((dimension) -> wanted.test(dimension.id())).toList());
	}

	/** Whether the signed version can be read. */
	public boolean isReadable() {
		return !this.levels.isEmpty();
	}

	/** One dimension of it. */
	public Optional<ComparedDimension> dimension(String id) {
		return this.dimensions.stream().filter((dimension) -> dimension.id().equals(id)).findFirst();
	}

	/** All points. */
	public List<ComparedPoint> points() {
		return this.dimensions.stream().flatMap((dimension) -> dimension.points().stream()).toList();
	}

	/** One point of it. */
	public Optional<ComparedPoint> point(String subject) {
		return points().stream().filter((compared) -> compared.subject().id().equals(subject)).findFirst();
	}

	/** What stands in each of the four boxes. */
	public List<InBox> boxes() {
		return InBox.all(points());
	}

	/** The points to which the reply has yet to say something. */
	public List<ComparedPoint> lacking() {
		return points().stream().filter(ComparedPoint::lacksReply).toList();
	}

	/** How many points need a reply. */
	public long needing() {
		return points().stream().filter(ComparedPoint::needsReply).count();
	}

	/** The points on which it still has to be noted what both agree. */
	public List<ComparedPoint> unsettled() {
		return points().stream().filter(ComparedPoint::isUnsettled).toList();
	}

	/** The points on which something is agreed. */
	public List<ComparedPoint> settled() {
		return points().stream().filter((compared) -> compared.point().position() != null).toList();
	}

	/** The level on which both agree in the end, in words. */
	public String agreedWords(ComparedPoint compared) {
		Integer level = (compared.point().position() != null) ? compared.point().position().level() : null;
		return (level != null) ? words(this.levels, level) : "No level";
	}

}
