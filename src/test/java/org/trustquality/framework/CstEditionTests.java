package org.trustquality.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trustquality.evidence.ReviewClaims;
import org.trustquality.framework.manuscript.EditionManuscript;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The edition that boards answer. */
class CstEditionTests {

	private final Edition edition = EditionManuscript.of(new ClassPathResource("frameworks/cst-2022.1/edition.yaml"))
		.approvedContent()
		.edition();

	@Test
	void hasFiveDimensionsAndThirtyThreeClaims() {
		assertThat(this.edition.dimensions()).extracting(Dimension::id).containsExactly("QE", "EG", "WF", "EE", "PB");
		assertThat(this.edition.dimensions()).extracting((dimension) -> dimension.claims().size())
			.containsExactly(8, 8, 6, 6, 5);
		assertThat(this.edition.indicators()).hasSizeGreaterThanOrEqualTo(33);
	}

	// Databases hold it: a different text would keep the application from starting.
	@Test
	void isWhatWasPublished() {
		assertThat(
				EditionManuscript.of(new ClassPathResource("frameworks/cst-2022.1/edition.yaml")).content().checksum())
			.isEqualTo("2c2b855932b513f92e2e3aa1a31e7ed23eeab597a29d534e775703ded029251f");
	}

	@Test
	void hasTheFiveLevels() {
		assertThat(this.edition.levels()).containsExactly("Not yet", "Starting", "Partly in place", "Established",
				"Embedded");
	}

	@Test
	void recordsTheFactsOfTheReview() {
		assertThat(claims().collect(Collectors.toMap(GradedClaim::id, GradedClaim::facts)))
			.isEqualTo(ReviewClaims.facts());
	}

	@Test
	void gradesFollowFromTheFacts() {
		List<Map<String, ?>> grades = new ArrayList<>();
		for (Dimension dimension : this.edition.dimensions()) {
			grades.add(dimension.claims().stream().collect(Collectors.toMap(GradedClaim::id, GradedClaim::grade)));
		}
		assertThat(grades).isEqualTo(ReviewClaims.grades());
	}

	@Test
	void weighsTheDimensionsAsTheSpecificationSays() {
		assertThat(this.edition.dimensions()).extracting(CstEditionTests::meanWeight)
			.containsExactly(1.9375, 2.0, 11 / 6.0, 9.5 / 6.0, 1.6);
	}

	private static double meanWeight(Dimension dimension) {
		return dimension.claims().stream().mapToDouble(GradedClaim::weight).average().orElseThrow();
	}

	// The manuscript refuses an edition that says so without keeping it.
	@Test
	void statesTheReviewsOrdering() {
		assertThat(this.edition.statesReviewOrdering()).isTrue();
	}

	@Test
	void canBeReadInTheTimeThatTrusteesHave() {
		assertThat(words(false)).isBetween(1_000L, 3_700L);
		assertThat(words(true)).isBetween(1_000L, 3_700L);
	}

	private long words(boolean singleAcademyTrust) {
		return this.edition.indicators()
			.stream()
			.map((indicator) -> indicator.wordingFor(singleAcademyTrust))
			.flatMap((wording) -> Stream.concat(Stream.of(wording.statement()), wording.levels().stream()))
			.mapToLong((text) -> text.split("\\s+").length)
			.sum();
	}

	private Stream<GradedClaim> claims() {
		return this.edition.dimensions().stream().flatMap((dimension) -> dimension.claims().stream());
	}

}
