package org.trustquality.access.personal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

/**
 * A person in three trusts with a text that stands nowhere else in every field that holds
 * something of theirs: trustee and vice-chair of a board that has signed and is asked
 * again, chair of another when it signed, and gone from the third. Another account of
 * theirs was merged and is not proved yet.
 */
final class CanaryPerson {

	private final Stage stage;

	/** Begins everything that is theirs alone. */
	private final String own = "kanari" + UUID.randomUUID().toString().substring(0, 8);

	/** Begins everything that they wrote for a board. */
	private final String written = "boardtext" + UUID.randomUUID().toString().substring(0, 8);

	private final SignedBoard board;

	private final SignedBoard chaired;

	private final SignedBoard left;

	private final String open;

	private final UUID person;

	private final UUID merged = UUID.randomUUID();

	private CanaryPerson(Stage stage) {
		this.stage = stage;
		this.board = SignedBoard.closed(stage, 2, 3, 3, 4, 4, 4);
		this.person = this.board.trust().person("Tess");
		workForTheBoard();
		this.chaired = SignedBoard.closed(stage, 2, 3, 3, 4, 4, 4);
		signAsChair();
		this.left = SignedBoard.closed(stage, 2, 3, 3, 4, 4, 4);
		leave();
		this.open = answerAgain();
		nameEverything();
		advise();
	}

	static CanaryPerson invent(Stage stage) {
		return new CanaryPerson(stage);
	}

	private void workForTheBoard() {
		PlayedTrust trust = this.board.trust();
		trust.grant("Tess", "VICE_CHAIR");
		trust.note("Tess", this.board.path(), 0, this.own + "-comment");
		trust.note("Tess", this.board.path(), 1, this.own + "-withheld");
		sql("""
				insert into withheld_comments
				select trust_id, academic_year, assessment_id, comment_id from response_notes where note = ?""",
				this.own + "-withheld");
		sql("update invitations set status = 'SUBMITTED', begun = true, receipt_number = ? where person_id = ?",
				this.own + "-receipt", this.person);
		this.board.agreeAll(4);
		Visitor tess = trust.as("Tess");
		String indicators = "/indicators/" + this.stage.indicators().get(0);
		Stage.require(
				tess.post(this.board.path() + "/evidence" + indicators + "/links", "title", this.written + "-title",
						"place", this.written + "-place", "link", "https://example.org/" + this.written + "-link"),
				302);
		String meeting = this.board.path() + "/meeting" + indicators;
		Stage.require(tess.submit(tess.get(meeting), meeting, "level", "3", "reason", this.written + "-reason"), 302);
		act(tess, indicators);
		this.board.sign("Minutes 1");
	}

