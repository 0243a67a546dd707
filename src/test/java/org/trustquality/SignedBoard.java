package org.trustquality;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.trustquality.access.Digest;

/**
 * A board of six with a chief executive in a trust of a test's own, whose assessment has
 * closed, so that it can meet and its chair can sign. What people answer and agree is
 * written past the pages.
 */
public record SignedBoard(PlayedTrust trust, String path) {

	private static final List<String> TRUSTEES = List.of("Clara", "Vera", "Tess", "Tod", "Tim", "Pam");

	/** The same level from each trustee for everything; those without one say nothing. */
	public static SignedBoard closed(Stage stage, int... levels) {
		int[][] answers = new int[levels.length][stage.indicators().size()];
		for (int trustee = 0; trustee < levels.length; trustee++) {
			Arrays.fill(answers[trustee], levels[trustee]);
		}
		return closed(stage, answers);
	}

	/** What each trustee answers on each indicator; the chief executive says 4. */
	public static SignedBoard closed(Stage stage, int[]... answers) {
		PlayedTrust trust = PlayedTrust.of(stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Vera:VICE_CHAIR",
				"Tess:TRUSTEE", "Tod:TRUSTEE", "Tim:TRUSTEE", "Pam:TRUSTEE", "Cecil:CHIEF_EXECUTIVE");
		SignedBoard board = new SignedBoard(trust, trust.open("Gus"));
		for (int trustee = 0; trustee < answers.length; trustee++) {
			board.answer(TRUSTEES.get(trustee), "TRUSTEE", answers[trustee]);
		}
		int[] fours = new int[stage.indicators().size()];
		Arrays.fill(fours, 4);
		board.answer("Cecil", "CHIEF_EXECUTIVE", fours);
		Stage.require(trust.as("Gus").post(board.path + "/closure"), 302);
		return board;
	}

	/** A board that has agreed 4 on everything and whose chair has signed. */
	public static SignedBoard signed(Stage stage) {
		SignedBoard board = closed(stage, 2, 3, 3, 4, 4, 4);
		board.agreeAll(4);
		board.sign("Minutes 1");
		return board;
	}

	public UUID reference() {
		return UUID.fromString(this.path.replaceAll(".*/", ""));
	}

	public Stage stage() {
		return this.trust.stage();
	}

	private void answer(String who, String capacity, int[] levels) {
		UUID key = UUID.randomUUID();
		stage().superuser()
			.sql("insert into respondents values (?, ?, ?)")
			.params(this.trust.number(), this.trust.person(who), key)
			.update();
		stage().superuser()
			.sql("""
					insert into responses
					select trust_id, academic_year, assessment_id, gen_random_uuid(), ?, ?, ?, 5, ?::smallint[], '{}'
					from assessments where assessment_id = ?""")
			.params(key, capacity, levels.length,
					Arrays.stream(levels).mapToObj(Integer::toString).collect(Collectors.joining(",", "{", "}")),
					reference())
			.update();
	}

	/** Lets the board agree the same level on everything. */
	public void agreeAll(int level) {
		agreeAll(stage(), reference(), level);
	}

	/** Lets the board of any assessment agree the same level on everything. */
	public static void agreeAll(Stage stage, UUID assessment, int level) {
		stage.superuser()
			.sql("""
					insert into agreed_levels
					select a.trust_id, academic_year, assessment_id, position, ?, 'Reason ' || position, false, false, null, 0
					from assessments a join edition_indicators using (edition_id) where assessment_id = ?
					on conflict (trust_id, academic_year, assessment_id, position) do update set level = excluded.level""")
			.params(level, assessment)
			.update();
	}

	/** Changes what was agreed on one indicator. */
	public void change(int position, String set) {
		stage().superuser()
			.sql("update agreed_levels set " + set + " where assessment_id = ? and position = ?")
			.params(reference(), position)
			.update();
	}

	/** Takes back what was agreed on one indicator. */
	public void forget(int position) {
		stage().superuser()
			.sql("delete from agreed_levels where assessment_id = ? and position = ?")
			.params(reference(), position)
			.update();
	}

	/** Adds a link that the board relies on. */
	public void rely(int position, String title, boolean toConfirm) {
		stage().superuser().sql("""
				insert into evidence_items
				select trust_id, academic_year, assessment_id, gen_random_uuid(), ?, ?, date '2026-03-01', 'page 4',
					'https://example.org/report', null, true, date '2027-03-01', ?, null, now(), null
				from assessments where assessment_id = ?""").params(position, title, toConfirm, reference()).update();
	}

