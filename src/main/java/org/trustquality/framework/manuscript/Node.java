package org.trustquality.framework.manuscript;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.manuscript.Fault.Place;

/** A part of an edition's files that knows where it stands. */
sealed interface Node {

	Place place();

	/** What it is, as a fault says it. */
	String kind();

	default Fault fault(String words) {
		return new Fault(place(), words);
	}

	/** The mappings in the list under a key; nothing if there is no such list. */
	default Stream<Mapping> mappings(String key) {
		return items(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
	}

	/** The items of the list under a key; nothing if there is no such list. */
	default Stream<Node> items(String key) {
		return (this instanceof Mapping mapping && mapping.get(key) instanceof Sequence list) ? list.items().stream()
				: Stream.empty();
	}

	/** The texts in the list under a key; nothing if there is no such list. */
	default Stream<Text> texts(String key) {
		return items(key).filter(Text.class::isInstance).map(Text.class::cast);
	}

	/** Keys with values. */
	record Mapping(Place place, Map<String, Node> entries) implements Node {

		public Mapping {
			entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
		}

		@Override
		public String kind() {
			return "a mapping";
		}

		@Nullable Node get(String key) {
			return this.entries.get(key);
		}

		/** The text under a key; nothing if there is none. */
		Stream<Text> text(String key) {
			return (get(key) instanceof Text text) ? Stream.of(text) : Stream.empty();
		}

		/** The mapping under a key; nothing if there is none. */
		Stream<Mapping> mapping(String key) {
			return (get(key) instanceof Mapping mapping) ? Stream.of(mapping) : Stream.empty();
		}

		boolean says(String key, String value) {
			return text(key).anyMatch((text) -> text.value().equals(value));
		}

		Mapping without(String key) {
			Map<String, Node> changed = new LinkedHashMap<>(this.entries);
			changed.remove(key);
			return new Mapping(this.place, changed);
		}

		Mapping with(String key, Node value) {
			Map<String, Node> changed = new LinkedHashMap<>(this.entries);
			changed.put(key, value);
			return new Mapping(this.place, changed);
		}

	}

	/** A list. */
	record Sequence(Place place, List<Node> items) implements Node {

		public Sequence {
			items = List.copyOf(items);
		}

		@Override
		public String kind() {
			return "a list";
		}

	}

	/** A text, without white space at its ends. */
	record Text(Place place, String value) implements Node {

		public Text {
			value = value.strip();
		}

		@Override
		public String kind() {
			return "text";
		}

		int words() {
			return this.value.isEmpty() ? 0 : this.value.split("\\s+").length;
		}

	}

	/** A whole number. */
	record WholeNumber(Place place, long value) implements Node {

		@Override
		public String kind() {
			return "the number " + this.value;
		}

	}

	/** A number with decimals, written as usual. */
	record Decimal(Place place, BigDecimal value) implements Node {

		@Override
		public String kind() {
			return "the number " + this.value.toPlainString();
		}

	}

	/** True or false. */
	record Truth(Place place, boolean value) implements Node {

		@Override
		public String kind() {
			return String.valueOf(this.value);
		}

	}

	/** A value that no edition has: nothing at all, or a number written unusually. */
	record Stray(Place place, String kind) implements Node {
	}

}
