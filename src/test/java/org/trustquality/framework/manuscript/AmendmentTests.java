package org.trustquality.framework.manuscript;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.framework.Crosswalk;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;
import org.trustquality.framework.ManuscriptFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A file of a newer edition holds only what differs, or is that of the older one. */
class AmendmentTests {

	private static final String BASED = "based-on: ../tiny-2022.1/asking.yaml\n";

	private static final String FAR = "based-on: %s\n";

	@TempDir
	Path folder;

	@BeforeEach
	void writeTheFirst() {
		ManuscriptFolder.tiny(this.folder);
	}

	@Test
	void fileThatDidNotChangeIsReadWhereItStands() {
		ManuscriptFolder second = second().with("edition.yaml", "- hearing.yaml", "- ../tiny-2022.1/hearing.yaml")
			.write("hearing.yaml", "nobody: reads this");
		assertThat(second.read().approvedContent()).isEqualTo(second().read().approvedContent());
	}

	@Test
	void changesOnlyWhatItSays() {
		Edition plain = second().read().approvedContent().edition();
		Edition edition = amended("""
				claims:
				  - id: AS-1
				    facts: {countries: 3}
				    indicators:
				      - id: AS-1.1
				        statement: The board does ask.
				        single-academy:
				          levels: [One., Two., Three.]
				""").approvedContent().edition();
		Indicator changed = edition.indicator("AS-1.1").orElseThrow();
		assertThat(changed.wording().statement()).isEqualTo("The board does ask.");
		assertThat(changed.wording().levels()).containsExactly("It listens.", "It asks.", "It asks again.");
		assertThat(changed.wordingFor(true).statement()).isEqualTo("The board of our school asks.");
		assertThat(changed.wordingFor(true).levels()).containsExactly("One.", "Two.", "Three.");
		assertThat(edition.claim("AS-1").orElseThrow().facts().countries()).isEqualTo(3);
		assertThat(edition.indicator("AS-1.2")).isEqualTo(plain.indicator("AS-1.2"));
	}

	@Test
	void newItemStandsBehindTheOneNamedBeforeIt() {
		String other = "- {id: AS-1.3, title: T, statement: S., why: W., levels: [A., B., C.]}\n";
		assertThat(ids(amended("claims:\n  - id: AS-1\n    indicators:\n      - id: AS-1.1\n      " + other)))
			.containsExactly("AS-1.1", "AS-1.3", "AS-1.2", "HE-1.1");
		assertThat(ids(amended("claims:\n  - id: AS-1\n    indicators:\n      " + other))).containsExactly("AS-1.1",
				"AS-1.2", "AS-1.3", "HE-1.1");
	}

	@Test
	void leavesOutWhatItNames() {
		assertThat(ids(amended("claims:\n  - id: AS-1\n    leave-out: [AS-1.1]\n"))).containsExactly("AS-1.2",
				"HE-1.1");
	}

	@Test
	void nothingStaysOfAListWhoseItemsAreAllLeftOut() {
		assertThat(faultsOf(amended("leave-out: [AS-1]\n")))
			.containsExactly("tiny-2022.2/asking.yaml:1: a dimension lacks the key \"claims\"");
	}

	@Test
	void itemsWithoutAnIdAreKnownByWhatTheyAreAbout() {
		ManuscriptFolder.full(this.folder);
		ManuscriptFolder second = ManuscriptFolder.full(this.folder, "full-2022.2").write("crosswalk.yaml", """
				based-on: ../full-2022.1/crosswalk.yaml
				frameworks:
				  - id: wood
				    indicators:
				      - indicator: AS-1.1
				        part: root
				""").write("findings.yaml", """
				based-on: ../full-2022.1/findings.yaml
				findings:
				  - id: F-AS-01
				    leave-out: [AS-2]
				""");
		Edition edition = second.read().approvedContent().edition();
		assertThat(edition.crosswalk().framework("wood").orElseThrow().placements())
			.contains(new Crosswalk.Placement("AS-1.1", "root", "It grows."));
		assertThat(edition.register().findingsOf("AS-2")).extracting((finding) -> finding.id())
			.containsExactly("F-AS-03");
	}

