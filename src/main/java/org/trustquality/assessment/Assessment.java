package org.trustquality.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.trustquality.framework.EditionNumber;

/**
 * One trust, one academic year, one edition of the framework.
 *
 * <p>
 * It starts as a draft, in which people are added. Opening it lets them answer, each
 * alone, until it closes: at its date, or earlier by hand. Closing counts the answers
 * once and stores the results; until then nobody sees anything of them. The edition is
 * fixed when it opens, and the fewest ratings from which anything is shown when it is set
 * up, because people answer on that promise. Some years later the answers are deleted by
 * the trust's rule; what was counted and signed stays, and nothing that needs the answers
 * can happen any more.
 */
@Entity
@Table(name = "assessments")
public class Assessment {

	/** The fewest ratings that a board of more than six shows anything from. */
	public static final int USUAL_MINIMUM_RATINGS = 5;

	/** The fewest ratings that any board shows anything from. */
	public static final int LOWEST_MINIMUM_RATINGS = 3;

	/** A board of this many trustees or fewer may show means from three ratings. */
	public static final int SMALL_BOARD = 6;

	/**
	 * The order of what has closed, on every page that tells of several years; the
	 * database puts it the same way.
	 */
	public static final Comparator<Assessment> OLDEST_FIRST = Comparator.comparing(Assessment::academicYear)
		.thenComparing((assessment) -> Objects.requireNonNull(assessment.closedAt()))
		.thenComparing((assessment) -> assessment.reference().toString());

	@EmbeddedId
	private AssessmentId id;

	private String editionId;

	@Enumerated(EnumType.STRING)
	private AssessmentKind kind;

	@Enumerated(EnumType.STRING)
	private AssessmentState state;

	private int minimumRatings;

	private Instant closesAt;

	private @Nullable Instant openedAt;

	private @Nullable Instant closedAt;

	private @Nullable Instant extendedFrom;

	private @Nullable String extensionReason;

	private @Nullable String reopeningReason;

	private @Nullable String cancellationReason;

	private @Nullable String correctionReason;

	@Column(updatable = false)
	private @Nullable Instant resultsShownAt;

	private @Nullable Instant answersDeletedAt;

	@Version
	private @Nullable Integer version;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected Assessment() {
	}

	Assessment(int trustId, AcademicYear year, String editionId, AssessmentKind kind, int minimumRatings,
			Instant closesAt) {
		this.id = new AssessmentId(trustId, year.firstYear(), UUID.randomUUID());
		this.editionId = editionId;
		this.kind = kind;
		this.state = AssessmentState.DRAFT;
		this.minimumRatings = minimumRatings;
		this.closesAt = closesAt;
	}

	/**
	 * Lets it ask what another edition asks.
	 * @throws AssessmentRefusal if it is not a draft
	 */
	public void moveTo(String newerEditionId) {
		enter(AssessmentEvent.EDITION_CHANGE);
		this.editionId = newerEditionId;
	}

	/**
	 * Lets people answer.
	 * @param trustees how many trustees are asked
	 * @throws AssessmentRefusal if it is not a draft, its closing time has passed or too
	 * few trustees are asked
	 */
	public void open(int trustees, Instant now) {
		requireMayOpen(trustees, now);
		enter(AssessmentEvent.OPENING);
		this.openedAt = now;
	}

	/**
	 * Makes sure that it can be opened now.
	 * @param trustees how many trustees are asked
	 * @throws AssessmentRefusal if it cannot
	 */
	public void requireMayOpen(int trustees, Instant now) {
		requireAllows(AssessmentEvent.OPENING);
		if (!this.closesAt.isAfter(now)) {
			throw new AssessmentRefusal("The closing date has passed. Set up the assessment again with a later date.");
		}
		if (trustees < this.minimumRatings) {
			throw new AssessmentRefusal("Results need at least " + this.minimumRatings
					+ " trustees. Add more trustees before you open the assessment.");
		}
		requireSmallBoardIfPromised(trustees);
	}

