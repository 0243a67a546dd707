package org.trustquality.assessment.meeting.page;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.TypedText;
import org.trustquality.assessment.meeting.Agreement;
import org.trustquality.assessment.meeting.RecordedAgreement;
import org.trustquality.scoring.Rating;

/**
 * What the screen of an indicator sends, all as text so that nothing typed is lost.
 *
 * @param level a level in digits, or {@code not-applicable}
 * @param reason why the board agrees it
 * @param dissent {@code yes} if somebody sees it otherwise
 * @param discuss {@code yes} to talk about it with the adviser
 * @param target the level to aim at in digits; empty for none
 * @param seen the version that the screen showed
 */
record AgreementForm(@Nullable String level, @Nullable String reason, @Nullable String dissent,
		@Nullable String discuss, @Nullable String target, @Nullable String seen) {

	/** The longest reason, in characters. */
	static final int REASON_LENGTH = 2000;

	static final String NOT_APPLICABLE = "not-applicable";

	private static final String YES = "yes";

	/** What is on record; an empty form where nothing is. */
	static AgreementForm of(@Nullable RecordedAgreement recorded) {
		return (recorded != null) ? of(recorded.agreement(), recorded.version())
				: new AgreementForm(null, null, null, null, null, Integer.toString(RecordedAgreement.NONE));
	}

	/** An agreement as the screen would send it. */
	static AgreementForm of(Agreement agreement, int seen) {
		Integer target = agreement.targetLevel();
		return new AgreementForm(
				(agreement.level() == Rating.NOT_APPLICABLE) ? NOT_APPLICABLE : Integer.toString(agreement.level()),
				agreement.reason(), agreement.dissentNoted() ? YES : null, agreement.discussWithAdviser() ? YES : null,
				(target != null) ? target.toString() : null, Integer.toString(seen));
	}

	/** The reason, tidied line by line. */
	String cleanReason() {
		return new TypedText(this.reason).text();
	}

	/** Whether everybody can read the reason as it stands. */
	boolean isReasonReadable() {
		return new TypedText(this.reason).isReadable();
	}

	public boolean isDissent() {
		return YES.equals(this.dissent);
	}

	public boolean isDiscuss() {
		return YES.equals(this.discuss);
	}

	boolean hasTarget() {
		return this.target != null && !this.target.isEmpty();
	}

	/** The version that the screen showed, if the form says so as a screen would. */
	Optional<Integer> seenVersion() {
		return (this.seen != null && this.seen.matches("[0-9]{1,9}")) ? Optional.of(Integer.valueOf(this.seen))
				: Optional.empty();
	}

}
