package org.trustquality.access.personal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.result.Recounted;
import org.trustquality.assessment.result.Recounting;
import org.trustquality.assessment.signoff.VersionVerification;
import org.trustquality.audit.ActivityLog;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * After a person has deleted their account nothing names them anywhere, and everything
 * that their boards rely on is as it was.
 */
@DemonstratedApplication
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureTests {

	private static final String PAGE = "/account/erasure";

	private static final Set<String> KEPT = PersonalColumns.lines()
		.stream()
		.filter(PersonalColumns.Line::isKept)
		.flatMap((line) -> line.columns().stream())
		.collect(Collectors.toSet());

	/** Tables of which each is forgotten once, with what tells the person's rows. */
	private static final Map<String, String> FORGOTTEN = Map.ofEntries(
			Map.entry("known_names", "person_id in (:person, :merged)"),
			Map.entry("memberships", "person_id = :person"), Map.entry("identities", "person_id = :person"),
			Map.entry("access_tokens", "person_id = :person"), Map.entry("service_roles", "person_id = :person"),
			Map.entry("sign_in_codes", "person_id = :person"), Map.entry("mails", "lower(recipient) = :email"),
			Map.entry("user_entities", "name = :person::text"), Map.entry("sessions", "principal_name = :person::text"),
			Map.entry("invitation_links", "person_id = :person"), Map.entry("response_notes", "note like :own"));

	@Autowired
	private Stage stage;

	@Autowired
	private List<Recounting> recounts;

	@Autowired
	private VersionVerification versions;

	@Autowired
	private ActivityLog log;

	@Autowired
	private TransactionTemplate transactions;

	private CanaryPerson canary;

	private Visitor phone;

	private Visitor laptop;

	private Visitor.Page deleted;

	private Map<String, String> relied = Map.of();

	private Set<String> before = Set.of();

	private final Map<String, List<String>> rows = new LinkedHashMap<>();

	private String output = "";

	private int statements;

	private long letters;

	@BeforeAll
	void delete(CapturedOutput captured) throws Exception {
		this.stage.tidy();
		this.canary = CanaryPerson.invent(this.stage);
		this.laptop = this.canary.signIn();
		this.phone = this.canary.signIn();
		this.before = this.canary.columnsWithOwn();
		this.relied = this.canary.relied();
		FORGOTTEN.forEach((table, which) -> this.rows.put(table, rows(table, which)));
		this.laptop.get(PAGE);
		Statements.Sent<Visitor.Page> sent = Statements.of(() -> this.laptop.post(PAGE, "sure", "yes")).ofVisitors();
		this.deleted = sent.result();
		this.statements = sent.statements().size();
		this.letters = sent.statements().stream().filter((each) -> each.contains("insert into mails")).count();
		CanaryPerson.awaitLastMails(this.stage);
		this.output = captured.getAll();
	}

	private List<String> rows(String table, String which) {
		return this.stage.superuser()
			.sql("select to_jsonb(t)::text from " + table + " t where " + which)
			.param("person", this.canary.personId())
			.param("merged", this.canary.mergedId())
			.param("email", this.canary.email())
			.param("own", this.canary.own() + "%")
			.query(String.class)
			.list();
	}

	@Test
	void saysThatItIsDone() {
		assertThat(this.deleted.status()).as(() -> this.deleted.document().text()).isEqualTo(302);
		assertThat(this.deleted.location()).isEqualTo("/account/deleted");
		Visitor.Page page = this.laptop.get("/account/deleted");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("main h1").text()).isEqualTo("Your account is deleted");
		assertThat(page.document().select(".tq-header__account")).isEmpty();
		assertThat(this.statements).isLessThan(200);
		System.out.println("Erasure of a person with 2 accounts in 3 trusts: statements=" + this.statements);
	}

	@Test
	void leavesNothingThatNamesThePersonInAnyTable() {
		assertThat(this.before).as("before").hasSizeGreaterThanOrEqualTo(20);
		assertThat(this.canary.columnsWithOwn()).isEmpty();
		Set<String> numbers = this.canary.columnsWithNumbers();
		assertThat(numbers).as("numbers and texts for the board").isNotEmpty().isSubsetOf(KEPT);
		System.out.println("Erasure: columns with the canary before=" + this.before.size()
				+ ", after=0, columns with its" + " number or its texts for the board, all listed as kept=" + numbers);
	}

	/**
	 * Every column that the list calls deleted or replaced held something of the
	 * canary's.
	 */
	@Test
	void meetsWhatTheListCallsDeleted() {
		Set<String> gone = PersonalColumns.lines()
			.stream()
			.filter((line) -> !line.isKept() && line.exported().equals("yes"))
			.flatMap((line) -> line.columns().stream())
			.filter((column) -> this.before.contains(column))
			.collect(Collectors.toSet());
		assertThat(gone).contains("people.name", "people.email", "actions.owner", "known_names.name",
				"invitations.name", "invitations.receipt_number", "response_notes.note", "identities.subject",
				"access_tokens.name", "user_credentials.label", "user_entities.display_name", "mails.recipient",
				"mails.subject", "mails.refusal", "sessions_attributes.attribute_bytes");
	}

	/** Each of the tables is forgotten once. */
	@Test
	void findsAForgottenTable() {
		Set<String> found = new TreeSet<>();
		this.rows.forEach((table, kept) -> {
			assertThat(kept).as(table).isNotEmpty();
			kept.forEach((row) -> this.stage.superuser()
				.sql("insert into " + table + " select * from jsonb_populate_record(null::" + table + ", ?::jsonb)")
				.param(row)
				.update());
			Set<String> hits = new TreeSet<>(this.canary.columnsWithOwn());
			hits.addAll(this.canary.columnsWithNumbers());
			hits.removeAll(KEPT);
			assertThat(hits).as(table).isNotEmpty().allSatisfy((hit) -> assertThat(hit).startsWith(table + "."));
			found.add(table);
			this.stage.superuser()
				.sql("delete from " + table + " where " + FORGOTTEN.get(table))
				.param("person", this.canary.personId())
				.param("merged", this.canary.mergedId())
				.param("email", this.canary.email())
				.param("own", this.canary.own() + "%")
				.update();
		});
		System.out.println("Erasure: tables forgotten=" + this.rows.size() + ", found=" + found.size());
		assertThat(this.canary.columnsWithOwn()).isEmpty();
	}

	@Test
	void leavesWhatBoardsRelyOnAsItWas() {
		assertThat(this.relied).hasSizeGreaterThan(20);
		assertThat(this.canary.relied()).isEqualTo(this.relied);
	}

	@Test
	void leavesLogVersionsAndRecountInOrder() {
		for (SignedBoard board : this.canary.boards()) {
			int trust = board.trust().number();
			assertThat(Tenancy.inTrust(trust, () -> this.transactions.execute((t) -> this.log.verify(trust, null)))
				.faults()).isEmpty();
			assertThat(Tenancy.inTrust(trust, () -> this.transactions.execute((t) -> this.versions.ofTrust(trust)))
				.faults()).isEmpty();
			List<Recounted> again = Tenancy.inTrust(trust, () -> this.transactions
				.execute((t) -> this.recounts.stream().flatMap((recount) -> recount.ofTrust(trust).stream()).toList()));
			assertThat(again).isNotEmpty()
				.allSatisfy((each) -> assertThat(each.outcome()).isEqualTo(Recounted.Outcome.SAME));
		}
	}

	@Test
	void cutsTheLinkToAnswersForGood() {
		assertThat(this.stage.superuser()
			.sql("select count(*) from respondents where person_id in (?, ?)")
			.params(this.canary.personId(), this.canary.mergedId())
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.stage.superuser()
			.sql("select count(*) from respondents where person_id is null and trust_id in (?, ?, ?)")
			.params(this.canary.boards().stream().map((board) -> board.trust().number()).toArray())
			.query(Integer.class)
			.single()).isEqualTo(3);
	}

	/** One to each address; once they are sent, no row holds an address. */
	@Test
	void writesALastMailToEachAddress() {
		assertThat(this.letters).isEqualTo(2);
		assertThat(this.stage.superuser()
			.sql("select count(*) from mails where subject = ? or lower(recipient) like ?")
			.params(PartingLetter.SUBJECT, this.canary.own() + "%")
			.query(Integer.class)
			.single()).isZero();
	}

	/** A mail to somebody else names the person by the name that a trust gave them. */
	@Test
	void emptiesMailsToOthersThatNameThePerson() {
		assertThat(this.stage.superuser()
			.sql("select count(*) from mails where recipient = 'gus@example.org' and plain_text like '%' || ? || '%'")
			.param(this.canary.own())
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.before).contains("mails.plain_text", "mails.html");
	}

	@Test
	void endsTheSessionAsSigningOutDoes() {
		assertThat(this.deleted.header("Clear-Site-Data").orElse("")).contains("\"cookies\"", "\"storage\"",
				"\"cache\"");
		assertThat(this.output).contains("signed out: person=" + this.canary.personId());
	}

	@Test
	void signsOutEveryDevice() {
		for (Visitor device : List.of(this.laptop, this.phone)) {
			for (String path : List.of("/account", "/account/data", "/trusts", this.canary.open() + "/response")) {
				assertThat(device.get(path).location()).isEqualTo("/sign-in");
			}
		}
	}

	@Test
	void deletesOnceAlsoIfTheFormIsSentAgain() {
		assertThat(this.laptop.post(PAGE, "sure", "yes").location()).isEqualTo("/sign-in");
		assertThat(this.canary.board().trust().acts()).filteredOn("ACCOUNT_DELETED"::equals).hasSize(1);
	}

	@Test
	void mailsTheAddressNoMore() {
		Visitor stranger = this.stage.stranger();
		stranger.get("/sign-in");
		assertThat(stranger.post("/sign-in", "email", this.canary.email()).status()).isEqualTo(302);
		assertThat(this.canary.board().trust().mailsTo(this.canary.email())).isEmpty();
	}

	@Test
	void showsColleaguesNoName() {
		PlayedTrust trust = this.canary.board().trust();
		int pages = 0;
		for (String who : List.of("Gus", "Clara", "Tod", "Cecil")) {
			Visitor visitor = trust.as(who);
			for (String path : pages()) {
				Visitor.Page page = visitor.get(path);
				assertThat(page.status()).as(who + " " + path).isIn(200, 302, 404, 409);
				assertThat(page.body().toLowerCase(java.util.Locale.ROOT)).as(who + " " + path)
					.doesNotContain(this.canary.own(), "@deleted.invalid");
				pages++;
			}
		}
		System.out.println("Erasure: pages of colleagues=" + pages + ", with the name=0");
	}

	private List<String> pages() {
		String path = this.canary.board().trust().path();
		String indicator = "/indicators/" + this.stage.indicators().get(0);
		return Stream.of(List.of(this.canary.board(), new SignedBoard(this.canary.board().trust(), this.canary.open())))
			.flatMap(List::stream)
			.map(SignedBoard::path)
			.flatMap((one) -> Stream.of(one, one + "/results", one + "/results/own", one + "/meeting",
					one + "/meeting" + indicator, one + "/meeting/comments", one + "/versions/1", one + "/evidence",
					one + "/evidence" + indicator, one + "/sign-off", one + "/respondents", one + "/correction",
					one + "/respondents/" + this.canary.personId() + "/removal", path, path + "/people",
					path + "/activity", path + "/people/" + this.canary.personId()))
			.toList();
	}

	@Test
	void tellsTheActivityLogOfEveryTrust() {
		for (SignedBoard board : this.canary.boards()) {
			String page = board.trust().as("Gus").get(board.trust().path() + "/activity").document().text();
			assertThat(page).contains("deleted their own account, and is no longer known to this trust");
		}
		String page = this.canary.board()
			.trust()
			.as("Gus")
			.get(this.canary.board().trust().path() + "/activity")
			.body();
		assertThat(page).contains("Somebody whose account was deleted recorded what the board agreed",
				"added somebody whose account was deleted to the assessment");
	}

	@Test
	void namesNobodyAsWhoSigned() {
		PlayedTrust trust = this.canary.chaired().trust();
		Visitor.Page page = trust.as("Gus").get(this.canary.chaired().path() + "/versions/1");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().text()).contains("Somebody whose account was deleted");
	}

	@Test
	void takesThePersonOffWhatIsOpen() {
		assertThat(this.stage.superuser()
			.sql("select status || ' ' || name from invitations where assessment_id = ?::uuid and person_id = ?")
			.params(this.canary.open().replaceAll(".*/", ""), this.canary.personId())
			.query(String.class)
			.single()).isEqualTo("REMOVED Somebody whose account was deleted");
		Visitor gus = this.canary.board().trust().as("Gus");
		gus.get(this.canary.open());
		assertThat(gus.post(this.canary.open() + "/reminder").status()).isEqualTo(302);
	}

	/** A trust that adds the address again adds somebody new. */
	@Test
	void letsTheAddressStartAnew() {
		PlayedTrust trust = this.canary.chaired().trust();
		String address = "again." + trust.number() + "@example.org";
		assertThat(trust.as("Clara").post(trust.people(), "name", "Anew", "email", address, "role", "TRUSTEE").status())
			.isEqualTo(302);
		UUID anew = this.stage.superuser()
			.sql("update people set invented = true where email = ? returning person_id")
			.param(address)
			.query(UUID.class)
			.single();
		Visitor visitor = Visitor.as(anew, this.stage.port());
		visitor.get(PAGE);
		assertThat(visitor.post(PAGE, "sure", "yes").location()).isEqualTo("/account/deleted");
		assertThat(trust.as("Clara").post(trust.people(), "name", "Anew", "email", address, "role", "TRUSTEE").status())
			.isEqualTo(302);
		assertThat(this.stage.superuser()
			.sql("select person_id from people where email = ?")
			.param(address)
			.query(UUID.class)
			.single()).isNotEqualTo(anew);
	}

	@Test
	void writesNoNameIntoTheLog() {
		assertThat(this.output).contains("Deleted the account " + this.canary.personId())
			.doesNotContain(this.canary.own());
	}

}
