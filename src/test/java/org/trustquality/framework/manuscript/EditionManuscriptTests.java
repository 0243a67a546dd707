package org.trustquality.framework.manuscript;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.evidence.Badge;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;
import org.trustquality.framework.ManuscriptFolder;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class EditionManuscriptTests {

	@TempDir
	Path folder;

	@Test
	void readsAnEdition() {
		Edition edition = tiny().read().approvedContent().edition();
		assertThat(edition.id()).isEqualTo("tiny-2022.1");
		assertThat(edition.description()).isEqualTo("Two dimensions, as small as they can be.");
		assertThat(edition.levels()).containsExactly("Not yet", "Partly", "Embedded");
		assertThat(edition.indicators()).extracting(Indicator::id).containsExactly("AS-1.1", "AS-1.2", "HE-1.1");
	}

	@Test
	void gradesAClaimFromItsFacts() {
		GradedClaim claim = firstClaim(0);
		assertThat(claim.grade()).isEqualTo(EvidenceGrade.CORROBORATED);
		assertThat(claim.sources()).isEqualTo("Honingh 2018");
	}

	@Test
	void leavesAClaimWithoutFactsUnexamined() {
		GradedClaim claim = firstClaim(1);
		assertThat(claim.isExamined()).isFalse();
		assertThat(claim.weight()).isEqualTo(1);
		assertThat(claim.badges()).containsExactly(Badge.NOT_EXAMINED);
	}

	@Test
	void singleAcademyWordingTakesTheReasonOfTheMainOne() {
		Indicator indicator = firstClaim(0).indicators().get(0);
		assertThat(indicator.wordingFor(true).statement()).isEqualTo("The board of our school asks.");
		assertThat(indicator.wordingFor(true).levels()).containsExactly("It hears.", "It wonders.", "It asks on.");
		assertThat(indicator.wordingFor(true).why()).isEqualTo(indicator.wordingFor(false).why());
	}

	@Test
	void readsFromTheClassPath() {
		EditionManuscript manuscript = EditionManuscript.of(new ClassPathResource("editions/tiny-2022.1/edition.yaml"));
		assertThat(manuscript.editionId()).isEqualTo("tiny-2022.1");
		assertThat(manuscript.approvedContent()).isEqualTo(tiny().read().content());
	}

	// The tiny edition as it was before an edition could say what a dimension weighs.
	@Test
	void checksumStaysTheSameForEver() {
		ManuscriptFolder old = tiny().with("hearing.yaml", "evidence-constant: 1\n", "");
		assertThat(old.read().content().checksum())
			.isEqualTo("4cc9e9957092dcc7ded3c226779ab30b0d14d004e8bb95239b4074a27d8e7433");
	}

	@Test
	void dimensionWithoutAnExaminedClaimSaysWhatItWeighs() {
		assertThat(constant(tiny())).isEqualTo(1);
		assertThat(constant(tiny().with("hearing.yaml", "evidence-constant: 1", "evidence-constant: 1.75")))
			.isEqualTo(1.75);
		assertThat(tiny().read().approvedContent().edition().dimensions().get(0).evidenceConstant()).isNull();
	}

	private static Double constant(ManuscriptFolder folder) {
		return folder.read().approvedContent().edition().dimensions().get(1).evidenceConstant();
	}

	@Test
	void decimalsThatMeanTheSameHaveTheSameChecksum() {
		ManuscriptFolder plain = tiny();
		assertThat(checksum(ManuscriptFolder.tiny(this.folder.resolve("decimal"))
			.with("hearing.yaml", "evidence-constant: 1", "evidence-constant: 1.00"))).isEqualTo(checksum(plain));
	}

	@Test
	void asksPeopleWhatTheirCapacityIsFor() {
		Edition edition = tiny()
			.with("edition.yaml", "dimensions:", "asked: {chief-executive: Rate the board.}\ndimensions:")
			.read()
			.approvedContent()
			.edition();
		assertThat(edition.asked("chief-executive")).contains("Rate the board.");
		assertThat(edition.asked("trustee")).isEmpty();
	}

	@Test
	void checksumDoesNotDependOnHowTheYamlIsWritten() {
		ManuscriptFolder rewritten = tiny().write("edition.yaml", """
				# The same, in another order
				dimensions: ["asking.yaml", 'hearing.yaml']
				levels:
				- Not yet
				- "Partly"
				- >
				  Embedded

				title:   Tiny edition
				states-review-ordering: false
				evidence-reference-year: 2022
				edition: "tiny-2022.1"
				description: Two dimensions, as small as they can be.
				""").with("hearing.yaml", "\n", "\r\n");
		assertThat(checksum(rewritten)).isEqualTo(checksum(ManuscriptFolder.tiny(this.folder.resolve("plain"))));
	}

	@Test
	void checksumDependsOnEveryText() {
		String plain = checksum(tiny());
		for (String text : List.of("The board hears.", "Nobody has looked.", "At times.", "Hearing answers")) {
			assertThat(checksum(tiny().with("hearing.yaml", text, text + " So."))).isNotEqualTo(plain);
		}
	}

	@Test
	void checksumDependsOnTheOrderOfDimensions() {
		String plain = checksum(tiny());
		assertThat(checksum(
				tiny().with("edition.yaml", "- asking.yaml\n  - hearing.yaml", "- hearing.yaml\n  - asking.yaml")))
			.isNotEqualTo(plain);
	}

	private GradedClaim firstClaim(int dimension) {
		return tiny().read().approvedContent().edition().dimensions().get(dimension).claims().get(0);
	}

	private static String checksum(ManuscriptFolder folder) {
		return folder.read().approvedContent().checksum();
	}

	private ManuscriptFolder tiny() {
		return ManuscriptFolder.tiny(this.folder);
	}

}
