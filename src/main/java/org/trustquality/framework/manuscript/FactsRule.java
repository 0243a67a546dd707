package org.trustquality.framework.manuscript;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trustquality.evidence.EvidenceRegister;
import org.trustquality.evidence.Facts;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;

/** In an edition with findings, the facts written beside a claim follow from them. */
final class FactsRule {

	private final Map<String, Node> facts;

	FactsRule(Node.Mapping manuscript) {
		this.facts = manuscript.mappings("dimensions")
			.flatMap((dimension) -> dimension.mappings("claims"))
			.filter((claim) -> claim.get("facts") != null)
			.collect(Collectors.toMap(FactsRule::id, (claim) -> Objects.requireNonNull(claim.get("facts")),
					(one, other) -> one));
	}

	private static String id(Node.Mapping claim) {
		return claim.text("id").map(Node.Text::value).findFirst().orElse("");
	}

	/**
	 * What does not follow.
	 * @param edition what the manuscript says
	 */
	Stream<Fault> faults(Edition edition) {
		EvidenceRegister register = edition.register();
		return register.findings().isEmpty() ? Stream.empty()
				: edition.claims().stream().filter(GradedClaim::isExamined).flatMap((claim) -> faults(claim, register));
	}

	private Stream<Fault> faults(GradedClaim claim, EvidenceRegister register) {
		Map<String, Object> written = named(Objects.requireNonNull(claim.facts()));
		Map<String, Object> derived = named(register.factsOf(claim.id()));
		Node place = Objects.requireNonNull(this.facts.get(claim.id()));
		return written.keySet()
			.stream()
			.filter((fact) -> !Objects.equals(written.get(fact), derived.get(fact)))
			.map((fact) -> place.fault("the facts of %s say \"%s: %s\", but its findings give %s".formatted(claim.id(),
					fact, written.get(fact), derived.get(fact))));
	}

	private static Map<String, Object> named(Facts facts) {
		Map<String, Object> named = new LinkedHashMap<>();
		named.put("design", Shape.name(facts.design()));
		named.put("independent-sources", facts.independentSources());
		named.put("countries", facts.countries());
		named.put("english-source", facts.englishSource());
		named.put("newest", Objects.requireNonNullElse(facts.newest(), "none"));
		named.put("contested", Shape.name(facts.contested()));
		named.put("level", Shape.name(facts.level()));
		named.put("gap", facts.gap());
		return named;
	}

}
