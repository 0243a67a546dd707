package org.trustquality.framework.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A file that holds only what differs from a file of an earlier edition, so that editors
 * and readers see what changed. What it says under a key takes the place of what stands
 * there; in a list whose items have names, such as indicators, an item takes the place of
 * the one with its name, or is added behind the item that stands before it here; under
 * {@code leave-out} stand the names of items to drop. Every part keeps the line of the
 * file that it comes from.
 */
final class Amendment {

	static final String LEAVE_OUT = "leave-out";

	private static final List<String> NAMES = List.of("id", "indicator", "term", "claim");

	private final Consumer<Fault> faults;

	/**
	 * An amendment.
	 * @param faults takes what it asks in vain
	 */
	Amendment(Consumer<Fault> faults) {
		this.faults = faults;
	}

	Node.Mapping of(Node.Mapping earlier, Node.Mapping changes) {
		Map<String, Node> amended = new LinkedHashMap<>(earlier.entries());
		leaveOut(changes, amended);
		changes.without(LEAVE_OUT).entries().forEach((key, change) -> amended.merge(key, change, this::amended));
		return new Node.Mapping(changes.place(), amended);
	}

	private Node amended(Node earlier, Node change) {
		if (earlier instanceof Node.Mapping before && change instanceof Node.Mapping now) {
			return of(before, now);
		}
		return (earlier instanceof Node.Sequence before && change instanceof Node.Sequence now && isNamed(before)
				&& isNamed(now)) ? amended(before, now) : change;
	}

	private Node amended(Node.Sequence earlier, Node.Sequence changes) {
		List<Node> items = new ArrayList<>(earlier.items());
		int end = items.size();
		for (Node change : changes.items()) {
			int place = place(items, change);
			if (place < 0) {
				items.add(end, change);
			}
			else {
				items.set(place, amended(items.get(place), change));
			}
			end = ((place < 0) ? end : place) + 1;
		}
		return new Node.Sequence(changes.place(), items);
	}

	private static int place(List<Node> items, Node change) {
		return items.stream().map(Amendment::name).toList().indexOf(name(change));
	}

	// A list without items would be a fault, so nothing stays of it.
	private void leaveOut(Node.Mapping changes, Map<String, Node> amended) {
		Node names = changes.get(LEAVE_OUT);
		if (names != null && items(names).noneMatch(Node.Text.class::isInstance)) {
			this.faults.accept(names.fault("\"" + LEAVE_OUT + "\" must be a list of names, not " + names.kind()));
		}
		for (Node.Text left : changes.texts(LEAVE_OUT).toList()) {
			List<String> keys = amended.keySet().stream().filter((key) -> holds(amended.get(key), left)).toList();
			if (keys.isEmpty()) {
				this.faults.accept(left.fault("there is nothing named " + left.value() + " to leave out"));
			}
			for (String key : keys) {
				List<Node> kept = Stream.ofNullable(amended.get(key))
					.flatMap(Amendment::items)
					.filter((item) -> !left.value().equals(name(item)))
					.toList();
				if (kept.isEmpty()) {
					amended.remove(key);
				}
				else {
					amended.put(key, new Node.Sequence(left.place(), kept));
				}
			}
		}
	}

	private static boolean holds(@Nullable Node list, Node.Text name) {
		return Stream.ofNullable(list).flatMap(Amendment::items).anyMatch((item) -> name.value().equals(name(item)));
	}

	private static Stream<Node> items(Node node) {
		return (node instanceof Node.Sequence list) ? list.items().stream() : Stream.empty();
	}

	private static boolean isNamed(Node.Sequence list) {
		return list.items().stream().allMatch((item) -> name(item) != null);
	}

	/** The name of an item: its id, or what it is about. */
	private static @Nullable String name(Node item) {
		return (item instanceof Node.Mapping mapping)
				? NAMES.stream().flatMap(mapping::text).map(Node.Text::value).findFirst().orElse(null) : null;
	}

}
