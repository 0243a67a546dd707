package org.trustquality.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trustquality.Multipart;
import org.trustquality.PlacedReview;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.register.PlantedEntries;
import org.trustquality.framework.Dimension;

/**
 * A trust with an assessment in every state, one person of every role, and strangers of
 * another trust, each in front of a browser.
 */
final class PlayedBoards {

	static final String STRANGER = "a stranger";

	static final String ADMINISTRATOR = "Nora Whitfield";

	/** Advises the trust, which shares with them, and no longer another. */
	static final String ADVISER = "Ada";

	/** Reviews what the trust shares. */
	static final String REVIEWER = "Rae";

	/** Those who try what they may and what they may not. */
	static final List<String> ACTORS = List.of("Gus", "Clara", "Vera", "Tess", "Cecil", ADVISER, REVIEWER,
			ADMINISTRATOR, Stage.JOAN, STRANGER);

	private static final Pattern LINK = Pattern.compile("http\\S+(/invitations/\\S+)");

	private final Stage stage;

	private final SignedBoard board;

	private final PlayedTrust closed;

	private final PlantedEntries register;

	private final int entry;

	/** The number of Joan's trust. */
	private final int saltmarsh;

	private final UUID draft = UUID.randomUUID();

	/** A campaign of which nothing follows yet, and one that is under way. */
	private final UUID planned = UUID.randomUUID();

	private final UUID campaign = UUID.randomUUID();

	private final Map<String, String> assessments = new LinkedHashMap<>();

	private final Map<String, Visitor> visitors = new LinkedHashMap<>();

	private final String invitation;

	private final UUID action;

	private final UUID review;

	private @Nullable Forms forms;

	PlayedBoards(Stage stage) {
		this.stage = stage;
		this.register = new PlantedEntries(stage);
		this.register.forget();
		this.entry = this.register.open(7, "Fuzzford");
		this.saltmarsh = stage.superuser()
			.sql("select trust_id from trusts where name = ?")
			.param(Stage.SALTMARSH)
			.query(Integer.class)
			.single();
		this.board = SignedBoard.closed(stage, 2, 3, 3, 4, 4, 4);
		this.closed = PlayedTrust.of(stage, "Olga:GOVERNANCE_PROFESSIONAL", "Otto:CHAIR");
		stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.closed.number())
			.update();
		PlayedTrust trust = trust();
		trust.invent("Pip");
		this.assessments.put("closed", this.board.path());
		this.board.link(0, "Minutes");
		this.board.attach(1, "Report", "report.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
		this.assessments.put("draft", trust.draft("Gus"));
		this.assessments.put("open", open());
		this.assessments.put("signed", signed());
		this.action = action();
		this.review = review("SENT");
		review("CLOSED");
		String correcting = signed();
		Visitor gus = trust.as("Gus");
		gus.get(correcting + "/correction");
		Stage.require(gus.post(correcting + "/correction", "reason", "Misheard"), 302);
		this.assessments.put("correcting", correcting);
		String unseen = trust.open("Gus");
		Stage.require(trust.as("Gus").post(unseen + "/closure"), 302);
		this.assessments.put("unseen", unseen);
		stage.superuser()
			.sql("""
					insert into edition_drafts (draft_id, file_name, content, uploaded_at, uploaded_by)
					values (?, 'edition.yaml', convert_to('edition: fuzz-2026.1', 'UTF8'), now(), ?)""")
			.params(this.draft, stage.person(ADMINISTRATOR))
			.update();
		campaigns();
		writeOwnIndicator();
		advise();
		review();
		ACTORS.forEach((actor) -> this.visitors.put(actor, visitor(actor)));
		askedForACode();
		this.invitation = invitation();
		passkey("Gus");
		token();
	}

