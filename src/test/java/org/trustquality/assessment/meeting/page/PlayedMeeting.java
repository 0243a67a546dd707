package org.trustquality.assessment.meeting.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;

/**
 * A board of nine, a governance professional and a chief executive after their assessment
 * has closed. The first statement splits the board, on the second it agrees, on the third
 * it is mixed, the fourth does not apply, the fifth too few can see.
 */
record PlayedMeeting(Stage stage, PlayedTrust trust, String path, Map<String, Visitor> visitors) {

	static final String CHAIR = "Clara";

	static final String VICE_CHAIR = "Vera";

	static final String GOVERNANCE_PROFESSIONAL = "Gus";

	static final String CHIEF_EXECUTIVE = "Cecil";

	static final String TRUSTEE = "Tess";

	/** Answers too little to count. */
	static final String HALF_EMPTY = "Leo";

	static final List<String> TRUSTEES = List.of(CHAIR, VICE_CHAIR, TRUSTEE, "Tod", "Tim", "Pam", "Pia", "Pat");

	static final List<String> EVERYBODY = List.of(CHAIR, VICE_CHAIR, GOVERNANCE_PROFESSIONAL, CHIEF_EXECUTIVE, TRUSTEE);

	private static final List<List<Integer>> FIRST_FIVE = List.of(List.of(1, 1, 1, 3, 3, 5, 5, 5),
			List.of(4, 4, 4, 4, 4, 4, 4, 4), List.of(1, 3, 3, 3, 4, 5, 5, 5), List.of(-2, -2, -2, -2, -2, -2, 3, 3),
			List.of(2, 2, 3, 3, -1, -1, -1, -1));

	static final int SPLIT = 0;

	static final int AGREED = 1;

	static final int MIXED = 2;

	static final int DROPPED = 3;

	static final int TOO_FEW = 4;

	/** With a few comments, closed. */
	static PlayedMeeting of(Stage stage) {
		PlayedMeeting meeting = answered(stage);
		meeting.note(TRUSTEE, SPLIT, "The schools differ.");
		meeting.note("Tod", SPLIT, "Ask Pam about the audit.");
		meeting.note("Pia", MIXED, "First line\nSecond <b>line</b>");
		meeting.note(CHIEF_EXECUTIVE, SPLIT, "We are on the way.");
		meeting.note(HALF_EMPTY, SPLIT, "Half empty.");
		meeting.note("Pat", TOO_FEW, "Below the threshold.");
		meeting.note("Tim", DROPPED, "We have no sixth form.");
		return meeting.closed();
	}

	/** Answered by everybody, still open and without comments. */
	static PlayedMeeting answered(Stage stage) {
		PlayedMeeting meeting = open(stage, "5");
		for (int person = 0; person < TRUSTEES.size(); person++) {
			List<Integer> codes = new ArrayList<>(Collections.nCopies(stage.indicators().size(), 3));
			for (int position = 0; position < FIRST_FIVE.size(); position++) {
				codes.set(position, FIRST_FIVE.get(position).get(person));
			}
			meeting.trust.sheet(TRUSTEES.get(person), meeting.path, codes);
		}
		List<Integer> few = new ArrayList<>(Collections.nCopies(stage.indicators().size(), 0));
		few.set(SPLIT, 5);
		meeting.trust.sheet(HALF_EMPTY, meeting.path, few);
		meeting.trust.sheet(CHIEF_EXECUTIVE, meeting.path, Collections.nCopies(stage.indicators().size(), 4));
		return meeting;
	}

	/** Open, and nobody has answered. */
	static PlayedMeeting open(Stage stage, String minimum) {
		PlayedTrust trust = PlayedTrust.of(stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR",
				"Vera:VICE_CHAIR,TRUSTEE", "Cecil:CHIEF_EXECUTIVE", "Tess:TRUSTEE", "Tod:TRUSTEE", "Tim:TRUSTEE",
				"Pam:TRUSTEE", "Pia:TRUSTEE", "Pat:TRUSTEE", "Leo:TRUSTEE");
		return open(stage, trust, minimum);
	}

	static PlayedMeeting open(Stage stage, PlayedTrust trust, String minimum) {
		Map<String, Visitor> visitors = new HashMap<>();
		Visitor gus = trust.as(GOVERNANCE_PROFESSIONAL);
		visitors.put(GOVERNANCE_PROFESSIONAL, gus);
		LocalDate closing = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
		Visitor.Page created = gus.post(trust.path() + "/assessments", "framework", Stage.QUALITY, "year",
				Integer.toString(closing.minusDays(30).minusMonths(8).getYear()), "kind", "INTERNAL", "minimumRatings",
				minimum, "day", Integer.toString(closing.getDayOfMonth()), "month",
				Integer.toString(closing.getMonthValue()), "closingYear", Integer.toString(closing.getYear()), "time",
				"17:00");
		Stage.require(created, 302);
		Stage.require(gus.post(created.location() + "/board"), 302);
		Stage.require(gus.post(created.location() + "/opening"), 302);
		return new PlayedMeeting(stage, trust, created.location(), visitors);
	}

	PlayedMeeting closed() {
		Stage.require(as(GOVERNANCE_PROFESSIONAL).post(this.path + "/closure"), 302);
		return this;
	}

	void note(String who, int position, String text) {
		this.trust.note(who, this.path, position, text);
	}

	Visitor as(String who) {
		return this.visitors.computeIfAbsent(who, this.trust::as);
	}

	String overview() {
		return this.path + "/meeting";
	}

	String comments() {
		return overview() + "/comments";
	}

	String screen(int position) {
		return overview() + "/indicators/" + this.stage.indicators().get(position);
	}

	/** Records a level through the screen of an indicator. */
	Visitor.Page agree(String who, int position, String... fields) {
		Visitor visitor = as(who);
		return visitor.submit(visitor.get(screen(position)), screen(position), fields);
	}

	/** Everything of a table that is about this assessment. */
	List<Map<String, Object>> rows(String table) {
		return this.stage.superuser()
			.sql("select * from " + table + " where assessment_id = ? order by 1, 2, 3, 4")
			.param(reference())
			.query()
			.listOfRows();
	}

	UUID reference() {
		return UUID.fromString(this.path.replaceAll(".*/", ""));
	}

	void state(String state) {
		this.stage.superuser()
			.sql("update assessments set state = ?, correction_reason = ? where assessment_id = ?")
			.params(state, state.equals("CORRECTING") ? "A wrong level" : null, reference())
			.update();
	}

	/** The random id under which a comment is known. */
	UUID comment(String text) {
		return this.stage.superuser()
			.sql("select comment_id from response_notes where assessment_id = ? and note = ?")
			.params(reference(), text)
			.query(UUID.class)
			.single();
	}

	/** The details of the newest line of the activity log, with its act before them. */
	String lastAct() {
		return this.stage.superuser()
			.sql("select act || ' ' || details from activities where trust_id = ? order by sequence desc limit 1")
			.param(this.trust.number())
			.query(String.class)
			.single();
	}

}
