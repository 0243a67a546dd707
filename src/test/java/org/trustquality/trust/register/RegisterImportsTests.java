package org.trustquality.trust.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.trust.Trust;
import org.trustquality.trust.TrustKind;
import org.trustquality.trust.Trusts;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The register changes when an administrator has seen how, as a whole, and can be changed
 * back.
 */
@DemonstratedApplication
class RegisterImportsTests {

	private static final String REASON = "Only invented trusts";

	@Autowired
	private RegisterImports imports;

	@Autowired
	private RegisterSearch search;

	@Autowired
	private Trusts trusts;

	@Autowired
	private Stage stage;

	private RegisterFixture register;

	private UUID nora;

	@BeforeEach
	void begin() {
		this.register = new RegisterFixture(this.imports, this.stage);
		this.register.clear();
		this.nora = this.stage.person("Nora Whitfield");
	}

	@AfterEach
	void forget() {
		this.register.clear();
	}

	private RegisterImport received(List<RegisterEntry> entries) {
		UUID importId = this.imports.receive(Entries.snapshot(Entries.SUMMER, entries), this.nora);
		return Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.imports.find(importId).orElseThrow(), (each) -> each.state() == ImportState.WAITING);
	}

	private UUID approved(List<RegisterEntry> entries) {
		UUID importId = received(entries).importId();
		this.imports.approve(importId, this.nora, REASON);
		return importId;
	}

	private Map<Integer, RegisterEntry> entries() {
		return this.stage.superuser()
			.sql("select uid from register_entries")
			.query(Integer.class)
			.list()
			.stream()
			.collect(Collectors.toMap((uid) -> uid, (uid) -> this.search.get(uid).orElseThrow().entry()));
	}

	@Test
	void comparesWhatItReceivesAndChangesNothingYet() {
		RegisterImport waiting = received(Entries.open(900001, 900002, 900003));
		assertThat(waiting.counts()).isEqualTo(Map.of(DifferenceKind.NEW, 3));
		assertThat(waiting.changed()).isEqualTo(3);
		assertThat(waiting.doubts()).hasSize(1);
		assertThat(waiting.receivedBy()).isEqualTo(this.nora);
		assertThat(entries()).isEmpty();
	}

	@Test
	void keepsEveryValueOfAnEntry() {
		RegisterEntry full = Entries.closed(Entries.open(900001, "Ærø \"and\" O'Hara’s"), Entries.SUMMER);
		RegisterEntry bare = Entries
			.withAcademies(Entries.numbered(Entries.open(900002, "B"), "TR00002.old", null, null), null);
		approved(List.of(full, bare));
		assertThat(entries()).isEqualTo(Map.of(900001, full, 900002, bare));
	}

	@Test
	void asksForAReasonWhereThereAreDoubts() {
		UUID importId = received(Entries.open(900001)).importId();
		assertThatExceptionOfType(RegisterRefusal.class)
			.isThrownBy(() -> this.imports.approve(importId, this.nora, null));
		assertThat(entries()).isEmpty();
		this.imports.approve(importId, this.nora, REASON);
		assertThat(this.imports.find(importId)).get().satisfies((done) -> {
			assertThat(done.state()).isEqualTo(ImportState.APPROVED);
			assertThat(done.reason()).isEqualTo(REASON);
			assertThat(done.decidedBy()).isEqualTo(this.nora);
		});
	}

	@Test
	void showsDifferencesByNameAndKind() {
		approved(Entries.open(900001, 900002, 900003));
		RegisterImport waiting = received(List.of(Entries.renamed(Entries.open(900001, "Trust 900001"), "Zenith"),
				Entries.closed(Entries.open(900002, "Trust 900002"), Entries.SUMMER)));
		assertThat(waiting.counts())
			.isEqualTo(Map.of(DifferenceKind.RENAMED, 1, DifferenceKind.CLOSED, 1, DifferenceKind.NO_LONGER_LISTED, 1));
		assertThat(this.imports.differences(waiting.importId(), null, 1))
			.extracting((difference) -> difference.after().shownName())
			.containsExactly("Trust 900002", "Trust 900003", "Zenith");
		assertThat(this.imports.differences(waiting.importId(), DifferenceKind.RENAMED, 1)).singleElement()
			.satisfies((renamed) -> assertThat(renamed.before()).isNotNull()
				.extracting(RegisterEntry::name)
				.isEqualTo("Trust 900001"));
		assertThat(this.imports.differences(waiting.importId(), null, 2)).isEmpty();
	}

	@Test
	void findsNothingInASecondImportOfTheSameFiles() {
		approved(Entries.open(900001, 900002));
		assertThat(received(Entries.open(900001, 900002)).changed()).isZero();
	}

	@Test
	void undoesTheLastImportAndThenTheOneBefore() {
		UUID first = approved(Entries.open(900001, 900002));
		Map<Integer, RegisterEntry> before = entries();
		UUID second = approved(
				List.of(Entries.renamed(Entries.open(900001, "Trust 900001"), "Zenith"), Entries.open(900003, "New")));
		assertThat(entries()).isNotEqualTo(before).hasSize(3);
		assertThatExceptionOfType(RegisterRefusal.class).isThrownBy(() -> this.imports.undo(first, this.nora));
		this.imports.undo(second, this.nora);
		assertThat(entries()).isEqualTo(before);
		assertThat(this.imports.last()).get().extracting(RegisterImport::importId).isEqualTo(first);
		this.imports.undo(first, this.nora);
		assertThat(entries()).isEmpty();
		assertThat(this.imports.history(1)).extracting(RegisterImport::state)
			.containsExactly(ImportState.UNDONE, ImportState.UNDONE);
	}

	@Test
	void discardsWithoutATrace() {
		RegisterImport waiting = received(Entries.open(900001));
		this.imports.discard(waiting.importId(), this.nora);
		assertThat(entries()).isEmpty();
		assertThat(this.imports.atWork()).isEmpty();
		assertThatExceptionOfType(RegisterRefusal.class)
			.isThrownBy(() -> this.imports.approve(waiting.importId(), this.nora, REASON));
	}

	@Test
	void doesNotUndoUnderAnImportThatWasComparedWithIt() {
		UUID first = approved(Entries.open(900001));
		received(Entries.open(900001, 900002));
		assertThatExceptionOfType(RegisterRefusal.class).isThrownBy(() -> this.imports.undo(first, this.nora));
		assertThat(entries()).hasSize(1);
	}

	@Test
	void takesOneOfSixteenImportsAtOnce() throws Exception {
		ExecutorService administrators = Executors.newFixedThreadPool(16);
		try {
			Callable<Boolean> one = () -> {
				try {
					this.imports.receive(Entries.snapshot(Entries.SUMMER, Entries.open(900001)), this.nora);
					return true;
				}
				catch (RegisterRefusal ex) {
					return false;
				}
			};
			List<Boolean> taken = new ArrayList<>();
			for (Future<Boolean> each : administrators.invokeAll(java.util.Collections.nCopies(16, one))) {
				taken.add(each.get());
			}
			assertThat(taken).containsOnlyOnce(true);
		}
		finally {
			administrators.shutdown();
		}
		assertThat(this.imports.history(1)).hasSize(1);
		Awaitility.await().until(() -> this.imports.atWork().orElseThrow().state() == ImportState.WAITING);
	}

	@Test
	void letsTrustsFollowTheirEntries() {
		Trust here = this.trusts.invent("Harwick by hand", TrustKind.SINGLE_ACADEMY);
		approved(List.of(Entries.open(900001, "Harwick")));
		this.stage.superuser().sql("update trusts set uid = 900001 where trust_id = ?").param(here.trustId()).update();

		UUID closing = received(
				List.of(Entries.closed(Entries.renamed(Entries.open(900001, "Harwick"), "Zenith"), Entries.SUMMER)))
			.importId();
		assertThat(this.imports.approve(closing, this.nora, REASON)).singleElement()
			.isEqualTo(new FollowedChange(here.trustId(), "Harwick by hand", "Zenith", null, Entries.SUMMER));
		assertThat(followed(here))
			.isEqualTo(Map.of("name", "Zenith", "kind", "MULTI_ACADEMY", "closed_by", "REGISTER"));

		assertThat(this.imports.undo(closing, this.nora)).singleElement()
			.isEqualTo(new FollowedChange(here.trustId(), "Zenith", "Harwick", Entries.SUMMER, null));
		assertThat(followed(here)).isEqualTo(Map.of("name", "Harwick", "kind", "MULTI_ACADEMY", "closed_by", "no"));
	}

	@Test
	void leavesClosedWhatAnAdministratorClosed() {
		Trust here = this.trusts.invent("Harwick", TrustKind.MULTI_ACADEMY);
		approved(Entries.open(900001));
		this.stage.superuser()
			.sql("update trusts set uid = 900001, closed_on = date '2026-01-01', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(here.trustId())
			.update();
		approved(List.of(Entries.renamed(Entries.open(900001, "Trust 900001"), "Zenith")));
		assertThat(followed(here))
			.isEqualTo(Map.of("name", "Zenith", "kind", "MULTI_ACADEMY", "closed_by", "ADMINISTRATOR"));
	}

	@Test
	void keepsAnEntryThatATrustUsesWhenItsImportIsUndone() {
		Trust here = this.trusts.invent("Harwick", TrustKind.MULTI_ACADEMY);
		UUID importId = approved(Entries.open(900001, 900002));
		this.stage.superuser().sql("update trusts set uid = 900001 where trust_id = ?").param(here.trustId()).update();
		this.imports.undo(importId, this.nora);
		assertThat(entries()).containsOnlyKeys(900001);
		assertThat(entries().get(900001).listed()).isFalse();
		assertThat(this.imports.size()).isEqualTo(new RegisterSize(0, 0, 1));
		assertThat(received(Entries.open(900001)).counts()).isEqualTo(Map.of(DifferenceKind.LISTED_AGAIN, 1));
	}

	private Map<String, @Nullable Object> followed(Trust trust) {
		return this.stage.superuser()
			.sql("select name, kind, coalesce(closed_by, 'no') closed_by from trusts where trust_id = ?")
			.param(trust.trustId())
			.query()
			.singleRow();
	}

	@Test
	void knowsNoImportThatIsNone() {
		assertThat(this.imports.find(UUID.randomUUID())).isEqualTo(Optional.empty());
	}

}
