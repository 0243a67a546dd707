package org.trustquality.trust.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Entries as the database takes and gives them, in JSON with the names of its columns.
 */
@Component
class EntryJson {

	private final JsonMapper json;

	EntryJson(JsonMapper json) {
		this.json = json;
	}

	RegisterEntry read(String entry) {
		return this.json.readValue(entry, RegisterEntry.class);
	}

	@Nullable RegisterEntry readNullable(@Nullable String entry) {
		return (entry != null) ? read(entry) : null;
	}

	String write(Collection<RegisterEntry> entries) {
		return this.json.writeValueAsString(entries);
	}

	String writeDifferences(List<Difference> differences) {
		return this.json.writeValueAsString(differences.stream().map(EntryJson::row).toList());
	}

	private static Map<String, @Nullable Object> row(Difference difference) {
		Map<String, @Nullable Object> row = new LinkedHashMap<>();
		row.put("uid", difference.after().uid());
		row.put("kinds", difference.kinds());
		row.put("before", difference.before());
		row.put("after", difference.after());
		return row;
	}

}