	/** Owns two actions, one by account and one by name, and writes a note. */
	private void act(Visitor tess, String indicators) {
		String add = this.board.path() + "/actions" + indicators;
		for (String account : List.of(this.person.toString(), "")) {
			Stage.require(
					tess.submit(tess.get(add), add, "what", this.written + "-what", "measure",
							this.written + "-measure", "account", account, "owner", account.isEmpty() ? "Tess" : "",
							"dueDay", "1", "dueMonth", "3", "dueYear",
							Integer
								.toString(java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).getYear() + 1)),
					302);
		}
		UUID action = this.stage.superuser()
			.sql("select action_id from actions where owner_id = ?")
			.param(this.person)
			.query(UUID.class)
			.single();
		Stage.require(tess.post(this.board.trust().path() + "/actions/" + action + "/notes", "status", "ON_TRACK",
				"note", this.written + "-note", "seen", "0"), 302);
		sql("update actions set owner = ? where owner = 'Tess' and trust_id = ?", this.own + "-known of old",
				this.board.trust().number());
		sql("insert into action_digests values (?, false, null)", this.person);
		sql("insert into portfolio_views values (?, gen_random_uuid(), ?, 'q=' || ?, now())", this.person,
				this.own + "-view", this.own + "-filter");
	}

	/** Signs as chair, then hands the chair back. */
	private void signAsChair() {
		int trust = this.chaired.trust().number();
		UUID clara = this.chaired.trust().person("Clara");
		sql("update memberships set person_id = ? where trust_id = ? and person_id = ?", this.person, trust, clara);
		this.chaired.agreeAll(4);
		SignedBoard.sign(this.board.trust().as("Tess"), this.chaired.path(), this.written + "-minutes");
		sql("update memberships set person_id = ? where trust_id = ? and person_id = ?", clara, trust, this.person);
		sql("insert into memberships values (?, ?, 'TRUSTEE')", trust, this.person);
	}

	/**
	 * Takes the place of one who answered and has no role any more; so does the merged
	 * account.
	 */
	private void leave() {
		int trust = this.left.trust().number();
		sql("insert into people (person_id, name, email, merged_into, answers_await) values (?, ?, ?, ?, true)",
				this.merged, this.own + "-name-2", this.own + "-2@example.org", this.person);
		take(trust, this.left.trust().person("Tess"), this.person, "-note-left");
		take(trust, this.left.trust().person("Tod"), this.merged, "-note-merged");
	}

	private void take(int trust, UUID before, UUID after, String note) {
		sql("delete from memberships where trust_id = ? and person_id = ?", trust, before);
		sql("update invitations set person_id = ? where trust_id = ? and person_id = ?", after, trust, before);
		sql("update respondents set person_id = ? where trust_id = ? and person_id = ?", after, trust, before);
		sql("insert into known_names values (?, ?, ?)", trust, after, this.own + "-known-left");
		sql("""
				insert into response_notes (trust_id, academic_year, assessment_id, response_id, position, note)
				select r.trust_id, r.academic_year, r.assessment_id, r.response_id, 2, ?
				from responses r join respondents k using (trust_id, respondent_key)
				where r.trust_id = ? and k.person_id = ?""", this.own + note, trust, after);
	}

	private String answerAgain() {
		PlayedTrust trust = this.board.trust();
		String again = trust.open("Gus");
		trust.answer("Tess", again, "2");
		sql("update response_notes set note = ? where note = 'note of Tess' and trust_id = ?", this.own + "-note-open",
				trust.number());
		return again;
	}

	private void nameEverything() {
		sql("insert into known_names values (?, ?, ?)", this.board.trust().number(), this.person,
				this.own + "-known of old");
		sql("update invitations set name = ? where person_id in (?, ?)", this.own + "-invited", this.person,
				this.merged);
		sql("insert into identities values ('https://id.example.org/', ?, ?, now())", this.own + "-subject",
				this.person);
		sql("insert into user_entities values (?, ?, ?)", this.own + "-entity", this.person.toString(),
				this.own + "-display");
		sql("""
				insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state,
					created, last_used, label)
				values (?, ?, '\\x01', false, false, now(), now(), ?)""",
				this.own + "-credential", this.own + "-entity", this.own + "-passkey");
		sql("""
				insert into access_tokens values
					(gen_random_uuid(), ?, ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), array['SCORES'], now(),
						now() + interval '9 days', null)""", this.person, this.own + "-token", this.own);
		sql("insert into service_roles values (?, 'ADVISER')", this.person);
		sql("update people set email = ?, name = ? where person_id = ?", email(), name(), this.person);
		sql("""
				insert into mails (mail_id, recipient, subject, plain_text, html, state, next_attempt_at, queued_at, settled_at,
					refusal)
				values (gen_random_uuid(), upper(?), ?, ?, ?, 'REFUSED', now(), now(), now(), ?)""",
				email(), this.own + "-subject-of-mail", this.own + "-text", this.own + "-html", this.own + "-refusal");
		sql("""
				insert into mails (mail_id, recipient, subject, plain_text, html, state, next_attempt_at, queued_at, settled_at)
				values (gen_random_uuid(), 'gus@example.org', 'A hand-over', ?, ?, 'SENT', now(), now(), now())""",
				"It is " + name() + " now.", "It is " + name() + " now.");
		sql("""
				insert into mails (mail_id, recipient, subject, plain_text, html, state, next_attempt_at, queued_at, settled_at)
				values (gen_random_uuid(), 'gus@example.org', 'Another hand-over', ?, ?, 'SENT', now(), now(), now())""",
				"It was " + this.own + "-known of\nold before.", "It was " + this.own + "-known of old before.");
		sql("""
				insert into sign_in_codes values (gen_random_uuid(), repeat('0', 64), repeat('0', 64), ?, repeat('0', 64), ?,
					now() + interval '9 minutes', 0, null)""",
				this.person, "/" + this.own + "-page");
	}

	/**
	 * Advised the trust of the second board, read what it shares, reviewed it and
	 * declared a conflict of interest; writes a review of the third board and replied to
	 * one about the first.
	 */
	private void advise() {
		int trust = this.chaired.trust().number();
		for (SignedBoard each : List.of(this.chaired, this.board)) {
			boolean over = each == this.chaired;
			sql("""
					insert into adviser_appointments values (?, gen_random_uuid(), ?, current_date - 30, current_date + 30, true,
						?, now(), null, ?, case when ? then now() end)""",
					each.trust().number(), this.person, this.person, over ? this.written + "-conflict" : null, over);
			sql("""
					insert into shares select trust_id, academic_year, assessment_id, gen_random_uuid(), ?, 'VIEWS', ?, now(),
						current_date + 9, null from assessments where assessment_id = ?""",
					this.person, this.person, each.reference());
			sql("""
					insert into reviews select trust_id, academic_year, assessment_id, gen_random_uuid(), ?, 1, true, ?, now(),
						case when ? then now() end, null, null, null, 0 from assessments where assessment_id = ?""",
					this.person, over ? "SENT" : "DRAFT", over, each.reference());
			sql("""
					insert into review_points select trust_id, academic_year, assessment_id, review_id, 'QE', 3, ?, ?, null, null,
						null, null, 3, ?, 0 from reviews where adviser_id = ? and trust_id = ?""",
					this.written + (over ? "-review" : "-draft"), this.written + (over ? "-question" : "-asked"),
					this.written + "-settled", this.person, each.trust().number());
		}
		sql("""
				insert into review_points select trust_id, academic_year, assessment_id, review_id, 'EG', 3, 'x', null, 'AGREE',
					?, ?, now(), null, null, 0 from reviews where trust_id = ?""",
				this.written + "-reply", this.person, trust);
		sql("""
				insert into share_readings select trust_id, academic_year, assessment_id, ?, 'VERSION', current_date, now(),
					now(), 7531 from assessments where assessment_id = ?""",
				this.person, this.chaired.reference());
	}

	/** Signs in on a device whose browser has a name of its own. */
	Visitor signIn() {
		Visitor device = Visitor.as(this.person, this.stage.port());
		sql("""
				update sessions_attributes set attribute_bytes = convert_to(?, 'UTF8')
				where attribute_name = 'user-agent' and session_primary_id in (
					select primary_id from sessions where principal_name = ?)""", '"' + this.own + "-browser\"",
				this.person.toString());
		return device;
	}

	private void sql(String statement, Object... values) {
		this.stage.superuser().sql(statement).params(values).update();
	}

	UUID personId() {
		return this.person;
	}

	UUID mergedId() {
		return this.merged;
	}

	String name() {
		return this.own + "-name";
	}

	String email() {
		return this.own + "-1@example.org";
	}

	String own() {
		return this.own;
	}

	SignedBoard board() {
		return this.board;
	}

	SignedBoard chaired() {
		return this.chaired;
	}

	/** The assessment that they had begun to answer. */
	String open() {
		return this.open;
	}

	List<SignedBoard> boards() {
		return List.of(this.board, this.chaired, this.left);
	}

	/** What the person is to be shown. */
	List<String> exported() {
		return Stream
			.concat(Stream
				.of("-name", "-1@example.org", "-name-2", "-2@example.org", "-comment", "-withheld", "-receipt",
						"-note-left", "-note-open", "-known", "-known-left", "-invited", "-subject", "-display",
						"-passkey", "-token", "-subject-of-mail", "-refusal", "-browser")
				.map(this.own::concat),
					Stream
						.of("-title", "-place", "-link", "-reason", "-minutes", "-what", "-measure", "-note",
								"-conflict", "-review", "-question", "-draft", "-asked", "-settled", "-reply")
						.map(this.written::concat))
			.toList();
	}

	/**
	 * What is not the person's to see: an account's answers that nobody has proved to be
	 * theirs, secrets.
	 */
	List<String> notExported() {
		return List.of(this.own + "-note-merged", this.own + "-credential", this.own + "-entity");
	}

	/** Every column of every table that holds what names the person. */
	Set<String> columnsWithOwn() {
		return columnsWith(this.own);
	}

	/** Every column that holds the number of one of the accounts, or what was written. */
	Set<String> columnsWithNumbers() {
		Set<String> found = new TreeSet<>(columnsWith(this.person.toString()));
		found.addAll(columnsWith(this.merged.toString()));
		found.addAll(columnsWith(this.written));
		return found;
	}

	private Set<String> columnsWith(String text) {
		return columnsWith(this.stage, text);
	}

	/** Every column of every table that holds a text in small letters. */
	static Set<String> columnsWith(Stage stage, String text) {
		Set<String> found = new TreeSet<>();
		stage.superuser()
			.sql("""
					select c.relname, a.attname, a.atttypid = 'bytea'::regtype as bytes
					from pg_class c join pg_attribute a on a.attrelid = c.oid
					where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
						and not a.attisdropped""")
			.query((row, number) -> Map.entry(row.getString("relname") + "." + row.getString("attname"),
					row.getBoolean("bytes")
							? "position(convert_to('" + text + "', 'UTF8') in " + row.getString("attname") + ") > 0"
							: "strpos(lower(" + row.getString("attname") + "::text), '" + text + "') > 0"))
			.list()
			.forEach((column) -> {
				String table = column.getKey().substring(0, column.getKey().indexOf('.'));
				if (stage.superuser()
					.sql("select exists (select from " + table + " where " + column.getValue() + ")")
					.query(Boolean.class)
					.single()) {
					found.add(column.getKey());
				}
			});
		return found;
	}

	/** Lets the last mails that tell people of their erasure go. */
	static void awaitLastMails(Stage stage) throws InterruptedException {
		for (int tenths = 0; tenths < 300; tenths++) {
			if (stage.superuser().sql("select count(*) from mails where parting").query(Integer.class).single() == 0) {
				return;
			}
			Thread.sleep(100);
		}
		throw new IllegalStateException("A last mail has not gone after half a minute");
	}

	/** Count and checksum of what boards rely on, in all three trusts. */
	Map<String, String> relied() {
		Map<String, String> relied = new TreeMap<>();
		boards().forEach((each) -> this.stage.checksums(each.trust().reference()).forEach((table, sum) -> {
			if (List
				.of("assessments", "assessment_results", "claim_results", "dimension_results", "indicator_results",
						"responses", "agreed_levels", "sign_offs", "evidence_items", "evidence_files", "opened_forms")
				.contains(table)) {
				relied.put(each.trust().number() + " " + table, sum);
			}
		}));
		return relied;
	}

}
