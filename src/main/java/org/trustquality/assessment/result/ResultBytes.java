package org.trustquality.assessment.result;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.trustquality.scoring.ScoringRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stored result as bytes that are the same whenever it is the same: JSON of all the
 * columns that its scoring rules fill, numbers rounded to ten decimals.
 */
final class ResultBytes {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((visible) -> visible.withFieldVisibility(Visibility.ANY)
			.withGetterVisibility(Visibility.NONE)
			.withIsGetterVisibility(Visibility.NONE))
		.addModule(RoundedNumbers.module())
		.build();

	/** By version of the rules: the columns that those rules do not fill. */
	private static final Map<String, Set<String>> NOT_FILLED = Map.of("2022.1-1",
			Set.of("rulesVersion", "claims", "respondentInterval", "rwgLindell", "gapBias", "gapSpread", "agreement",
					"gap", "gapFlagged"),
			"2022.1-2", Set.of("rulesVersion"), ScoringRules.VERSION, Set.of("rulesVersion"));

	private ResultBytes() {
	}

	/** Whether results of these rules can be computed again. */
	static boolean isKnown(String rulesVersion) {
		return NOT_FILLED.containsKey(rulesVersion);
	}

	/**
	 * The bytes.
	 * @param rulesVersion whose columns count
	 */
	static byte[] of(ResultRows rows, String rulesVersion) {
		JsonNode columns = JSON.readTree(JSON.writeValueAsBytes(rows));
		drop(columns, Objects.requireNonNull(NOT_FILLED.get(rulesVersion)));
		return JSON.writeValueAsBytes(columns);
	}

	private static void drop(JsonNode columns, Set<String> names) {
		if (columns instanceof ObjectNode row) {
			row.remove(names);
		}
		columns.forEach((part) -> drop(part, names));
	}

}
