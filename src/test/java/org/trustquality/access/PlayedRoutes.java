package org.trustquality.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import static org.trustquality.access.RouteForms.ASSESSMENT;
import static org.trustquality.access.RouteForms.EVIDENCE;
import static org.trustquality.access.RouteForms.FILES;
import static org.trustquality.access.RouteForms.HAND_OVER;
import static org.trustquality.access.RouteForms.PAPER;
import static org.trustquality.access.RouteForms.PEOPLE;
import static org.trustquality.access.RouteForms.RESPONDENT;
import static org.trustquality.access.RouteForms.RESPONSE;
import static org.trustquality.access.RouteForms.with;

/**
 * A trust in which every form of every address would do its work, each once and in a
 * place of its own. Whatever its people can write freely holds one word that stands
 * nowhere else.
 */
final class PlayedRoutes {

	/** What the trust's own words are known by. */
	static final String CANARY = "Quibblewick";

	/** Who holds which role, and no other. */
	static final Map<String, String> HOLDERS = Map.of("trustee", "Tess", "chair", "Clara", "vice-chair", "Vera",
			"professional", "Gus", "executive", "Cecil");

	private final Stage stage;

	private final PlayedTrust trust;

	private final Map<String, Visitor> signedIn = new TreeMap<>();

	private final Map<String, Sending> forms = new LinkedHashMap<>();

	private final String draft;

	private final String open;

	private final String answered;

	private final String met;

	private final String unasked;

	private final String signed;

	private final String relying;

	private final String submitted;

	/** What the chair types before the last look at what is signed. */
	private String lastLook = "";

	PlayedRoutes(Stage stage) {
		this.stage = stage;
		this.trust = PlayedTrust.of(stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Vera:VICE_CHAIR",
				"Vic:VICE_CHAIR,TRUSTEE", "Cecil:CHIEF_EXECUTIVE", "Tess:TRUSTEE", "Tod:TRUSTEE", "Tim:TRUSTEE",
				"Pam:TRUSTEE", "Pia:TRUSTEE", "Pat:TRUSTEE", "Leo:TRUSTEE");
		this.draft = draft(closing(30));
		this.open = open();
		this.answered = answered();
		this.met = met();
		this.unasked = withoutHolders();
		this.relying = relying();
		this.submitted = submitted();
		this.signed = signed();
		playForms();
		fillFreeTexts();
	}

	PlayedTrust trust() {
		return this.trust;
	}

	Visitor as(String who) {
		return this.signedIn.computeIfAbsent(who, this.trust::as);
	}

	/** The form for each address that takes one, by its pattern. */
	Map<String, Sending> forms() {
		return Collections.unmodifiableMap(this.forms);
	}

	/** An open assessment that those who hold a role alone are not asked to answer. */
	String unasked() {
		return this.unasked;
	}

	/** Assessments in which pages are there, those with most of them first. */
	List<String> assessments() {
		return List.of(this.answered, this.met, this.relying, this.signed, this.open, this.draft, this.submitted,
				this.forms.get(ASSESSMENT + "/sign-off").where(), this.forms.get(ASSESSMENT + "/reopening").where());
	}

	/** Pages of meetings that offer a form as long as the trust is open. */
	List<String> meetingPages() {
		String corrected = this.forms.get(ASSESSMENT + "/correction/removal").where();
		return List.of(this.met + "/meeting/indicators/" + this.stage.indicators().get(0),
				this.met + "/meeting/comments", this.forms.get(ASSESSMENT + "/sign-off").where() + "/sign-off",
				this.signed + "/correction", corrected + "/correction", corrected + "/sign-off");
	}

	/** The variables of an address in the place that a request is about. */
	Map<String, String> variables(Sending sending) {
		Map<String, String> variables = new LinkedHashMap<>();
		variables.put("trust", this.trust.reference().toString());
		variables.put("assessment", sending.assessment().toString());
		variables.put("person",
				(sending.person().isEmpty() ? new UUID(0, 0) : this.trust.person(sending.person())).toString());
		variables.put("successor", this.trust.person("Tim").toString());
		variables.put("role", sending.role());
		variables.put("version", "1");
		variables.put("indicator", this.stage.indicators().get(0));
		variables.put("dimension", dimension(this.stage));
		if (sending.pattern().contains("{item}")) {
			variables.put("item", item(this.stage, sending.assessment(), sending.pattern().endsWith("/file")));
		}
		return variables;
	}

