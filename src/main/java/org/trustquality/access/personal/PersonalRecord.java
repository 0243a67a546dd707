package org.trustquality.access.personal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What is stored about a person under one heading.
 *
 * @param key what the file calls it; never changes
 * @param heading what the page calls it
 * @param rows the facts about each thing, all with the same keys; empty if nothing is
 * stored
 */
public record PersonalRecord(String key, String heading, List<List<Fact>> rows) {

	private static final int WIDEST = 6;

	public PersonalRecord {
		rows = List.copyOf(rows);
	}

	/** Whether anything is stored. */
	public boolean isThere() {
		return !this.rows.isEmpty();
	}

	/**
	 * The headings under which nothing is stored, within a sentence; nothing if there are
	 * none.
	 */
	static Optional<String> without(List<PersonalRecord> records) {
		return records.stream()
			.filter((record) -> !record.isThere())
			.map((record) -> Character.toLowerCase(record.heading.charAt(0)) + record.heading.substring(1))
			.reduce((one, other) -> one + "; " + other);
	}

	/** Whether a page shows it best as one table: several things with few facts each. */
	public boolean isTabular() {
		return this.rows.size() > 1 && this.rows.get(0).size() <= WIDEST
				&& this.rows.get(0).stream().noneMatch(Fact::isTable);
	}

	List<Map<String, @Nullable Object>> written() {
		return this.rows.stream().map(Fact::written).toList();
	}

}
