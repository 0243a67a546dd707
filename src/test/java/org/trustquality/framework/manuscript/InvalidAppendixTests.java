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
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class InvalidAppendixTests {

	private static final String EDITION = "edition.yaml";

	private static final String ASKING = "asking.yaml";

	private static final String SOURCES = "sources.yaml";

	private static final String FINDINGS = "findings.yaml";

	private static final String OPEN = "contested-and-missing.yaml";

	private static final String CROSSWALK = "crosswalk.yaml";

	private static final String GLOSSARY = "glossary.yaml";

	@TempDir
	Path folder;

	@ParameterizedTest(name = "{3}")
	@MethodSource({ "faultsOfHelp", "faultsOfSources", "faultsOfFindings", "faultsOfAttachments",
			"faultsOfOpenQuestions", "faultsOfTheCrosswalk", "faultsOfFiles" })
	void namesTheFaultWithFileAndLine(String file, String old, String changed, String fault) {
		assertThat(faultsOf(full().with(file, old, changed))).containsExactly("full-2022.1/" + fault);
	}

	static Stream<Arguments> faultsOfHelp() {
		return Stream.of(
				arguments(ASKING, "          - The minutes of a meeting\n", "",
						"asking.yaml:23: \"look-at\" has 1 items; 2 to 4 are allowed"),
				arguments(ASKING, "            - What a pupil says\n", "            - What a pupil says\n".repeat(4),
						"asking.yaml:38: \"look-at\" has 5 items; 2 to 4 are allowed"),
				arguments(ASKING, "          - text: Ask again.\n            basis: opinion\n",
						"          - text: Ask again.\n            basis: opinion\n".repeat(3),
						"asking.yaml:26: \"suggestions\" has 5 items; 2 to 4 are allowed"),
				arguments(ASKING, "Ask one thing more.", "Ask ".repeat(26),
						"asking.yaml:27: \"text\" has more than 25 words"),
				arguments(ASKING, "Ask one thing more.", "Ask <em>more</em>.",
						"asking.yaml:27: \"text\" contains an HTML tag"),
				arguments(ASKING, "            finding: F-AS-01\n", "",
						"asking.yaml:27: a suggestion labelled research needs a \"finding\""),
				arguments(ASKING, "            source: A code (a body)\n", "",
						"asking.yaml:30: a suggestion labelled sector guidance needs a \"source\""),
				arguments(ASKING, "            source: A code (a body)\n",
						"            source: A code (a body)\n            finding: F-AS-02\n",
						"asking.yaml:33: \"finding\" belongs to a suggestion labelled research"),
				arguments(ASKING, "finding: F-AS-01", "finding: F-AS-99",
						"asking.yaml:29: \"finding\" names F-AS-99, which is no finding of this edition"),
				arguments(ASKING, "basis: opinion", "basis: advice",
						"asking.yaml:34: \"basis\" must be one of research, sector guidance, opinion"));
	}

	static Stream<Arguments> faultsOfSources() {
		return Stream.of(arguments(SOURCES, "role: background", "role: cited",
				"sources.yaml:36: no finding rests on the source dogwood-2020; its \"role\" must be background"),
				arguments(SOURCES, "design: argument\n    role: cited", "design: argument\n    role: background",
						"sources.yaml:26: a finding rests on the source cedar-2019; its \"role\" must be cited"),
				arguments(SOURCES, "link: https://example.org/asking", "link: example.org/asking",
						"sources.yaml:10: \"link\" must be an address that starts with http"),
				arguments(SOURCES, "design: not stated", "design: unknown",
						"sources.yaml:21: \"design\" must be one of quantitative, comparative, qualitative, review, "
								+ "commentary, guidance, argument, theory, not stated"));
	}

	static Stream<Arguments> faultsOfFindings() {
		return Stream.of(
				arguments(FINDINGS, "sources: [cedar-2019]", "sources: [cedar-2019, elm-2021]",
						"findings.yaml:32: \"sources\" names elm-2021, which is no source of this edition"),
				arguments(FINDINGS, "findings:\n  - id",
						"findings:\n  - {id: F-AS-04, finding: Boards., sources: [ash-2017], countries: [], design: cases, "
								+ "level: trust, direction: gap, section: article, not-used: So.}\n  - id",
						"findings.yaml:56: the finding id F-AS-04 is already taken at full-2022.1/findings.yaml:14"),
				arguments(FINDINGS, "    not-used: It says nothing on asking.\n", "",
						"findings.yaml:55: a finding has either \"claims\" or \"not-used\""),
				arguments(FINDINGS, "design: argument\n", "design: letter\n",
						"findings.yaml:34: \"design\" must be one of cases, argument"),
				arguments(FINDINGS, "    gap: Missing.\n", "",
						"findings.yaml:4: the ways to count lacks the key \"gap\""));
	}

	static Stream<Arguments> faultsOfAttachments() {
		return Stream.of(
				arguments(FINDINGS, "      - claim: AS-2\n        counts: context",
						"      - claim: AS-9\n        counts: context",
						"findings.yaml:27: \"claim\" names AS-9, which is no claim of this edition"),
				arguments(FINDINGS, "      - claim: AS-2\n        counts: context",
						"      - claim: AS-1\n        counts: context",
						"findings.yaml:27: the finding is attached to AS-1 a second time"),
				arguments(FINDINGS, "        sources: [ash-2017, beech-2018]\n",
						"        sources: [ash-2017, beech-2018, cedar-2019]\n",
						"findings.yaml:26: the finding does not rest on the source cedar-2019"),
				arguments(FINDINGS, "        design: comparative\n", "",
						"findings.yaml:23: what counts \"as evidence\" needs \"design\""),
				arguments(FINDINGS, "        contests: partly\n", "",
						"findings.yaml:39: what counts \"against\" needs \"contests\""),
				arguments(FINDINGS, "        counts: gap\n", "        counts: gap\n        contests: fully\n",
						"findings.yaml:54: what counts \"gap\" has no \"contests\""),
				arguments(FINDINGS, "        reason: It says so.\n", "",
						"findings.yaml:52: what counts \"gap\" needs a \"reason\""));
	}

	static Stream<Arguments> faultsOfOpenQuestions() {
		return Stream.of(
				arguments(OPEN, "claims: [AS-1]", "claims: [AS-7]",
						"contested-and-missing.yaml:4: \"claims\" names AS-7, which is no claim of this edition"),
				arguments(OPEN, "findings: [F-AS-02]", "findings: [F-AS-77]",
						"contested-and-missing.yaml:12: \"findings\" names F-AS-77, which is no finding of this edition"),
				arguments(OPEN, "sources: [cedar-2019]", "sources: [fir-2000]",
						"contested-and-missing.yaml:13: \"sources\" names fir-2000, which is no source of this edition"),
				arguments(OPEN, "findings: [F-AS-03]", "findings: [F-AS-77]",
						"contested-and-missing.yaml:19: \"findings\" names F-AS-77, which is no finding of this edition"),
				arguments(OPEN, "findings: [F-AS-04]", "findings: [F-AS-77]",
						"contested-and-missing.yaml:27: \"findings\" names F-AS-77, which is no finding of this edition"),
				arguments(OPEN, "id: meeting", "id: aloud",
						"contested-and-missing.yaml:24: the open question id aloud is already taken at "
								+ "full-2022.1/contested-and-missing.yaml:16"));
	}

	static Stream<Arguments> faultsOfTheCrosswalk() {
		return Stream.of(
				arguments(CROSSWALK, "      - indicator: AS-2.1\n        part: no match\n        why: It does not.\n",
						"", "crosswalk.yaml:3: the framework does not place the indicator AS-2.1"),
				arguments(CROSSWALK, "      - indicator: AS-2.1\n",
						"      - {indicator: AS-1.1, part: root, why: It does.}\n      - indicator: AS-2.1\n",
						"crosswalk.yaml:18: the indicator AS-1.1 has more than one part"),
				arguments(CROSSWALK, "      - indicator: AS-2.1\n",
						"      - {indicator: AS-9.1, part: root, why: It does.}\n      - indicator: AS-2.1\n",
						"crosswalk.yaml:18: \"indicator\" names AS-9.1, which is no indicator of this edition"),
				arguments(CROSSWALK, "part: leaf", "part: [leaf, root]",
						"crosswalk.yaml:16: \"part\" must be text, not a list"),
				arguments(CROSSWALK, "part: leaf", "part: bark",
						"crosswalk.yaml:16: \"part\" names bark, which is no part of this framework; "
								+ "say \"no match\" if none fits"),
				arguments(CROSSWALK, "source: dogwood-2020", "source: fir-2000",
						"crosswalk.yaml:8: \"source\" names fir-2000, which is no source of this edition"));
	}

	static Stream<Arguments> faultsOfFiles() {
		return Stream.of(
				arguments(EDITION, "sources: sources.yaml", "sources: missing.yaml",
						"edition.yaml:9: there is no file missing.yaml in the folder"),
				arguments(EDITION, "crosswalk: crosswalk.yaml", "crosswalk: [crosswalk.yaml]",
						"edition.yaml:12: \"crosswalk\" is a file name such as crosswalk.yaml"),
				arguments(GLOSSARY, "term: hearing", "term: asking",
						"glossary.yaml:4: the term asking is already taken at full-2022.1/glossary.yaml:2"));
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource
	void factsFollowFromTheFindings(String claim, String old, String changed, String says) {
		assertThat(faultsOf(full().with(ASKING, old, changed)))
			.containsExactly("full-2022.1/asking.yaml:%s: the facts of %s say %s"
				.formatted(claim.equals("AS-1") ? 7 : 43, claim, says));
	}

	static Stream<Arguments> factsFollowFromTheFindings() {
		return Stream.of(
				arguments("AS-1", "design: comparative", "design: qualitative",
						"\"design: qualitative\", but its findings give comparative"),
				arguments("AS-1", "independent-sources: 1", "independent-sources: 2",
						"\"independent-sources: 2\", but its findings give 1"),
				arguments("AS-1", "countries: 2", "countries: 3", "\"countries: 3\", but its findings give 2"),
				arguments("AS-1", "english-source: true", "english-source: false",
						"\"english-source: false\", but its findings give true"),
				arguments("AS-1", "newest: 2018", "newest: 2019", "\"newest: 2019\", but its findings give 2018"),
				arguments("AS-1", "contested: partly", "contested: none",
						"\"contested: none\", but its findings give partly"),
				arguments("AS-1", "contested: partly\n      level: trust", "contested: partly\n      level: school",
						"\"level: school\", but its findings give trust"),
				arguments("AS-2", "gap: true", "gap: false", "\"gap: false\", but its findings give true"));
	}

	@Test
	void unreadableFileIsNotTakenForAnEmptyOne() {
		assertThat(faultsOf(full().write(SOURCES, "sources: [\n"))).hasSize(1)
			.first()
			.asString()
			.startsWith("full-2022.1/sources.yaml:")
			.contains("is not YAML");
	}

	@Test
	void listsEveryFaultOfEveryFileAtOnce() {
		ManuscriptFolder manuscript = full().with(ASKING, "finding: F-AS-01", "finding: F-AS-99")
			.with(FINDINGS, "sources: [cedar-2019]", "sources: [elm-2021]")
			.with(CROSSWALK, "part: leaf", "part: bark")
			.with(OPEN, "claims: [AS-1]", "claims: [AS-7]")
			.with(GLOSSARY, "Saying a question.", "Saying <b>a</b> question.");
		assertThat(faultsOf(manuscript)).extracting((fault) -> fault.substring(12, fault.indexOf(": ")))
			.containsExactly("asking.yaml:29", "contested-and-missing.yaml:4", "crosswalk.yaml:16", "findings.yaml:32",
					"glossary.yaml:3", "sources.yaml:26");
	}

	private ManuscriptFolder full() {
		return ManuscriptFolder.full(this.folder);
	}

	private static List<String> faultsOf(ManuscriptFolder manuscript) {
		InvalidEdition invalid = catchThrowableOfType(InvalidEdition.class, () -> manuscript.read().approvedContent());
		return invalid.faults().stream().map(Fault::toString).toList();
	}

}
