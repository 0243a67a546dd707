package org.trustquality.access.register.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.trust.register.Entries;
import org.trustquality.trust.register.RegisterEntry;
import org.trustquality.trust.register.RegisterImports;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What administrators see of an import and decide about it. */
@DemonstratedApplication
class ImportPagesTests {

	private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 31);

	@Autowired
	private Stage stage;

	@Autowired
	private RegisterImports imports;

	@Autowired
	private RegisterApproval approval;

	@Autowired
	private TransactionTemplate transactions;

	private RegisterStage register;

	private Visitor nora;

	@BeforeEach
	void begin() {
		this.register = new RegisterStage(this.stage, this.imports);
		this.register.forget();
		this.nora = this.register.nora();
	}

	@AfterEach
	void forget() {
		this.register.forget();
	}

	@Test
	void isThereForAdministratorsAlone() {
		this.register.approved(Entries.open(930001));
		UUID importId = this.register.waiting(Entries.open(930001, 930002));
		String page = RegisterStage.page(importId);
		Refusals refusals = new Refusals(this.stage);
		List<String> pages = List.of(RegisterStage.REGISTER, RegisterStage.IMPORTS + "/new", page,
				page + "/differences.csv");
		List<String> posts = List.of(RegisterStage.IMPORTS, page + "/approval", page + "/withdrawal",
				page + "/reversal");
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL");
		for (Visitor visitor : List.of(trust.as("Gus"), this.stage.as(Stage.HELEN))) {
			pages.forEach((each) -> refusals.refuse(404, () -> visitor.get(each)));
			refusals.refuse(404, () -> visitor.get(page + "/reversal"));
			posts.forEach((each) -> refusals.refuse(404, () -> visitor.post(each, "reason", "Because")));
		}
		pages.forEach((each) -> assertThat(this.stage.stranger().get(each).location()).isEqualTo("/sign-in"));
		pages.forEach((each) -> assertThat(this.nora.get(each).status()).as(each).isEqualTo(200));
		System.out.println("Pages of the register for others: " + refusals);
	}

	@Test
	void saysWhereTheFilesComeFromWhileItIsEmpty() {
		assertThat(this.nora.get("/administration").document().select("main a[href=/administration/register]"))
			.hasSize(1);
		Visitor.Page page = this.nora.get(RegisterStage.REGISTER);
		assertThat(page.document().select("main").text()).contains("The register is empty",
				"Get Information about Schools", "all groups, and links between groups and schools");
		assertThat(page.document().select("form[action$=/trusts], table, a[href*=open-government-licence]")).isEmpty();
		assertThat(page.document().select("a[role=button]").attr("href")).isEqualTo(RegisterStage.IMPORTS + "/new");
	}

	@Test
	void tellsWhatTheRegisterSaysAndWhoApprovedIt() {
		this.register.approved(
				List.of(Entries.open(930001, "Ash"), Entries.closed(Entries.open(930002, "Birch"), Entries.SUMMER)));
		Visitor.Page page = this.nora.get(RegisterStage.REGISTER);
		assertThat(page.document().select("main").text()).contains(
				"The register of 31 August 2026 lists 2 trusts; 1 of them are open. Nora Whitfield approved it on",
				"Source: Get Information about Schools, Department for Education, files of 31 August 2026",
				"Open Government Licence v3.0");
		assertThat(page.document().select("form[action=/administration/register/trusts] input[name=q]")).hasSize(1);
		assertThat(page.document().select("tbody tr").eachText()).singleElement()
			.asString()
			.contains("31 August 2026", "Nora Whitfield", "Approved. Undo", "2 new");
	}

	@Test
	void tellsOfEntriesThatStayWhenTheOnlyImportIsUndone() {
		UUID importId = this.register.approved(Entries.open(930001, 930002));
		this.register.following(930001);
		this.imports.undo(importId, this.stage.person(RegisterStage.NORA));
		assertThat(this.nora.get(RegisterStage.REGISTER).document().select("main").text())
			.contains("No import is approved now. The register keeps 1 entries", "Find a trust to open it")
			.doesNotContain("The register is empty", "Education, files of");
	}

	@Test
	void leadsToTheImportAtWorkAndTakesNoOther() {
		UUID importId = this.register.waiting(Entries.open(930001));
		Visitor.Page page = this.nora.get(RegisterStage.REGISTER);
		assertThat(page.document().select(".govuk-inset-text a").attr("href")).isEqualTo(RegisterStage.page(importId));
		assertThat(page.document().select("main a[href$=/imports/new]")).isEmpty();
		assertThat(page.document().select("tbody tr").text()).contains("Waits for approval").doesNotContain("Undo");
	}

	@Test
	void pagesThroughTheHistory() {
		this.stage.superuser().sql("""
				insert into register_imports (import_id, state, as_of, groups_file, checksum, trusts, received_at)
				select gen_random_uuid(), 'DISCARDED', date '2026-01-01' + n, 'groups.csv', repeat('0', 64), 3,
					now() - n * interval '1 day'
				from generate_series(0, 55) n""").update();
		Visitor.Page first = this.nora.get(RegisterStage.REGISTER);
		assertThat(first.document().select("tbody tr").eachText()).hasSize(50)
			.first()
			.asString()
			.startsWith("1 January 2026")
			.contains("The command line", "Discarded", "Nothing differs");
		assertThat(first.document().select("a[rel=next]").attr("href")).isEqualTo(RegisterStage.REGISTER + "?page=2");
		Visitor.Page last = this.nora.get(RegisterStage.REGISTER + "?page=2");
		assertThat(last.document().select("tbody tr")).hasSize(6);
		assertThat(last.document().title()).contains("(page 2)");
		assertThat(last.document().select("a[rel=next]")).isEmpty();
		Refusals refusals = new Refusals(this.stage);
		for (String bad : List.of("0", "-1", "3", "2147483647")) {
			refusals.refuse(404, () -> this.nora.get(RegisterStage.REGISTER + "?page=" + bad));
		}
		refusals.refuse(400, () -> this.nora.get(RegisterStage.REGISTER + "?page=x"));
	}

	@Test
	void looksAgainByItselfWhileTheFilesAreCompared() {
		UUID importId = this.register.waiting(Entries.open(930001, 930002));
		this.stage.superuser().sql("update register_imports set state = 'COMPARING'").update();
		String address = RegisterStage.page(importId);
		Visitor.Page page = this.nora.get(address);
		assertThat(page.header("Refresh")).hasValue("2");
		assertThat(page.document().select("meta[http-equiv]")).isEmpty();
		assertThat(page.document().select("main").text()).contains("2 trusts with 10 academies");
		assertThat(page.document().select("main a[href=" + address + "]").text()).isEqualTo("Look again");
		assertThat(this.nora.get(RegisterStage.REGISTER).document().select(".govuk-inset-text").text())
			.contains("is being compared", "See how far it is");
		new Refusals(this.stage).refuse(409, () -> this.nora.post(address + "/approval", "reason", "Because"));
		assertThat(this.nora.submit(page, address + "/withdrawal").location()).isEqualTo(address);
		assertThat(this.nora.get(address).header("Refresh")).isEmpty();
	}

	private List<RegisterEntry> many() {
		return IntStream.rangeClosed(930001, 930120).mapToObj((uid) -> Entries.open(uid, "Trust " + uid)).toList();
	}

	/**
	 * Of 120 trusts: 60 renamed, one of them closed too, 10 not named, 2 new, 1 numbered.
	 */
	private UUID changed() {
		this.register.approved(many());
		List<RegisterEntry> next = new java.util.ArrayList<>();
		many().forEach((entry) -> {
			if (entry.uid() <= 930060) {
				next.add(Entries.renamed(entry, "Renamed " + entry.uid()));
			}
			else if (entry.uid() <= 930110) {
				next.add(entry);
			}
		});
		next.set(0, Entries.closed(next.get(0), AUTUMN));
		next.set(70, Entries.numbered(next.get(70), "TR99999", "00000017", null));
		next.add(Entries.open(930201, "=cmd|' /C calc'!A0"));
		next.add(Entries.open(930202, "A <b>new</b> trust"));
		return this.register.waiting(AUTUMN, next);
	}

	@Test
	void countsInWordsBeforeItListsInPages() {
		String address = RegisterStage.page(changed());
		Visitor.Page page = this.nora.get(address);
		assertThat(page.document().select("nav[aria-label^=Kinds] a").eachText()).containsExactly("All 73", "2 new",
				"1 closed", "10 no longer listed", "60 renamed", "1 changed numbers");
		assertThat(page.document().title()).isEqualTo("Register of 31 October 2026 (page 1 of 2) - Trust Quality");
		assertThat(page.document().select("tbody tr")).hasSize(50);
		assertThat(page.document().select("a[aria-current=page]").text()).contains("All 73");
		Visitor.Page second = this.nora.get(page.document().select("a[rel=next]").attr("href"));
		assertThat(second.document().select("tbody tr")).hasSize(23);
		Visitor.Page renamed = this.nora.get(address + "?kind=RENAMED&page=2");
		assertThat(renamed.document().select("tbody tr")).hasSize(10);
		assertThat(renamed.document().select("a[rel=prev]").attr("href")).isEqualTo(address + "?kind=RENAMED&page=1");
		assertThat(renamed.document().select("a[rel=next]")).isEmpty();
		assertThat(this.nora.get(address + "?kind=REOPENED").document().select("main").text())
			.contains("No trust differs in this way");
	}

	@Test
	void saysWhatWasAndWhatWillBe() {
		String address = RegisterStage.page(changed());
		assertThat(rows(address + "?kind=CLOSED")).singleElement()
			.asString()
			.contains("Renamed 930001", "UID 930001", "Closed, Renamed", "Name: Trust 930001 → becomes Renamed 930001",
					"Status: open → becomes closed on 31 October 2026");
		assertThat(rows(address + "?kind=NUMBERS")).singleElement()
			.asString()
			.contains("Group ID: TR930071 → becomes TR99999", "UKPRN: 10012345 → becomes not known",
					"Companies House number: 07123456 → becomes 00000017");
		assertThat(rows(address + "?kind=NO_LONGER_LISTED")).hasSize(10)
			.allMatch((row) -> row.contains("In the files: yes → becomes no; what is known of it stays"));
		assertThat(rows(address + "?kind=NEW")).hasSize(2)
			.anyMatch((row) -> row.contains("A <b>new</b> trust") && row.contains("Status: open"));
		assertThat(this.nora.get(address + "?kind=NEW").document().select("main b")).isEmpty();
	}

	private List<String> rows(String address) {
		return this.nora.get(address).document().select("tbody tr").eachText();
	}

	@Test
	void showsTheRegistersSpellingBesideItsOwn() {
		RegisterEntry given = Entries.open(930001, "St Mary’s Trust");
		RegisterEntry capital = new RegisterEntry(given.uid(), given.groupId(), "ST MARY’S TRUST", given.shownName(),
				given.searchName(), given.kind(), given.status(), given.openedOn(), null, null, null, null, null, null,
				null, null, null, null, null, true);
		assertThat(rows(RegisterStage.page(this.register.waiting(List.of(capital)))).get(0))
			.contains("St Mary’s Trust In the register: ST MARY’S TRUST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?page=0", "?page=4", "?page=-1", "?kind=REOPENED&page=2" })
	void hasNoPageBeyondTheLast(String query) {
		String address = RegisterStage.page(changed());
		new Refusals(this.stage).refuse(404, () -> this.nora.get(address + query));
	}

	@Test
	void refusesWhatNobodyCouldMean() {
		UUID importId = this.register.waiting(Entries.open(930001));
		String address = RegisterStage.page(importId);
		Refusals refusals = new Refusals(this.stage);
		for (String query : List.of("?kind=x", "?kind=new", "?page=x", "?page=99999999999")) {
			refusals.refuse(400, () -> this.nora.get(address + query));
		}
		for (String part : List.of("", "/differences.csv", "/reversal")) {
			refusals.refuse(400, () -> this.nora.get(RegisterStage.IMPORTS + "/nothing" + part));
			refusals.refuse(404, () -> this.nora.get(RegisterStage.page(UUID.randomUUID()) + part));
		}
		for (String part : List.of("/approval", "/withdrawal", "/reversal")) {
			refusals.refuse(404,
					() -> this.nora.post(RegisterStage.page(UUID.randomUUID()) + part, "reason", "Because"));
		}
		refusals.refuse(409, () -> this.nora.get(address + "/reversal"));
		refusals.refuse(409, () -> this.nora.post(address + "/reversal"));
		for (String reason : List.of("", "  \n ", "r".repeat(501), "\0", "a\u0007b")) {
			Visitor.Page page = refusals.refuse(400, () -> this.nora.post(address + "/approval", "reason", reason));
			assertThat(page.document().title()).startsWith("Error: ");
			assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
			assertThat(page.document().select("#reason").attr("aria-describedby")).contains("reason-error");
		}
		refusals.refuse(400, () -> this.nora.post(address + "/approval"));
		System.out.println("Bad input about imports: " + refusals);
	}

	@Test
	void warnsOfDoubtsAndKeepsTheReason() {
		UUID importId = this.register.waiting(Entries.open(930001, 930002));
		String address = RegisterStage.page(importId);
		Visitor.Page page = this.nora.get(address);
		assertThat(page.document().select(".govuk-warning-text").text()).contains("look implausible");
		assertThat(page.document().select(".govuk-warning-text + ul li")).isNotEmpty();
		Visitor.Page approved = this.nora.submit(page, address + "/approval", "reason", " A trial\r\nwith two. ");
		assertThat(approved.location()).isEqualTo(address);
		assertThat(this.register.entries()).isEqualTo(2);
		Visitor.Page done = this.nora.get(address);
		assertThat(done.document().select("main").text()).contains("Approved", "Nora Whitfield approved it on",
				"Why it was approved all the same: A trial with two.", "What it changed", "2 new", "UID 930001");
		assertThat(done.document().select("main form")).isEmpty();
		assertThat(done.document().select("main a[href=" + address + "/reversal]")).hasSize(1);
		new Refusals(this.stage).refuse(409, () -> this.nora.post(address + "/approval", "reason", "Again"));
	}

	@Test
	void approvesWithoutAReasonWhereNothingIsDoubtful() {
		UUID importId = this.register.waiting(Entries.open(930001));
		this.register.trusted(importId);
		String address = RegisterStage.page(importId);
		Visitor.Page page = this.nora.get(address);
		assertThat(page.document().select(".govuk-warning-text, #reason")).isEmpty();
		assertThat(this.nora.submit(page, address + "/approval").status()).isEqualTo(302);
		assertThat(this.register.entries()).isEqualTo(1);
	}

	@Test
	void saysThatNothingDiffersAndRecordsTheDay() {
		this.register.approved(Entries.open(930001));
		UUID importId = this.register.waiting(AUTUMN, Entries.open(930001));
		this.register.trusted(importId);
		String address = RegisterStage.page(importId);
		Visitor.Page page = this.nora.get(address);
		assertThat(page.document().select("main").text()).contains("The register already says all this");
		assertThat(page.document().select("table, nav[aria-label^=Kinds]")).isEmpty();
		assertThat(this.nora.submit(page, address + "/approval").status()).isEqualTo(302);
		assertThat(this.nora.get(RegisterStage.REGISTER).document().select("main").text())
			.contains("The register of 31 October 2026 lists 1 trusts", "Nothing differs");
	}

	@Test
	void discardsAndSaysSo() {
		UUID importId = this.register.waiting(Entries.open(930001));
		String address = RegisterStage.page(importId);
		assertThat(this.nora.submit(this.nora.get(address), address + "/withdrawal").location()).isEqualTo(address);
		assertThat(this.nora.get(address).document().select("main").text()).contains("Nora Whitfield discarded it on",
				"Nothing changed", "What it would have changed", "1 new");
		assertThat(this.register.entries()).isZero();
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(409, () -> this.nora.post(address + "/withdrawal"));
		refusals.refuse(409, () -> this.nora.post(address + "/approval", "reason", "Because"));
	}

	@Test
	void tellsEveryTrustWhatFollowsFromTheRegister() {
		this.register.approved(Entries.open(930001, 930002, 930003));
		PlayedTrust trust = this.register.following(930001);
		PlayedTrust unconcerned = this.register.following(930003);
		this.stage.superuser()
			.sql("update trusts set name = 'Trust 930003' where trust_id = ?")
			.param(unconcerned.number())
			.update();
		this.stage.superuser()
			.sql("update trusts set name = 'Trust 930001' where trust_id = ?")
			.param(trust.number())
			.update();
		UUID importId = this.register.waiting(AUTUMN,
				List.of(Entries.closed(Entries.renamed(Entries.open(930001).get(0), "Zenith"), Entries.SUMMER),
						Entries.open(930003).get(0)));
		String address = RegisterStage.page(importId);
		assertThat(this.nora.post(address + "/approval", "reason", "Invented").status()).isEqualTo(302);
		assertThat(trust.acts()).containsExactly("TRUST_RENAMED", "TRUST_CLOSED");
		assertThat(unconcerned.acts()).isEmpty();
		assertThat(trust.as("Gus").get(trust.path() + "/activity").document().select("main").text()).contains(
				"Nora Whitfield took over the trust's name from the register: Zenith, until then Trust 930001",
				"Nora Whitfield took over from the register that the trust closed on 31 August 2026");
		undo(trust, address);
	}

	private void undo(PlayedTrust trust, String address) {
		java.util.Map<String, String> before = this.stage.checksums();
		Visitor.Page check = this.nora.get(address + "/reversal");
		assertThat(this.stage.checksums()).as("looking changes nothing").isEqualTo(before);
		assertThat(check.document().select("main li").eachText()).containsExactly("1 closed", "1 no longer listed",
				"1 renamed", "Zenith is called Trust 930001 again.", "Trust 930001 is open again.");
		assertThat(this.nora.submit(check, address + "/reversal").location()).isEqualTo(address);
		assertThat(trust.acts()).endsWith("TRUST_RENAMED", "TRUST_REOPENED").hasSize(4);
		assertThat(trust.as("Gus").get(trust.path() + "/activity").document().select("main").text())
			.contains("took over from the register that the trust is open again");
		assertThat(this.nora.get(address).document().select("main").text()).contains("Nora Whitfield undid it on",
				"The register says again what it said before", "What it changed");
		new Refusals(this.stage).refuse(409, () -> this.nora.post(address + "/reversal"));
	}

	@Test
	void rehearsesInATransactionThatNeverCommits() {
		UUID importId = this.register.approved(Entries.open(930001));
		UUID person = this.stage.person(RegisterStage.NORA);
		this.transactions.executeWithoutResult((caller) -> {
			assertThat(this.approval.rehearseUndo(importId, person)).isEmpty();
			assertThat(caller.isRollbackOnly()).as("the caller's own transaction goes on").isFalse();
		});
		assertThat(this.register.entries()).isEqualTo(1);
		assertThat(this.register.state(importId)).isEqualTo("APPROVED");
	}

	/** What the log cannot take, the register does not take either. */
	@Test
	void changesNothingWhenATrustsLogCannotBeWritten() {
		this.register.approved(Entries.open(930001));
		PlayedTrust trust = this.register.following(930001);
		UUID importId = this.register.waiting(Entries.open(930001, 930002));
		this.stage.superuser()
			.sql("alter table activities add constraint planted check (trust_id <> %d)".formatted(trust.number()))
			.update();
		try {
			assertThat(this.nora.post(RegisterStage.page(importId) + "/approval", "reason", "Because").status())
				.isEqualTo(500);
			assertThat(this.register.entries()).isEqualTo(1);
			assertThat(this.register.state(importId)).isEqualTo("WAITING");
		}
		finally {
			this.stage.superuser().sql("alter table activities drop constraint planted").update();
		}
	}

	@Test
	void decidesOnceWhenManyDecideAtOnce() throws Exception {
		UUID importId = this.register.waiting(Entries.open(930001));
		String address = RegisterStage.page(importId);
		List<Integer> statuses = PlayedTrust.together(16,
				() -> this.nora.twin().post(address + "/approval", "reason", "Because").status());
		assertThat(PlayedTrust.counted(statuses)).containsEntry(302, 1L).containsEntry(409, 15L);
		List<Integer> undone = PlayedTrust.together(16, () -> this.nora.twin().post(address + "/reversal").status());
		assertThat(PlayedTrust.counted(undone)).containsEntry(302, 1L).containsEntry(409, 15L);
		assertThat(this.register.entries()).isZero();
	}

	@Test
	void exportsEveryDifferenceAsATable() {
		UUID importId = changed();
		Visitor.Page file = this.nora.get(RegisterStage.page(importId) + "/differences.csv");
		assertThat(file.header("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(file.header("Content-Disposition"))
			.hasValue("attachment; filename=\"register-differences-2026-10-31.csv\"");
		assertThat(file.body().getBytes(StandardCharsets.UTF_8)[0]).as("no byte order mark").isEqualTo((byte) 'u');
		assertThat(file.body().lines()).hasSize(74)
			.first()
			.asString()
			.startsWith("uid,differences,group-id-before,group-id-after,name-before,name-after");
		assertThat(file.body()).contains("930001,Closed; Renamed,TR930001,TR930001,Trust 930001,Renamed 930001,",
				"\r\n930201,New,,TR930201,,'=cmd|' /C calc'!A0,", ",open,closed,,2026-10-31,");
	}

	@Test
	void asksAnAdministratorWhoSignedInWithACodeForAPasskey() {
		Visitor coded = signedInWithCode();
		Refusals refusals = new Refusals(this.stage);
		for (String page : List.of(RegisterStage.REGISTER, RegisterStage.IMPORTS + "/new")) {
			assertThat(refusals.refuse(403, () -> coded.get(page)).document().select("main").text())
				.containsIgnoringCase("passkey");
		}
	}

	private Visitor signedInWithCode() {
		Visitor visitor = this.stage.stranger();
		String email = this.stage.email(RegisterStage.NORA);
		visitor.submit(visitor.get("/sign-in"), "/sign-in", "email", email);
		visitor.get("/sign-in/code");
		visitor.post("/sign-in/code", "code", this.stage.mailedCode(email));
		return visitor;
	}

}