	String path(Sending sending) {
		return Sending.fill(sending.pattern(), variables(sending))
				+ (sending.pattern().endsWith("/sign-off/confirmation") ? this.lastLook : "")
				+ (sending.pattern().endsWith("/retention/check") ? "?years=5" : "");
	}

	Visitor.Page send(Sending sending) {
		return Sending.post(as(sending.who()), sending.pattern(), path(sending), sending.form());
	}

	static String dimension(Stage stage) {
		return stage.superuser().sql("select dimension_id from dimension_results limit 1").query(String.class).single();
	}

	/** The item that was added first and is still there. */
	static String item(Stage stage, UUID assessment, boolean file) {
		return stage.superuser()
			.sql("""
					select item_id::text from evidence_items
					where assessment_id = ? and removed_at is null and (link is null or not ?) order by added_at limit 1""")
			.params(assessment, file)
			.query(String.class)
			.optional()
			.orElseGet(() -> UUID.randomUUID().toString());
	}

	/** The trust is closed to every change. */
	void close() {
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.trust.number())
			.update();
	}

	void reopen() {
		this.stage.superuser()
			.sql("update trusts set closed_on = null, closed_by = null, merged_into = null where trust_id = ?")
			.param(this.trust.number())
			.update();
	}

	private void playForms() {
		paper("Leo", this.open);
		Stage.require(as("Tim").post(this.open + "/response"), 302);
		this.stage.superuser()
			.sql("update invitations set reminded_at = reminded_at - interval '5 minutes' where trust_id = ?")
			.param(this.trust.number())
			.update();
		String closable = open();
		String closed = closed();
		this.trust.invent("Nell");
		this.trust.grant("Nell", "TRUSTEE");
		put("Gus", "/trusts/{trust}/assessments", "", "", closing(60));
		put("Gus", ASSESSMENT + "/extension", this.open, "", with(closing(60), "reason", CANARY));
		put("Gus", ASSESSMENT + "/board", this.draft, "");
		put("Gus", ASSESSMENT + "/respondents", this.open, "");
		put("Gus", ASSESSMENT + "/respondents/several", this.draft, "");
		put("Gus", RESPONDENT + "/invitation", this.open, "Tod");
		put("Gus", RESPONDENT + "/address", this.open, "Tod", "email", "right" + domain());
		put("Gus", RESPONDENT + "/removal", this.open, "Pia");
		put("Gus", ASSESSMENT + "/opening", this.draft, "");
		put("Gus", ASSESSMENT + "/reminder", this.open, "");
		put("Tess", RESPONSE, this.open, "");
		put("Tess", RESPONSE + "/dimensions/{dimension}", this.answered, "");
		put("Tess", RESPONSE + "/submission", this.answered, "");
		put("Tim", RESPONSE + "/indicators/{indicator}", this.open, "");
		put("Gus", RESPONDENT + "/paper-choice", this.open, "Pam");
		put("Gus", RESPONDENT + "/paper-choice/removal", this.open, "Leo");
		put("Gus", PAPER, this.answered, "Pam");
		put("Gus", PAPER + "/indicators/{indicator}", this.answered, "Pia");
		put("Gus", PAPER + "/dimensions/{dimension}", this.answered, "Pat");
		put("Gus", PAPER + "/submission", this.answered, "Pat");
		put("Gus", ASSESSMENT + "/closure", closable, "");
		put("Gus", ASSESSMENT + "/reopening", closed, "", with(closing(60), "reason", CANARY));
		put("Gus", ASSESSMENT + "/cancellation", open(), "", "reason", CANARY);
		put("Gus", ASSESSMENT + "/meeting/indicators/{indicator}", this.met, "");
		put("Clara", ASSESSMENT + "/meeting/comments", this.met, "");
		String agreed = agreed();
		put("Clara", ASSESSMENT + "/sign-off", agreed, "", signing(agreed));
		put("Gus", ASSESSMENT + "/correction", this.signed, "", "reason", CANARY);
		put("Gus", ASSESSMENT + "/correction/removal", corrected(), "");
		put("Gus", EVIDENCE + "/indicators/{indicator}/links", this.relying, "");
		put("Gus", FILES, this.relying, "");
		put("Gus", EVIDENCE + "/items/{item}/confirmation", this.relying, "");
		put("Gus", EVIDENCE + "/carried", this.relying, "");
		put("Gus", EVIDENCE + "/items/{item}/removal", this.relying, "");
		put("Gus", "/trusts/{trust}/retention", "", "");
		put("Gus", PEOPLE, "", "", "name", "Una Reeve", "email", "una" + domain(), "role", "TRUSTEE");
		put("Gus", PEOPLE + "/{person}/roles", "", "Tim");
		office("Gus", PEOPLE + "/{person}/roles/{role}/removal", "Vic", "vice-chair");
		put("Gus", PEOPLE + "/{person}/departure", "", "Leo");
		office("Gus", HAND_OVER, "Cecil", "chief-executive", "successor", "new", "name", "Odo Hale", "email",
				"odo" + domain());
		office("Gus", HAND_OVER + "/{successor}", "Clara", "chair");
	}

	/** What the pages above leave empty, past them. */
	private void fillFreeTexts() {
		Stage.require(as("Gus").post(open() + "/cancellation", "reason", CANARY), 302);
		for (String text : List.of(
				"update assessments set extension_reason = :word, reopening_reason = :word where assessment_id::text = :open",
				"update evidence_items set place = :word, link = 'https://example.org/' || :word where trust_id = :trust and link is not null",
				"update evidence_files set name = :word || '.pdf' where trust_id = :trust",
				"insert into answer_readings select trust_id, academic_year, assessment_id, gen_random_uuid(), gen_random_uuid(), :word, :word from assessments where assessment_id::text = :open",
				"insert into known_names select trust_id, person_id, :word from memberships where trust_id = :trust on conflict do nothing")) {
			this.stage.superuser()
				.sql(text)
				.param("word", CANARY)
				.param("open", this.open.replaceAll(".*/", ""))
				.param("trust", this.trust.number())
				.update();
		}
	}

	private String domain() {
		return "." + this.trust.number() + "@invented.example";
	}

	private void put(String who, String pattern, String where, String person, String... changes) {
		this.forms.put(pattern, Sending.of(who, pattern, where, person)
			.with(with(RouteForms.FORMS.getOrDefault(pattern, new String[0]), changes)));
	}

	private void office(String who, String pattern, String person, String role, String... changes) {
		put(who, pattern, "", person, changes);
		this.forms.computeIfPresent(pattern, (address, sending) -> sending.about(role));
	}

	private String draft(String[] when) {
		String page = this.trust.path() + "/assessments";
		as("Gus").get(this.trust.path());
		Visitor.Page created = as("Gus").post(page, with(RouteForms.FORMS.get("/trusts/{trust}/assessments"), when));
		Stage.require(created, 302);
		Stage.require(as("Gus").post(created.location() + "/board"), 302);
		return created.location();
	}

	private String open() {
		return open(draft(closing(30)));
	}

	private String open(String assessment) {
		Stage.require(as("Gus").post(assessment + "/opening"), 302);
		return assessment;
	}

	private String closed() {
		String closed = open();
		Stage.require(as("Gus").post(closed + "/closure"), 302);
		return closed;
	}

	private static String[] closing(int days) {
		LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(days);
		return new String[] { "year", Integer.toString(day.minusDays(days).minusMonths(8).getYear()), "day",
				Integer.toString(day.getDayOfMonth()), "month", Integer.toString(day.getMonthValue()), "closingYear",
				Integer.toString(day.getYear()), "time", "17:00" };
	}

	/** Everybody has answered online or on paper, and nobody has sent it in. */
	private String answered() {
		String answered = open();
		Stream.of("Tess", "Clara", "Vera", "Cecil").forEach((who) -> sheet(who, answered));
		Stream.of("Pam", "Pat", "Pia").forEach((who) -> paper(who, answered));
		sheet("Pat", answered);
		Stage.require(as("Gus").post(answered + "/respondents/" + this.trust.person("Pia") + "/paper"), 302);
		return answered;
	}

	private String withoutHolders() {
		String unasked = open();
		for (String table : List.of("invitation_links", "invitations")) {
			HOLDERS.values()
				.forEach((who) -> this.stage.superuser()
					.sql("delete from " + table + " where assessment_id = ?::uuid and person_id = ?")
					.params(unasked.replaceAll(".*/", ""), this.trust.person(who))
					.update());
		}
		return unasked;
	}

	/** Who holds a role alone has sent in their sheet, and one came on paper. */
	private String submitted() {
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

	private void paper(String who, String assessment) {
		Stage.require(as("Gus").post(assessment + "/respondents/" + this.trust.person(who) + "/paper-choice"), 302);
	}

	/** A closed assessment that enough have answered, with a comment. */
	private String met() {
		String assessment = open();
		Stream.of("Tess", "Clara", "Vera", "Cecil", "Tod", "Tim", "Pam").forEach((who) -> sheet(who, assessment));
		this.trust.note("Tess", assessment, 0, CANARY + " of a trustee");
		Stage.require(as("Gus").post(assessment + "/closure"), 302);
		return assessment;
	}

	/** A closed assessment whose board has agreed on everything. */
	private String agreed() {
		String agreed = closed();
		SignedBoard.agreeAll(this.stage, UUID.fromString(agreed.replaceAll(".*/", "")), 3);
		this.stage.superuser()
			.sql("update agreed_levels set reason = ? where assessment_id = ?::uuid")
			.params(CANARY + " of the board", agreed.replaceAll(".*/", ""))
			.update();
		return agreed;
	}

	private String signed() {
		String assessment = agreed();
		SignedBoard.sign(as("Clara"), assessment, "Item 6 " + CANARY);
		return assessment;
	}

	private String corrected() {
		String corrected = signed();
		Stage.require(as("Gus").post(corrected + "/correction", "reason", CANARY), 302);
		return corrected;
	}

	/** What the chair sends after looking at what the board agreed. */
	private String[] signing(String assessment) {
		Visitor.Page asked = SignedBoard.ask(as("Clara"), assessment, "Item 6");
		LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
		this.lastLook = "?day=%d&month=%d&year=%d&reference=Item+6&seen=%s".formatted(today.getDayOfMonth(),
				today.getMonthValue(), today.getYear(), asked.document().select("input[name=seen]").val());
		return asked.document()
			.select(".tq-interruption input[type=hidden]:not([name=_csrf])")
			.stream()
			.flatMap((input) -> Stream.of(input.attr("name"), input.val()))
			.toArray(String[]::new);
	}

	/**
	 * An assessment whose board meets, with a file and an item to confirm, and one of an
	 * earlier year to carry over.
	 */
	private String relying() {
		String[] when = closing(30);
		String earlier = open(draft(with(when, "year", Integer.toString(Integer.parseInt(when[1]) - 1))));
		String later = open();
		for (String assessment : List.of(earlier, later)) {
			Stage.require(as("Gus").post(assessment + "/closure"), 302);
			String indicator = assessment + "/evidence/indicators/" + this.stage.indicators().get(0);
			for (String title : List.of(CANARY + " minutes", CANARY + " report")) {
				Stage.require(
						as("Gus").post(indicator + "/links",
								with(RouteForms.FORMS.get(EVIDENCE + "/indicators/{indicator}/links"), "title", title)),
						302);
			}
			Stage.require(Sending.post(as("Gus"), FILES, indicator + "/files", "title", CANARY + " figures"), 302);
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
