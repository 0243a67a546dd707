package org.trustquality.framework.manuscript;

import java.util.List;
import java.util.stream.Stream;

import org.trustquality.framework.WholeEdition;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A file with an edition that must not be published, and every fault of it.
 *
 * @param name what is broken
 * @param file the file
 * @param bySchema whether the published schema tells, too: it knows parts, not what they
 * have to keep between them, and no words that are banned
 * @param faults the faults, each with its line
 */
public record Broken(String name, WholeEdition file, boolean bySchema, List<String> faults) {

	private static final DefaultIndenter TABS = new DefaultIndenter("\t", "\n");

	/** Every kind of broken file that is also an edition. */
	public static Stream<Broken> all() {
		return Stream.of(
				twice("a reference", "description: All of it stands in one file.", "description: *all", "title: Whole",
						"title: &all Whole", "3: refers to another part with *; write the text out"),
				no("a cycle", "[Not yet, Partly, Embedded]", "&levels [Not yet, Partly, *levels]",
						"6: refers to another part with *; write the text out"),
				no("a part that holds itself", "glossary:\n",
						"crosswalk: &all\n  alignment: ours\n  frameworks: *all\nglossary:\n",
						"53: refers to another part with *; write the text out",
						"53: \"frameworks\" must be a list, not text"),
				no("an edition that follows itself", "title: Whole", "follows: whole-2026.1\ntitle: Whole",
						"2: \"follows\" is whole-2026.1, which is no earlier edition of the series whole"),
				no("an edition that follows one to come", "title: Whole", "follows: whole-2026.2\ntitle: Whole",
						"2: \"follows\" is whole-2026.2, which is no earlier edition of the series whole"),
				no("an edition that follows nothing", "title: Whole", "follows: whole-2024.1\ntitle: Whole",
						"2: there is no edition whole-2024.1 to follow"),
				no("an indicator twice", "id: AS-1.2", "id: AS-1.1",
						"33: the indicator id AS-1.1 is already taken at edition.yaml:25"),
				no("a claim twice", "id: HE-1\n", "id: AS-1\n",
						"43: the claim id AS-1 is already taken at edition.yaml:12"),
				no("a dimension twice", "id: HE\n", "id: AS\n",
						"38: the dimension id AS is already taken at edition.yaml:8"),
				no("a key twice", "title: Whole edition\n", "title: Whole edition\ntitle: Half\n",
						"3: the key \"title\" is here a second time"),
				by("no levels",
						"            levels:\n              - It listens.\n              - It wonders.\n              - It asks again.\n",
						"", "25: an indicator lacks the key \"levels\""),
				no("a level missing", "              - It wonders.\n", "",
						"29: \"levels\" has 2 descriptors, but the edition has 3 levels"),
				no("a level too many", "[Never., At times., Always.]", "[Never., Seldom., At times., Always.]",
						"37: \"levels\" has 4 descriptors, but the edition has 3 levels",
						"50: \"levels\" has 4 descriptors, but the edition has 3 levels"),
				no("markup", "The board asks on.", "The board <b>asks</b> on.",
						"35: \"statement\" contains an HTML tag"),
				no("a script", "It helps more.", "It helps more.<script>alert(1)</script>",
						"36: \"why\" contains an HTML tag"),
				no("a remark in markup", "Wanting to know.", "Wanting <!-- x --> to know.",
						"54: \"meaning\" contains an HTML tag"),
				by("an unknown fact", "newest: 2020", "oldest: 2020",
						"19: \"oldest\" is not a key of facts (design, independent-sources, countries, english-source, "
								+ "contested, level, gap, newest)"),
				by("an unknown word in a fact", "contested: none", "contested: hardly",
						"20: \"contested\" must be one of none, partly, fully"),
				by("an unknown design", "design: quantitative", "design: hearsay",
						"15: \"design\" must be one of quantitative, comparative, qualitative, guidance"),
				by("a fact missing", "          gap: false\n", "", "14: facts lacks the key \"gap\""),
				by("a scale of two", "[Not yet, Partly, Embedded]", "[No, Yes]",
						"6: \"levels\" has 2 items; 3 to 7 are allowed",
						"29: \"levels\" has 3 descriptors, but the edition has 2 levels",
						"37: \"levels\" has 3 descriptors, but the edition has 2 levels",
						"50: \"levels\" has 3 descriptors, but the edition has 2 levels"),
				by("a blank text", "summary: How we ask.", "summary: \"\"", "10: \"summary\" is blank"),
				by("a number for a text", "title: Hearing\n    summary", "title: 2022\n    summary",
						"39: \"title\" must be text, not the number 2022"),
				by("a text for a number", "evidence-reference-year: 2026", "evidence-reference-year: soon",
						"4: \"evidence-reference-year\" must be a whole number from 1900 to 2100, not text"),
				by("a title that is too long", "title: Asking on", "title: " + "Asking ".repeat(6),
						"34: \"title\" has more than 40 characters"),
				by("a level that is too long", "It wonders.", "and ".repeat(19),
						"31: item 2 of \"levels\" has more than 18 words"),
				by("an unknown key", "summary: How we ask.", "summary: How we ask.\n    weight: 3",
						"11: \"weight\" is not a key of a dimension (id, title, summary, claims, evidence-constant)"),
				by("no number", "edition: whole-2026.1\n", "", "1: an edition lacks the key \"edition\""),
				by("a number that is none", "whole-2026.1", "Whole", "1: \"edition\" must look like cst-2022.1"),
				no("a trust's own number", "whole-2026.1", "whole-2026.1-own-3f9a1c07",
						"1: \"edition\" is the number of a trust's own edition, which that trust makes on its pages"),
				no("a trust's own indicator", "id: HE-1.1", "id: OWN-1",
						"46: \"id\" must be a letter and up to 19 more letters, digits, dots or hyphens, and not begin with OWN-"),
				no("a character of no text", "It helps.", "\"It\\ahelps.\"",
						"28: \"why\" contains the character U+0007"),
				no("half a character", "It helps.", "\"It \\ud83d helps.\"",
						"28: \"why\" contains the character U+D83D"),
				no("a text without end", "It helps.", "x".repeat(10_001),
						"28: \"why\" has more than 10,000 characters"),
				twice("a replaced indicator that was not there", "title: Whole", "follows: whole-2025.1\ntitle: Whole",
						"id: HE-1.1\n", "id: HE-1.2\n            replaces: [XX-1]\n",
						"48: \"replaces\" names XX-1, which is no indicator of whole-2025.1"),
				no("a constant where grades say what weighs", "summary: How we ask.",
						"summary: How we ask.\n    evidence-constant: 2",
						"11: \"evidence-constant\" is only for a dimension without an examined claim; what this one weighs "
								+ "follows from its grades"),
				no("no constant where no grade says it", "    evidence-constant: 1.5\n", "",
						"38: a dimension without an examined claim needs an \"evidence-constant\" from 1 to 2.5"),
				by("a constant out of bounds", "evidence-constant: 1.5", "evidence-constant: 3",
						"41: \"evidence-constant\" must be a number from 1 to 2.5, not the number 3"),
				by("a key that nobody knows", "glossary:\n", "x: y\nglossary:\n",
						"51: \"x\" is not a key of an edition (edition, title, description, evidence-reference-year, "
								+ "states-review-ordering, levels, dimensions, headline, sources, findings, contested-and-missing, "
								+ "crosswalk, glossary, follows, changes, asked)"));
	}

	private static Broken by(String name, String old, String changed, String... faults) {
		return new Broken(name, WholeEdition.yaml().with(old, changed), true, List.of(faults));
	}

	private static Broken no(String name, String old, String changed, String... faults) {
		return new Broken(name, WholeEdition.yaml().with(old, changed), false, List.of(faults));
	}

	private static Broken twice(String name, String old, String changed, String old2, String changed2,
			String... faults) {
		return new Broken(name, WholeEdition.yaml().with(old, changed).with(old2, changed2), false, List.of(faults));
	}

	@Override
	public String toString() {
		return this.name;
	}

	/** The same as JSON, its lines begun with tabs. */
	public static String json(WholeEdition edition) {
		return JsonMapper.shared()
			.writer()
			.with(new DefaultPrettyPrinter().withObjectIndenter(TABS).withArrayIndenter(TABS))
			.writeValueAsString(YAMLMapper.shared().readTree(edition.text()));
	}

}
