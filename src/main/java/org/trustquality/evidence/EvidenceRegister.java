package org.trustquality.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.Attachment.Counts;

/**
 * The research behind an edition's claims: every source, every finding, and how each
 * finding counts for the claims it is attached to. The facts of a claim follow from it.
 * For example two findings that count as evidence, one of 2017 from England and one of
 * 2020 from the Netherlands, make two independent sources in two countries, an English
 * one among them, the newest of 2020.
 */
public final class EvidenceRegister {

	private static final EvidenceRegister NONE = new EvidenceRegister(List.of(), List.of(), List.of(), Map.of());

	private final List<Source> sources;

	private final List<Finding> findings;

	private final List<String> howFactsFollow;

	private final Map<Counts, String> meanings;

	private final Map<String, Source> sourcesById;

	private final Map<String, Finding> findingsById;

	/**
	 * A register, complete.
	 * @param sources the sources, in the register's order
	 * @param findings the findings, in the register's order
	 * @param howFactsFollow the rule of {@link #factsOf}, in words
	 * @param meanings what it means that a finding counts in a way, in words
	 */
	public EvidenceRegister(List<Source> sources, List<Finding> findings, List<String> howFactsFollow,
			Map<Counts, String> meanings) {
		this.sources = List.copyOf(sources);
		this.findings = List.copyOf(findings);
		this.howFactsFollow = List.copyOf(howFactsFollow);
		this.meanings = Map.copyOf(meanings);
		this.sourcesById = byId(sources, Source::id);
		this.findingsById = byId(findings, Finding::id);
	}

	private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
		return things.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity(), (one, other) -> one));
	}

	/** The register of an edition that has none. */
	public static EvidenceRegister none() {
		return NONE;
	}

	/** Whether nothing is in it. */
	public boolean isEmpty() {
		return this.sources.isEmpty() && this.findings.isEmpty();
	}

	/** Every source, in the register's order. */
	public List<Source> sources() {
		return this.sources;
	}

	/** Every finding, in the register's order. */
	public List<Finding> findings() {
		return this.findings;
	}

	/** The rule by which facts follow from findings, in words, step by step. */
	public List<String> howFactsFollow() {
		return this.howFactsFollow;
	}

	/** What it means that a finding counts in this way; empty if nobody wrote it down. */
	public String meaningOf(Counts counts) {
		return this.meanings.getOrDefault(counts, "");
	}

	/** The source with an id, if there is one. */
	public Optional<Source> source(String sourceId) {
		return Optional.ofNullable(this.sourcesById.get(sourceId));
	}

	/** The finding with an id, if there is one. */
	public Optional<Finding> finding(String findingId) {
		return Optional.ofNullable(this.findingsById.get(findingId));
	}

	/** The findings attached to a claim, in the register's order. */
	public List<Finding> findingsOf(String claimId) {
		return this.findings.stream().filter((finding) -> finding.attachmentTo(claimId).isPresent()).toList();
	}

	private Stream<Attachment> attachments(String claimId) {
		return this.findings.stream().flatMap((finding) -> finding.attachmentTo(claimId).stream());
	}

	/** The sources that a finding rests on, in the finding's order. */
	public List<Source> sourcesOf(String findingId) {
		return finding(findingId).stream()
			.flatMap((finding) -> finding.sources().stream())
			.flatMap((source) -> source(source).stream())
			.toList();
	}

	/** The findings that rest on a source, in the register's order. */
	public List<Finding> findingsFrom(String sourceId) {
		return this.findings.stream().filter((finding) -> finding.sources().contains(sourceId)).toList();
	}

	/** The findings that no claim uses, in the register's order. */
	public List<Finding> notUsed() {
		return this.findings.stream().filter((finding) -> finding.attachments().isEmpty()).toList();
	}

	/** The sources that count as evidence for a claim, in the register's order. */
	public List<Source> countingSources(String claimId) {
		List<String> counting = evidence(claimId).flatMap((attachment) -> attachment.sources().stream()).toList();
		return this.sources.stream().filter((source) -> counting.contains(source.id())).toList();
	}

	private Stream<Attachment> evidence(String claimId) {
		return attachments(claimId).filter((attachment) -> attachment.counts().areEvidence());
	}

	/**
	 * The facts of a claim, as they follow from the findings attached to it; the steps
	 * are those of {@link #howFactsFollow()}.
	 */
	public Facts factsOf(String claimId) {
		List<Source> counting = countingSources(claimId);
		List<String> countries = counting.stream().flatMap((source) -> source.countries().stream()).distinct().toList();
		return new Facts(designOf(claimId), (int) counting.stream().map(Source::study).distinct().count(),
				countries.size(), countries.contains("England"),
				counting.stream().map(Source::year).max(Integer::compare).orElse(null), contested(claimId),
				levelOf(claimId), attachments(claimId).anyMatch((attachment) -> attachment.counts() == Counts.GAP));
	}

	private StudyDesign designOf(String claimId) {
		return evidence(claimId).map(Attachment::design)
			.filter(Objects::nonNull)
			.min(StudyDesign::compareTo)
			.orElse(StudyDesign.GUIDANCE);
	}

	private Contested contested(String claimId) {
		return attachments(claimId).filter((attachment) -> attachment.counts().contest())
			.map(Attachment::contests)
			.max(Contested::compareTo)
			.orElse(Contested.NONE);
	}

	private EvidenceLevel levelOf(String claimId) {
		List<Finding> counting = findingsOf(claimId).stream()
			.filter((finding) -> finding.attachmentTo(claimId).orElseThrow().counts().areEvidence())
			.toList();
		return (!counting.isEmpty() && counting.stream().allMatch(Finding::isAboutSchools)) ? EvidenceLevel.SCHOOL
				: EvidenceLevel.TRUST;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof EvidenceRegister register && this.sources.equals(register.sources)
				&& this.findings.equals(register.findings) && this.howFactsFollow.equals(register.howFactsFollow)
				&& this.meanings.equals(register.meanings);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.sources, this.findings);
	}

	@Override
	public String toString() {
		return "Register of " + this.sources.size() + " sources and " + this.findings.size() + " findings";
	}

}
