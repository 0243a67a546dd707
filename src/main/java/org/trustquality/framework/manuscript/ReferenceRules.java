package org.trustquality.framework.manuscript;

import java.util.stream.Stream;

/** Whether claims, findings and sources that the files refer to are there. */
final class ReferenceRules {

	private final Node.Mapping edition;

	private final Ids sources;

	private final Ids findings;

	private final Ids claims;

	ReferenceRules(Node.Mapping edition) {
		this.edition = edition;
		this.sources = Ids.of("source", parts("sources", "sources"));
		this.findings = Ids.of("finding", parts("findings", "findings"));
		this.claims = Ids.of("claim",
				edition.mappings("dimensions").flatMap((dimension) -> dimension.mappings("claims")));
	}

	private Stream<Node.Mapping> parts(String file, String key) {
		return this.edition.mapping(file).flatMap((content) -> content.mappings(key));
	}

	Stream<Fault> faults() {
		return Stream
			.of(ofFindings(), ofSuggestions(), ofControversies(), ofGaps(),
					parts("contested-and-missing", "not-asked")
						.flatMap((one) -> this.findings.unknown(one, "findings")),
					parts("crosswalk", "frameworks").flatMap((one) -> this.sources.unknown(one, "source")))
			.flatMap((faults) -> faults);
	}

	private Stream<Fault> ofFindings() {
		return parts("findings", "findings")
			.flatMap((finding) -> Stream.concat(this.sources.unknown(finding, "sources"),
					finding.mappings("claims").flatMap((claim) -> this.claims.unknown(claim, "claim"))));
	}

	private Stream<Fault> ofSuggestions() {
		return HelpRules.suggestions(this.edition)
			.flatMap((suggestion) -> this.findings.unknown(suggestion, "finding"));
	}

	private Stream<Fault> ofControversies() {
		return parts("contested-and-missing", "contested").flatMap((one) -> Stream
			.concat(this.claims.unknown(one, "claims"), one.mappings("sides").flatMap(this::ofSide)));
	}

	private Stream<Fault> ofSide(Node.Mapping side) {
		return Stream.concat(this.findings.unknown(side, "findings"), this.sources.unknown(side, "sources"));
	}

	private Stream<Fault> ofGaps() {
		return parts("contested-and-missing", "gaps").flatMap(
				(gap) -> Stream.concat(this.claims.unknown(gap, "claims"), this.findings.unknown(gap, "findings")));
	}

}
