package org.trustquality.framework;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of an edition's JSON. Optional keys may be missing; keys it is not asked for are
 * passed over.
 *
 * @param node the part
 */
record JsonPart(JsonNode node) {

	boolean has(String key) {
		return this.node.has(key);
	}

	JsonPart part(String key) {
		return new JsonPart(this.node.required(key));
	}

	Optional<JsonPart> partIfAny(String key) {
		return has(key) ? Optional.of(part(key)) : Optional.empty();
	}

	String text(String key) {
		return this.node.required(key).stringValue();
	}

	@Nullable String textIfAny(String key) {
		return has(key) ? text(key) : null;
	}

	int number(String key) {
		return this.node.required(key).intValue();
	}

	@Nullable Double decimalIfAny(String key) {
		return has(key) ? this.node.required(key).doubleValue() : null;
	}

	/** All its texts, by their keys. */
	Map<String, String> entries() {
		return this.node.propertyStream()
			.filter((entry) -> entry.getValue().isString())
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().stringValue()));
	}

	boolean truth(String key) {
		return this.node.required(key).booleanValue();
	}

	List<String> texts(String key) {
		return this.node.required(key).valueStream().map(JsonNode::stringValue).toList();
	}

	List<String> textsIfAny(String key) {
		return has(key) ? texts(key) : List.of();
	}

	<T> List<T> list(String key, Function<JsonPart, T> item) {
		return this.node.required(key).valueStream().map(JsonPart::new).map(item).toList();
	}

	<T> List<T> listIfAny(String key, Function<JsonPart, T> item) {
		return has(key) ? list(key, item) : List.of();
	}

	<E extends Enum<E>> E constant(Class<E> type, String key) {
		return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT).replace(' ', '_'));
	}

	<E extends Enum<E>> @Nullable E constantIfAny(Class<E> type, String key) {
		return has(key) ? constant(type, key) : null;
	}

}
