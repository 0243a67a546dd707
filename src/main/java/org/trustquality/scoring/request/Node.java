package org.trustquality.scoring.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON text, with what stands there. Asking for something else than that
 * notes a fault and goes on with nothing.
 */
final class Node {

	private final @Nullable Object value;

	private final String path;

	private final Faults faults;

	private Node(@Nullable Object value, String path, Faults faults) {
		this.value = value;
		this.path = path;
		this.faults = faults;
	}

	static Node root(@Nullable Object value, Faults faults) {
		return new Node(value, "", faults);
	}

	String path() {
		return this.path;
	}

	@Nullable Object value() {
		return this.value;
	}

	/** Whether nothing stands here; an explicit null counts as nothing. */
	boolean isAbsent() {
		return this.value == null;
	}

	/** Notes a fault if nothing stands here. */
	Node required(String what) {
		if (isAbsent()) {
			this.faults.add(FaultCode.MISSING, this, what + " is missing.");
		}
		return this;
	}

	/** The field of a name, there or not. */
	Node field(String name) {
		Object inside = (this.value instanceof Map<?, ?> fields) ? fields.get(name) : null;
		return new Node(inside, this.path + "/" + name.replace("~", "~0").replace("/", "~1"), this.faults);
	}

	/** The fields here by name. */
	Map<String, Node> fields() {
		Map<String, Node> nodes = new LinkedHashMap<>();
		if (this.value instanceof Map<?, ?> fields) {
			fields.keySet().forEach((name) -> nodes.put(String.valueOf(name), field(String.valueOf(name))));
		}
		else {
			refuseType("an object");
		}
		return nodes;
	}

	/**
	 * Whether an object stands here; notes a fault if not, and for each field but these.
	 */
	boolean isObjectOf(Set<String> names) {
		fields().forEach((name, node) -> {
			if (!names.contains(name)) {
				this.faults.add(FaultCode.UNKNOWN_FIELD, node, "There is no field " + Faults.quote(name) + " here.");
			}
		});
		return this.value instanceof Map;
	}

	/** What is listed here. */
	List<Node> items() {
		if (this.value instanceof List<?> items) {
			return IntStream.range(0, items.size())
				.mapToObj((i) -> new Node(items.get(i), this.path + "/" + i, this.faults))
				.toList();
		}
		refuseType("a list");
		return List.of();
	}

	/** The id that stands here. */
	@Nullable String id(String what) {
		required(what);
		if (this.value instanceof String text) {
			if (!text.isBlank()) {
				return text;
			}
			this.faults.add(FaultCode.MISSING, this, what + " is blank.");
			return null;
		}
		refuseType("a text");
		return null;
	}

	/** Whether true stands here, or nothing that could be read. */
	boolean isTrueUnlessSaid() {
		if (this.value instanceof Boolean truth) {
			return truth;
		}
		refuseType("true or false");
		return true;
	}

	/** The number that stands here, between two bounds. */
	@Nullable Double number(String what, double lowest, double highest) {
		Double number = plainNumber();
		if (number != null && !(number >= lowest && number <= highest)) {
			this.faults.add(FaultCode.OUT_OF_RANGE, this,
					what + " is " + this.value + ", but must be " + words(lowest) + " to " + words(highest) + ".");
			return null;
		}
		return number;
	}

	/** The whole number that stands here, between two bounds. */
	@Nullable Integer whole(String what, int lowest, int highest) {
		Double number = plainNumber();
		if (number != null && !(number >= lowest && number <= highest && number == Math.rint(number))) {
			String bounds = (highest < Integer.MAX_VALUE) ? lowest + " to " + highest : lowest + " or more";
			this.faults.add(FaultCode.OUT_OF_RANGE, this,
					what + " is " + this.value + ", but must be a whole number, " + bounds + ".");
			return null;
		}
		return (number != null) ? number.intValue() : null;
	}

	private @Nullable Double plainNumber() {
		if (this.value instanceof Number number) {
			return number.doubleValue();
		}
		refuseType("a number");
		return null;
	}

	private static String words(double bound) {
		return (bound == Math.rint(bound)) ? String.valueOf((long) bound) : String.valueOf(bound);
	}

	private void refuseType(String wanted) {
		if (this.value != null) {
			String sent = (this.value instanceof Map || this.value instanceof List) ? "something else"
					: Faults.quote(this.value);
			this.faults.add(FaultCode.WRONG_TYPE, this, "Here belongs " + wanted + ", not " + sent + ".");
		}
	}

}
