package org.trustquality.framework;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trustquality.evidence.Badge;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.evidence.Facts;
import org.trustquality.evidence.Finding;
import org.trustquality.evidence.ReviewOrdering;
import org.trustquality.framework.IndicatorChange.Kind;
import org.trustquality.framework.manuscript.EditionManuscript;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

/** What the second edition changed, and that it says so. */
class SecondEditionTests {

	private final Edition first = edition("cst-2022.1");

	private final Edition second = edition("cst-2022.2");

	private final EditionChanges changes = EditionChanges.between(this.first, this.second);

	private static Edition edition(String number) {
		return EditionManuscript.of(new ClassPathResource("frameworks/" + number + "/edition.yaml"))
			.approvedContent()
			.edition();
	}

	// Databases hold it: a different text would keep the application from starting.
	@Test
	void isWhatWasPublished() {
		assertThat(
				EditionManuscript.of(new ClassPathResource("frameworks/cst-2022.2/edition.yaml")).content().checksum())
			.isEqualTo("d585841654d0006ae805efbe7c4bd25a6176d78dbd39a52db42dfd12a71139bd");
	}

	@Test
	void followsTheFirstAndHasAsManyStatements() {
		assertThat(this.second.follows()).contains("cst-2022.1");
		assertThat(this.second.indicators()).hasSize(33);
		assertThat(this.second.claims()).hasSize(32);
		assertThat(this.second.number()).isGreaterThan(this.first.number());
	}

	@Test
	void rewordsThreeSplitsOneAndRetiresOne() {
		assertThat(ids(Kind.REWORDED)).containsExactly("QE-3.1", "QE-7.1", "PB-4.1");
		assertThat(this.changes.indicators(Kind.SPLIT)).singleElement().satisfies((split) -> {
			assertThat(split.before()).extracting(Indicator::id).containsExactly("WF-2.1");
			assertThat(split.after()).extracting(Indicator::id).containsExactly("WF-2.2", "WF-2.3");
		});
		assertThat(this.changes.indicators(Kind.RETIRED)).flatExtracting(IndicatorChange::before)
			.extracting(Indicator::id)
			.containsExactly("WF-5.1");
		assertThat(this.changes.indicators(Kind.SAME)).hasSize(28);
		assertThat(this.changes.indicators()).hasSize(33);
	}

	private List<String> ids(Kind kind) {
		return this.changes.indicators(kind)
			.stream()
			.flatMap((change) -> change.after().stream())
			.map(Indicator::id)
			.toList();
	}

	@Test
	void bothHalvesOfTheSplitStatementBelongToTheSameClaim() {
		assertThat(Stream.of("WF-2.2", "WF-2.3").map(this.second::claimOf)).extracting(GradedClaim::id)
			.containsOnly("WF-2");
	}

	@Test
	void regradesOneClaimByAFindingThatTheFirstHadPassedOver() {
		assertThat(this.changes.claims(ClaimChange.Kind.REGRADED)).singleElement().satisfies((change) -> {
			assertThat(change.id()).isEqualTo("EE-6");
			assertThat(change.before().grade()).isEqualTo(EvidenceGrade.TENTATIVE);
			assertThat(change.after().grade()).isEqualTo(EvidenceGrade.SUPPORTED);
			assertThat(change.findings()).extracting(Finding::id).containsExactly("F-EG-19");
		});
		assertThat(this.changes.claims(ClaimChange.Kind.RETIRED)).extracting(ClaimChange::id).containsExactly("WF-5");
		assertThat(this.changes.claims(ClaimChange.Kind.REWORDED)).isEmpty();
		assertThat(this.changes.claims(ClaimChange.Kind.NEW)).isEmpty();
	}

	// Nothing is invented: the register says what it said, word for word.
	@Test
	void noFindingAndNoSourceIsNew() {
		assertThat(this.second.register().findings()).extracting(Finding::text)
			.isEqualTo(this.first.register().findings().stream().map(Finding::text).toList());
		assertThat(this.second.register().sources()).isEqualTo(this.first.register().sources());
		assertThat(this.second.register().finding("F-EG-19").orElseThrow().text()).contains("raised expectations");
	}

	@Test
	void newGradeFollowsFromTheFactsThatChanged() {
		Facts before = this.first.claim("EE-6").orElseThrow().facts();
		Facts after = this.second.register().factsOf("EE-6");
		assertThat(after).isEqualTo(this.second.claim("EE-6").orElseThrow().facts()).isNotEqualTo(before);
		assertThat(after.independentSources()).isEqualTo(2);
		assertThat(after.englishSource()).isTrue();
		assertThat(after.badges()).isEmpty();
		assertThat(before.badges()).containsExactly(Badge.NOT_TESTED_IN_ENGLAND, Badge.SCHOOL_LEVEL_ONLY);
	}

	@Test
	void keepsTheReviewsOrderingFirmly() {
		assertThat(this.second.statesReviewOrdering()).isTrue();
		assertThat(new ReviewOrdering(this.second.dimensions()
			.stream()
			.map((dimension) -> dimension.claims()
				.stream()
				.collect(Collectors.toMap(GradedClaim::id, (claim) -> Objects.requireNonNull(claim.grade()))))
			.toList()).breaks()).isEmpty();
		List<Double> means = this.second.dimensions()
			.stream()
			.map((dimension) -> dimension.claims()
				.stream()
				.mapToDouble((claim) -> Objects.requireNonNull(claim.grade()).number())
				.average()
				.orElseThrow())
			.toList();
		assertThat(means.get(2)).isCloseTo(1.8, offset(1e-9));
		assertThat(means.get(3)).isCloseTo(4 / 3.0, offset(1e-9));
	}

	@Test
	void editorsSayWhyForEverythingThatChanged() {
		Set<String> about = this.second.changes()
			.stream()
			.flatMap((note) -> note.about().stream())
			.collect(Collectors.toSet());
		assertThat(about).contains("QE-3.1", "QE-7.1", "PB-4.1", "WF-2.1", "WF-2.2", "WF-2.3", "WF-5", "WF-5.1",
				"EE-6");
		assertThat(this.second.changes()).hasSize(4);
	}

	@Test
	void mostOfEveryDimensionCanBeComparedWithTheFirst() {
		assertThat(this.second.dimensions()).allSatisfy((dimension) -> {
			long common = dimension.claims()
				.stream()
				.filter((claim) -> claim.indicators()
					.stream()
					.anyMatch((one) -> this.changes.ofNewer(one.id()).orElseThrow().isComparable()))
				.count();
			assertThat(3 * common).as(dimension.id()).isGreaterThanOrEqualTo(2L * dimension.claims().size());
		});
	}

	@Test
	void crosswalkPlacesTheNewStatementsWhereTheOldOneStood() {
		List<String> ids = this.second.indicators().stream().map(Indicator::id).toList();
		assertThat(this.second.crosswalk().frameworks()).hasSize(7)
			.allSatisfy((other) -> assertThat(other.placements()).as(other.id())
				.extracting(Crosswalk.Placement::indicator)
				.containsExactlyElementsOf(ids));
	}

	@Test
	void whatIsNoLongerAskedIsListedWithTheReason() {
		assertThat(this.second.notAsked()).extracting(OpenQuestions.NotAsked::id).contains("leaders-values");
		assertThat(this.second.register().finding("F-WF-07").orElseThrow().notUsed()).isNotBlank();
	}

}