	private void advise() {
		trust().invent(ADVISER);
		UUID ada = trust().person(ADVISER);
		this.stage.superuser().sql("insert into service_roles values (?, 'ADVISER')").param(ada).update();
		this.stage.superuser()
			.sql("""
					insert into adviser_appointments values
						(?, gen_random_uuid(), ?, current_date - 30, current_date + 365, false, ?, now(), null, null, null),
						(?, gen_random_uuid(), ?, current_date - 30, current_date + 365, false, ?, now(), null, 'A relative', now())""")
			.params(trust().number(), ada, ada, this.closed.number(), ada, ada)
			.update();
		this.stage.superuser()
			.sql("""
					insert into shares select trust_id, academic_year, assessment_id, gen_random_uuid(), ?, 'VIEWS', ?, now(),
						current_date + 90, null from assessments where assessment_id = ?""")
			.params(ada, trust().person("Gus"), reference(this.assessments.get("signed")))
			.update();
	}

	/**
	 * One review in which the first dimension is committed, and one to which the trust
	 * has replied.
	 */
	private void review() {
		trust().invent(REVIEWER);
		UUID rae = trust().person(REVIEWER);
		this.stage.superuser().sql("insert into service_roles values (?, 'ADVISER')").param(rae).update();
		this.stage.superuser()
			.sql("""
					insert into adviser_appointments values
						(?, gen_random_uuid(), ?, current_date - 30, current_date + 365, true, ?, now(), null, null, null)""")
			.params(trust().number(), rae, rae)
			.update();
		review(rae, this.assessments.get("signed"), "DRAFT");
		review(rae, this.assessments.get("correcting"), "REPLIED");
		List<String> dimensions = this.stage.edition().dimensions().stream().map(Dimension::id).toList();
		for (String dimension : dimensions) {
			boolean first = dimension.equals(dimensions.get(0));
			this.stage.superuser()
				.sql("""
						insert into review_points select trust_id, academic_year, assessment_id, review_id, ?, 1, 'Seen', 'How?',
							case when sent_at is not null then 'DISAGREE' end, case when sent_at is not null then 'Grown' end, null,
							sent_at, case when sent_at is not null then 2 end, case when sent_at is not null then 'Two' end, 0
						from reviews where adviser_id = ?""")
				.params(dimension, rae)
				.update();
			this.stage.superuser()
				.sql("""
						insert into review_parts select trust_id, academic_year, assessment_id, review_id, ?, now()
						from reviews where adviser_id = ? and (? or state = 'REPLIED')""")
				.params(dimension, rae, first)
				.update();
		}
	}

	private void review(UUID adviser, String path, String state) {
		this.stage.superuser()
			.sql("""
					insert into shares select trust_id, academic_year, assessment_id, gen_random_uuid(), ?, 'VIEWS', ?, now(),
						current_date + 90, null from assessments where assessment_id = ?""")
			.params(adviser, trust().person("Gus"), reference(path))
			.update();
		this.stage.superuser()
			.sql("""
					insert into reviews select trust_id, academic_year, assessment_id, gen_random_uuid(), ?, 1, false, ?, now(),
						case when ? then now() end, case when ? then now() end, null, null, 0
					from assessments where assessment_id = ?""")
			.params(adviser, state, !state.equals("DRAFT"), !state.equals("DRAFT"), reference(path))
			.update();
	}

	/** Of a year in which no board here is assessed. */
	private void campaigns() {
		for (UUID each : List.of(this.planned, this.campaign)) {
			this.stage.superuser()
				.sql("""
						insert into campaigns (campaign_id, title, academic_year, edition_id, kind, minimum_ratings,
							closes_at, made_at, made_by, chosen_by, confirmed_at, confirmed_by)
						select :campaign, 'Autumn', 2030, :edition, 'INTERNAL', 5, now() + interval '30 days', now(), :nora,
							'FILTER', case when :confirmed then now() end, case when :confirmed then :nora::uuid end""")
				.param("campaign", each)
				.param("edition", this.stage.edition().id())
				.param("nora", this.stage.person(ADMINISTRATOR))
				.param("confirmed", each.equals(this.campaign))
				.update();
		}
		this.stage.superuser()
			.sql("""
					insert into campaign_trusts (trust_id, campaign_id, state, academic_year, assessment_id, reason)
					select trust_id, :campaign, 'SET_UP', academic_year, assessment_id, null from assessments
					where assessment_id = :draft union all
					select :other, :campaign, 'FAILED', 2030, null, 'The trust closed before its draft was set up.'""")
			.param("campaign", this.campaign)
			.param("draft", reference(String.valueOf(this.assessments.get("draft"))))
			.param("other", this.closed.number())
			.update();
	}

