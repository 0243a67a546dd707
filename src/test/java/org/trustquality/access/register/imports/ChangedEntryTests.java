package org.trustquality.access.register.imports;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustquality.trust.TrustKind;
import org.trustquality.trust.register.Difference;
import org.trustquality.trust.register.DifferenceKind;
import org.trustquality.trust.register.Entries;
import org.trustquality.trust.register.EntryStatus;
import org.trustquality.trust.register.FollowedChange;
import org.trustquality.trust.register.RegisterEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** What changes, in words. */
class ChangedEntryTests {

	private static final RegisterEntry ASH = Entries.open(930001, "Ash");

	@Test
	void saysOnlyWhatChanges() {
		ChangedEntry same = changed(ASH, ASH, DifferenceKind.DETAILS);
		assertThat(same.lines()).isEmpty();
		assertThat(same.kinds()).isEqualTo("Changed details");
		assertThat(same.isSpeltOtherwise()).isFalse();
	}

	@Test
	void saysMostOfANewTrustAndNoDetails() {
		assertThat(changed(null, ASH, DifferenceKind.NEW).lines()).extracting(ChangedEntry.Line::label)
			.containsExactly("Status", "Kind", "Group ID", "UKPRN", "Companies House number");
	}

	@Test
	void namesAllDetails() {
		RegisterEntry bare = new RegisterEntry(930001, "TR2", "ASH", "Ash", "ash", TrustKind.SINGLE_ACADEMY,
				EntryStatus.PROPOSED, null, null, Entries.SUMMER, null, null, null, null, null, null, null, null, null,
				false);
		assertThat(changed(ASH, bare, DifferenceKind.DETAILS).lines()).extracting(ChangedEntry.Line::label)
			.containsExactly("In the register", "Status", "Kind", "Group ID", "UKPRN", "Companies House number",
					"In the files", "Opened", "Incorporated", "Town", "Postcode", "Academies", "Phase",
					"Local authority", "Local authorities", "Region");
		assertThat(changed(ASH, bare, DifferenceKind.DETAILS).lines()).contains(
				new ChangedEntry.Line("Status", "open", "proposed, not yet open"),
				new ChangedEntry.Line("Opened", "1 September 2015", null),
				new ChangedEntry.Line("Incorporated", null, "31 August 2026"),
				new ChangedEntry.Line("Academies", "5", null));
	}

	@Test
	void saysWhatChangesInAName() {
		assertThat(changed(ASH, Entries.read(ASH, "ASH", "ash tree"), DifferenceKind.DETAILS).lines())
			.containsExactly(new ChangedEntry.Line("Shown as", "Ash", "ASH"));
		assertThat(changed(ASH, Entries.read(ASH, "Ash", "ash tree"), DifferenceKind.DETAILS).lines())
			.containsExactly(new ChangedEntry.Line("Found by", "ash", "ash tree"));
		assertThat(changed(ASH, Entries.renamed(ASH, "Birch"), DifferenceKind.RENAMED).lines())
			.containsExactly(new ChangedEntry.Line("Name", "Ash", "Birch"));
		assertThat(changed(ASH, Entries.renamed(ASH, "ASH"), DifferenceKind.RENAMED).lines())
			.containsExactly(new ChangedEntry.Line("In the register", "Ash", "ASH"));
	}

	@Test
	void namesTheDayOfAClosure() {
		assertThat(changed(ASH, Entries.closed(ASH, Entries.SUMMER), DifferenceKind.CLOSED).lines())
			.containsExactly(new ChangedEntry.Line("Status", "open", "closed on 31 August 2026"));
	}

	private static ChangedEntry changed(@Nullable RegisterEntry before, RegisterEntry after, DifferenceKind kind) {
		return ChangedEntry.of(new Difference(Set.of(kind), before, after));
	}

	@Test
	void saysWhatUndoingDoesToATrust() {
		assertThat(ChangedTrust.of(new FollowedChange(1, "Ash", "Birch", null, null)).sentences())
			.containsExactly("Ash is called Birch again.");
		assertThat(ChangedTrust.of(new FollowedChange(1, "Ash", "Ash", Entries.SUMMER, null)).sentences())
			.containsExactly("Ash is open again.");
		assertThat(ChangedTrust.of(new FollowedChange(1, "Ash", "Ash", null, Entries.SUMMER)).sentences())
			.containsExactly("Ash is closed again, from 31 August 2026, and can only be read.");
		assertThat(ChangedTrust.of(new FollowedChange(1, "Ash", "Ash", Entries.SUMMER, Entries.SUMMER)).sentences())
			.isEmpty();
	}

	@Test
	void makesANameOfWhateverABrowserSends() {
		assertThat(UploadForm.name("C:\\Users\\Nora\\groups 2026.csv", "x.csv")).isEqualTo("groups 2026.csv");
		assertThat(UploadForm.name("../../etc/passwd", "x.csv")).isEqualTo("passwd");
		assertThat(UploadForm.name("a\0b\u202Ec\u2028.csv", "x.csv")).isEqualTo("a b c .csv");
		for (String none : new String[] { null, "", "   ", "/", "\0" }) {
			assertThat(UploadForm.name(none, "x.csv")).isEqualTo("x.csv");
		}
		assertThat(UploadForm.name("n".repeat(1000), "x.csv")).hasSize(100);
	}

	@Test
	void countsInWords() {
		assertThat(new KindCount(DifferenceKind.NEW, 3602).words()).isEqualTo("3,602 new");
		assertThat(new KindCount(DifferenceKind.NO_LONGER_LISTED, 1).words()).isEqualTo("1 no longer listed");
	}

}
