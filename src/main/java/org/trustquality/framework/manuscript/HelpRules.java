package org.trustquality.framework.manuscript;

import java.util.stream.Stream;

/** What a suggestion has to show for its label. */
final class HelpRules {

	private final Node.Mapping edition;

	HelpRules(Node.Mapping edition) {
		this.edition = edition;
	}

	Stream<Fault> faults() {
		return suggestions(this.edition).flatMap((suggestion) -> Stream
			.concat(goesWith(suggestion, "research", "finding"), goesWith(suggestion, "sector guidance", "source")));
	}

	/** Every suggestion, of either wording. */
	static Stream<Node.Mapping> suggestions(Node.Mapping edition) {
		return edition.mappings("dimensions")
			.flatMap((dimension) -> dimension.mappings("claims"))
			.flatMap((claim) -> claim.mappings("indicators"))
			.flatMap((indicator) -> Stream.concat(Stream.of(indicator), indicator.mapping("single-academy")))
			.flatMap((wording) -> wording.mappings("suggestions"));
	}

	private static Stream<Fault> goesWith(Node.Mapping suggestion, String basis, String key) {
		Node shown = suggestion.get(key);
		if (suggestion.says("basis", basis)) {
			return (shown != null) ? Stream.empty()
					: Stream.of(suggestion.fault("a suggestion labelled %s needs a \"%s\"".formatted(basis, key)));
		}
		return (shown == null) ? Stream.empty()
				: Stream.of(shown.fault("\"%s\" belongs to a suggestion labelled %s".formatted(key, basis)));
	}

}
