package org.trustquality.assessment.signoff.snapshot;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.trustquality.assessment.result.RoundedNumbers;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One way to write down what was signed, so that the same content always gives the same
 * bytes: JSON without white space, keys in alphabetical order, numbers with at most ten
 * decimals, days and moments as ISO 8601 has them. Nothing else is read.
 */
final class SnapshotJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
		.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
				DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
				DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.changeDefaultVisibility((visible) -> visible.withFieldVisibility(Visibility.ANY)
			.withGetterVisibility(Visibility.NONE)
			.withIsGetterVisibility(Visibility.NONE))
		.addModule(RoundedNumbers.module())
		.build();

	private SnapshotJson() {
	}

	static String write(Object content) {
		return JSON.writeValueAsString(content);
	}

	/**
	 * The snapshot that a text states.
	 * @throws tools.jackson.core.JacksonException if it is none
	 */
	static Snapshot read(String text) {
		Snapshot read = JSON.readValue(text, Snapshot.class);
		if (read == null) {
			throw MismatchedInputException.from(null, Snapshot.class, "No snapshot");
		}
		return read;
	}

}