	/** A campaign that is under way. */
	UUID campaign() {
		return this.campaign;
	}

	private void writeOwnIndicator() {
		Visitor gus = trust().as("Gus");
		gus.get(trust().path());
		Stage.require(gus.post(trust().path() + "/own-indicators", "dimension", "QE", "title", "Reading at home",
				"statement", "Pupils read at home.", "why", "We ask.", "level-1", "None.", "level-2", "Few.", "level-3",
				"Some.", "level-4", "Most.", "level-5", "All."), 302);
	}

	/** In which Tess has begun and Tod answers on paper. */
	private String open() {
		PlayedTrust trust = trust();
		String open = trust.open("Gus");
		trust.answer("Tess", open, "3");
		Visitor gus = trust.as("Gus");
		String tod = open + "/respondents/" + trust.person("Tod");
		Stage.require(gus.post(tod + "/paper-choice"), 302);
		Stage.require(gus.post(tod + "/paper"), 302);
		return open;
	}

	private String signed() {
		PlayedTrust trust = trust();
		String path = trust.open("Gus");
		UUID reference = reference(path);
		List<Integer> threes = Collections.nCopies(this.stage.indicators().size(), 3);
		List.of("Clara", "Vera", "Tess", "Tim", "Pam").forEach((who) -> sheet(who, path, threes));
		Visitor gus = trust.as("Gus");
		Stage.require(gus.post(path + "/closure"), 302);
		SignedBoard.agreeAll(this.stage, reference, 3);
		SignedBoard.sign(trust.as("Clara"), path, "Item 6");
		return path;
	}

