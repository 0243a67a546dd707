package org.trustquality.access.trusts;

import java.util.List;

import org.trustquality.access.FieldError;

/**
 * What somebody looks for in a list, and which page of it.
 *
 * @param q what they typed; empty if they have not searched
 * @param page from 1
 */
public record SearchText(String q, int page) {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 300;

	private static final int LAST_PAGE = 1000;

	public boolean isEmpty() {
		return this.q.isEmpty();
	}

	public String text() {
		return this.q.strip();
	}

	/** What is wrong with it; the field is called q. */
	public List<FieldError> faults() {
		if (this.page < 1 || this.page > LAST_PAGE) {
			return List.of(new FieldError("q", "There is no such page. Search again"));
		}
		boolean fits = text().length() >= SHORTEST && this.q.length() <= LONGEST
				&& this.q.chars().noneMatch(Character::isISOControl);
		return (isEmpty() || fits) ? List.of()
				: List.of(new FieldError("q", "Enter 2 to 300 characters of a name or number, on one line"));
	}

}
