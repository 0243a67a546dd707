package org.trustquality.framework;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.evidence.Finding;
import org.trustquality.framework.IndicatorChange.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class EditionChangesTests {

	private static final List<String> LEVELS = List.of("No.", "Some.", "Yes.");

	@TempDir
	Path folder;

	@Test
	void editionDoesNotDifferFromItself() {
		Edition edition = edition(asking("A-1.1"), asking("A-1.2"));
		EditionChanges changes = EditionChanges.between(edition, edition);
		assertThat(changes.isNothing()).isTrue();
		assertThat(changes.indicators(Kind.SAME)).hasSize(2).allMatch(IndicatorChange::isComparable);
		assertThat(changes.claims(ClaimChange.Kind.SAME)).hasSize(1);
	}

	@Test
	void anotherTitleIsStillTheSameQuestion() {
		IndicatorChange change = change(asking("A-1.1"), titled("A-1.1", "Other"));
		assertThat(change.kind()).isEqualTo(Kind.RETITLED);
		assertThat(change.isComparable()).isTrue();
	}

	@Test
	void whatHasAnotherTitleIsAskedAsBeforeAndShown() {
		EditionChanges changes = EditionChanges.between(edition(asking("A-1.1"), asking("A-1.2"), asking("A-1.3")),
				edition(titled("A-1.1", "Other"), asking("A-1.2"), worded("A-1.3", "We do ask.")));
		assertThat(changes.askedAsBefore()).isEqualTo(2);
		assertThat(changes.changedIndicators()).extracting(IndicatorChange::kind)
			.containsExactly(Kind.RETITLED, Kind.REWORDED);
	}

	@Test
	void otherWordsAreAnotherQuestion() {
		IndicatorChange change = change(asking("A-1.1"), worded("A-1.1", "We do ask."));
		assertThat(change.kind()).isEqualTo(Kind.REWORDED);
		assertThat(change.isComparable()).isFalse();
	}

	@Test
	void oneThatTwoReplaceIsSplit() {
		EditionChanges changes = EditionChanges.between(edition(asking("A-1.1")),
				edition(replacing("A-1.2", "A-1.1"), replacing("A-1.3", "A-1.1")));
		assertThat(changes.indicators()).singleElement().satisfies((split) -> {
			assertThat(split.kind()).isEqualTo(Kind.SPLIT);
			assertThat(split.before()).extracting(Indicator::id).containsExactly("A-1.1");
			assertThat(split.after()).extracting(Indicator::id).containsExactly("A-1.2", "A-1.3");
		});
		assertThat(changes.ofOlder("A-1.1")).isEqualTo(changes.ofNewer("A-1.3"));
		assertThat(changes.ofNewer("A-1.1")).isEmpty();
	}

	@Test
	void twoThatOneReplacesAreJoined() {
		EditionChanges changes = EditionChanges.between(edition(asking("A-1.1"), asking("A-1.2")),
				edition(replacing("A-1.3", "A-1.1", "A-1.2")));
		assertThat(changes.indicators()).extracting(IndicatorChange::kind).containsExactly(Kind.MERGED);
	}

	@Test
	void twoThatShareAnOriginBelongTogether() {
		EditionChanges changes = EditionChanges.between(edition(asking("A-1.1"), asking("A-1.2")), edition(
				replacing("A-1.3", "A-1.1"), replacing("A-1.4", "A-1.2"), replacing("A-1.5", "A-1.1", "A-1.2")));
		assertThat(changes.indicators()).singleElement().satisfies((all) -> {
			assertThat(all.kind()).isEqualTo(Kind.SPLIT);
			assertThat(all.before()).extracting(Indicator::id).containsExactly("A-1.1", "A-1.2");
			assertThat(all.after()).hasSize(3);
		});
	}

	@Test
	void oneThatAnotherReplacesIsReplaced() {
		assertThat(change(asking("A-1.1"), replacing("A-1.2", "A-1.1")).kind()).isEqualTo(Kind.REPLACED);
	}

	@Test
	void retiredOnesComeAfterThoseThatAreAsked() {
		EditionChanges changes = EditionChanges.between(edition(asking("A-1.1"), asking("A-1.2")),
				edition(asking("A-1.2"), asking("A-1.3")));
		assertThat(changes.indicators()).extracting(IndicatorChange::kind)
			.containsExactly(Kind.SAME, Kind.NEW, Kind.RETIRED);
		assertThat(changes.isNothing()).isFalse();
	}

	@Test
	void whatBothEditionsAskIsReplacedByNothing() {
		EditionChanges changes = EditionChanges.between(edition(asking("A-1.1")),
				edition(asking("A-1.1"), replacing("A-1.2", "A-1.1", "B-9.9")));
		assertThat(changes.indicators()).extracting(IndicatorChange::kind).containsExactly(Kind.SAME, Kind.NEW);
	}

	@Test
	void claimIsRegradedByTheFindingThatCountsNow() {
		ClaimChange change = full("counts: against\n        contests: partly", "counts: context");
		assertThat(change.kind()).isEqualTo(ClaimChange.Kind.SAME);
		assertThat(change.findings()).extracting(Finding::id).containsExactly("F-AS-02");
	}

	private ClaimChange full(String old, String changed) {
		Edition before = ManuscriptFolder.full(this.folder.resolve("before")).read().content().edition();
		Edition after = ManuscriptFolder.full(this.folder.resolve("after"))
			.with("findings.yaml", old, changed)
			.read()
			.content()
			.edition();
		return EditionChanges.between(before, after).claims().get(0);
	}

	@Test
	void gradeFollowsFromTheFactsAndSoDoesTheChange() {
		Edition before = ManuscriptFolder.tiny(this.folder.resolve("before")).read().content().edition();
		Edition after = ManuscriptFolder.tiny(this.folder.resolve("after"))
			.with("asking.yaml", "contested: none", "contested: partly")
			.with("hearing.yaml", "Boards should hear.", "Boards should listen.")
			.read()
			.content()
			.edition();
		EditionChanges changes = EditionChanges.between(before, after);
		assertThat(changes.claims(ClaimChange.Kind.REGRADED)).singleElement().satisfies((change) -> {
			assertThat(change.before().weight()).isEqualTo(2.5);
			assertThat(change.after().weight()).isEqualTo(2);
		});
		assertThat(changes.claims(ClaimChange.Kind.REWORDED)).extracting(ClaimChange::id).containsExactly("HE-1");
		assertThat(changes.changedClaims()).hasSize(2);
	}

	@Test
	void claimsComeAndGo() {
		Edition before = ManuscriptFolder.tiny(this.folder.resolve("before")).read().content().edition();
		Edition after = ManuscriptFolder.tiny(this.folder.resolve("after"))
			.with("hearing.yaml", "HE-1\n", "HE-2\n")
			.read()
			.content()
			.edition();
		EditionChanges changes = EditionChanges.between(before, after);
		assertThat(changes.claims(ClaimChange.Kind.NEW)).extracting(ClaimChange::id).containsExactly("HE-2");
		assertThat(changes.claims(ClaimChange.Kind.RETIRED)).extracting(ClaimChange::id).containsExactly("HE-1");
	}

	private static IndicatorChange change(Indicator before, Indicator after) {
		return EditionChanges.between(edition(before), edition(after)).indicators().get(0);
	}

	private static Edition edition(Indicator... indicators) {
		GradedClaim claim = new GradedClaim("A-1", "So.", null, null, null, List.of(indicators));
		return new Edition("tiny-2022.1", "Tiny", "Tiny.", 2022, false, LEVELS,
				List.of(new Dimension("A", "A", "A", List.of(claim))));
	}

	private static Indicator asking(String id) {
		return titled(id, "Asking");
	}

	private static Indicator titled(String id, String title) {
		return new Indicator(id, title, new Indicator.Wording("We ask.", "So.", LEVELS), null);
	}

	private static Indicator worded(String id, String statement) {
		return new Indicator(id, "Asking", new Indicator.Wording(statement, "So.", LEVELS), null);
	}

	private static Indicator replacing(String id, String... replaced) {
		return new Indicator(id, "Asking", new Indicator.Wording("We ask.", "So.", LEVELS), null, List.of(replaced));
	}

}