	/** An action with a note, and one without. */
	private UUID action() {
		Visitor gus = trust().as("Gus");
		gus.get(trust().path());
		String page = this.assessments.get("signed") + "/actions/indicators/" + this.stage.indicators().get(0);
		for (String what : List.of("Visit every school", "Read the reports")) {
			Stage.require(
					gus.post(page, "what", what, "measure", "Ten schools", "owner", "The committee", "dueDay", "1",
							"dueMonth", "3", "dueYear",
							Integer
								.toString(java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).getYear() + 1)),
					302);
		}
		UUID noted = UUID.fromString(one("select action_id::text from actions where what = 'Visit every school'"
				+ " and trust_id = " + trust().number()));
		Stage.require(gus.post(trust().path() + "/actions/" + noted + "/notes", "status", "ON_TRACK", "note", "Begun",
				"seen", "0"), 302);
		return noted;
	}

	/** A review of an adviser of its own, with everything that can be written in one. */
	private UUID review(String state) {
		String indicator = this.stage.indicators().get(0);
		UUID review = PlacedReview
			.of(this.stage, trust().invent("Ivy" + state), reference(this.assessments.get("signed")), true, state)
			.point(indicator, 2, "Seen in two schools", "How do you know?")
			.agree(indicator, 3, "Half-way there")
			.id();
		this.stage.superuser()
			.sql("update review_points set reply = 'DISAGREE', reply_text = 'We saw five', replied_by = ?, replied_at = now() where review_id = ?")
			.params(trust().person("Gus"), review)
			.update();
		return review;
	}

	private void sheet(String who, String path, List<Integer> codes) {
		trust().sheet(who, path, codes);
	}

	private Visitor visitor(String actor) {
		return switch (actor) {
			case STRANGER -> this.stage.stranger();
			case ADMINISTRATOR, Stage.JOAN -> this.stage.as(actor);
			default -> trust().as(actor);
		};
	}

	/** The stranger's browser has asked for a sign-in code. */
	private void askedForACode() {
		Visitor stranger = as(STRANGER);
		stranger.get("/sign-in");
		Stage.require(stranger.post("/sign-in", "email", trust().email("Tess")), 302);
		this.visitors.put(STRANGER, stranger);
	}

	private String invitation() {
		String text = this.stage.superuser()
			.sql("select plain_text from mails where recipient = ? and plain_text like '%/invitations/%' limit 1")
			.param(trust().email("Tess"))
			.query(String.class)
			.single();
		Matcher link = LINK.matcher(text);
		if (!link.find()) {
			throw new IllegalStateException("no link in: " + text);
		}
		return link.group(1);
	}

	private void passkey(String who) {
		this.stage.superuser()
			.sql("insert into user_entities values (?, ?, ?) on conflict do nothing")
			.params(entity(), trust().person(who).toString(), trust().named(who))
			.update();
		this.stage.superuser()
			.sql("""
					insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count,
						uv_initialized, backup_eligible, authenticator_transports, public_key_credential_type,
						backup_state, created, last_used, label)
					values (?, ?, '\\x00', 0, true, false, 'internal', 'public-key', false, now(), now(), 'Laptop')""")
			.params(credential(), entity())
			.update();
	}

	private void token() {
		Visitor gus = as("Gus");
		gus.get("/account");
		Stage.require(gus.submit(gus.get("/account/tokens/new"), "/account/tokens/new", "name", "Sheet", "scope",
				"scores", "days", "30"), 200);
	}

	/** In the writing of passkeys. */
	private String entity() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Integer.toString(trust().number()).getBytes(StandardCharsets.US_ASCII));
	}

	/** The id of Gus's passkey. */
	private String credential() {
		return entity();
	}

	private static UUID reference(String path) {
		return UUID.fromString(path.replaceAll(".*/", ""));
	}

	/** A browser of its own each time, so that no answer changes what is kept. */
	Visitor as(String actor) {
		return this.visitors.get(actor).twin();
	}

	/** The number of an entry in the register. */
	int entry() {
		return this.entry;
	}

	/** A file with faults that waits to be an edition. */
	UUID draft() {
		return this.draft;
	}

	PlayedTrust trust() {
		return this.board.trust();
	}

	Map<String, String> assessments() {
		return this.assessments;
	}

	/** Where each person begins to look for forms. */
	List<String> beginnings(String actor) {
		List<String> paths = new ArrayList<>(List.of("/", "/trusts", "/account", "/account/passkeys", "/account/tokens",
				"/demonstration", "/demonstration/mails", "/framework", "/sign-in"));
		if (actor.equals(STRANGER)) {
			paths.addAll(List.of("/sign-in/code", this.invitation));
		}
		else if (actor.equals(ADMINISTRATOR)) {
			paths.addAll(List.of("/administration", "/administration/editions",
					"/administration/campaigns/" + this.planned + "/trusts",
					"/administration/campaigns/" + this.planned + "/check",
					"/administration/campaigns/" + this.campaign, "/administration/editions/drafts/" + this.draft,
					"/administration/editions/drafts/new", "/administration/trusts", "/administration/register",
					"/administration/people/" + trust().person("Pip"),
					"/administration/people/" + trust().person("Tess"),
					"/administration/people/" + trust().person("Pip") + "/merger/" + trust().person("Tess"),
					"/administration/people/" + trust().person("Gus"), "/administration/trusts/" + trust().reference(),
					"/administration/trusts/" + trust().reference() + "/merger/" + this.closed.reference(),
					"/administration/trusts/" + this.closed.reference(),
					"/administration/trusts/" + trust().reference() + "/continuation",
					"/administration/register/trusts/" + this.entry + "/continuation?trust=" + trust().reference(),
					"/administration/register/trusts/" + this.entry));
		}
		else if (actor.equals(ADVISER)) {
			paths.addAll(List.of("/portfolio/appointments",
					"/portfolio/" + trust().reference() + "/assessments/" + reference(this.assessments.get("signed"))));
		}
		else if (actor.equals(REVIEWER)) {
			for (String assessment : List.of("signed", "correcting")) {
				paths.add("/portfolio/" + trust().reference() + "/assessments/"
						+ reference(this.assessments.get(assessment)) + "/review");
			}
		}
		else if (!actor.equals(Stage.JOAN)) {
			paths.add(trust().path());
			this.assessments.values().forEach(paths::add);
			this.assessments.values().forEach((path) -> paths.add(path + "/response"));
			this.assessments.values()
				.forEach((path) -> paths.add(path + "/response/indicators/" + this.stage.indicators().get(0)));
		}
		return paths;
	}

	/** Something to put into the places of a route's address. */
	Map<String, String> places() {
		Map<String, String> places = new LinkedHashMap<>();
		places.put("{trust}", trust().reference().toString());
		places.put("{reference}", trust().reference().toString());
		places.put("{trustReference}", trust().reference().toString());
		places.put("{assessment}", reference(this.assessments.get("open")).toString());
		places.put("{person}", trust().person("Tess").toString());
		places.put("{other}", trust().person("Tod").toString());
		places.put("{successor}", trust().person("Tim").toString());
		places.put("{device}", UUID.randomUUID().toString());
		places.put("{indicator}", this.stage.indicators().get(0));
		places.put("{subject}", this.stage.indicators().get(0));
		places.put("{item}", this.board.item("Report").toString());
		places.put("{action}", this.action.toString());
		places.put("{review}", this.review.toString());
		places.put("{subject}", this.stage.indicators().get(0));
		places.put("{id}", credential());
		places.put("{draft}", this.draft.toString());
		places.put("{campaign}", this.campaign.toString());
		places.put("{role}", "chair");
		places.put("{version}", "1");
		places.put("{own}", "OWN-1");
		places.put("{uid}", Integer.toString(this.entry));
		places.put("{edition}", this.stage.edition().id());
		places.put("{dimension}", one("select dimension_id from dimension_results limit 1"));
		places.put("{mail}", one("select mail_id::text from mails limit 1"));
		return places;
	}

	private String one(String query) {
		return this.stage.superuser().sql(query).query(String.class).single();
	}

	/** Ids that are somebody's. */
	List<UUID> ids() {
		List<UUID> ids = new ArrayList<>(List.of(this.stage.person(Stage.PRIYA), this.stage.person(Stage.JOAN),
				trust().person("Tess"), trust().person("Pip"), this.stage.trust(Stage.BRACKENWELL), trust().reference(),
				this.closed.reference(), this.board.item("Report")));
		this.assessments.values().forEach((path) -> ids.add(reference(path)));
		ids.addAll(this.stage.superuser()
			.sql("select assessment_id from assessments where trust_id <> ? limit 5")
			.param(trust().number())
			.query(UUID.class)
			.list());
		return ids;
	}

	/** Whether a person belongs to a trust, or a stranger holds its invitation. */
	boolean mayWrite(String actor, int number) {
		return number == (actor.equals(Stage.JOAN) ? this.saltmarsh : trust().number());
	}

	void know(Forms forms) {
		this.forms = forms;
	}

	/** The route that an address leads to. */
	String pattern(String path) {
		return (this.forms != null) ? this.forms.pattern(path) : path;
	}

	void leave() {
		this.stage.superuser()
			.sql("delete from service_roles where person_id in (?, ?)")
			.params(trust().person(ADVISER), trust().person(REVIEWER))
			.update();
		this.stage.superuser().sql("delete from edition_drafts where draft_id = ?").param(this.draft).update();
		for (UUID each : List.of(this.planned, this.campaign)) {
			this.stage.superuser().sql("delete from campaign_trusts where campaign_id = ?").param(each).update();
			this.stage.superuser().sql("delete from campaigns where campaign_id = ?").param(each).update();
		}
		this.register.forget();
	}

	static byte[] file() {
		return "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
	}

	static Visitor.Page upload(Visitor visitor, String path, Map<String, String> fields, String name, byte[] content) {
		Multipart form = Multipart.of(visitor);
		fields.forEach(form::field);
		return form.file("file", name, content).file("groups", name, content).send(path);
	}

}
