package org.trustquality.framework.manuscript;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids of things of one kind, to tell whether what refers to one of them refers to
 * something.
 *
 * @param thing what they are, such as "source"
 * @param known the ids
 */
record Ids(String thing, Set<String> known) {

	static Ids of(String thing, Stream<Node.Mapping> things) {
		return new Ids(thing,
				things.flatMap((one) -> one.text("id")).map(Node.Text::value).collect(Collectors.toSet()));
	}

	/** What is wrong with the references under a key: one text, or a list of them. */
	Stream<Fault> unknown(Node.Mapping where, String key) {
		return Stream.concat(where.text(key), where.texts(key))
			.filter((reference) -> !this.known.contains(reference.value()))
			.map((reference) -> reference.fault(
					"\"%s\" names %s, which is no %s of this edition".formatted(key, reference.value(), this.thing)));
	}

}
