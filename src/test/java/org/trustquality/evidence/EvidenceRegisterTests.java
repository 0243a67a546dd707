package org.trustquality.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustquality.evidence.Attachment.Counts;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceRegisterTests {

	private final List<Finding> findings = new ArrayList<>();

	@Test
	void claimWithoutFindingsRestsOnNothing() {
		assertThat(facts())
			.isEqualTo(new Facts(StudyDesign.GUIDANCE, 0, 0, false, null, Contested.NONE, EvidenceLevel.TRUST, false));
	}

	@Test
	void sourcesOfOneStudyCountAsOne() {
		evidence("trust", StudyDesign.QUALITATIVE, "ash", "beech");
		assertThat(facts().independentSources()).isEqualTo(1);
		evidence("trust", StudyDesign.QUALITATIVE, "cedar");
		assertThat(facts().independentSources()).isEqualTo(2);
	}

	@Test
	void sourceThatCountsInTwoFindingsCountsOnce() {
		evidence("trust", StudyDesign.QUALITATIVE, "cedar");
		evidence("trust", StudyDesign.QUALITATIVE, "cedar");
		assertThat(facts().independentSources()).isEqualTo(1);
	}

	@Test
	void countriesAreThoseOfTheSourcesThatCount() {
		evidence("trust", StudyDesign.QUALITATIVE, "ash", "beech");
		assertThat(facts().countries()).isEqualTo(2);
		assertThat(facts().englishSource()).isTrue();
	}

	@Test
	void sourceWithoutACountryAddsNone() {
		evidence("trust", StudyDesign.QUALITATIVE, "cedar");
		assertThat(facts().countries()).isZero();
		assertThat(facts().englishSource()).isFalse();
	}

	@Test
	void strongestDesignAndNewestYearCount() {
		evidence("trust", StudyDesign.QUALITATIVE, "cedar");
		evidence("trust", StudyDesign.COMPARATIVE, "ash");
		assertThat(facts().design()).isEqualTo(StudyDesign.COMPARATIVE);
		assertThat(facts().newest()).isEqualTo(2019);
	}

	@Test
	void contradictionContestsWithoutBeingEvidence() {
		attach("trust", Counts.AGAINST, null, Contested.PARTLY);
		attach("trust", Counts.AGAINST, null, Contested.FULLY);
		assertThat(facts().contested()).isEqualTo(Contested.FULLY);
		assertThat(facts().independentSources()).isZero();
	}

	@Test
	void whatCountsBothWaysIsEvidenceAndContests() {
		attach("trust", Counts.BOTH_WAYS, StudyDesign.COMPARATIVE, Contested.PARTLY, "ash");
		assertThat(facts().contested()).isEqualTo(Contested.PARTLY);
		assertThat(facts().independentSources()).isEqualTo(1);
	}

	@Test
	void contextChangesNothingAndAGapIsOne() {
		Facts before = facts();
		attach("school", Counts.CONTEXT, null, Contested.NONE);
		assertThat(facts()).isEqualTo(before);
		attach("trust", Counts.GAP, null, Contested.NONE);
		assertThat(facts().gap()).isTrue();
	}

	@Test
	void evidenceFromSchoolsAloneIsOfSchoolLevel() {
		evidence("school", StudyDesign.COMPARATIVE, "ash");
		attach("trust", Counts.AGAINST, null, Contested.PARTLY);
		assertThat(facts().level()).isEqualTo(EvidenceLevel.SCHOOL);
		evidence("board", StudyDesign.COMPARATIVE, "beech");
		assertThat(facts().level()).isEqualTo(EvidenceLevel.TRUST);
	}

	@Test
	void looksUpBothWays() {
		evidence("trust", StudyDesign.COMPARATIVE, "ash", "cedar");
		this.findings.add(finding("F-2", "trust", List.of("cedar"), List.of()));
		EvidenceRegister register = register();
		assertThat(register.findingsOf("C-1")).extracting(Finding::id).containsExactly("F-1");
		assertThat(register.finding("F-1").orElseThrow().attachments()).extracting(Attachment::claim)
			.containsExactly("C-1");
		assertThat(register.finding("F-2").orElseThrow().attachments()).isEmpty();
		assertThat(register.notUsed()).extracting(Finding::id).containsExactly("F-2");
		assertThat(register.findingsFrom("cedar")).extracting(Finding::id).containsExactly("F-1", "F-2");
		assertThat(register.sourcesOf("F-1")).extracting(Source::id).containsExactly("ash", "cedar");
		assertThat(register.countingSources("C-1")).extracting(Source::id).containsExactly("ash", "cedar");
		assertThat(register.finding("F-9")).isEmpty();
		assertThat(register.source("fir")).isEmpty();
	}

	@Test
	void emptyRegisterSaysSo() {
		assertThat(EvidenceRegister.none().isEmpty()).isTrue();
		assertThat(register().isEmpty()).isFalse();
	}

	private Facts facts() {
		return register().factsOf("C-1");
	}

	private EvidenceRegister register() {
		return new EvidenceRegister(List.of(source("ash", 2012, "tree", "England"),
				source("beech", 2011, "tree", "Sweden"), source("cedar", 2019, null)), this.findings, List.of(),
				Map.of());
	}

	private void evidence(String level, StudyDesign design, String... sources) {
		attach(level, Counts.AS_EVIDENCE, design, Contested.NONE, sources);
	}

	private void attach(String level, Counts counts, @Nullable StudyDesign design, Contested contests,
			String... sources) {
		String id = "F-" + (this.findings.size() + 1);
		this.findings.add(finding(id, level, List.of(sources),
				List.of(new Attachment(id, "C-1", counts, design, List.of(sources), contests, null))));
	}

	private static Finding finding(String id, String level, List<String> sources, List<Attachment> attachments) {
		Coding some = new Coding("some", "Some");
		return new Finding(id, "So.", sources, List.of(), some, new Coding(level, level), some, "1", attachments, null);
	}

	private static Source source(String id, int year, @Nullable String programme, String... countries) {
		return new Source(id, id, id, year, id, id, List.of(countries), Source.Design.NOT_STATED, null,
				Source.Role.CITED, true, programme, null);
	}

}
