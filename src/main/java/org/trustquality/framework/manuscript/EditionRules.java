package org.trustquality.framework.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.trustquality.framework.EditionNumber;

/**
 * What the parts of an edition have to keep between them. Parts that are missing or
 * misshapen are passed over: {@link EditionFormat} speaks of them.
 */
final class EditionRules {

	private final Node.Mapping edition;

	EditionRules(Node.Mapping edition) {
		this.edition = edition;
	}

	Stream<Fault> faults() {
		return Stream
			.of(idsTwice("dimension", dimensions()), idsTwice("claim", claims()), idsTwice("indicator", indicators()),
					twice("term", terms(), "term"), tooMany(), levelCounts(), readingLoad(),
					dimensions().flatMap(EditionRules::constant))
			.flatMap((faults) -> faults);
	}

	private Stream<Node.Mapping> dimensions() {
		return this.edition.mappings("dimensions");
	}

	private Stream<Node.Mapping> claims() {
		return dimensions().flatMap((dimension) -> dimension.mappings("claims"));
	}

	private Stream<Node.Mapping> indicators() {
		return claims().flatMap((claim) -> claim.mappings("indicators"));
	}

	private Stream<Node.Mapping> terms() {
		return this.edition.mapping("glossary").flatMap((file) -> file.mappings("terms"));
	}

	/**
	 * What is wrong with the edition's number.
	 * @param folder the name of the edition's folder
	 */
	Stream<Fault> numbering(String folder) {
		return this.edition.text("edition").flatMap((number) -> {
			if (!EditionNumber.isNumber(number.value()) || EditionNumber.isOwn(number.value())) {
				return Stream.of(noNumber(number));
			}
			return number.value().equals(folder) ? Stream.empty()
					: Stream.of(number.fault("\"edition\" is " + number.value() + " but the folder is " + folder));
		});
	}

	static Fault noNumber(Node number) {
		return number.fault("\"edition\" must look like cst-2022.1");
	}

	static Stream<Fault> idsTwice(String thing, Stream<Node.Mapping> things) {
		return twice(thing + " id", things, "id");
	}

	private static Stream<Fault> twice(String thing, Stream<Node.Mapping> things, String key) {
		Map<String, Node.Text> first = new HashMap<>();
		return things.flatMap((one) -> one.text(key)).flatMap((name) -> {
			Node.Text earlier = first.putIfAbsent(name.value(), name);
			return (earlier == null) ? Stream.empty() : Stream
				.of(name.fault("the %s %s is already taken at %s".formatted(thing, name.value(), earlier.place())));
		});
	}

	private Stream<Fault> tooMany() {
		List<Node.Mapping> all = indicators().toList();
		return (all.size() <= EditionFormat.MOST_INDICATORS) ? Stream.empty()
				: Stream.of(all.get(EditionFormat.MOST_INDICATORS)
					.fault("an edition has at most %d indicators; this one has %d, and here the next begins"
						.formatted(EditionFormat.MOST_INDICATORS, all.size())));
	}

	private Stream<Fault> levelCounts() {
		long names = this.edition.items("levels").count();
		return (names == 0) ? Stream.empty()
				: indicators().flatMap(EditionRules::wordings)
					.map((wording) -> wording.get("levels"))
					.filter((levels) -> levels instanceof Node.Sequence list && list.items().size() != names)
					.map((levels) -> levels.fault("\"levels\" has %d descriptors, but the edition has %d levels"
						.formatted(((Node.Sequence) levels).items().size(), names)));
	}

	// Where grades say what a dimension weighs, nobody types it in.
	private static Stream<Fault> constant(Node.Mapping dimension) {
		boolean examined = dimension.mappings("claims").anyMatch((claim) -> claim.get("facts") != null);
		Node constant = dimension.get("evidence-constant");
		if (examined) {
			return Stream.ofNullable(constant)
				.map((given) -> given.fault("\"evidence-constant\" is only for a dimension without an examined claim; "
						+ "what this one weighs follows from its grades"));
		}
		return (constant != null || dimension.items("claims").findAny().isEmpty()) ? Stream.empty() : Stream
			.of(dimension.fault("a dimension without an examined claim needs an \"evidence-constant\" from 1 to 2.5"));
	}

	private static Stream<Node.Mapping> wordings(Node.Mapping indicator) {
		return Stream.concat(Stream.of(indicator), singleAcademy(indicator));
	}

	private static Stream<Node.Mapping> singleAcademy(Node.Mapping indicator) {
		return (indicator.get("single-academy") instanceof Node.Mapping wording) ? Stream.of(wording) : Stream.empty();
	}

	/** What one trustee has to read, in either kind of trust. */
	private Stream<Fault> readingLoad() {
		int usual = indicators().mapToInt(EditionRules::words).sum();
		int singleAcademy = indicators()
			.mapToInt((indicator) -> words(singleAcademy(indicator).findFirst().orElse(indicator)))
			.sum();
		return Stream.concat(tooLong(usual, "the indicators"),
				tooLong(singleAcademy, "the indicators for a single academy"));
	}

	private Stream<Fault> tooLong(int words, String what) {
		return (words <= EditionFormat.MOST_WORDS) ? Stream.empty()
				: Stream.of(this.edition.fault("statements and levels of %s have %d words; at most %d are allowed"
					.formatted(what, words, EditionFormat.MOST_WORDS)));
	}

	private static int words(Node.Mapping wording) {
		return Stream.concat(wording.text("statement"), wording.items("levels"))
			.mapToInt((text) -> (text instanceof Node.Text words) ? words.words() : 0)
			.sum();
	}

}
