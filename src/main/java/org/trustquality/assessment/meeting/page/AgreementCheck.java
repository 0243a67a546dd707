package org.trustquality.assessment.meeting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.meeting.Agreement;
import org.trustquality.framework.Edition;
import org.trustquality.scoring.Rating;

/**
 * Reads what the screen of an indicator sends: an agreement, or what is wrong with it.
 */
final class AgreementCheck {

	private final AgreementForm form;

	private final Edition edition;

	private final List<FieldError> errors = new ArrayList<>();

	AgreementCheck(AgreementForm form, Edition edition) {
		this.form = form;
		this.edition = edition;
	}

	/** The agreement, if nothing is wrong. */
	Optional<Agreement> agreement() {
		Integer level = level();
		checkReason();
		Integer target = target(level);
		if (this.form.seenVersion().isEmpty()) {
			wrong("level-1", "This page was sent incompletely, so nothing was recorded. Record it again.");
		}
		return (this.errors.isEmpty() && level != null) ? Optional
			.of(new Agreement(level, this.form.cleanReason(), this.form.isDissent(), this.form.isDiscuss(), target))
				: Optional.empty();
	}

	List<FieldError> errors() {
		return List.copyOf(this.errors);
	}

	private @Nullable Integer level() {
		Integer level = AgreementForm.NOT_APPLICABLE.equals(this.form.level()) ? Integer.valueOf(Rating.NOT_APPLICABLE)
				: onScale(this.form.level());
		if (level == null) {
			wrong("level-1", "Choose the level that the board agrees, or \"Does not apply to our trust\"");
		}
		return level;
	}

	private void checkReason() {
		String reason = this.form.cleanReason();
		if (reason.isEmpty()) {
			wrong("reason", "Say in a few words why the board agrees this");
		}
		if (reason.length() > AgreementForm.REASON_LENGTH) {
			wrong("reason", "The reason must be %,d characters or fewer. It has %,d."
				.formatted(AgreementForm.REASON_LENGTH, reason.length()));
		}
		if (!this.form.isReasonReadable()) {
			wrong("reason", "Enter a reason in letters, digits and signs only");
		}
	}

	private @Nullable Integer target(@Nullable Integer level) {
		if (!this.form.hasTarget()) {
			return null;
		}
		Integer target = onScale(this.form.target());
		if (target == null) {
			wrong("target", "Choose a level of the scale as the target, or no target");
		}
		else if (level != null && level == Rating.NOT_APPLICABLE) {
			wrong("target", "What does not apply has no target. Choose no target.");
		}
		else if (level != null && target < level) {
			wrong("target", "The target must not be below the agreed level, %d %s. Choose a higher one, or no target."
				.formatted(level, this.edition.levels().get(level - 1)));
		}
		return target;
	}

	private @Nullable Integer onScale(@Nullable String digits) {
		if (digits == null || !digits.matches("[1-9]")) {
			return null;
		}
		Integer level = Integer.valueOf(digits);
		return (level <= this.edition.scalePoints()) ? level : null;
	}

	private void wrong(String field, String message) {
		this.errors.add(new FieldError(field, message));
	}

}
