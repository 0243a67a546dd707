package org.trustquality.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import static org.trustquality.access.RouteForms.EVIDENCE;
import static org.trustquality.access.RouteForms.FILES;
import static org.trustquality.access.RouteForms.with;

/** Plays assessments of one trust up to each state in which some form does its work. */
final class PlayedAssessments {

	private final Stage stage;

	private final PlayedTrust trust;

	private final Map<String, Visitor> signedIn = new TreeMap<>();

	PlayedAssessments(Stage stage, PlayedTrust trust) {
		this.stage = stage;
		this.trust = trust;
	}

	Visitor as(String who) {
		return this.signedIn.computeIfAbsent(who, this.trust::as);
	}

	String draft(String[] when) {
		String page = this.trust.path() + "/assessments";
		as("Gus").get(this.trust.path());
		Visitor.Page created = as("Gus").post(page, with(RouteForms.FORMS.get("/trusts/{trust}/assessments"), when));
		Stage.require(created, 302);
		Stage.require(as("Gus").post(created.location() + "/board"), 302);
		return created.location();
	}

	String open() {
		return open(draft(closing(30)));
	}

	String open(String assessment) {
		Stage.require(as("Gus").post(assessment + "/opening"), 302);
		return assessment;
	}

	String closed() {
		String closed = open();
		Stage.require(as("Gus").post(closed + "/closure"), 302);
		return closed;
	}

	static String[] closing(int days) {
		LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(days);
		return new String[] { "year", Integer.toString(day.minusDays(days).minusMonths(8).getYear()), "day",
				Integer.toString(day.getDayOfMonth()), "month", Integer.toString(day.getMonthValue()), "closingYear",
				Integer.toString(day.getYear()), "time", "17:00" };
	}

	/** Everybody has answered online or on paper, and nobody has sent it in. */
	String answered() {
		String answered = open();
		Stream.of("Tess", "Clara", "Vera", "Cecil").forEach((who) -> sheet(who, answered));
		Stream.of("Pam", "Pat", "Pia").forEach((who) -> paper(who, answered));
		sheet("Pat", answered);
		Stage.require(as("Gus").post(answered + "/respondents/" + this.trust.person("Pia") + "/paper"), 302);
		return answered;
	}

	String withoutHolders() {
		String unasked = open();
		for (String table : List.of("invitation_links", "invitations")) {
			PlayedRoutes.HOLDERS.values()
				.forEach((who) -> this.stage.superuser()
					.sql("delete from " + table + " where assessment_id = ?::uuid and person_id = ?")
					.params(unasked.replaceAll(".*/", ""), this.trust.person(who))
					.update());
		}
		return unasked;
	}

	/** Who holds a role alone has sent in their sheet, and one came on paper. */
	String submitted() {
		String submitted = open();
		List.of("Tess", "Clara", "Vera", "Cecil").forEach((who) -> {
			sheet(who, submitted);
			Stage.require(as(who).post(submitted + "/response/submission"), 302);
		});
		paper("Pat", submitted);
		sheet("Pat", submitted);
		Stage.require(as("Gus").post(submitted + "/respondents/" + this.trust.person("Pat") + "/paper/submission"),
				302);
		return submitted;
	}

	private void sheet(String who, String assessment) {
		this.trust.sheet(who, assessment, Collections.nCopies(this.stage.indicators().size(), 3));
	}

	void paper(String who, String assessment) {
		Stage.require(as("Gus").post(assessment + "/respondents/" + this.trust.person(who) + "/paper-choice"), 302);
	}

	/** A closed assessment that enough have answered, with a comment. */
	String met() {
		return met(open());
	}

	/** The same a year earlier. */
	String metBefore() {
		String[] when = closing(30);
		return met(open(draft(with(when, "year", Integer.toString(Integer.parseInt(when[1]) - 1)))));
	}

	private String met(String assessment) {
		Stream.of("Tess", "Clara", "Vera", "Cecil", "Tod", "Tim", "Pam").forEach((who) -> sheet(who, assessment));
		this.trust.note("Tess", assessment, 0, PlayedRoutes.CANARY + " of a trustee");
		Stage.require(as("Gus").post(assessment + "/closure"), 302);
		return assessment;
	}

