package org.trustquality.review.crosswalk;

import org.jspecify.annotations.Nullable;

/**
 * One indicator of the edition and what a reader may see of it.
 *
 * @param id its id
 * @param title what pages call it
 * @param revealed whether the reader may see already what the board agreed
 * @param level the agreed level in words; null where nothing was agreed or revealed
 * @param agreed what the agreed level stands for, 0 to 100; null where it counts for no
 * score
 * @param trustees the trustees' score, 0 to 100; null where none is shown
 */
record Statement(String id, String title, boolean revealed, @Nullable String level, @Nullable Double agreed,
		@Nullable Double trustees) {

	/** What an adviser does not see before they have judged for themselves. */
	static Statement hidden(String id, String title) {
		return new Statement(id, title, false, null, null, null);
	}

	/** The agreed level in words, or why there is none. */
	public String levelInWords() {
		if (!this.revealed) {
			return "after your own level";
		}
		return (this.level != null) ? this.level : "nothing agreed";
	}

}
