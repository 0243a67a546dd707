package org.trustquality.framework.manuscript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What sources and findings have to keep between them, so that the facts of a claim
 * follow from them.
 */
final class RegisterRules {

	private static final Set<String> EVIDENCE = Set.of("as evidence", "both ways");

	private static final Set<String> CONTESTING = Set.of("against", "both ways");

	private static final int SEVERAL = 20;

	private final List<Node.Mapping> sources;

	private final List<Node.Mapping> findings;

	private final List<Node.Mapping> openQuestions;

	private final List<Node.Mapping> words;

	RegisterRules(Node.Mapping edition) {
		this.sources = edition.mapping("sources").flatMap((file) -> file.mappings("sources")).toList();
		this.findings = edition.mapping("findings").flatMap((file) -> file.mappings("findings")).toList();
		this.openQuestions = edition.mapping("contested-and-missing").toList();
		this.words = edition.mapping("findings").flatMap((file) -> file.mapping("words")).toList();
	}

	Stream<Fault> faults() {
		Stream<Fault> ids = Stream.concat(
				Stream.concat(EditionRules.idsTwice("source", this.sources.stream()),
						EditionRules.idsTwice("finding", this.findings.stream())),
				EditionRules.idsTwice("open question", Stream.of("contested", "gaps", "not-asked")
					.flatMap((key) -> this.openQuestions.stream().flatMap((file) -> file.mappings(key)))));
		return Stream.of(ids, roles(), this.findings.stream().flatMap(this::ofFinding)).flatMap((faults) -> faults);
	}

	private Stream<Fault> roles() {
		Set<String> cited = this.findings.stream()
			.flatMap((finding) -> finding.texts("sources"))
			.map(Node.Text::value)
			.collect(Collectors.toSet());
		return this.sources.stream().flatMap((source) -> source.text("id").flatMap((id) -> {
			if (source.says("role", "cited") && !cited.contains(id.value())) {
				return Stream
					.of(id.fault("no finding rests on the source " + id.value() + "; its \"role\" must be background"));
			}
			return (source.says("role", "background") && cited.contains(id.value()))
					? Stream
						.of(id.fault("a finding rests on the source " + id.value() + "; its \"role\" must be cited"))
					: Stream.empty();
		}));
	}

	private Stream<Fault> ofFinding(Node.Mapping finding) {
		Stream<Fault> use = ((finding.get("claims") != null) == (finding.get("not-used") != null))
				? Stream.of(finding.fault("a finding has either \"claims\" or \"not-used\"")) : Stream.empty();
		return Stream
			.of(use, Stream.of("design", "level", "direction").flatMap((kind) -> coding(finding, kind)),
					claimsTwice(finding), finding.mappings("claims").flatMap((claim) -> ofAttachment(finding, claim)))
			.flatMap((faults) -> faults);
	}

	private Stream<Fault> coding(Node.Mapping finding, String kind) {
		return this.words.stream()
			.flatMap((words) -> words.mapping(kind))
			.flatMap((known) -> finding.text(kind)
				.filter((code) -> known.get(code.value()) == null)
				.map((code) -> code.fault("\"%s\" must be one of %s".formatted(kind,
						known.entries().keySet().stream().limit(SEVERAL).collect(Collectors.joining(", "))))));
	}

	private static Stream<Fault> claimsTwice(Node.Mapping finding) {
		Set<String> seen = new HashSet<>();
		return finding.mappings("claims")
			.flatMap((claim) -> claim.text("claim"))
			.filter((claim) -> !seen.add(claim.value()))
			.map((claim) -> claim.fault("the finding is attached to " + claim.value() + " a second time"));
	}

	private static Stream<Fault> ofAttachment(Node.Mapping finding, Node.Mapping claim) {
		String counts = claim.text("counts").map(Node.Text::value).findFirst().orElse("");
		boolean evidence = EVIDENCE.contains(counts);
		Map<String, Boolean> needed = new HashMap<>();
		needed.put("design", evidence);
		needed.put("sources", evidence);
		needed.put("contests", CONTESTING.contains(counts));
		Stream<Fault> keys = counts.isEmpty() ? Stream.empty()
				: needed.entrySet().stream().flatMap((key) -> need(claim, counts, key.getKey(), key.getValue()));
		Stream<Fault> reason = (claim.get("reason") != null || counts.isEmpty() || counts.equals("as evidence"))
				? Stream.empty() : Stream.of(claim.fault("what counts \"" + counts + "\" needs a \"reason\""));
		return Stream.of(keys, reason, notOfFinding(finding, claim)).flatMap((faults) -> faults);
	}

	private static Stream<Fault> need(Node.Mapping claim, String counts, String key, boolean needed) {
		Node value = claim.get(key);
		if (needed) {
			return (value != null) ? Stream.empty()
					: Stream.of(claim.fault("what counts \"%s\" needs \"%s\"".formatted(counts, key)));
		}
		return (value == null) ? Stream.empty()
				: Stream.of(value.fault("what counts \"%s\" has no \"%s\"".formatted(counts, key)));
	}

	private static Stream<Fault> notOfFinding(Node.Mapping finding, Node.Mapping claim) {
		Set<String> known = finding.texts("sources").map(Node.Text::value).collect(Collectors.toSet());
		return claim.texts("sources")
			.filter((source) -> !known.contains(source.value()))
			.map((source) -> source.fault("the finding does not rest on the source " + source.value()));
	}

}