	/** A closed assessment whose board has agreed on everything. */
	String agreed() {
		String agreed = closed();
		SignedBoard.agreeAll(this.stage, UUID.fromString(agreed.replaceAll(".*/", "")), 3);
		this.stage.superuser()
			.sql("update agreed_levels set reason = ? where assessment_id = ?::uuid")
			.params(PlayedRoutes.CANARY + " of the board", agreed.replaceAll(".*/", ""))
			.update();
		return agreed;
	}

	/** A signed assessment that relies on a file. */
	String signed() {
		String assessment = agreed();
		String indicator = assessment + "/evidence/indicators/" + this.stage.indicators().get(0);
		Stage.require(Sending.post(as("Gus"), FILES, indicator + "/files", "title", PlayedRoutes.CANARY + " figures"),
				302);
		SignedBoard.sign(as("Clara"), assessment, "Item 6 " + PlayedRoutes.CANARY);
		return assessment;
	}

	/**
	 * An assessment of the year before, whose board has agreed and signed; another one of
	 * that year, with evidence, closed later.
	 */
	String signedBefore() {
		String[] when = closing(30);
		String earlier = open(draft(with(when, "year", Integer.toString(Integer.parseInt(when[1]) - 1))));
		Stage.require(as("Gus").post(earlier + "/closure"), 302);
		SignedBoard.agreeAll(this.stage, UUID.fromString(earlier.replaceAll(".*/", "")), 3);
		SignedBoard.sign(as("Clara"), earlier, "Item 5");
		this.stage.superuser()
			.sql("update assessments set closed_at = closed_at - interval '1 day' where assessment_id = ?::uuid")
			.param(earlier.replaceAll(".*/", ""))
			.update();
		return earlier;
	}

	/** An action of an assessment, with words of the trust's own. */
	UUID action(String assessment, String what) {
		Stage
			.require(as("Gus").post(assessment + "/actions/indicators/" + this.stage.indicators().get(0),
					with(RouteForms.FORMS.get(RouteForms.ADD_ACTION), "what", PlayedRoutes.CANARY + " " + what,
							"measure", PlayedRoutes.CANARY + " measure", "owner", PlayedRoutes.CANARY + " committee")),
					302);
		return this.stage.superuser()
			.sql("select action_id from actions where trust_id = ? and what = ?")
			.params(this.trust.number(), PlayedRoutes.CANARY + " " + what)
			.query(UUID.class)
			.single();
	}

	String corrected() {
		String corrected = signed();
		Stage.require(as("Gus").post(corrected + "/correction", "reason", PlayedRoutes.CANARY), 302);
		return corrected;
	}

	/**
	 * An assessment whose board meets, with a file and an item to confirm, and one of an
	 * earlier year to carry over.
	 */
	String relying() {
		String[] when = closing(30);
		String earlier = open(draft(with(when, "year", Integer.toString(Integer.parseInt(when[1]) - 1))));
		String later = open();
		for (String assessment : List.of(earlier, later)) {
			Stage.require(as("Gus").post(assessment + "/closure"), 302);
			String indicator = assessment + "/evidence/indicators/" + this.stage.indicators().get(0);
			for (String title : List.of(PlayedRoutes.CANARY + " minutes", PlayedRoutes.CANARY + " report")) {
				Stage.require(
						as("Gus").post(indicator + "/links",
								with(RouteForms.FORMS.get(EVIDENCE + "/indicators/{indicator}/links"), "title", title)),
						302);
			}
			Stage.require(
					Sending.post(as("Gus"), FILES, indicator + "/files", "title", PlayedRoutes.CANARY + " figures"),
					302);
		}
		confirmLater(later.replaceAll(".*/", ""));
		signPastPages(earlier.replaceAll(".*/", ""));
		return later;
	}

	private void confirmLater(String assessment) {
		this.stage.superuser()
			.sql("update evidence_items set to_confirm = true where assessment_id = ?::uuid")
			.param(assessment)
			.update();
	}

	private void signPastPages(String assessment) {
		this.stage.superuser()
			.sql("update assessments set state = 'SIGNED_OFF' where assessment_id = ?::uuid")
			.param(assessment)
			.update();
		this.stage.superuser()
			.sql("""
					insert into sign_offs select trust_id, academic_year, assessment_id, 1, now(), ?, current_date, 'Item 6', null,
						(select string_agg('"item":"' || item_id || '"', ' ') from evidence_items where assessment_id = ?::uuid),
						repeat('0', 64)
					from assessments where assessment_id = ?::uuid""")
			.params(this.trust.person("Clara"), assessment, assessment)
			.update();
	}

}
