package org.trustquality.framework;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.evidence.Attachment;
import org.trustquality.evidence.Attachment.Counts;
import org.trustquality.evidence.Coding;
import org.trustquality.evidence.Contested;
import org.trustquality.evidence.Finding;
import org.trustquality.evidence.Source;
import org.trustquality.evidence.StudyDesign;

import static org.assertj.core.api.Assertions.assertThat;

/** What an edition carries beside its indicators, read from its files. */
class AppendixTests {

	@TempDir
	Path folder;

	@Test
	void editionMayGoWithoutAnyOfIt() {
		Edition tiny = ManuscriptFolder.tiny(this.folder).read().approvedContent().edition();
		assertThat(tiny.register().isEmpty()).isTrue();
		assertThat(tiny.controversies()).isEmpty();
		assertThat(tiny.gaps()).isEmpty();
		assertThat(tiny.notAsked()).isEmpty();
		assertThat(tiny.crosswalk().frameworks()).isEmpty();
		assertThat(tiny.glossary()).isEmpty();
		assertThat(tiny.indicators().get(0).wording().lookAt()).isEmpty();
	}

	@Test
	void readsASource() {
		assertThat(full().register().source("beech-2018")).contains(new Source("beech-2018", "Beech 2018", "Beech, B.",
				2018, "Asking again", "Questions Press", List.of("Sweden"), Source.Design.NOT_STATED, null,
				Source.Role.CITED, true, "the-asking-study", "It continues Ash."));
	}

	@Test
	void readsAFindingWithItsCodingInWords() {
		Finding finding = full().register().finding("F-AS-02").orElseThrow();
		assertThat(finding.design()).isEqualTo(new Coding("argument", "A reasoned case"));
		assertThat(finding.level()).isEqualTo(new Coding("trust", "Groups of schools"));
		assertThat(finding.direction()).isEqualTo(new Coding("negative", "Speaks against it"));
		assertThat(finding.attachments()).containsExactly(new Attachment("F-AS-02", "AS-1", Counts.AGAINST, null,
				List.of(), Contested.PARTLY, "It denies what asking brings."));
		assertThat(full().register().finding("F-AS-04").orElseThrow().notUsed())
			.isEqualTo("It says nothing on asking.");
	}

	@Test
	void readsHowAFindingCounts() {
		assertThat(full().register().findingsOf("AS-1").get(0).attachmentTo("AS-1").orElseThrow())
			.isEqualTo(new Attachment("F-AS-01", "AS-1", Counts.AS_EVIDENCE, StudyDesign.COMPARATIVE,
					List.of("ash-2017", "beech-2018"), Contested.NONE, null));
		assertThat(full().register().meaningOf(Counts.BOTH_WAYS)).isEqualTo("Speaks for it and against it.");
		assertThat(full().register().howFactsFollow()).containsExactly("Count what counts.");
	}

	@Test
	void readsOpenQuestions() {
		assertThat(full().openQuestions().controversyAbout("AS-1").orElseThrow().sides())
			.extracting(OpenQuestions.Side::side)
			.containsExactly("It does", "It does not");
		assertThat(full().openQuestions().gapAt("AS-2").orElseThrow().notKnown())
			.isEqualTo("What asking aloud brings.");
		assertThat(full().notAsked()).containsExactly(
				new OpenQuestions.NotAsked("meeting", "Meeting", "Every board meets.", List.of("F-AS-04")));
	}

	@Test
	void readsTheCrosswalkAndTheGlossary() {
		Crosswalk.OtherFramework wood = full().crosswalk().framework("wood").orElseThrow();
		assertThat(wood.placementsIn("leaf")).extracting(Crosswalk.Placement::indicator).containsExactly("AS-1.1");
		assertThat(wood.placementsIn("root")).isEmpty();
		assertThat(wood.unmatched()).containsExactly(new Crosswalk.Placement("AS-2.1", null, "It does not."));
		assertThat(wood.part("leaf")).contains(new Crosswalk.Part("leaf", "Leaves"));
		assertThat(full().glossary()).first().isEqualTo(new GlossaryTerm("asking", "Saying a question."));
	}

	@Test
	void readsTheHelpBesideAnIndicator() {
		Indicator indicator = full().indicator("AS-1.1").orElseThrow();
		assertThat(indicator.wording().lookAt()).containsExactly("The minutes of a meeting", "-1, said of a figure");
		assertThat(indicator.wording().suggestions()).containsExactly(
				new Suggestion("Ask one thing more.", Suggestion.Basis.RESEARCH, "F-AS-01", null),
				new Suggestion("Follow the code.", Suggestion.Basis.SECTOR_GUIDANCE, null, "A code (a body)"),
				new Suggestion("Ask again.", Suggestion.Basis.OPINION, null, null));
	}

	@Test
	void singleAcademyHasItsOwnHelpWhereItSaysSo() {
		Indicator indicator = full().indicator("AS-1.1").orElseThrow();
		assertThat(indicator.wordingFor(true).lookAt()).containsExactly("What a teacher says", "What a pupil says");
		assertThat(indicator.wordingFor(true).suggestions()).isEqualTo(indicator.wordingFor(false).suggestions());
	}

	@Test
	void helpIsNoPartOfTheQuestion() {
		Indicator indicator = full().indicator("AS-1.1").orElseThrow();
		Indicator.Wording usual = indicator.wording();
		Indicator bare = new Indicator(indicator.id(), indicator.title(),
				new Indicator.Wording(usual.statement(), usual.why(), usual.levels()), indicator.singleAcademy());
		assertThat(bare.wordingHash()).isEqualTo(indicator.wordingHash());
	}

	@Test
	void editionWithAnotherAppendixIsAnotherEdition() {
		assertThat(full()).isEqualTo(full());
		assertThat(ManuscriptFolder.full(this.folder)
			.with("glossary.yaml", "Saying a question.", "Saying it.")
			.read()
			.approvedContent()
			.edition()).isNotEqualTo(full());
	}

	private Edition full() {
		return ManuscriptFolder.full(this.folder).read().approvedContent().edition();
	}

}
