package org.trustquality.review.portfolio;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;

/**
 * Which trusts of a portfolio are shown, of which year and in which order. What an
 * address asks for and nobody knows is left out, and the page says so.
 *
 * @param year the year
 * @param usual whether nobody chose another year than this one
 * @param name part of the trust's name; empty for all
 * @param chosen what else was chosen
 * @param order in which order
 * @param unknown what was asked for and left out
 */
record Filter(AcademicYear year, boolean usual, String name, Map<Narrowing, Choice> chosen, Order order,
		List<String> unknown) {

	static final String NAME = "q";

	private static final String YEAR = "year";

	private static final String ORDER = "order";

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_QUERY = 1000;

	private static final int EARLIEST = 2000;

	/**
	 * What an address asks for.
	 * @param sent its parameters; others than those of a filter do not matter
	 * @param current the academic year of today
	 */
	static Filter of(Map<String, String> sent, AcademicYear current) {
		List<String> unknown = new ArrayList<>();
		Map<Narrowing, Choice> chosen = new EnumMap<>(Narrowing.class);
		for (Narrowing narrowing : Narrowing.values()) {
			String value = sent.getOrDefault(narrowing.field(), "");
			narrowing.choice(value).ifPresent((choice) -> chosen.put(narrowing, choice));
			if (!value.isEmpty() && !chosen.containsKey(narrowing)) {
				unknown.add(narrowing.label().toLowerCase(Locale.ROOT));
			}
		}
		String name = sent.getOrDefault(NAME, "").strip();
		if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
			unknown.add("name");
			name = "";
		}
		AcademicYear year = year(sent.getOrDefault(YEAR, ""), current, unknown);
		return new Filter(year, year.equals(current), name, chosen, order(sent.getOrDefault(ORDER, ""), unknown),
				unknown);
	}

	/** The filter that somebody saved. */
	static Filter of(String query, AcademicYear current) {
		Map<String, String> sent = new LinkedHashMap<>();
		if (query.length() <= LONGEST_QUERY) {
			for (String part : query.split("&")) {
				String[] pair = part.split("=", 2);
				decoded((pair.length > 1) ? pair[1] : "").ifPresent((value) -> sent.putIfAbsent(pair[0], value));
			}
		}
		return of(sent, current);
	}

	private static Optional<String> decoded(String value) {
		try {
			return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static AcademicYear year(String value, AcademicYear current, List<String> unknown) {
		if (value.isEmpty()) {
			return current;
		}
		if (value.matches("2\\d{3}") && Integer.parseInt(value) <= current.next().firstYear()) {
			return new AcademicYear(Math.max(EARLIEST, Integer.parseInt(value)));
		}
		unknown.add(YEAR);
		return current;
	}

	private static Order order(String value, List<String> unknown) {
		for (Order order : Order.values()) {
			if (order.value().equals(value)) {
				return order;
			}
		}
		if (!value.isEmpty()) {
			unknown.add(ORDER);
		}
		return Order.NAME;
	}

	/** Whether every trust is shown. */
	public boolean isEmpty() {
		return this.name.isEmpty() && this.chosen.isEmpty();
	}

	/** Whether a narrowing has a choice. */
	public boolean has(Narrowing narrowing, Choice choice) {
		return choice.equals(this.chosen.get(narrowing));
	}

	@Nullable Choice choice(Narrowing narrowing) {
		return this.chosen.get(narrowing);
	}

	/** Whether each choice needs only what is known of the trust. */
	boolean isOfTrustsOnly() {
		return this.chosen.keySet().stream().allMatch(Narrowing::isOfTrust);
	}

	/** As an address asks for it; empty for all trusts of this year by name. */
	public String query() {
		Map<String, String> asked = new LinkedHashMap<>();
		if (!this.usual) {
			asked.put(YEAR, Integer.toString(this.year.firstYear()));
		}
		if (!this.name.isEmpty()) {
			asked.put(NAME, this.name);
		}
		this.chosen.forEach((narrowing, choice) -> asked.put(narrowing.field(), choice.value()));
		if (this.order != Order.NAME) {
			asked.put(ORDER, this.order.value());
		}
		return asked.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	/** An address with this filter. */
	public String at(String path) {
		return query().isEmpty() ? path : path + "?" + query();
	}

	/** What it takes, in words. */
	public String words() {
		List<String> words = new ArrayList<>();
		words.add(this.usual ? "This year" : this.year.toString());
		if (!this.name.isEmpty()) {
			words.add("name with \u201c" + this.name + "\u201d");
		}
		this.chosen.forEach(
				(narrowing, choice) -> words.add(narrowing.label().toLowerCase(Locale.ROOT) + ": " + choice.words()));
		if (this.order != Order.NAME) {
			words.add("by due date");
		}
		return String.join("; ", words);
	}

}