	/**
	 * Makes sure that an open assessment keeps what it promised about small boards.
	 * @param trustees how many trustees are asked
	 * @throws AssessmentRefusal if it shows averages from fewer ratings than usual and
	 * asks more than six
	 */
	public void requireBoardFits(int trustees) {
		if (isOpen()) {
			requireSmallBoardIfPromised(trustees);
		}
	}

	private void requireSmallBoardIfPromised(int trustees) {
		if (this.minimumRatings < USUAL_MINIMUM_RATINGS && trustees > SMALL_BOARD) {
			throw new AssessmentRefusal("Results from fewer than " + USUAL_MINIMUM_RATINGS
					+ " answers are for boards of six or fewer. This assessment asks " + trustees + " trustees.");
		}
	}

	/**
	 * Gives people more time.
	 * @param reason why, as everyone asked will read it
	 * @throws AssessmentRefusal if it is not open, its closing time has passed or the new
	 * one is not later
	 */
	public void extend(Instant newClosing, String reason, Instant now) {
		requireMayBeExtended(now);
		if (!newClosing.isAfter(this.closesAt)) {
			throw new AssessmentRefusal("It closes at that time or later already. Choose a later date or time.");
		}
		if (this.extendedFrom == null) {
			this.extendedFrom = this.closesAt;
		}
		this.extensionReason = reason;
		this.closesAt = newClosing;
	}

	/** Makes sure that people can still be given more time. */
	public void requireMayBeExtended(Instant now) {
		requireAllows(AssessmentEvent.EXTENSION);
		if (!this.closesAt.isAfter(now)) {
			throw new AssessmentRefusal("The closing time has passed, so it can no longer change.");
		}
	}

	/** Makes sure that people answer, so that mails about answering make sense. */
	public void requireOpen() {
		requireAllows(AssessmentEvent.MAILING);
	}

	/**
	 * Ends answering.
	 * @throws AssessmentRefusal if it is not open
	 */
	void close(Instant now) {
		enter(AssessmentEvent.CLOSING);
		this.closedAt = now;
	}

	/**
	 * Lets people answer again.
	 * @param reason why, as everyone asked will read it
	 * @throws AssessmentRefusal if it is not closed, somebody has seen what it came to or
	 * the new closing time has passed
	 */
	void reopen(Instant newClosing, String reason, Instant now) {
		requireMayReopen();
		if (!newClosing.isAfter(now)) {
			throw new AssessmentRefusal("The closing time must be in the future.");
		}
		enter(AssessmentEvent.REOPENING);
		this.closesAt = newClosing;
		this.closedAt = null;
		this.reopeningReason = reason;
	}

	/** Makes sure that nobody has seen a result, so that people can answer again. */
	public void requireMayReopen() {
		requireAllows(AssessmentEvent.REOPENING);
		if (hasBeenShown()) {
			throw new AssessmentRefusal(
					"Somebody has seen the results, or could see them while the trust was closed, so people can no longer answer.");
		}
	}

	/**
	 * Gives it up.
	 * @param reason why, as everyone asked will read it
	 */
	void cancel(String reason) {
		enter(AssessmentEvent.CANCELLATION);
		this.cancellationReason = reason;
	}

	/** Its answers are no longer there; what follows from them stays as it is. */
	public void forgetAnswers(Instant now) {
		this.answersDeletedAt = now;
	}

	/** What was agreed is signed. */
	void sign() {
		enter(AssessmentEvent.SIGNING);
		this.correctionReason = null;
	}

	/** What was signed is worked over. */
	void beginCorrection(String reason) {
		enter(AssessmentEvent.CORRECTION);
		this.correctionReason = reason;
	}

	/** What was signed last stays. */
	void giveUpCorrection() {
		enter(AssessmentEvent.CORRECTION_GIVEN_UP);
		this.correctionReason = null;
	}

	/**
	 * Makes sure that people can still be added or removed.
	 * @throws AssessmentRefusal once it has closed
	 */
	public void requireRespondentsMayChange() {
		requireAllows(AssessmentEvent.PEOPLE_CHANGE);
	}