	@Test
	void faultStandsAtTheLineOfTheFileItComesFrom() {
		assertThat(faultsOf(amended("claims:\n  - id: AS-1\n    facts: {design: rumour}\n"))).containsExactly(
				"tiny-2022.2/asking.yaml:4: \"design\" must be one of quantitative, comparative, qualitative, guidance");
		ManuscriptFolder.tiny(this.folder).with("asking.yaml", "How we ask.", "\"\"");
		assertThat(faultsOf(amended("title: Asking\n")))
			.containsExactly("tiny-2022.1/asking.yaml:3: \"summary\" is blank");
	}

	@Test
	void whatItLeavesOutHasToBeThere() {
		assertThat(faultsOf(amended("claims:\n  - id: AS-1\n    leave-out: [AS-9.9]\n")))
			.containsExactly("tiny-2022.2/asking.yaml:4: there is nothing named AS-9.9 to leave out");
		assertThat(faultsOf(amended("leave-out: AS-1\n")))
			.containsExactly("tiny-2022.2/asking.yaml:2: \"leave-out\" must be a list of names, not text");
	}

	@Test
	void keyOfNoUseIsStillAFault() {
		assertThat(faultsOf(amended("leave_out: [AS-1]\n"))).singleElement()
			.asString()
			.startsWith("tiny-2022.2/asking.yaml:2: \"leave_out\" is not a key of a dimension");
	}

	@ParameterizedTest
	@ValueSource(strings = { "asking.yaml", "../tiny-2022.2/asking.yaml", "../tiny-2022.3/asking.yaml",
			"../other-2022.1/asking.yaml", "../../tiny-2022.1/asking.yaml", "/etc/passwd", "../tiny-2022.1", "[a]",
			"1" })
	void isBasedOnAnEarlierEditionOfItsSeriesOnly(String file) {
		ManuscriptFolder manuscript = second().write("asking.yaml", FAR.formatted(file));
		assertThat(faultsOf(manuscript.read())).containsExactly(
				"tiny-2022.2/asking.yaml:1: \"based-on\" names a file of an earlier edition of the series, such as ../cst-2022.1/findings.yaml");
	}

	@Test
	void fileThatItIsBasedOnHasToBeThere() {
		ManuscriptFolder manuscript = second().write("asking.yaml", FAR.formatted("../tiny-2022.1/other.yaml"));
		assertThat(faultsOf(manuscript.read()))
			.containsExactly("tiny-2022.2/asking.yaml:1: there is no file ../tiny-2022.1/other.yaml");
	}

	@Test
	void amendmentMayBeAmended() {
		amended("summary: How we really ask.\n");
		EditionManuscript third = ManuscriptFolder.tiny(this.folder, "tiny-2022.3")
			.write("asking.yaml", "based-on: ../tiny-2022.2/asking.yaml\ntitle: Questions\n")
			.read();
		assertThat(third.approvedContent().edition().dimensions().get(0).summary()).isEqualTo("How we really ask.");
		assertThat(third.approvedContent().edition().dimensions().get(0).title()).isEqualTo("Questions");
	}

	private ManuscriptFolder second() {
		return ManuscriptFolder.tiny(this.folder, "tiny-2022.2");
	}

	private EditionManuscript amended(String asking) {
		return second().write("asking.yaml", BASED + asking).read();
	}

	private static List<String> ids(EditionManuscript manuscript) {
		return manuscript.approvedContent().edition().indicators().stream().map(Indicator::id).toList();
	}

	private static List<String> faultsOf(EditionManuscript manuscript) {
		InvalidEdition invalid = catchThrowableOfType(InvalidEdition.class, manuscript::approvedContent);
		return invalid.faults().stream().map(Fault::toString).toList();
	}

}
