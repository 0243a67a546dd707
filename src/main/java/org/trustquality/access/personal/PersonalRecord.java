package org.trustquality.access.personal;

import java.util.List;
import java.util.Map;

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

	public PersonalRecord {
		rows = List.copyOf(rows);
	}

	List<Map<String, @Nullable Object>> written() {
		return this.rows.stream().map(Fact::written).toList();
	}

}
