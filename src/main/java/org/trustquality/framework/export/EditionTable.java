package org.trustquality.framework.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.Badge;
import org.trustquality.evidence.Facts;
import org.trustquality.evidence.Finding;
import org.trustquality.framework.Crosswalk.OtherFramework;
import org.trustquality.framework.Crosswalk.Part;
import org.trustquality.framework.Crosswalk.Placement;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;
import org.trustquality.framework.Suggestion;
import org.trustquality.table.CsvTable;

/**
 * The edition as a table (RFC 4180): one row for each indicator, with the claim it rests
 * on, and one column for each framework of the crosswalk. The columns keep the names of
 * the edition's files.
 *
 * @param edition the edition
 */
record EditionTable(Edition edition) {

	private static final String NO_MATCH = "no match";

	String csv() {
		List<Map<String, String>> rows = rows().toList();
		return rows.isEmpty() ? "" : CsvTable.of(rows.get(0).keySet(), rows.stream().map(Map::values).toList());
	}

	private Stream<Map<String, String>> rows() {
		return this.edition.dimensions()
			.stream()
			.flatMap((dimension) -> dimension.claims()
				.stream()
				.flatMap((claim) -> claim.indicators().stream().map((indicator) -> row(dimension, claim, indicator))));
	}

	private Map<String, String> row(Dimension dimension, GradedClaim claim, Indicator indicator) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("edition", this.edition.id());
		row.put("dimension", dimension.id());
		row.put("dimension-title", dimension.title());
		row.put("claim", claim.id());
		row.put("claim-text", claim.claim());
		row.put("indicator", indicator.id());
		row.put("title", indicator.title());
		row.put("replaces", String.join("; ", indicator.replaces()));
		put(row, "", indicator.wording());
		put(row, "single-academy-", indicator.singleAcademy());
		put(row, claim);
		this.edition.crosswalk().frameworks().forEach((other) -> row.put(other.id(), part(other, indicator)));
		return row;
	}

	private void put(Map<String, String> row, String prefix, Indicator.@Nullable Wording wording) {
		row.put(prefix + "statement", (wording != null) ? wording.statement() : "");
		row.put(prefix + "why", (wording != null) ? wording.why() : "");
		IntStream.range(0, this.edition.scalePoints())
			.forEach((level) -> row.put(prefix + "level-" + (level + 1),
					(wording != null) ? wording.levels().get(level) : ""));
		row.put(prefix + "look-at", (wording != null) ? String.join("\n", wording.lookAt()) : "");
		row.put(prefix + "suggestions", (wording != null)
				? wording.suggestions().stream().map(EditionTable::labelled).collect(Collectors.joining("\n")) : "");
	}

	private static String labelled(Suggestion suggestion) {
		String behind = Stream.of(suggestion.finding(), suggestion.source())
			.filter(Objects::nonNull)
			.map((reference) -> ": " + reference)
			.collect(Collectors.joining());
		return suggestion.text() + " (" + suggestion.basis().words() + behind + ")";
	}

	private void put(Map<String, String> row, GradedClaim claim) {
		row.put("evidence-grade", (claim.grade() != null) ? String.valueOf(claim.grade().number()) : "");
		row.put("evidence-grade-words", (claim.grade() != null) ? claim.grade().words() : "");
		row.put("weight", String.valueOf(claim.weight()));
		row.put("badges", claim.badges().stream().map(Badge::words).collect(Collectors.joining("; ")));
		Facts facts = claim.facts();
		row.put("design", fact(facts, (known) -> small(known.design())));
		row.put("independent-sources", fact(facts, Facts::independentSources));
		row.put("countries", fact(facts, Facts::countries));
		row.put("english-source", fact(facts, Facts::englishSource));
		row.put("newest", fact(facts, (known) -> Objects.requireNonNullElse(known.newest(), "")));
		row.put("contested", fact(facts, (known) -> small(known.contested())));
		row.put("level", fact(facts, (known) -> small(known.level())));
		row.put("gap", fact(facts, Facts::gap));
		row.put("sources", Objects.requireNonNullElse(claim.sources(), ""));
		row.put("findings",
				this.edition.register()
					.findingsOf(claim.id())
					.stream()
					.map(Finding::id)
					.collect(Collectors.joining("; ")));
	}

	private static String fact(@Nullable Facts facts, Function<Facts, Object> fact) {
		return (facts != null) ? String.valueOf(fact.apply(facts)) : "";
	}

	private static String small(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static String part(OtherFramework other, Indicator indicator) {
		return other.placementOf(indicator.id())
			.map(Placement::part)
			.flatMap(other::part)
			.map(Part::name)
			.orElse(NO_MATCH);
	}

}
