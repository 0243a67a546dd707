package org.trustquality.framework;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.Attachment;
import org.trustquality.evidence.Attachment.Counts;
import org.trustquality.evidence.Coding;
import org.trustquality.evidence.Contested;
import org.trustquality.evidence.EvidenceRegister;
import org.trustquality.evidence.Finding;
import org.trustquality.evidence.Source;
import org.trustquality.evidence.StudyDesign;

/** Reads what an edition's JSON carries beside the indicators. */
final class AppendixContent {

	private static final String NO_MATCH = "no match";

	private AppendixContent() {
	}

	static Appendix appendix(JsonPart edition) {
		return new Appendix(register(edition),
				edition.partIfAny("contested-and-missing")
					.map(AppendixContent::openQuestions)
					.orElseGet(OpenQuestions::none),
				edition.partIfAny("crosswalk").map(AppendixContent::crosswalk).orElseGet(Crosswalk::none),
				edition.partIfAny("glossary").map(AppendixContent::glossary).orElse(List.of()), succession(edition),
				headline(edition));
	}

	private static Headline headline(JsonPart edition) {
		Headline headline = edition.constantIfAny(Headline.class, "headline");
		return (headline != null) ? headline : Headline.PROFILE;
	}

	private static Succession succession(JsonPart edition) {
		return new Succession(edition.textIfAny("follows"), edition.listIfAny("changes",
				(change) -> new EditorsNote(change.text("what"), change.text("why"), change.textsIfAny("about"))));
	}

	private static EvidenceRegister register(JsonPart edition) {
		List<Source> sources = edition.partIfAny("sources")
			.map((file) -> file.list("sources", AppendixContent::source))
			.orElse(List.of());
		return edition.partIfAny("findings")
			.map((file) -> new EvidenceRegister(sources,
					file.list("findings", (finding) -> finding(finding, file.part("words"))),
					file.texts("how-facts-follow"), meanings(file.part("words").part("counts"))))
			.orElseGet(() -> new EvidenceRegister(sources, List.of(), List.of(), Map.of()));
	}

	private static Map<Counts, String> meanings(JsonPart words) {
		Map<Counts, String> meanings = new EnumMap<>(Counts.class);
		for (Counts counts : Counts.values()) {
			String meaning = words.textIfAny(counts.name().toLowerCase(Locale.ROOT).replace('_', ' '));
			if (meaning != null) {
				meanings.put(counts, meaning);
			}
		}
		return meanings;
	}

	private static Source source(JsonPart source) {
		return new Source(source.text("id"), source.text("short"), source.text("authors"), source.number("year"),
				source.text("title"), source.text("published"), source.texts("countries"),
				source.constant(Source.Design.class, "design"), source.textIfAny("link"),
				source.constant(Source.Role.class, "role"), source.truth("listed"), source.textIfAny("programme"),
				source.textIfAny("note"));
	}

	private static Finding finding(JsonPart finding, JsonPart words) {
		String id = finding.text("id");
		return new Finding(id, finding.text("finding"), finding.texts("sources"), finding.texts("countries"),
				coding(finding, "design", words), coding(finding, "level", words), coding(finding, "direction", words),
				finding.text("section"), finding.listIfAny("claims", (claim) -> attachment(id, claim)),
				finding.textIfAny("not-used"));
	}

	private static Coding coding(JsonPart finding, String kind, JsonPart words) {
		String code = finding.text(kind);
		String inWords = words.part(kind).textIfAny(code);
		return new Coding(code, (inWords != null) ? inWords : code);
	}

	private static Attachment attachment(String finding, JsonPart claim) {
		@Nullable Contested contests = claim.constantIfAny(Contested.class, "contests");
		return new Attachment(finding, claim.text("claim"), claim.constant(Counts.class, "counts"),
				claim.constantIfAny(StudyDesign.class, "design"), claim.textsIfAny("sources"),
				(contests != null) ? contests : Contested.NONE, claim.textIfAny("reason"));
	}

	private static OpenQuestions openQuestions(JsonPart file) {
		return new OpenQuestions(file.listIfAny("contested", AppendixContent::controversy),
				file.listIfAny("gaps", AppendixContent::gap), file.listIfAny("not-asked", AppendixContent::notAsked));
	}

	private static OpenQuestions.Controversy controversy(JsonPart one) {
		return new OpenQuestions.Controversy(one.text("id"), one.text("title"), one.texts("claims"),
				one.list("sides", (side) -> new OpenQuestions.Side(side.text("side"), side.text("text"),
						side.texts("findings"), side.texts("sources"))),
				one.text("what-we-do"));
	}

	private static OpenQuestions.Gap gap(JsonPart one) {
		return new OpenQuestions.Gap(one.text("id"), one.text("title"), one.texts("claims"), one.texts("findings"),
				one.text("not-known"), one.text("why-it-matters"), one.text("what-we-do"));
	}

	private static OpenQuestions.NotAsked notAsked(JsonPart one) {
		return new OpenQuestions.NotAsked(one.text("id"), one.text("title"), one.text("why"), one.texts("findings"));
	}

	private static Crosswalk crosswalk(JsonPart file) {
		return new Crosswalk(file.text("alignment"), file.list("frameworks", AppendixContent::otherFramework));
	}

	private static Crosswalk.OtherFramework otherFramework(JsonPart one) {
		return new Crosswalk.OtherFramework(one.text("id"), one.text("title"), one.text("by"), one.number("year"),
				one.text("note"), one.textIfAny("source"),
				one.list("parts", (part) -> new Crosswalk.Part(part.text("id"), part.text("name"))),
				one.list("indicators", AppendixContent::placement));
	}

	private static Crosswalk.Placement placement(JsonPart one) {
		String part = one.text("part");
		return new Crosswalk.Placement(one.text("indicator"), part.equals(NO_MATCH) ? null : part, one.text("why"));
	}

	private static List<GlossaryTerm> glossary(JsonPart file) {
		return file.list("terms", (term) -> new GlossaryTerm(term.text("term"), term.text("meaning")));
	}

}
