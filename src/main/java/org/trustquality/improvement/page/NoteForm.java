package org.trustquality.improvement.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.assessment.TypedText;
import org.trustquality.improvement.ActionNote;
import org.trustquality.improvement.ActionStatus;

/**
 * What the page sends that adds a note to an action.
 *
 * @param status the name of the status that it sets
 * @param note what happened
 * @param seen the version that the page showed
 */
record NoteForm(@Nullable String status, @Nullable String note, @Nullable String seen) {

	static NoteForm of(ActionStatus status, int seen) {
		return new NoteForm(status.name(), null, Integer.toString(seen));
	}

	List<FieldError> faults() {
		List<FieldError> faults = new ArrayList<>();
		if (ActionStatus.named(this.status).isEmpty() || seenVersion().isEmpty()) {
			faults.add(new FieldError("status-NOT_STARTED", "Choose how far the action is"));
		}
		faults.addAll(new TypedText(this.note).faults("note", "a note", ActionNote.LONGEST,
				"Say in a few words what has happened"));
		return faults;
	}

	ActionStatus cleanStatus() {
		return ActionStatus.named(this.status).orElseThrow();
	}

	String cleanNote() {
		return new TypedText(this.note).text();
	}

	Optional<Integer> seenVersion() {
		return ActionForm.seen(this.seen);
	}

	/** The same, after a look at what somebody else has changed. */
	NoteForm seeing(int version) {
		return new NoteForm(this.status, this.note, Integer.toString(version));
	}

}
