package org.trustquality.assessment.asking.adding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.trustquality.access.PersonName;
import org.trustquality.access.Role;
import org.trustquality.mail.MailAddress;

/**
 * A list of people as an organiser pasted or uploaded it, one a line. Blank lines and a
 * line with headings are passed over; every other line is a person or a fault.
 *
 * @param lines the lines that are neither blank nor headings
 */
record Roll(List<RollLine> lines) {

	/** The most people at a time. */
	static final int LONGEST = 200;

	private static final Map<String, Role> ROLES = Map.ofEntries(Map.entry("", Role.TRUSTEE),
			Map.entry("trustee", Role.TRUSTEE), Map.entry("chair", Role.CHAIR),
			Map.entry("chair of trustees", Role.CHAIR), Map.entry("chair of the board", Role.CHAIR),
			Map.entry("vice chair", Role.VICE_CHAIR), Map.entry("vice chair of trustees", Role.VICE_CHAIR),
			Map.entry("deputy chair", Role.VICE_CHAIR), Map.entry("chief executive", Role.CHIEF_EXECUTIVE),
			Map.entry("chief executive officer", Role.CHIEF_EXECUTIVE), Map.entry("ceo", Role.CHIEF_EXECUTIVE));

	/** Reads a list, line by line. */
	static Roll read(String text) {
		List<RollLine> lines = new ArrayList<>();
		String[] typed = text.replace("\uFEFF", "").split("\r\n|\r|\n", -1);
		for (int place = 0; place < typed.length && lines.size() <= LONGEST; place++) {
			String line = typed[place].replace('\u00A0', ' ');
			if (!line.isBlank() && !(lines.isEmpty() && isHeading(line))) {
				lines.add((lines.size() < LONGEST) ? read(place + 1, line) : wrong(place + 1, line,
						"at most " + LONGEST + " people can be added at a time. Add the others afterwards"));
			}
		}
		return new Roll(withoutDoubles(lines));
	}

	private static boolean isHeading(String line) {
		return !line.contains("@") && RollFields.of(line)
			.stream()
			.flatMap(List::stream)
			.anyMatch((field) -> field.toLowerCase(Locale.ROOT).matches("(e-?mail|mail)( address)?|address"));
	}

	private static RollLine read(int number, String line) {
		if (line.chars()
			.anyMatch((letter) -> letter == '\uFFFD' || (Character.isISOControl(letter) && letter != '\t'))) {
			return wrong(number, line,
					"has a character that cannot be read. If it comes from a file, save that as CSV UTF-8");
		}
		Optional<List<String>> fields = RollFields.of(line);
		if (fields.isEmpty()) {
			return wrong(number, line, "has a quotation mark without its partner");
		}
		return read(number, line, fields.get());
	}

	private static RollLine read(int number, String line, List<String> fields) {
		String name = (fields.size() > 0) ? fields.get(0) : "";
		if (fields.size() < 2 || name.isEmpty()) {
			return wrong(number, line, "needs a name and an e-mail address, such as Ann Hill, ann@example.org");
		}
		if (fields.size() > 3) {
			return wrong(number, line, "has more than a name, an e-mail address and a role. Write one person a line");
		}
		if (!PersonName.isName(name) || name.contains("@")) {
			return wrong(number, line, name.contains("@") ? "has an e-mail address where the name belongs"
					: "has a name of more than 200 characters");
		}
		Optional<MailAddress> address = MailAddress.parse(fields.get(1));
		if (address.isEmpty()) {
			return wrong(number, line,
					"does not have one plain e-mail address, such as name@example.org, after the name");
		}
		Role role = ROLES.get(plain((fields.size() > 2) ? fields.get(2) : ""));
		if (role == null) {
			return wrong(number, line, "the role is none of trustee, chair, vice-chair and chief executive");
		}
		return new RollLine(number, line, new PersonToAsk(name, address.get(), role), null);
	}

	private static RollLine wrong(int number, String line, String fault) {
		return new RollLine(number, line, null, fault);
	}

	private static String plain(String role) {
		return role.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ").strip();
	}

	private static List<RollLine> withoutDoubles(List<RollLine> lines) {
		Map<String, Integer> seen = new HashMap<>();
		return lines.stream().map((line) -> {
			PersonToAsk person = line.person();
			if (person == null) {
				return line;
			}
			Integer earlier = seen.putIfAbsent(person.address().lowerCased(), line.number());
			if (earlier != null) {
				return line.with("has the same e-mail address as line " + earlier);
			}
			Integer holder = (person.role() == Role.CHAIR || person.role() == Role.CHIEF_EXECUTIVE)
					? seen.putIfAbsent(person.role().name(), line.number()) : null;
			return (holder == null) ? line : line.with("line " + holder + " names a "
					+ person.role().words().toLowerCase(Locale.ROOT) + " already, and there is only one");
		}).toList();
	}

	/** The list, with what speaks against some of its people. */
	Roll with(List<Fault> faults) {
		List<RollLine> people = this.lines.stream().filter(RollLine::isRight).toList();
		Map<Integer, String> found = new HashMap<>();
		faults.forEach((fault) -> found.put(people.get(fault.place()).number(), fault.error().message()));
		return new Roll(this.lines.stream()
			.map((line) -> found.containsKey(line.number()) ? line.with(found.getOrDefault(line.number(), "")) : line)
			.toList());
	}

	/** Those of whom nothing is wrong so far, in their order. */
	List<PersonToAsk> people() {
		return this.lines.stream().filter(RollLine::isRight).map(RollLine::person).filter(Objects::nonNull).toList();
	}

	public List<RollLine> right() {
		return this.lines.stream().filter(RollLine::isRight).toList();
	}

	public List<RollLine> wrong() {
		return this.lines.stream().filter((line) -> !line.isRight()).toList();
	}

}
