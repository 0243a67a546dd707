package org.trustquality.framework.manuscript;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One way to write down an edition's files, so that the same content always has the same
 * checksum: JSON without white space between its parts, keys in the order of their UTF-16
 * units, texts escaped only where JSON demands it (RFC 8785, for the values an edition
 * has). Written out here rather than left to a library, whose defaults may change:
 * published checksums have to stay reproducible.
 */
final class CanonicalJson {

	private CanonicalJson() {
	}

	static String of(Node node) {
		if (node instanceof Node.Mapping mapping) {
			return mapping(mapping.entries());
		}
		if (node instanceof Node.Sequence sequence) {
			return sequence(sequence.items());
		}
		if (node instanceof Node.Text text) {
			return quoted(text.value());
		}
		if (node instanceof Node.WholeNumber number) {
			return Long.toString(number.value());
		}
		if (node instanceof Node.Decimal number) {
			return number.value().signum() == 0 ? "0" : number.value().stripTrailingZeros().toPlainString();
		}
		return (node instanceof Node.Truth truth) ? Boolean.toString(truth.value()) : "null";
	}

	private static String mapping(Map<String, Node> entries) {
		return new TreeMap<>(entries).entrySet()
			.stream()
			.map((entry) -> quoted(entry.getKey()) + ":" + of(entry.getValue()))
			.collect(Collectors.joining(",", "{", "}"));
	}

	private static String sequence(List<Node> items) {
		return items.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
	}

	private static String quoted(String text) {
		return text.chars().mapToObj((unit) -> escaped((char) unit)).collect(Collectors.joining("", "\"", "\""));
	}

	private static String escaped(char unit) {
		return switch (unit) {
			case '"' -> "\\\"";
			case '\\' -> "\\\\";
			case '\b' -> "\\b";
			case '\t' -> "\\t";
			case '\n' -> "\\n";
			case '\f' -> "\\f";
			case '\r' -> "\\r";
			default -> (unit < ' ') ? "\\u%04x".formatted((int) unit) : String.valueOf(unit);
		};
	}

}