	/** Lets the governance professional add a link through the page. */
	public UUID link(int position, String title) {
		Stage.require(this.trust.as("Gus")
			.post(evidence(position) + "/links", "title", title, "link", "https://example.org/report"), 302);
		return item(title);
	}

	/** Lets the governance professional add a file through the page. */
	public UUID attach(int position, String title, String name, byte[] content) {
		Stage.require(Multipart.of(this.trust.as("Gus"), "title", title)
			.file("file", name, content)
			.send(evidence(position) + "/files"), 302);
		return item(title);
	}

	private String evidence(int position) {
		return this.path + "/evidence/indicators/" + stage().indicators().get(position);
	}

	/** The evidence item with a title. */
	public UUID item(String title) {
		return stage().superuser()
			.sql("select item_id from evidence_items where assessment_id = ? and title = ?")
			.params(reference(), title)
			.query(UUID.class)
			.single();
	}

	/** Lets the governance professional take an evidence item off. */
	public void takeOff(UUID item) {
		Stage.require(this.trust.as("Gus").post(this.path + "/evidence/items/" + item + "/removal"), 302);
	}

	/** Writes a version anew, as somebody with all rights can. */
	public void forge(int version, String content) {
		stage().superuser()
			.sql("update sign_offs set content = ?, hash = ? where assessment_id = ? and version = ?")
			.params(content, Digest.of(content), reference(), version)
			.update();
	}

	/** Does something while the first version is not as it was signed. */
	public void spoilt(Runnable look) {
		String signed = stored(1, "content");
		stage().superuser()
			.sql("update sign_offs set content = content || ' ' where assessment_id = ? and version = 1")
			.param(reference())
			.update();
		try {
			look.run();
		}
		finally {
			forge(1, signed);
		}
	}

	/** The address of the last look, with what the chair types there. */
	public String confirmation(String day, String month, String year, String reference, String seen) {
		return this.path + "/sign-off/confirmation?" + query(day, month, year, reference, seen);
	}

	private static String query(String... values) {
		List<String> names = List.of("day", "month", "year", "reference", "seen");
		return IntStream.range(0, values.length)
			.mapToObj((place) -> names.get(place) + "=" + URLEncoder.encode(values[place], StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	/** The page that asks the chair once more, for a meeting today. */
	public Visitor.Page ask(Visitor chair, String reference) {
		return ask(chair, this.path, reference);
	}

	/** The same for any assessment. */
	public static Visitor.Page ask(Visitor chair, String path, String reference) {
		LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
		String seen = chair.get(path + "/sign-off").document().select("input[name=seen]").val();
		return chair.get(path + "/sign-off/confirmation?" + query(Integer.toString(today.getDayOfMonth()),
				Integer.toString(today.getMonthValue()), Integer.toString(today.getYear()), reference, seen));
	}

	/** Lets the chair go through the pages and sign. */
	public Visitor.Page sign(String reference) {
		return sign(this.trust.as("Clara"), this.path, reference);
	}

	/** Lets the chair of any assessment go through the pages and sign. */
	public static Visitor.Page sign(Visitor chair, String path, String reference) {
		Visitor.Page signed = chair.submit(ask(chair, path, reference), path + "/sign-off");
		Stage.require(signed, 302);
		return signed;
	}

	/** Lets the governance professional begin a correction. */
	public void correct(String reason) {
		Visitor gus = this.trust.as("Gus");
		gus.get(this.path + "/correction");
		Stage.require(gus.post(this.path + "/correction", "reason", reason), 302);
	}

	/** How many versions there are. */
	public int versions() {
		return stage().superuser()
			.sql("select count(*) from sign_offs where assessment_id = ?")
			.param(reference())
			.query(Integer.class)
			.single();
	}

	/** What stands in a column of a version. */
	public String stored(int version, String column) {
		return stage().superuser()
			.sql("select " + column + " from sign_offs where assessment_id = ? and version = ?")
			.params(reference(), version)
			.query(String.class)
			.single();
	}

	public String state() {
		return stage().superuser()
			.sql("select state from assessments where assessment_id = ?")
			.param(reference())
			.query(String.class)
			.single();
	}

	/** The acts since the assessment closed, oldest first. */
	public List<String> actsSinceClosing() {
		List<String> acts = this.trust.acts();
		return acts.contains("ASSESSMENT_CLOSED") ? acts.subList(acts.lastIndexOf("ASSESSMENT_CLOSED") + 1, acts.size())
				: Collections.emptyList();
	}

}
