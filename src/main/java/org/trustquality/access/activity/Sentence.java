package org.trustquality.access.activity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.trustquality.access.Person;
import org.trustquality.audit.Activity;

/** Puts an act's details into its sentence, people by name. */
final class Sentence {

	/** The details that are people. What somebody typed, such as a reason, never is. */
	private static final List<String> PEOPLE = List.of("person", "predecessor");

	/** Who stands for nobody in particular. */
	static final String SOMEBODY_ELSE = "Somebody else";

	private static final String SOMEBODY_GONE = "Somebody who has left";

	private static final Pattern BLANK = Pattern.compile("\\{(\\w+)\\}");

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private Sentence() {
	}

	/** Everybody whose name the sentence needs. */
	static Stream<UUID> people(Activity activity) {
		return Stream.concat(Stream.ofNullable(activity.actor()),
				PEOPLE.stream()
					.map(activity.details()::get)
					.filter(Objects::nonNull)
					.flatMap((value) -> person(value).stream()));
	}

	static String of(Activity activity, Map<UUID, String> names) {
		if (activity.act() == null) {
			return "Something that this version cannot read";
		}
		String actor = (activity.actor() != null) ? name(activity.actor(), names) : "The service";
		return BLANK.matcher(activity.act().sentence())
			.replaceAll((blank) -> Matcher.quoteReplacement(blank.group(1).equals("actor") ? actor
					: value(blank.group(1), activity.details().getOrDefault(blank.group(1), "…"), names)));
	}

	private static String value(String key, String value, Map<UUID, String> names) {
		return PEOPLE.contains(key) ? person(value).map((person) -> within(name(person, names))).orElse(value) : value;
	}

	private static String name(UUID person, Map<UUID, String> names) {
		return names.getOrDefault(person, SOMEBODY_GONE);
	}

	/** Only the actor stands at the beginning. */
	private static String within(String name) {
		return List.of(Person.ERASED, SOMEBODY_ELSE, SOMEBODY_GONE).contains(name)
				? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
	}

	private static Optional<UUID> person(String value) {
		return ID.matcher(value).matches() ? Optional.of(UUID.fromString(value)) : Optional.empty();
	}

}
