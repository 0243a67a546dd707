package org.trustquality.framework.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustquality.framework.ManuscriptFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class InvalidEditionTests {

	private static final String EDITION = "edition.yaml";

	private static final String ASKING = "asking.yaml";

	private static final String HEARING = "hearing.yaml";

	@TempDir
	Path folder;

	@ParameterizedTest(name = "{3}")
	@MethodSource({ "faultsOfForm", "faultsOfText", "faultsBetweenParts" })
	void namesTheFaultWithFileAndLine(String file, String old, String changed, String fault) {
		ManuscriptFolder manuscript = ManuscriptFolder.tiny(this.folder).with(file, old, changed);
		assertThat(faultsOf(manuscript)).containsExactly("tiny-2022.1/" + fault);
	}

	static Stream<Arguments> faultsOfForm() {
		return Stream.of(
				arguments(HEARING, "title: Hearing\n", "", "hearing.yaml:1: a dimension lacks the key \"title\""),
				arguments(HEARING, "        why: Nobody has looked.\n", "",
						"hearing.yaml:8: an indicator lacks the key \"why\""),
				arguments(ASKING, "sources: Honingh", "source: Honingh",
						"asking.yaml:16: \"source\" is not a key of a claim (id, claim, indicators, facts, sources)"),
				arguments(ASKING, "claims:\n", "indicators: []\nclaims:\n",
						"asking.yaml:4: \"indicators\" is not a key of a dimension (id, title, summary, claims, evidence-constant)"),
				arguments(EDITION, "evidence-reference-year: 2022", "evidence-reference-year: \"2022\"",
						"edition.yaml:6: \"evidence-reference-year\" must be a whole number from 1900 to 2100, not text"),
				arguments(ASKING, "countries: 2", "countries: 1.5",
						"asking.yaml:10: \"countries\" must be a whole number from 0 to 1000, not the number 1.5"),
				arguments(ASKING, "gap: false", "gap: no", "asking.yaml:15: \"gap\" must be true or false, not text"),
				arguments(ASKING, "design: quantitative", "design: survey",
						"asking.yaml:8: \"design\" must be one of quantitative, comparative, qualitative, guidance"),
				arguments(HEARING, "title: Hearing\n", "title: 2022\n",
						"hearing.yaml:2: \"title\" must be text, not the number 2022"),
				arguments(HEARING, "[Never., At times., Always.]", "Never.",
						"hearing.yaml:12: \"levels\" must be a list, not text"),
				arguments(HEARING, "Never.", "[Never.]",
						"hearing.yaml:12: item 1 of \"levels\" must be text, not a list"),
				arguments(ASKING,
						"        single-academy:\n          statement: The board of our school asks.\n          levels: [It hears., It wonders., It asks on.]\n",
						"        single-academy: none\n",
						"asking.yaml:26: \"single-academy\" must be a single-academy wording, not text"),
				arguments(HEARING, "evidence-constant: 1", "evidence-constant: 0.99",
						"hearing.yaml:13: \"evidence-constant\" must be a number from 1 to 2.5, not the number 0.99"),
				arguments(HEARING, "evidence-constant: 1", "evidence-constant: 3",
						"hearing.yaml:13: \"evidence-constant\" must be a number from 1 to 2.5, not the number 3"),
				arguments(HEARING, "evidence-constant: 1", "evidence-constant: 1.5e0",
						"hearing.yaml:13: \"evidence-constant\" must be a number from 1 to 2.5, not the number 1.5e0"),
				arguments(EDITION, "dimensions:", "asked: {adviser: Rate.}\ndimensions:",
						"edition.yaml:9: \"adviser\" is not a key of what people are asked (trustee, chief-executive)"),
				arguments(ASKING, "title: Asking\n", "title: Asking\ntitle: Asking\n",
						"asking.yaml:3: the key \"title\" is here a second time"));
	}

	static Stream<Arguments> faultsOfText() {
		String words = "one two three four five six seven eight nine ten ".repeat(2);
		return Stream.of(arguments(HEARING, "How we hear.", "\"  \"", "hearing.yaml:3: \"summary\" is blank"),
				arguments(HEARING, "How we hear.", "", "hearing.yaml:3: \"summary\" must be text, not nothing"),
				arguments(HEARING, "How we hear.", "How we <b>hear</b>.",
						"hearing.yaml:3: \"summary\" contains an HTML tag"),
				arguments(ASKING, "It listens.", "\"It\\0listens.\"",
						"asking.yaml:23: item 1 of \"levels\" contains the character U+0000"),
				arguments(HEARING, "Hearing answers", "Hearing answers to every one of our questions",
						"hearing.yaml:9: \"title\" has more than 40 characters"),
				arguments(ASKING, "It asks again.", words,
						"asking.yaml:25: item 3 of \"levels\" has more than 18 words"),
				arguments(ASKING, "The board asks.\n", "w ".repeat(3_700) + "\n",
						"edition.yaml:1: statements and levels of "
								+ "the indicators have 3721 words; at most 3700 are allowed"),
				arguments(ASKING, "The board of our school asks.", "w ".repeat(3_700),
						"edition.yaml:1: statements and levels of the indicators for a single academy have 3721 words; "
								+ "at most 3700 are allowed"));
	}

	static Stream<Arguments> faultsBetweenParts() {
		return Stream.of(
				arguments(EDITION, "edition: tiny-2022.1", "edition: tiny-2022.2",
						"edition.yaml:1: \"edition\" is tiny-2022.2 but the folder is tiny-2022.1"),
				arguments(EDITION, "edition: tiny-2022.1", "edition: Tiny",
						"edition.yaml:1: \"edition\" must look like cst-2022.1"),
				arguments(HEARING, "id: HE\n", "id: AS\n",
						"hearing.yaml:1: the dimension id AS is already taken at tiny-2022.1/asking.yaml:1"),
				arguments(HEARING, "id: HE-1\n", "id: AS-1\n",
						"hearing.yaml:5: the claim id AS-1 is already taken at tiny-2022.1/asking.yaml:5"),
				arguments(HEARING, "id: HE-1.1\n", "id: AS-1.1\n",
						"hearing.yaml:8: the indicator id AS-1.1 is already taken at tiny-2022.1/asking.yaml:18"),
				arguments(HEARING, "id: HE\n", "id: H E\n",
						"hearing.yaml:1: \"id\" must be a letter and up to 19 more letters, digits, dots or hyphens, and not begin with OWN-"),
				arguments(HEARING, "id: HE-1.1\n", "id: OWN-1\n",
						"hearing.yaml:8: \"id\" must be a letter and up to 19 more letters, digits, dots or hyphens, and not begin with OWN-"),
				arguments(EDITION, "edition: tiny-2022.1", "edition: tiny-2022.1-own-3f9a1c07",
						"edition.yaml:1: \"edition\" must look like cst-2022.1"),
				arguments(EDITION, "states-review-ordering: false", "states-review-ordering: false\nheadline: scores",
						"edition.yaml:8: \"headline\" must be one of profile, gap"),
				arguments(HEARING, "At times., ", "",
						"hearing.yaml:12: \"levels\" has 2 descriptors, but the edition has 3 levels"),
				arguments(ASKING, "It wonders., ", "",
						"asking.yaml:28: \"levels\" has 2 descriptors, but the edition has 3 levels"),
				arguments(HEARING, "evidence-constant: 1\n", "",
						"hearing.yaml:1: a dimension without an examined claim needs an \"evidence-constant\" from 1 to 2.5"),
				arguments(ASKING, "title: Asking\n", "title: Asking\nevidence-constant: 2\n",
						"asking.yaml:3: \"evidence-constant\" is only for a dimension without an examined claim; what this one weighs follows from its grades"),
				arguments(EDITION, "- asking.yaml", "- missing.yaml",
						"edition.yaml:10: there is no file missing.yaml in the folder"),
				arguments(EDITION, "- asking.yaml", "- ../asking.yaml",
						"edition.yaml:10: \"dimensions\" lists file " + "names such as quality-of-education.yaml"),
				arguments(EDITION, "states-review-ordering: false", "states-review-ordering: true",
						"edition.yaml:7: the review orders five dimensions; this edition has another number"));
	}

	@Test
	void claimNeedsAnIndicator() {
		assertThat(faultsOf(tiny().write(HEARING, dimension("claims: [{id: HE-1, claim: Hear., indicators: []}]"))))
			.containsExactly("tiny-2022.1/hearing.yaml:4: \"indicators\" has 0 items; 1 to 1000 are allowed");
	}

	@Test
	void dimensionNeedsAClaim() {
		assertThat(faultsOf(tiny().write(HEARING, dimension("claims: []"))))
			.containsExactly("tiny-2022.1/hearing.yaml:4: \"claims\" has 0 items; 1 to 1000 are allowed");
	}

	@Test
	void scaleHasThreeToSevenLevels() {
		assertThat(faultsOf(tiny().with(EDITION, "[Not yet, Partly, Embedded]", "[No, Yes]")))
			.contains("tiny-2022.1/edition.yaml:8: \"levels\" has 2 items; 3 to 7 are allowed");
		assertThat(faultsOf(tiny().with(EDITION, "[Not yet, Partly, Embedded]", "[A, B, C, D, E, F, G, H]")))
			.contains("tiny-2022.1/edition.yaml:8: \"levels\" has 8 items; 3 to 7 are allowed");
	}

	@Test
	void namesTheLineWhereAFileStopsBeingYaml() {
		assertThat(faultsOf(tiny().with(HEARING, "summary: How", "summary: How: ")))
			.containsExactly("tiny-2022.1/hearing.yaml:3: is not YAML: mapping values are not allowed here");
	}

	@Test
	void fileMustNotBeEmpty() {
		assertThat(faultsOf(tiny().write(HEARING, "# later\n")))
			.containsExactly("tiny-2022.1/hearing.yaml:1: is empty");
	}

	@Test
	void fileHoldsOneDocument() {
		assertThat(faultsOf(tiny().with(HEARING, "constant: 1\n", "constant: 1\n---\nid: X\n")))
			.containsExactly("tiny-2022.1/hearing.yaml:15: starts a second document; a file holds one");
	}

	@Test
	void doesNotFollowReferences() {
		assertThat(faultsOf(tiny().with(HEARING, "title: Hearing\n", "title: &t Hearing\n")
			.with(HEARING, "summary: How we hear.", "summary: *t")))
			.containsExactly("tiny-2022.1/hearing.yaml:3: refers to another part with *; write the text out");
	}

	@Test
	void refusesAnOrderingThatTheGradesDoNotKeep() {
		ManuscriptFolder manuscript = tiny()
			.with(EDITION, "states-review-ordering: false", "states-review-ordering: true")
			.with(EDITION, "  - hearing.yaml\n", "  - d2.yaml\n  - d3.yaml\n  - d4.yaml\n  - d5.yaml\n");
		for (int number = 2; number <= 5; number++) {
			manuscript.write("d" + number + ".yaml", copyOfAsking(number));
		}
		assertThat(faultsOf(manuscript)).contains(
				"tiny-2022.1/edition.yaml:7: the review's ordering does not hold as it stands",
				"tiny-2022.1/edition.yaml:7: the review's ordering does not hold without AS-1");
	}

	private static String copyOfAsking(int number) {
		return """
				id: D%1$d
				title: Asking
				summary: How we ask.
				claims:
				  - id: D%1$d-1
				    claim: Boards that ask do better.
				    facts: {design: quantitative, independent-sources: 3, countries: 2, english-source: true,
				      newest: 2020, contested: none, level: trust, gap: false}
				    indicators:
				      - {id: D%1$d-1.1, title: Asking, statement: We ask., why: It helps., levels: [No., Some., Yes.]}
				""".formatted(number);
	}

	@Test
	void listsEveryFaultOfEveryFileAtOnce() {
		ManuscriptFolder manuscript = tiny().with(EDITION, "title: Tiny edition", "titel: Tiny edition")
			.with(ASKING, "It listens.", "\"\"")
			.with(ASKING, "design: quantitative", "design: survey")
			.with(HEARING, "[Never., At times., Always.]", "[Never.]")
			.with(HEARING, "id: HE\n", "id: AS\n");
		assertThat(faultsOf(manuscript)).hasSize(6)
			.extracting((fault) -> fault.substring(0, fault.indexOf(": ")))
			.containsExactly("tiny-2022.1/asking.yaml:8", "tiny-2022.1/asking.yaml:23", "tiny-2022.1/edition.yaml:1",
					"tiny-2022.1/edition.yaml:2", "tiny-2022.1/hearing.yaml:1", "tiny-2022.1/hearing.yaml:12");
	}

	@Test
	void messageHasOneFaultPerLine() {
		ManuscriptFolder manuscript = tiny().with(ASKING, "How we ask.", "\"\"").with(HEARING, "How we hear.", "\"\"");
		assertThatExceptionOfType(InvalidEdition.class).isThrownBy(() -> manuscript.read().approvedContent())
			.withMessage("""
					Edition tiny-2022.1 has 2 faults:
					tiny-2022.1/asking.yaml:3: "summary" is blank
					tiny-2022.1/hearing.yaml:3: "summary" is blank""");
	}

	private ManuscriptFolder tiny() {
		return ManuscriptFolder.tiny(this.folder);
	}

	private static String dimension(String claims) {
		return "id: HE\ntitle: Hearing\nsummary: How we hear.\n" + claims + "\nevidence-constant: 1\n";
	}

	private static List<String> faultsOf(ManuscriptFolder manuscript) {
		InvalidEdition invalid = catchThrowableOfType(InvalidEdition.class, () -> manuscript.read().approvedContent());
		return invalid.faults().stream().map(Fault::toString).toList();
	}

}
