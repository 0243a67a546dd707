package org.trustquality.improvement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

/** A board of six that has met and agreed 3 on everything, and begins to act on it. */
public final class ActionStage {

	/** Today in England. */
	public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

	private final Stage stage;

	private final SignedBoard board;

	private final Map<String, Visitor> signedIn = new HashMap<>();

	public ActionStage(Stage stage) {
		this.stage = stage;
		this.board = SignedBoard.closed(stage, 2, 3, 3, 3, 4, 4);
		this.board.agreeAll(3);
	}

	public PlayedTrust trust() {
		return this.board.trust();
	}

	public SignedBoard board() {
		return this.board;
	}

	public Visitor as(String who) {
		return this.signedIn.computeIfAbsent(who, trust()::as);
	}

	/** The addresses of all actions. */
	public String all() {
		return trust().path() + "/actions";
	}

	/** The actions of the assessment. */
	public String year() {
		return this.board.path() + "/actions";
	}

	public String add(int position) {
		return add(this.board.path(), position);
	}

	public String add(String assessment, int position) {
		return assessment + "/actions/indicators/" + this.stage.indicators().get(position);
	}

	public String action(UUID action) {
		return all() + "/" + action;
	}

	/** What a sensible person sends, with some fields changed. */
	public static String[] fields(String... changes) {
		Map<String, String> fields = new LinkedHashMap<>();
		LocalDate due = TODAY.plusDays(40);
		String[] usual = { "what", "Visit every school", "measure", "Ten schools by name", "account", "", "owner",
				"The committee", "dueDay", Integer.toString(due.getDayOfMonth()), "dueMonth",
				Integer.toString(due.getMonthValue()), "dueYear", Integer.toString(due.getYear()) };
		for (String[] part : List.of(usual, changes)) {
			for (int place = 0; place < part.length; place += 2) {
				fields.put(part[place], part[place + 1]);
			}
		}
		return fields.entrySet()
			.stream()
			.flatMap((field) -> Stream.of(field.getKey(), field.getValue()))
			.toArray(String[]::new);
	}

	/** The fields of a day. */
	public static String[] due(LocalDate day) {
		return new String[] { "dueDay", Integer.toString(day.getDayOfMonth()), "dueMonth",
				Integer.toString(day.getMonthValue()), "dueYear", Integer.toString(day.getYear()) };
	}

	/** Adds an action as the governance professional does. */
	public UUID act(int position, String what, String... changes) {
		return act(this.board.path(), position, what, changes);
	}

	public UUID act(String assessment, int position, String what, String... changes) {
		Stage.require(
				as("Gus").post(add(assessment, position),
						fields(Stream.concat(Stream.of("what", what), Stream.of(changes)).toArray(String[]::new))),
				302);
		return this.stage.superuser()
			.sql("select action_id from actions where trust_id = ? and what = ?")
			.params(trust().number(), what)
			.query(UUID.class)
			.single();
	}

	/** Adds a note as the governance professional does. */
	public void note(UUID action, String status, String note) {
		Visitor gus = as("Gus");
		Stage.require(gus.submit(gus.get(action(action) + "/notes"), action(action) + "/notes", "status", status,
				"note", note), 302);
	}

	/** Lets an action be due some days ago. */
	public void late(UUID action, int days) {
		this.stage.superuser()
			.sql("update actions set due_on = ? where action_id = ?")
			.params(TODAY.minusDays(days), action)
			.update();
	}

	public Visitor.Page choose(UUID action, boolean chosen) {
		return as("Gus").post(year() + "/" + action + "/choice", "chosen", Boolean.toString(chosen));
	}

	/** One value of an action's row. */
	public String value(UUID action, String column) {
		return this.stage.superuser()
			.sql("select (" + column + ")::text from actions where action_id = ?")
			.param(action)
			.query(String.class)
			.single();
	}

	/** Another assessment, so many years later, that has closed and agreed everything. */
	public String closedLater(int years) {
		PlayedTrust trust = trust();
		String path = trust.open("Gus", years);
		for (String who : List.of("Clara", "Vera", "Tess", "Tod", "Tim")) {
			trust.sheet(who, path, java.util.Collections.nCopies(this.stage.indicators().size(), 4));
		}
		Stage.require(as("Gus").post(path + "/closure"), 302);
		return path;
	}

	public Document page(String who, String path) {
		Visitor.Page page = as(who).get(path);
		Stage.require(page, 200);
		return page.document();
	}

	public String main(String who, String path) {
		return page(who, path).select("main").text();
	}

	/** The acts about actions, oldest first. */
	public List<String> acts() {
		return trust().acts().stream().filter((act) -> act.startsWith("ACTION")).toList();
	}

}
