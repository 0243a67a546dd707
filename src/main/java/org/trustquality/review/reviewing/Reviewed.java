package org.trustquality.review.reviewing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Digest;
import org.trustquality.access.NotVisible;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.assessment.signoff.snapshot.EditionUsed;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.review.beside.BoardSide;
import org.trustquality.review.beside.ComparedDimension;
import org.trustquality.review.beside.ComparedPoint;
import org.trustquality.review.beside.ComparedReview;
import org.trustquality.review.judgement.Review;
import org.trustquality.review.judgement.ReviewPoint;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.review.judgement.Subject;
import org.trustquality.review.share.Share;

/**
 * What an adviser has before them who reviews an assessment: the questions, what they
 * have said so far, and of the board's side what a page may show.
 *
 * @param share by which they read
 * @param trust the trust
 * @param mandate what they may do with it
 * @param version the signed version that they review, or would
 * @param newest the newest signed version
 * @param edition what the board was asked
 * @param evidence what the board relied on, without what stays in the trust
 * @param review how far they are; null before they begin
 * @param points what they have said, by subject
 * @param committed when each dimension was committed
 * @param board what of the board's side the page may show
 */
public record Reviewed(Share share, ReviewedTrust trust, Mandate mandate, int version, int newest, EditionUsed edition,
		List<EvidenceEntry> evidence, @Nullable Review review, Map<String, ReviewPoint> points,
		Map<String, Instant> committed, BoardSide board) {

	public Reviewed {
		evidence = List.copyOf(evidence);
		points = Map.copyOf(points);
		committed = Map.copyOf(committed);
	}

	/** The same with some of the board's side. */
	Reviewed beside(BoardSide side) {
		return new Reviewed(this.share, this.trust, this.mandate, this.version, this.newest, this.edition,
				this.evidence, this.review, this.points, this.committed, side);
	}

	/**
	 * The review.
	 * @throws AccessRefusal if there is none
	 */
	public Review begun() {
		if (this.review == null) {
			throw notBegun();
		}
		return this.review;
	}

	static AccessRefusal notBegun() {
		return new AccessRefusal("You have not begun a review of this assessment. Begin it first.");
	}

	/** Whether the review is in one of some states. */
	public boolean is(ReviewState... states) {
		return this.review != null && List.of(states).contains(this.review.state());
	}

	/** The academic year of the assessment. */
	public AcademicYear year() {
		return new AcademicYear(this.share.assessment().academicYear());
	}

	/** Whether the trust has signed another version since. */
	public boolean isOutdated() {
		return this.newest > this.version;
	}

	/** The dimensions, in the edition's order. */
	public List<DimensionUsed> dimensions() {
		return this.edition.dimensions();
	}

	/**
	 * One dimension.
	 * @throws NotVisible if there is none
	 */
	public DimensionUsed dimension(String id) {
		return dimensions().stream()
			.filter((dimension) -> dimension.id().equals(id))
			.findFirst()
			.orElseThrow(NotVisible::new);
	}

	/** What is judged in a dimension. */
	public List<Subject> subjects(DimensionUsed dimension) {
		return begun().byIndicator() ? dimension.indicators()
			.stream()
			.map((indicator) -> new Subject(indicator.id(), indicator.title(), dimension.id()))
			.toList() : List.of(new Subject(dimension.id(), dimension.title(), dimension.id()));
	}

	/** Everything that is judged. */
	public List<Subject> subjects() {
		return dimensions().stream().flatMap((dimension) -> subjects(dimension).stream()).toList();
	}

	/**
	 * One of them.
	 * @throws NotVisible if the review has no such point
	 */
	public Subject subject(String id) {
		return subjects().stream()
			.filter((subject) -> subject.id().equals(id))
			.findFirst()
			.orElseThrow(NotVisible::new);
	}

	/** What the adviser says of a subject; null if nothing yet. */
	public @Nullable ReviewPoint point(Subject subject) {
		return this.points.get(subject.id());
	}

	/** What is not judged yet in a dimension. */
	public List<Subject> open(DimensionUsed dimension) {
		return subjects(dimension).stream().filter((subject) -> point(subject) == null).toList();
	}

	public boolean isCommitted(String dimension) {
		return this.committed.containsKey(dimension);
	}

	/** Whether every dimension is committed. */
	public boolean isComplete() {
		return dimensions().stream().allMatch((dimension) -> isCommitted(dimension.id()));
	}

	/** What is committed, beside what of the board's side the page may show. */
	public ComparedReview compared() {
		return ComparedReview.of(begun(), this.edition, this.points, this.board).only(this::isCommitted);
	}

	/**
	 * One dimension of it.
	 * @throws NotVisible if it is not committed
	 */
	public ComparedDimension compared(DimensionUsed dimension) {
		return compared().dimension(dimension.id()).orElseThrow(NotVisible::new);
	}

	/**
	 * One point of it.
	 * @throws NotVisible if its dimension is not committed
	 */
	public ComparedPoint compared(Subject subject) {
		return compared().point(subject.id()).orElseThrow(NotVisible::new);
	}

	/** The evidence for an indicator. */
	public List<EvidenceEntry> evidence(String indicator) {
		return this.evidence.stream().filter((item) -> item.indicator().equals(indicator)).toList();
	}

	/** A level with its name, as pages show it. */
	public String words(@Nullable Integer level) {
		return (level != null) ? level + " " + this.edition.levels().get(level - 1) : "Not judged";
	}

	/** Recognises what somebody looked at: all that was said of some subjects. */
	public String digest(List<Subject> subjects) {
		return Digest.of(subjects.stream().map((subject) -> Objects.toString(point(subject))).toList().toString());
	}

	/**
	 * The trust, as the adviser's pages name it.
	 *
	 * @param reference its reference in addresses
	 * @param singleAcademy whether it has one school
	 * @param closed whether nothing changes there any more
	 */
	public record ReviewedTrust(UUID reference, String name, boolean singleAcademy, boolean closed) {
	}

}
