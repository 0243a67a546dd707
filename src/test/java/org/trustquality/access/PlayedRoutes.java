package org.trustquality.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.trustquality.PlacedReview;
import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import static org.trustquality.access.RouteForms.ASSESSMENT;
import static org.trustquality.access.RouteForms.EVIDENCE;
import static org.trustquality.access.RouteForms.FILES;
import static org.trustquality.access.RouteForms.HAND_OVER;
import static org.trustquality.access.RouteForms.OWN;
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

	private final PlayedAssessments played;

	private final Map<String, Sending> forms = new LinkedHashMap<>();

	/** The action that each form is about. */
	private final Map<String, UUID> actions = new LinkedHashMap<>();

	/** The review that each form is about. */
	private final Map<String, UUID> reviews = new LinkedHashMap<>();

	private final String draft;

	private final String open;

	private final String answered;

	private final String met;

	private final String metBefore;

	private final String unasked;

	private final String signed;

	private final String relying;

	private final String submitted;

	/** Who reads everything of what is signed, and who is appointed and reads nothing. */
	private final PlayedAdviser adviser;

	private final PlayedAdviser withoutShare;

	/** What the chair types before the last look at what is signed. */
	private String lastLook = "";

	PlayedRoutes(Stage stage) {
		this.stage = stage;
		this.trust = PlayedTrust.of(stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Vera:VICE_CHAIR",
				"Vic:VICE_CHAIR,TRUSTEE", "Cecil:CHIEF_EXECUTIVE", "Tess:TRUSTEE", "Tod:TRUSTEE", "Tim:TRUSTEE",
				"Pam:TRUSTEE", "Pia:TRUSTEE", "Pat:TRUSTEE", "Leo:TRUSTEE");
		this.played = new PlayedAssessments(stage, this.trust);
		writeOwnIndicators();
		this.draft = this.played.draft(PlayedAssessments.closing(30));
		this.open = this.played.open();
		this.answered = this.played.answered();
		this.met = this.played.met();
		this.metBefore = this.played.metBefore();
		this.unasked = this.played.withoutHolders();
		this.relying = this.played.relying();
		this.submitted = this.played.submitted();
		this.signed = this.played.signed();
		this.adviser = PlayedAdviser.of(stage)
			.appoint(this.trust, true)
			.share(this.trust, Sending.reference(this.signed), "VIEWS");
		this.withoutShare = PlayedAdviser.of(stage).appoint(this.trust, false);
		playForms();
		playActions();
		playReviews();
		playShares();
		fillFreeTexts();
	}

	/** One that an assessment asks, and one that none asks. */
	private void writeOwnIndicators() {
		Visitor gus = as("Gus");
		gus.get(this.trust.path());
		for (String title : List.of("First " + CANARY, "Second " + CANARY)) {
			String[] form = with(RouteForms.own(title), "statement", CANARY + " asks.", "why", CANARY, "level-1",
					CANARY);
			Stage.require(gus.post(this.trust.path() + "/own-indicators", form), 302);
			if (title.startsWith("First")) {
				Stage.require(gus.post(this.trust.path() + "/assessments",
						with(with(RouteForms.FORMS.get("/trusts/{trust}/assessments"), PlayedAssessments.closing(30)),
								"framework", Stage.QUALITY + "+own")),
						302);
			}
		}
	}

	PlayedTrust trust() {
		return this.trust;
	}

	/** Who reads everything of {@link #shared()}. */
	PlayedAdviser adviser() {
		return this.adviser;
	}

	/** Who is appointed, and to whom nothing is shared. */
	PlayedAdviser withoutShare() {
		return this.withoutShare;
	}

	/** The assessment that is shared. */
	UUID shared() {
		return Sending.reference(this.signed);
	}

	Visitor as(String who) {
		return this.played.as(who);
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
				this.forms.get(ASSESSMENT + "/edition").where(), this.forms.get(ASSESSMENT + "/sign-off").where(),
				this.forms.get(ASSESSMENT + "/reopening").where());
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
		variables.put("own", "OWN-2");
		variables.put("framework", "dfe-2023");
		variables.put("indicator", this.stage.indicators().get(0));
		variables.put("dimension", dimension(this.stage));
		variables.put("before", this.metBefore.replaceAll(".*/", ""));
		variables.put("now", this.met.replaceAll(".*/", ""));
		variables.put("review",
				this.reviews.getOrDefault(sending.pattern(), this.reviews.get(RouteForms.REVIEW)).toString());
		variables.put("subject", this.stage.indicators().get(0));
		variables.put("share", share());
		if (sending.pattern().contains("{action}")) {
			variables.put("action", action(sending));
		}
		if (sending.pattern().contains("{item}")) {
			variables.put("item", item(this.stage, sending.assessment(), sending.pattern().endsWith("/file")));
		}
		return variables;
	}

	String path(Sending sending) {
		return Sending.fill(sending.pattern(), variables(sending))
				+ (sending.pattern().endsWith("/sign-off/confirmation") ? this.lastLook : "")
				+ (sending.pattern().endsWith("/retention/check") ? "?years=5" : "")
				+ (sending.pattern().endsWith("/share/confirmation") ? sharing() : "");
	}

	private String sharing() {
		String[] form = with(RouteForms.FORMS.get(RouteForms.SHARE), "adviser", this.withoutShare.id().toString());
		StringBuilder query = new StringBuilder();
		for (int place = 0; place < form.length; place += 2) {
			query.append(query.isEmpty() ? "?" : "&").append(form[place]).append('=').append(form[place + 1]);
		}
		return query.toString();
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

	/** An action of the trust in which a request would do its work. */
	private String action(Sending sending) {
		return this.actions.getOrDefault(sending.pattern(), this.actions.get(RouteForms.ACTION)).toString();
	}

	/**
	 * One action for each form that changes one, all from an assessment that is signed.
	 */
	private void playActions() {
		String earlier = this.played.signedBefore();
		for (String pattern : List.of(RouteForms.ACTION, RouteForms.ACTION + "/change", RouteForms.ACTION + "/notes",
				RouteForms.ACTION + "/removal", RouteForms.ACTIONS + "/{action}/choice")) {
			this.actions.put(pattern, this.played.action(this.signed, pattern));
		}
		this.actions.put(RouteForms.ACTIONS + "/{action}/confirmation", this.played.action(earlier, "confirm"));
		Stage.require(as("Gus").post(this.signed + "/actions/carried"), 302);
		this.played.action(earlier, "carry");
		Stage.require(as("Gus").post(this.trust.path() + "/actions/" + this.actions.get(RouteForms.ACTION) + "/notes",
				"status", "AT_RISK", "note", CANARY + " of a note", "seen", "0"), 302);
		put("Gus", RouteForms.ACTION + "/change", "", "");
		put("Gus", RouteForms.ACTION + "/notes", "", "");
		put("Gus", RouteForms.ACTION + "/removal", "", "");
		put("Gus", RouteForms.ADD_ACTION, this.signed, "");
		put("Gus", RouteForms.ACTIONS + "/carried", this.signed, "");
		put("Gus", RouteForms.ACTIONS + "/{action}/choice", this.signed, "");
		put("Gus", RouteForms.ACTIONS + "/{action}/confirmation", this.signed, "");
	}

	/** One review to reply to, and one to which nothing needs a reply. */
	private void playReviews() {
		UUID assessment = UUID.fromString(this.signed.replaceAll(".*/", ""));
		PlacedReview asking = PlacedReview.of(this.stage, this.trust.invent("Ivy"), assessment, true, "SENT")
			.point(this.stage.indicators().get(0), 2, CANARY + " of an adviser", CANARY + " asks")
			.point(this.stage.indicators().get(1), 2, "", null)
			.agree(this.stage.indicators().get(1), 3, CANARY + " of both");
		PlacedReview agreeing = PlacedReview.of(this.stage, this.trust.invent("Ada"), assessment, true, "SENT")
			.point(this.stage.indicators().get(0), 3, "", null);
		this.reviews.put(RouteForms.REVIEW, asking.id());
		this.reviews.put(RouteForms.REVIEW + "/reply", agreeing.id());
		this.stage.superuser()
			.sql("update review_points set reply = 'DISAGREE', reply_text = ?, replied_by = ?, replied_at = now() where review_id = ? and subject = ?")
			.params(CANARY + " of the trust", this.trust.person("Gus"), asking.id(), this.stage.indicators().get(1))
			.update();
		put("Gus", RouteForms.REVIEW + "/points/{subject}", "", "");
		put("Gus", RouteForms.REVIEW + "/reply", "", "");
	}

	private String share() {
		return this.stage.superuser()
			.sql("select share_id::text from shares where adviser_id = ? order by granted_at limit 1")
			.param(this.adviser.id())
			.query(String.class)
			.optional()
			.orElseGet(() -> UUID.randomUUID().toString());
	}

	/** Shares with whom reads nothing yet, and takes back from whom reads everything. */
	private void playShares() {
		put("Gus", RouteForms.SHARE, this.signed, "", "adviser", this.withoutShare.id().toString());
		put("Gus", RouteForms.SHARE + "/{share}/revocation", this.signed, "");
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

	/** A draft that uses an edition to which there is a newer one. */
	private String movable() {
		String movable = this.played.draft(PlayedAssessments.closing(30));
		this.stage.older(UUID.fromString(movable.replaceAll(".*/", "")));
		return movable;
	}

	private void playForms() {
		this.played.paper("Leo", this.open);
		Stage.require(as("Tim").post(this.open + "/response"), 302);
		this.stage.superuser()
			.sql("update invitations set reminded_at = reminded_at - interval '5 minutes' where trust_id = ?")
			.param(this.trust.number())
			.update();
		String closable = this.played.open();
		String closed = this.played.closed();
		this.trust.invent("Nell");
		this.trust.grant("Nell", "TRUSTEE");
		put("Gus", "/trusts/{trust}/assessments", "", "", PlayedAssessments.closing(60));
		put("Gus", ASSESSMENT + "/extension", this.open, "", with(PlayedAssessments.closing(60), "reason", CANARY));
		put("Gus", ASSESSMENT + "/board", this.draft, "");
		put("Gus", ASSESSMENT + "/edition", movable(), "");
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
		put("Gus", ASSESSMENT + "/reopening", closed, "", with(PlayedAssessments.closing(60), "reason", CANARY));
		put("Gus", ASSESSMENT + "/cancellation", this.played.open(), "", "reason", CANARY);
		put("Gus", ASSESSMENT + "/meeting/indicators/{indicator}", this.met, "");
		put("Clara", ASSESSMENT + "/meeting/comments", this.met, "");
		String agreed = this.played.agreed();
		put("Clara", ASSESSMENT + "/sign-off", agreed, "", signing(agreed));
		put("Gus", ASSESSMENT + "/correction", this.signed, "", "reason", CANARY);
		put("Gus", ASSESSMENT + "/correction/removal", this.played.corrected(), "");
		put("Gus", EVIDENCE + "/indicators/{indicator}/links", this.relying, "");
		put("Gus", FILES, this.relying, "");
		put("Gus", EVIDENCE + "/items/{item}/confirmation", this.relying, "");
		put("Gus", EVIDENCE + "/carried", this.relying, "");
		put("Gus", EVIDENCE + "/items/{item}/removal", this.relying, "");
		put("Gus", "/trusts/{trust}/retention", "", "");
		put("Gus", OWN, "", "");
		put("Gus", OWN + "/{own}", "", "");
		put("Gus", OWN + "/{own}/removal", "", "");
		put("Gus", "/trusts/{trust}/calendar/cycle", "", "");
		put("Tess", "/trusts/{trust}/calendar/links", "", "");
		Stage.require(as("Gus").post(this.trust.path() + "/sector", "picture", "yes", "openData", "no"), 302);
		put("Gus", "/trusts/{trust}/sector", "", "");
		put("Gus", "/trusts/{trust}/peers", "", "");
		put("Gus", "/trusts/{trust}/peers/departure", "", "");
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
		Stage.require(as("Gus").post(this.played.open() + "/cancellation", "reason", CANARY), 302);
		for (String text : List.of(
				"update assessments set extension_reason = :word, reopening_reason = :word where assessment_id::text = :open",
				"update evidence_items set place = :word, link = 'https://example.org/' || :word where trust_id = :trust and link is not null",
				"update evidence_files set name = :word || '.pdf' where trust_id = :trust",
				"insert into answer_readings select trust_id, academic_year, assessment_id, gen_random_uuid(), gen_random_uuid(), :word, :word from assessments where assessment_id::text = :open",
				"insert into known_names select trust_id, person_id, :word from memberships where trust_id = :trust on conflict do nothing",
				"insert into adviser_appointments select trust_id, gen_random_uuid(), adviser_id, begins_on, ends_on, reviews, appointed_by, now(), now(), :word, now() from adviser_appointments where trust_id = :trust and adviser_id = :adviser",
				"insert into reviews select trust_id, academic_year, assessment_id, gen_random_uuid(), :adviser, version, true, 'SENT', now(), now(), null, null, null, 0 from sign_offs where trust_id = :trust and assessment_id = :signed and version = 1",
				"insert into review_points select trust_id, academic_year, assessment_id, review_id, 'QE', 3, :word, :word, 'AGREE', :word, :adviser, now(), 3, :word, 0 from reviews where trust_id = :trust and adviser_id = :adviser")) {
			this.stage.superuser()
				.sql(text)
				.param("word", CANARY)
				.param("open", this.open.replaceAll(".*/", ""))
				.param("trust", this.trust.number())
				.param("adviser", this.withoutShare.id())
				.param("signed", shared())
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

}
