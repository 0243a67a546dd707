package org.trustquality.framework.manuscript;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of a mapping.
 *
 * @param thing what the mapping describes, such as "a claim"
 * @param required keys that must be there
 * @param optional keys that may be there
 */
record Keys(String thing, Map<String, Shape> required, Map<String, Shape> optional) implements Shape {

	Keys require(String key, Shape shape) {
		return new Keys(this.thing, extended(this.required, key, shape), this.optional);
	}

	Keys allow(String key, Shape shape) {
		return new Keys(this.thing, this.required, extended(this.optional, key, shape));
	}

	private static Map<String, Shape> extended(Map<String, Shape> shapes, String key, Shape shape) {
		Map<String, Shape> extended = new LinkedHashMap<>(shapes);
		extended.put(key, shape);
		return extended;
	}

	@Override
	public Stream<Fault> faultsOf(String name, Node node) {
		if (!(node instanceof Node.Mapping mapping)) {
			return Stream.of(node.fault(name + " must be " + this.thing + ", not " + node.kind()));
		}
		return Stream.concat(missing(mapping),
				mapping.entries().entrySet().stream().flatMap((entry) -> faultsOf(entry.getKey(), entry)));
	}

	private Stream<Fault> missing(Node.Mapping mapping) {
		return this.required.keySet()
			.stream()
			.filter((key) -> mapping.get(key) == null)
			.map((key) -> mapping.fault(this.thing + " lacks the key \"" + key + "\""));
	}

	private Stream<Fault> faultsOf(String key, Map.Entry<String, Node> entry) {
		Shape shape = this.required.containsKey(key) ? this.required.get(key) : this.optional.get(key);
		return (shape != null) ? shape.faultsOf("\"" + key + "\"", entry.getValue()) : Stream
			.of(entry.getValue().fault("\"" + key + "\" is not a key of " + this.thing + " (" + known() + ")"));
	}

	private String known() {
		return Stream.concat(this.required.keySet().stream(), this.optional.keySet().stream())
			.collect(Collectors.joining(", "));
	}

}