	/**
	 * Makes sure that something may happen now.
	 * @throws AssessmentRefusal if it may not
	 */
	public void requireAllows(AssessmentEvent event) {
		following(event);
	}

	/** Whether something may happen now. */
	public boolean allows(AssessmentEvent event) {
		return event.isAllowedIn(this.state) && !(areAnswersDeleted() && event.needsAnswers());
	}

	private void enter(AssessmentEvent event) {
		this.state = following(event);
	}

	private AssessmentState following(AssessmentEvent event) {
		AssessmentState following = event.after(this.state);
		if (areAnswersDeleted() && event.needsAnswers()) {
			throw new AssessmentRefusal("The answers to this assessment were deleted by the trust's rule. What follows"
					+ " from them stays as it is, and cannot be worked out again.");
		}
		return following;
	}

	public AssessmentId id() {
		return this.id;
	}

	/** The random id that addresses show. */
	public UUID reference() {
		return this.id.assessmentId();
	}

	public AcademicYear academicYear() {
		return new AcademicYear(this.id.academicYear());
	}

	public String editionId() {
		return this.editionId;
	}

	/** The number of the edition under which everybody can read it. */
	public String publicEdition() {
		return EditionNumber.published(this.editionId);
	}

	/** The framework that it belongs to, in whichever edition it was answered. */
	public String series() {
		return EditionNumber.of(this.editionId).series();
	}

	public AssessmentKind kind() {
		return this.kind;
	}

	public AssessmentState state() {
		return this.state;
	}

	/** The fewest ratings from which anything is shown. */
	public int minimumRatings() {
		return this.minimumRatings;
	}

	public Instant closesAt() {
		return this.closesAt;
	}

	/** When it was to close first; null if that never changed. */
	public @Nullable Instant extendedFrom() {
		return this.extendedFrom;
	}

	/** Why people were given more time; null if they were not. */
	public @Nullable String extensionReason() {
		return this.extensionReason;
	}

	/** Why it was opened again after closing; null if it was not. */
	public @Nullable String reopeningReason() {
		return this.reopeningReason;
	}

	/** Why it was given up; null if it was not. */
	public @Nullable String cancellationReason() {
		return this.cancellationReason;
	}

	/** Why what was signed is being worked over; null if it is not. */
	public @Nullable String correctionReason() {
		return this.correctionReason;
	}

	/** When people were first asked to answer; null for a draft. */
	public @Nullable Instant openedAt() {
		return this.openedAt;
	}

	public @Nullable Instant closedAt() {
		return this.closedAt;
	}

	public boolean isDraft() {
		return this.state == AssessmentState.DRAFT;
	}

	public boolean isOpen() {
		return this.state == AssessmentState.OPEN;
	}

	public boolean isCancelled() {
		return this.state == AssessmentState.CANCELLED;
	}

	/** Whether people can answer now, also if the closing job is late. */
	public boolean isAnswerable(Instant now) {
		return isOpen() && this.closesAt.isAfter(now);
	}

	/** Whether the results are there. */
	public boolean isClosed() {
		return allows(AssessmentEvent.READING);
	}

	/** Whether anybody has seen what it came to. */
	public boolean hasBeenShown() {
		return this.resultsShownAt != null;
	}

	/** Whether people can be let answer again. */
	public boolean isReopenable() {
		return allows(AssessmentEvent.REOPENING) && !hasBeenShown();
	}

	public boolean isCancellable() {
		return allows(AssessmentEvent.CANCELLATION);
	}

	public boolean isSignable() {
		return allows(AssessmentEvent.SIGNING);
	}

	public boolean isCorrectable() {
		return allows(AssessmentEvent.CORRECTION);
	}

	/** When its answers were deleted by the trust's rule; null while they are there. */
	public @Nullable Instant answersDeletedAt() {
		return this.answersDeletedAt;
	}

	public boolean areAnswersDeleted() {
		return this.answersDeletedAt != null;
	}

	/** Whether a signed version is there. */
	public boolean isSignedOff() {
		return this.state == AssessmentState.SIGNED_OFF || this.state == AssessmentState.CORRECTING;
	}

}
