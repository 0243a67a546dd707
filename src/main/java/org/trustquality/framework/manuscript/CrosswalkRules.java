package org.trustquality.framework.manuscript;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each framework of the crosswalk places each of the edition's indicators once. */
final class CrosswalkRules {

	private static final String NO_MATCH = "no match";

	private final List<Node.Mapping> frameworks;

	private final List<Node.Mapping> indicators;

	CrosswalkRules(Node.Mapping edition) {
		this.frameworks = edition.mapping("crosswalk").flatMap((file) -> file.mappings("frameworks")).toList();
		this.indicators = edition.mappings("dimensions")
			.flatMap((dimension) -> dimension.mappings("claims"))
			.flatMap((claim) -> claim.mappings("indicators"))
			.toList();
	}

	Stream<Fault> faults() {
		return Stream.concat(EditionRules.idsTwice("framework", this.frameworks.stream()),
				this.frameworks.stream().flatMap(this::ofFramework));
	}

	private Stream<Fault> ofFramework(Node.Mapping framework) {
		Ids known = Ids.of("indicator", this.indicators.stream());
		return Stream
			.of(EditionRules.idsTwice("part", framework.mappings("parts")), missing(framework), placedTwice(framework),
					framework.mappings("indicators").flatMap((place) -> known.unknown(place, "indicator")),
					unknownParts(framework))
			.flatMap((faults) -> faults);
	}

	private Stream<Fault> missing(Node.Mapping framework) {
		Set<String> missing = new LinkedHashSet<>();
		this.indicators.stream()
			.flatMap((indicator) -> indicator.text("id"))
			.map(Node.Text::value)
			.forEach(missing::add);
		placed(framework).map(Node.Text::value).toList().forEach(missing::remove);
		return missing.stream().map((id) -> framework.fault("the framework does not place the indicator " + id));
	}

	private static Stream<Node.Text> placed(Node.Mapping framework) {
		return framework.mappings("indicators").flatMap((place) -> place.text("indicator"));
	}

	private static Stream<Fault> placedTwice(Node.Mapping framework) {
		Set<String> seen = new HashSet<>();
		return placed(framework).filter((indicator) -> !seen.add(indicator.value()))
			.map((indicator) -> indicator.fault("the indicator " + indicator.value() + " has more than one part"));
	}

	private static Stream<Fault> unknownParts(Node.Mapping framework) {
		Ids parts = Ids.of("part", framework.mappings("parts"));
		return framework.mappings("indicators")
			.filter((place) -> !place.says("part", NO_MATCH))
			.flatMap((place) -> place.text("part"))
			.filter((part) -> !parts.known().contains(part.value()))
			.map((part) -> part.fault("\"part\" names %s, which is no part of this framework; say \"%s\" if none fits"
				.formatted(part.value(), NO_MATCH)));
	}

}
