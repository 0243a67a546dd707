package org.trustquality.framework;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trustquality.evidence.Attachment;
import org.trustquality.framework.manuscript.EditionManuscript;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedFramework;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a board can rate itself on beside the quality of its trust. */
class BoardSkillsTests {

	private final Edition edition = EditionManuscript
		.of(new ClassPathResource("frameworks/board-skills.1/edition.yaml"))
		.approvedContent()
		.edition();

	// Databases hold it: a different text would keep the application from starting.
	@Test
	void isWhatWasPublished() {
		assertThat(EditionManuscript.of(new ClassPathResource("frameworks/board-skills.1/edition.yaml"))
			.content()
			.checksum()).isEqualTo("b54dc6135657b0aa61758b8abe27ec318bea709925b1a32044948b4e1016a8b9");
	}

	@Test
	void hasSixteenSkillsInFourDimensions() {
		assertThat(this.edition.indicators()).hasSize(16);
		assertThat(this.edition.dimensions()).hasSize(4)
			.allSatisfy((dimension) -> assertThat(dimension.claims()).hasSizeBetween(3, 5));
		assertThat(this.edition.levels()).hasSize(5).doesNotContain("Embedded");
	}

	@Test
	void asksTrusteesAboutThemselvesAndTheChiefExecutiveAboutTheBoard() {
		assertThat(this.edition.asked("trustee").orElseThrow()).startsWith("Rate yourself.");
		assertThat(this.edition.asked("chief-executive").orElseThrow()).startsWith("Rate the board as a whole.");
	}

	@Test
	void namesWhatTheReviewNames() {
		assertThat(this.edition.register().finding("F-EG-03").orElseThrow().attachments()).extracting(Attachment::claim)
			.containsExactly("ED-1", "RE-1", "RE-2", "RE-3");
		assertThat(this.edition.indicator("RE-1.1").orElseThrow().title()).isEqualTo("Finance");
	}

	@Test
	void findingsAreWordForWordThoseOfTheTrustQualityEdition() {
		Edition quality = EditionManuscript.of(new ClassPathResource("frameworks/cst-2022.1/edition.yaml"))
			.content()
			.edition();
		assertThat(this.edition.register().findings()).hasSize(10).allSatisfy((finding) -> {
			assertThat(quality.register().finding(finding.id()).orElseThrow().text()).isEqualTo(finding.text());
			assertThat(quality.register().sourcesOf(finding.id()))
				.isEqualTo(this.edition.register().sourcesOf(finding.id()));
		});
	}

	@Test
	void everySkillCountsTheSame() {
		assertThat(this.edition.claims()).noneMatch(GradedClaim::isExamined).allMatch((claim) -> claim.weight() == 1);
		assertThat(WeightedFramework.of(this.edition).dimensions()).extracting(WeightedDimension::evidenceConstant)
			.isEqualTo(List.of(1.0, 1.0, 1.0, 1.0));
	}

	@Test
	void everySkillRestsOnResearchOrGuidanceOrSaysThatItIsOurView() {
		assertThat(this.edition.claims()).allSatisfy((claim) -> assertThat(claim.sources()).isNotBlank());
	}

}
