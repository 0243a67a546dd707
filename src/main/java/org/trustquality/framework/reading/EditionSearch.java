package org.trustquality.framework.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.trustquality.evidence.Source;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;

/**
 * Looks for words in an edition's indicators, claims, findings, sources and glossary. A
 * text is found when it holds every word, whatever its capital letters. An edition is
 * small enough to read whole, so there is no index.
 */
class EditionSearch {

	private static final int MOST_HITS = 50;

	private final Edition edition;

	private final EditionPaths paths;

	EditionSearch(Edition edition, EditionPaths paths) {
		this.edition = edition;
		this.paths = paths;
	}

	List<Hit> find(String query) {
		List<String> words = Arrays.asList(plain(query).split("\\s+"));
		return texts().filter((text) -> words.stream().allMatch(text.searched()::contains))
			.map(Text::hit)
			.limit(MOST_HITS)
			.toList();
	}

	private Stream<Text> texts() {
		return Stream.of(indicators(), claims(), findings(), sources(), glossary()).flatMap((texts) -> texts);
	}

	private Stream<Text> indicators() {
		return this.edition.indicators()
			.stream()
			.map((indicator) -> new Text(
					new Hit("Indicator", indicator.title(), indicator.wording().statement(),
							this.paths.indicator(indicator.id())),
					plain(indicator.id() + " " + indicator.title() + " " + wholeText(indicator))));
	}

	private static String wholeText(Indicator indicator) {
		Indicator.Wording wording = indicator.wording();
		return wording.statement() + " " + wording.why() + " " + String.join(" ", wording.levels()) + " "
				+ String.join(" ", wording.lookAt());
	}

	private Stream<Text> claims() {
		return this.edition.claims()
			.stream()
			.map((claim) -> new Text(
					new Hit("Claim", "Claim " + claim.id(), claim.claim(), this.paths.claim(claim.id())),
					plain(claim.id() + " " + claim.claim())));
	}

	private Stream<Text> findings() {
		return this.edition.register()
			.findings()
			.stream()
			.map((finding) -> new Text(
					new Hit("Finding", "Finding " + finding.id(), finding.text(), this.paths.finding(finding.id())),
					plain(finding.id() + " " + finding.text() + " " + String.join(" ", finding.countries()))));
	}

	private Stream<Text> sources() {
		return this.edition.register()
			.sources()
			.stream()
			.map((source) -> new Text(
					new Hit("Source", source.shortName(), source.title(), this.paths.source(source.id())),
					plain(citation(source))));
	}

	private static String citation(Source source) {
		return source.shortName() + " " + source.authors() + " " + source.year() + " " + source.title() + " "
				+ source.published();
	}

	private Stream<Text> glossary() {
		return this.edition.glossary()
			.stream()
			.map((term) -> new Text(new Hit("Word", term.term(), term.meaning(), this.paths.glossary()),
					plain(term.term() + " " + term.meaning())));
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
	}

	/**
	 * Something found.
	 *
	 * @param kind what it is, in one word
	 * @param title its name
	 * @param text what it says
	 * @param path where to read it
	 */
	record Hit(String kind, String title, String text, String path) {
	}

	private record Text(Hit hit, String searched) {
	}

}
