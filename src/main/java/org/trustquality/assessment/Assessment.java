package org.trustquality.assessment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One trust, one academic year, one edition of the framework.
 *
 * <p>
 * It starts as a draft, in which people are added. Opening it lets them answer, each
 * alone, until it closes: at its date, or earlier by hand. Closing counts the answers
 * once and stores the results; until then nobody sees anything of them. The edition and
 * the fewest ratings from which anything is shown are fixed when it is set up, because
 * people answer on that promise.
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
	 * Lets people answer.
	 * @param trustees how many trustees are asked
	 * @throws AssessmentRefusal if it is not a draft, its closing time has passed or too
	 * few trustees are asked
	 */
	public void open(int trustees, Instant now) {
		requireMayOpen(trustees, now);
		this.state = AssessmentState.OPEN;
		this.openedAt = now;
	}

	/**
	 * Makes sure that it can be opened now.
	 * @param trustees how many trustees are asked
	 * @throws AssessmentRefusal if it cannot
	 */
	public void requireMayOpen(int trustees, Instant now) {
		requireState(AssessmentState.DRAFT, "This assessment has been opened already.");
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
		requireState(AssessmentState.OPEN, "This assessment is not open, so its closing date cannot change.");
		if (!this.closesAt.isAfter(now)) {
			throw new AssessmentRefusal("The closing time has passed, so it can no longer change.");
		}
	}

	/** Makes sure that people answer, so that mails about answering make sense. */
	public void requireOpen() {
		requireState(AssessmentState.OPEN, "This assessment is not open, so there is nothing to send.");
	}

	/**
	 * Ends answering.
	 * @throws AssessmentRefusal if it is not open
	 */
	void close(Instant now) {
		requireState(AssessmentState.OPEN, "This assessment is not open, so it cannot be closed.");
		this.state = AssessmentState.CLOSED;
		this.closedAt = now;
	}

	/**
	 * Makes sure that people can still be added or removed.
	 * @throws AssessmentRefusal once it has closed
	 */
	public void requireRespondentsMayChange() {
		if (this.state != AssessmentState.DRAFT && this.state != AssessmentState.OPEN) {
			throw new AssessmentRefusal("This assessment has closed, so the people who answer it cannot change.");
		}
	}

	private void requireState(AssessmentState required, String otherwise) {
		if (this.state != required) {
			throw new AssessmentRefusal(otherwise);
		}
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

	public @Nullable Instant closedAt() {
		return this.closedAt;
	}

	public boolean isDraft() {
		return this.state == AssessmentState.DRAFT;
	}

	public boolean isOpen() {
		return this.state == AssessmentState.OPEN;
	}

	/** Whether people can answer now, also if the closing job is late. */
	public boolean isAnswerable(Instant now) {
		return isOpen() && this.closesAt.isAfter(now);
	}

	/** Whether the results are there. */
	public boolean isClosed() {
		return this.state == AssessmentState.CLOSED || this.state == AssessmentState.SIGNED_OFF;
	}

}
