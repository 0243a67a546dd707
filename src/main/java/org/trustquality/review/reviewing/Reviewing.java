package org.trustquality.review.reviewing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.AccessRefusal;
import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.audit.Act;
import org.trustquality.review.judgement.Judgement;
import org.trustquality.review.judgement.ReviewPoint;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.review.judgement.Subject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An adviser reviews what a trust shares: begins, judges point by point without the
 * board's levels, commits one dimension after the other and sees the board's beside it,
 * asks, and sends. What was committed cannot be changed, and two windows never overwrite
 * each other.
 */
@Service
@Transactional
public class Reviewing {

	private final ReviewReading reading;

	private final ReviewRows rows;

	private final ReviewNews news;

	Reviewing(ReviewReading reading, ReviewRows rows, ReviewNews news) {
		this.reading = reading;
		this.rows = rows;
		this.news = news;
	}

	/**
	 * Begins a review of the newest signed version. Where one has begun, nothing happens.
	 * @throws NotVisible if the assessment is not shared with the adviser or not signed
	 * @throws AccessRefusal if they are not appointed to review, or have read it before
	 */
	public void begin(AdviserVisit adviser, UUID trust, UUID assessment, boolean byIndicator) {
		Reviewed reviewed = toBegin(adviser, trust, assessment);
		if (reviewed.mandate() == Mandate.HAS_READ) {
			throw new AccessRefusal("You have read what the board agreed, so you cannot review this assessment blind.");
		}
		add(adviser, reviewed, byIndicator, ReviewState.DRAFT);
	}

	/**
	 * Notes that an adviser reads without a review of their own; the trust can see it.
	 * @throws AccessRefusal if they have begun one, or do not review anyway
	 */
	public void decline(AdviserVisit adviser, UUID trust, UUID assessment) {
		Reviewed reviewed = toBegin(adviser, trust, assessment);
		if (add(adviser, reviewed, false, ReviewState.DECLINED)) {
			this.news.record(adviser, reviewed, Act.REVIEW_DECLINED);
		}
		else if (!this.reading.of(adviser, trust, assessment).is(ReviewState.DECLINED)) {
			throw new AccessRefusal("You have begun a review of this assessment, so you cannot read without one.");
		}
	}

	private Reviewed toBegin(AdviserVisit adviser, UUID trust, UUID assessment) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		ReviewRules.requireReviewer(reviewed);
		ReviewRules.requireOpen(reviewed);
		return reviewed;
	}

	/** Whether there was none yet. */
	private boolean add(AdviserVisit adviser, Reviewed reviewed, boolean byIndicator, ReviewState state) {
		return this.rows.add(adviser, reviewed.share().assessment(), reviewed.version(), byIndicator, state);
	}

	/**
	 * Says what the adviser thinks of a point. Saying the same again changes nothing.
	 * @param seen the changes of the point that the adviser was shown
	 * @throws JudgedElsewhere if something else was said in the meantime
	 * @throws AccessRefusal if the dimension is committed
	 */
	public void judge(AdviserVisit adviser, UUID trust, UUID assessment, String subjectId, Judgement judgement,
			int seen) {
		Reviewed reviewed = draft(adviser, trust, assessment);
		Subject subject = reviewed.subject(subjectId);
		ReviewRules.requireNotCommitted(reviewed, subject.dimension());
		ReviewPoint stored = reviewed.point(subject);
		if (stored != null && stored.judgement().equals(judgement)) {
			return;
		}
		ReviewRules.requireSeen(stored, seen);
		this.rows.judge(reviewed.begun(), subject.id(), judgement);
	}

	/**
	 * Asks the trust something about a point of a committed dimension.
	 * @param question the question; null to ask nothing
	 */
	public void ask(AdviserVisit adviser, UUID trust, UUID assessment, String subjectId, @Nullable String question,
			int seen) {
		Reviewed reviewed = draft(adviser, trust, assessment);
		Subject subject = reviewed.subject(subjectId);
		ReviewRules.requireCommitted(reviewed, subject.dimension());
		ReviewPoint stored = reviewed.point(subject);
		if (stored != null && Objects.equals(stored.question(), question)) {
			return;
		}
		ReviewRules.requireSeen(stored, seen);
		this.rows.ask(reviewed.begun(), subject.id(), question);
	}

	/**
	 * Commits a dimension: from then on it cannot be changed, and the board's levels are
	 * shown. Where it is committed, nothing happens.
	 * @param others why the points without a judgement have none; empty if all have one
	 * @param seen the digest of what the adviser looked at
	 */
	public void commit(AdviserVisit adviser, UUID trust, UUID assessment, String dimensionId, String others,
			String seen) {
		Reviewed reviewed = draft(adviser, trust, assessment);
		DimensionUsed dimension = reviewed.dimension(dimensionId);
		if (reviewed.isCommitted(dimensionId)) {
			return;
		}
		ReviewRules.requireAsSeen(reviewed.digest(reviewed.subjects(dimension)), seen);
		List<Subject> open = reviewed.open(dimension);
		if (!open.isEmpty() && others.isEmpty()) {
			throw new AccessRefusal("Say first why you do not judge the others.");
		}
		open.forEach((subject) -> this.rows.judge(reviewed.begun(), subject.id(), new Judgement(null, others)));
		this.rows.commit(reviewed.begun(), dimensionId);
	}

	/**
	 * Sends the review to the trust. Where it has been sent, nothing happens.
	 * @param seen the digest of what the adviser looked at
	 */
	public void send(AdviserVisit adviser, UUID trust, UUID assessment, String seen) {
		Reviewed reviewed = this.reading.hold(adviser, trust, assessment);
		if (ReviewRules.isDone(reviewed, ReviewState.DRAFT, ReviewState.SENT)) {
			return;
		}
		if (!reviewed.isComplete()) {
			throw new AccessRefusal("Commit every dimension before you send your review.");
		}
		ReviewRules.requireAsSeen(reviewed.digest(reviewed.subjects()), seen);
		this.rows.send(reviewed.begun());
		this.news.sent(adviser, reviewed);
	}

	private Reviewed draft(AdviserVisit adviser, UUID trust, UUID assessment) {
		Reviewed reviewed = this.reading.hold(adviser, trust, assessment);
		ReviewRules.requireState(reviewed, ReviewState.DRAFT);
		return reviewed;
	}

}
