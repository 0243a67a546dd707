package org.trustquality.framework.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustquality.framework.Edition;
import org.trustquality.framework.EditorsNote;
import org.trustquality.framework.ManuscriptFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** An edition that follows another says so, and what changed. */
class SuccessionTests {

	@TempDir
	Path folder;

	@BeforeEach
	void publishTheFirst() {
		ManuscriptFolder.tiny(this.folder);
	}

	@Test
	void saysWhatItFollowsAndWhatItReplaces() {
		Edition edition = second().read().approvedContent().edition();
		assertThat(edition.follows()).contains("tiny-2022.1");
		assertThat(edition.changes())
			.containsExactly(new EditorsNote("One asks again.", "It was vague.", List.of("HE-1.1", "HE-1.2", "AS-1")));
		assertThat(edition.indicator("HE-1.2").orElseThrow().replaces()).containsExactly("HE-1.1");
		assertThat(edition.indicator("AS-1.1").orElseThrow().replaces()).isEmpty();
	}

	@Test
	void firstOfItsSeriesFollowsNothing() {
		Edition edition = ManuscriptFolder.tiny(this.folder).read().approvedContent().edition();
		assertThat(edition.follows()).isEmpty();
		assertThat(edition.changes()).isEmpty();
	}

	@ParameterizedTest(name = "{3}")
	@MethodSource
	void namesTheFaultWithFileAndLine(String file, String old, String changed, String fault) {
		assertThat(faultsOf(second().with(file, old, changed))).containsExactly("tiny-2022.2/" + fault);
	}

	static Stream<Arguments> namesTheFaultWithFileAndLine() {
		String edition = "edition.yaml";
		String hearing = "hearing.yaml";
		return Stream.of(
				arguments(edition, "follows: tiny-2022.1", "follows: tiny",
						"edition.yaml:2: \"follows\" must look like cst-2022.1"),
				arguments(edition, "follows: tiny-2022.1", "follows: tiny-2021.7",
						"edition.yaml:2: there is no edition tiny-2021.7 to follow"),
				arguments(edition, "follows: tiny-2022.1", "follows: tiny-2022.2",
						"edition.yaml:2: \"follows\" is tiny-2022.2, which is no earlier edition of the series tiny"),
				arguments(edition, "follows: tiny-2022.1", "follows: tiny-2022.3",
						"edition.yaml:2: \"follows\" is tiny-2022.3, which is no earlier edition of the series tiny"),
				arguments(edition, "follows: tiny-2022.1", "follows: other-2022.1",
						"edition.yaml:2: \"follows\" is other-2022.1, which is no earlier edition of the series tiny"),
				arguments(edition, "    why: It was vague.\n", "", "edition.yaml:4: a change lacks the key \"why\""),
				arguments(edition, "HE-1.2, AS-1", "HE-1.3, AS-1",
						"edition.yaml:6: \"about\" names HE-1.3, which is no indicator or claim of this edition or of tiny-2022.1"),
				arguments(hearing, "replaces: [HE-1.1]", "replaces: [HE-9.1]",
						"hearing.yaml:9: \"replaces\" names HE-9.1, which is no indicator of tiny-2022.1"),
				arguments(hearing, "replaces: [HE-1.1]", "replaces: [AS-1.1]",
						"hearing.yaml:9: \"replaces\" names AS-1.1, which this edition still asks"),
				arguments(hearing, "replaces: [HE-1.1]", "replaces: []",
						"hearing.yaml:9: \"replaces\" has 0 items; 1 to 1000 are allowed"));
	}

	@Test
	void indicatorThatKeepsItsIdReplacesNothing() {
		ManuscriptFolder second = second().with("asking.yaml", "- id: AS-1.2\n",
				"- id: AS-1.2\n        replaces: [HE-1.1]\n");
		assertThat(faultsOf(second)).containsExactly(
				"tiny-2022.2/asking.yaml:29: the indicator AS-1.2 has kept its id from tiny-2022.1, so it replaces nothing; give it a new id");
	}

	@Test
	void onlyAnEditionThatFollowsAnotherSaysWhatChanged() {
		String words = ": only an edition that follows another can say what changed; name that one under \"follows\" in edition.yaml";
		assertThat(faultsOf(second().with("edition.yaml", "follows: tiny-2022.1\n", "")))
			.containsExactly("tiny-2022.2/edition.yaml:2" + words, "tiny-2022.2/hearing.yaml:9" + words);
	}

	@Test
	void editionToFollowMayComeFromElsewhere() {
		EditionManuscript second = second().with("edition.yaml", "tiny-2022.1", "tiny-2021.1").read();
		Edition first = ManuscriptFolder.tiny(this.folder).read().content().edition();
		assertThat(
				second.approvedContent((number) -> number.equals("tiny-2021.1") ? Optional.of(first) : Optional.empty())
					.edition()
					.follows())
			.contains("tiny-2021.1");
	}

	private ManuscriptFolder second() {
		return ManuscriptFolder.tiny(this.folder, "tiny-2022.2").with("edition.yaml", "edition: tiny-2022.2\n", """
				edition: tiny-2022.2
				follows: tiny-2022.1
				changes:
				  - what: One asks again.
				    why: It was vague.
				    about: [HE-1.1, HE-1.2, AS-1]
				""").with("hearing.yaml", "- id: HE-1.1\n", "- id: HE-1.2\n        replaces: [HE-1.1]\n");
	}

	private static List<String> faultsOf(ManuscriptFolder manuscript) {
		InvalidEdition invalid = catchThrowableOfType(InvalidEdition.class, () -> manuscript.read().approvedContent());
		return invalid.faults().stream().map(Fault::toString).toList();
	}

}
