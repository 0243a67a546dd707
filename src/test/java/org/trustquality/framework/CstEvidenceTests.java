package org.trustquality.framework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trustquality.evidence.Attachment;
import org.trustquality.evidence.Contested;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.evidence.EvidenceRegister;
import org.trustquality.evidence.Facts;
import org.trustquality.evidence.Finding;
import org.trustquality.evidence.ReviewClaims;
import org.trustquality.evidence.ReviewOrdering;
import org.trustquality.evidence.Source;
import org.trustquality.framework.manuscript.EditionManuscript;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

/** The research behind the edition that boards answer. */
class CstEvidenceTests {

	// Not the approved content: what is wrong shall turn these red, too.
	private final Edition edition = EditionManuscript.of(new ClassPathResource("frameworks/cst-2022.1/edition.yaml"))
		.content()
		.edition();

	private final EvidenceRegister register = this.edition.register();

	@Test
	void holdsSixtyThreeFindingsFromFortyEightSources() {
		assertThat(this.register.findings()).hasSize(63).extracting(Finding::id).doesNotHaveDuplicates();
		assertThat(this.register.sources()).hasSize(48).extracting(Source::id).doesNotHaveDuplicates();
		assertThat(this.edition.claims()).hasSize(33);
	}

	@Test
	void everySourceIsCitedOrListedAsBackground() {
		assertThat(this.register.sources())
			.allSatisfy((source) -> assertThat(this.register.findingsFrom(source.id()).isEmpty()).as(source.id())
				.isEqualTo(source.role() == Source.Role.BACKGROUND));
	}

	@Test
	void everyFindingIsAttachedOrSaysWhyNot() {
		assertThat(this.register.findings())
			.allSatisfy((finding) -> assertThat(finding.attachments().isEmpty()).as(finding.id())
				.isEqualTo(finding.notUsed() != null));
		assertThat(this.register.notUsed()).hasSize(6);
		assertThat(this.register.findings().stream().mapToInt((finding) -> finding.attachments().size()).sum())
			.isEqualTo(72);
	}

	@Test
	void everyReferenceLeadsSomewhere() {
		Set<String> claims = this.edition.claims().stream().map(GradedClaim::id).collect(Collectors.toSet());
		assertThat(this.register.findings()).allSatisfy((finding) -> {
			assertThat(this.register.sourcesOf(finding.id())).as(finding.id()).hasSameSizeAs(finding.sources());
			assertThat(claims).containsAll(finding.attachments().stream().map(Attachment::claim).toList());
		});
		assertThat(this.edition.claims())
			.allSatisfy((claim) -> assertThat(this.register.findingsOf(claim.id())).as(claim.id()).isNotEmpty());
	}

	@Test
	void factsOfEveryClaimFollowFromItsFindings() {
		assertThat(derived())
			.isEqualTo(this.edition.claims().stream().collect(Collectors.toMap(GradedClaim::id, GradedClaim::facts)));
	}

	@Test
	void factsFromTheFindingsAreThoseOfTheReview() {
		assertThat(derived()).isEqualTo(ReviewClaims.facts());
	}

	private Map<String, Facts> derived() {
		return this.edition.claims()
			.stream()
			.collect(Collectors.toMap(GradedClaim::id, (claim) -> this.register.factsOf(claim.id())));
	}

	@Test
	void meanGradesAreThoseOfTheSpecification() {
		List<Double> means = this.edition.dimensions().stream().map(this::meanGrade).toList();
		List<Double> expected = List.of(1.875, 2.000, 1.667, 1.167, 1.200);
		for (int index = 0; index < expected.size(); index++) {
			assertThat(means.get(index)).isCloseTo(expected.get(index), offset(0.0005));
		}
	}

	private double meanGrade(Dimension dimension) {
		return grades(dimension).values().stream().mapToInt(EvidenceGrade::number).average().orElseThrow();
	}

	@Test
	void findingsKeepTheReviewsOrderingFirmly() {
		assertThat(new ReviewOrdering(this.edition.dimensions().stream().map(this::grades).toList()).breaks())
			.isEmpty();
	}

	private Map<String, EvidenceGrade> grades(Dimension dimension) {
		return dimension.claims()
			.stream()
			.collect(Collectors.toMap(GradedClaim::id,
					(claim) -> this.register.factsOf(claim.id()).grade(this.edition.evidenceReferenceYear())));
	}

	@Test
	void suggestionLabelledResearchNamesAFindingOfTheRegister() {
		assertThat(suggestions().filter((one) -> one.basis() == Suggestion.Basis.RESEARCH)).isNotEmpty()
			.allSatisfy((one) -> assertThat(this.register.finding("" + one.finding())).as(one.text()).isPresent());
	}

	private Stream<Suggestion> suggestions() {
		return this.edition.indicators()
			.stream()
			.flatMap((indicator) -> Stream.of(false, true).map(indicator::wordingFor))
			.flatMap((wording) -> wording.suggestions().stream());
	}

	@Test
	void claimsThatAreFullyContestedAreShownWithBothSides() {
		assertThat(this.edition.claims().stream().filter((claim) -> derived(claim).contested() == Contested.FULLY))
			.extracting(GradedClaim::id)
			.containsExactly("QE-6", "EE-1", "EE-3", "EE-5")
			.allSatisfy(
					(claim) -> assertThat(this.edition.openQuestions().controversyAbout(claim).orElseThrow().sides())
						.hasSize(2));
	}

	@Test
	void gapsThatTheReviewNamesAreShownAsGaps() {
		assertThat(this.edition.claims().stream().filter((claim) -> derived(claim).gap())).extracting(GradedClaim::id)
			.containsExactly("QE-8", "WF-6")
			.allSatisfy((claim) -> assertThat(this.edition.openQuestions().gapAt(claim)).isPresent());
	}

	private Facts derived(GradedClaim claim) {
		return this.register.factsOf(claim.id());
	}

	@Test
	void saysWhyItDoesNotAskWhatResearchFoundNoLinkFor() {
		assertThat(this.edition.notAsked()).extracting(OpenQuestions.NotAsked::id)
			.contains("performance-pay", "board-size", "trust-size", "low-variance");
	}

	@Test
	void everyFrameworkOfTheCrosswalkPlacesEveryIndicator() {
		List<String> indicators = this.edition.indicators().stream().map(Indicator::id).toList();
		assertThat(this.edition.crosswalk().frameworks()).hasSize(7)
			.allSatisfy((other) -> assertThat(other.placements()).as(other.id())
				.extracting(Crosswalk.Placement::indicator)
				.containsExactlyInAnyOrderElementsOf(indicators));
	}

	@Test
	void glossaryIsInAlphabeticalOrder() {
		assertThat(this.edition.glossary()).extracting(GlossaryTerm::term)
			.isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
	}

}
