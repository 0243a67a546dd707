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
import org.trustquality.review.judgement.Position;
import org.trustquality.review.judgement.ReviewPoint;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.review.judgement.Subject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An adviser reviews what a trust shares: begins, judges point by point without the
 * board's levels, commits one dimension after the other and sees the board's beside it,
 * asks, sends, notes what both agree after the trust's reply, and closes. What was
 * committed cannot be changed, and two windows never overwrite each other.
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
		requireReviewer(reviewed);
		requireOpen(reviewed);
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
		Reviewed reviewed = hold(adviser, trust, assessment, ReviewState.DRAFT);
		Subject subject = reviewed.subject(subjectId);
		requireNotCommitted(reviewed, subject.dimension());
		ReviewPoint stored = reviewed.point(subject);
		if (stored != null && stored.judgement().equals(judgement)) {
			return;
		}
		requireSeen(stored, seen);
		this.rows.judge(reviewed.begun(), subject.id(), judgement);
	}

	/**
	 * Asks the trust something about a point of a committed dimension.
	 * @param question the question; null to ask nothing
	 */
	public void ask(AdviserVisit adviser, UUID trust, UUID assessment, String subjectId, @Nullable String question,
			int seen) {
		Reviewed reviewed = hold(adviser, trust, assessment, ReviewState.DRAFT);
		Subject subject = reviewed.subject(subjectId);
		requireCommitted(reviewed, subject.dimension());
		ReviewPoint stored = reviewed.point(subject);
		if (stored != null && Objects.equals(stored.question(), question)) {
			return;
		}
		requireSeen(stored, seen);
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
		Reviewed reviewed = hold(adviser, trust, assessment, ReviewState.DRAFT);
		DimensionUsed dimension = reviewed.dimension(dimensionId);
		if (reviewed.isCommitted(dimensionId)) {
			return;
		}
		requireAsSeen(reviewed.digest(reviewed.subjects(dimension)), seen);
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
		if (isDone(reviewed, ReviewState.DRAFT, ReviewState.SENT)) {
			return;
		}
		if (!reviewed.isComplete()) {
			throw new AccessRefusal("Commit every dimension before you send your review.");
		}
		requireAsSeen(reviewed.digest(reviewed.subjects()), seen);
		this.rows.send(reviewed.begun());
		this.news.sent(adviser, reviewed);
	}

	/**
	 * Notes where adviser and trust stand on a point after the trust has replied.
	 * @throws JudgedElsewhere if something else was noted in the meantime
	 */
	public void settle(AdviserVisit adviser, UUID trust, UUID assessment, String subjectId, Position position,
			int seen) {
		Reviewed reviewed = hold(adviser, trust, assessment, ReviewState.REPLIED);
		Subject subject = reviewed.subject(subjectId);
		ReviewPoint stored = reviewed.point(subject);
		if (stored != null && position.equals(stored.position())) {
			return;
		}
		requireSeen(stored, seen);
		this.rows.settle(reviewed.begun(), subject.id(), position);
	}

	/**
	 * Notes that both have agreed. Where that is noted, nothing happens.
	 * @param seen the digest of what the adviser looked at
	 */
	public void agree(AdviserVisit adviser, UUID trust, UUID assessment, String seen) {
		Reviewed reviewed = this.reading.hold(adviser, trust, assessment);
		if (isDone(reviewed, ReviewState.REPLIED, ReviewState.AGREED)) {
			return;
		}
		if (!this.reading.beside(adviser, reviewed).compared().unsettled().isEmpty()) {
			throw new AccessRefusal("Note first what you agreed on every point where you and the board differ.");
		}
		requireAsSeen(reviewed.digest(reviewed.subjects()), seen);
		this.rows.agree(reviewed.begun());
		this.news.agreed(adviser, reviewed);
	}

	/** Closes the review. Where it is closed, nothing happens. */
	public void close(AdviserVisit adviser, UUID trust, UUID assessment) {
		Reviewed reviewed = this.reading.hold(adviser, trust, assessment);
		if (isDone(reviewed, ReviewState.AGREED, ReviewState.CLOSED)) {
			return;
		}
		this.rows.close(reviewed.begun());
		this.news.record(adviser, reviewed, Act.REVIEW_CLOSED);
	}

	private Reviewed hold(AdviserVisit adviser, UUID trust, UUID assessment, ReviewState state) {
		Reviewed reviewed = this.reading.hold(adviser, trust, assessment);
		requireState(reviewed, state);
		return reviewed;
	}

	/** Whether a step that leads from one state to the next was taken before. */
	private static boolean isDone(Reviewed reviewed, ReviewState from, ReviewState to) {
		if (reviewed.is(to)) {
			return true;
		}
		requireState(reviewed, from);
		return false;
	}

	private static void requireState(Reviewed reviewed, ReviewState state) {
		requireOpen(reviewed);
		if (state == ReviewState.DRAFT) {
			requireReviewer(reviewed);
		}
		if (!reviewed.is(state)) {
			throw new AccessRefusal("This cannot be done in a review in the state “" + reviewed.begun().state().words()
					+ "”. Look at your review anew.");
		}
	}

	/** Whoever was appointed anew to read may have begun a review before. */
	private static void requireReviewer(Reviewed reviewed) {
		if (reviewed.mandate() == Mandate.READS) {
			throw new AccessRefusal("You are appointed to read what this trust shares, not to review it.");
		}
	}

	private static void requireOpen(Reviewed reviewed) {
		if (reviewed.trust().closed()) {
			throw new AccessRefusal("This trust is closed, so nothing can be changed in a review.");
		}
	}

	private static void requireNotCommitted(Reviewed reviewed, String dimension) {
		if (reviewed.isCommitted(dimension)) {
			throw new AccessRefusal(
					"You have committed this dimension and seen what the board agreed, so your judgement stays as it is.");
		}
	}

	private static void requireCommitted(Reviewed reviewed, String dimension) {
		if (!reviewed.isCommitted(dimension)) {
			throw new AccessRefusal("Commit this dimension before you ask the trust about it.");
		}
	}

	private static void requireSeen(@Nullable ReviewPoint stored, int seen) {
		if (stored != null && stored.changes() != seen) {
			throw new JudgedElsewhere(stored);
		}
	}

	private static void requireAsSeen(String digest, String seen) {
		if (!digest.equals(seen)) {
			throw new AccessRefusal(
					"Your review was changed in another window after this page was opened. Look at it anew.");
		}
	}

}
