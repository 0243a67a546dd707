package org.trustquality.framework.manuscript;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a part of an edition's files has to look like. */
@FunctionalInterface
interface Shape {

	Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]");

	/** No text has them: most control characters, and halves of characters. */
	Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

	/** The longest text that is shipped has 472 characters. */
	int LONGEST = 10_000;

	/**
	 * What is wrong with a part.
	 * @param name what the faults call it, such as {@code "title"}
	 * @param node the part
	 */
	Stream<Fault> faultsOf(String name, Node node);

	/** This shape, and more. */
	default Shape and(Predicate<Node.Text> rule, String words) {
		return (name, node) -> Stream.concat(faultsOf(name, node), (node instanceof Node.Text text && !rule.test(text))
				? Stream.of(node.fault(name + " " + words)) : Stream.empty());
	}

	/** This shape, and another one. */
	default Shape and(Shape more) {
		return (name, node) -> Stream.concat(faultsOf(name, node), more.faultsOf(name, node));
	}

	/** A text that says something and is only text. */
	static Shape text() {
		Shape text = (name, node) -> (node instanceof Node.Text) ? Stream.empty()
				: Stream.of(node.fault(name + " must be text, not " + node.kind()));
		return text.and((content) -> !content.value().isEmpty(), "is blank")
			.and((content) -> !MARKUP.matcher(content.value()).find(), "contains an HTML tag")
			.and((content) -> content.value().length() <= LONGEST, "has more than 10,000 characters")
			.and(Shape::unwritable);
	}

	private static Stream<Fault> unwritable(String name, Node node) {
		Matcher found = UNWRITABLE.matcher((node instanceof Node.Text text) ? text.value() : "");
		return found.find()
				? Stream
					.of(node.fault("%s contains the character U+%04X".formatted(name, (int) found.group().charAt(0))))
				: Stream.empty();
	}

	/** A text of at most so many characters. */
	static Shape characters(int most) {
		return text().and((text) -> text.value().codePointCount(0, text.value().length()) <= most,
				"has more than " + most + " characters");
	}

	/** A text of at most so many words. */
	static Shape words(int most) {
		return text().and((text) -> text.words() <= most, "has more than " + most + " words");
	}

	/** A whole number within limits. */
	static Shape wholeNumber(int least, int most) {
		return (name,
				node) -> (node instanceof Node.WholeNumber number && number.value() >= least && number.value() <= most)
						? Stream.empty() : Stream.of(node.fault("%s must be a whole number from %d to %d, not %s"
							.formatted(name, least, most, node.kind())));
	}

	/** A number within limits, with or without decimals. */
	static Shape number(String least, String most) {
		return (name, node) -> isBetween(new BigDecimal(least), node, new BigDecimal(most)) ? Stream.empty() : Stream
			.of(node.fault("%s must be a number from %s to %s, not %s".formatted(name, least, most, node.kind())));
	}

	private static boolean isBetween(BigDecimal least, Node node, BigDecimal most) {
		BigDecimal number = (node instanceof Node.Decimal decimal) ? decimal.value()
				: (node instanceof Node.WholeNumber whole) ? BigDecimal.valueOf(whole.value()) : null;
		return number != null && number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
	}

	/** True or false. */
	static Shape truth() {
		return (name, node) -> (node instanceof Node.Truth) ? Stream.empty()
				: Stream.of(node.fault(name + " must be true or false, not " + node.kind()));
	}

	/** The small name of a constant. */
	static Shape oneOf(Class<? extends Enum<?>> constants) {
		return oneOf(Arrays.stream(constants.getEnumConstants()).map(Shape::name).toList());
	}

	/** One of some words. */
	static Shape oneOf(List<String> words) {
		return (name, node) -> (node instanceof Node.Text text && words.contains(text.value())) ? Stream.empty()
				: Stream.of(node.fault(name + " must be one of " + String.join(", ", words)));
	}

	/** How files write a constant: in small letters, with blanks. */
	static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** A list of parts that all look alike. */
	static Shape listOf(Shape item, int least, int most) {
		return new Items(item, least, most);
	}

	/** A mapping with any keys, whose values all look alike. */
	static Shape entriesOf(Shape value) {
		return new Entries(value);
	}

	/** A mapping with these keys and no other. */
	static Keys keysOf(String thing) {
		return new Keys(thing, Map.of(), Map.of());
	}

	/**
	 * A list.
	 *
	 * @param item what each item looks like
	 * @param least how many items there are at least
	 * @param most how many items there are at most
	 */
	record Items(Shape item, int least, int most) implements Shape {

		@Override
		public Stream<Fault> faultsOf(String name, Node node) {
			if (!(node instanceof Node.Sequence list)) {
				return Stream.of(node.fault(name + " must be a list, not " + node.kind()));
			}
			int size = list.items().size();
			Stream<Fault> count = (size >= this.least && size <= this.most) ? Stream.empty() : Stream
				.of(node.fault("%s has %d items; %d to %d are allowed".formatted(name, size, this.least, this.most)));
			return Stream.concat(count, IntStream.range(0, size)
				.boxed()
				.flatMap(
						(index) -> this.item.faultsOf("item " + (index + 1) + " of " + name, list.items().get(index))));
		}

	}

	/**
	 * A mapping with any keys.
	 *
	 * @param value what each value looks like
	 */
	record Entries(Shape value) implements Shape {

		@Override
		public Stream<Fault> faultsOf(String name, Node node) {
			if (!(node instanceof Node.Mapping mapping)) {
				return Stream.of(node.fault(name + " must be a mapping, not " + node.kind()));
			}
			return mapping.entries().entrySet().stream().flatMap((entry) -> {
				Node.Text key = new Node.Text(entry.getValue().place(), entry.getKey());
				return Stream.concat(text().faultsOf("the key \"" + entry.getKey() + "\"", key),
						this.value.faultsOf("\"" + entry.getKey() + "\"", entry.getValue()));
			});
		}

	}

}
