package org.trustquality.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.trustquality.PlayedAdviser;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.register.PlantedEntries;

/**
 * What stands for the variables of addresses outside of trusts: things that are there.
 */
final class OtherObjects {

	private static final String OWNER = "Pam";

	private static final Map<String, String> SAMPLES = Map.of("/assets/**", "/assets/trust-quality.css",
			"/actuator/health/**", "/actuator/health/liveness", "/invitations/**", "/invitations/nothing", "/**",
			"/nothing");

	private final Stage stage;

	private final PlayedRoutes played;

	private final PlantedEntries register;

	private final UUID token = UUID.randomUUID();

	private final UUID link = UUID.randomUUID();

	private final UUID importId = UUID.randomUUID();

	private final UUID draft = UUID.randomUUID();

	private final UUID campaign = UUID.randomUUID();

	private final String passkey = "passkey" + this.token;

	private final int uid;

	/** An adviser for administrators to decide about. */
	private final PlayedAdviser adviser;

	private final String edition;

	private final String links;

	OtherObjects(Stage stage, PlayedRoutes played) {
		this.stage = stage;
		this.played = played;
		this.register = new PlantedEntries(stage);
		this.register.forget();
		this.uid = this.register.open(77, "Planted Learning Trust");
		UUID owner = played.trust().person(OWNER);
		stage.superuser()
			.sql("insert into access_tokens values (?, ?, 'Spreadsheet', ?, '{SCORES}', now(), now() + interval '1 day', null)")
			.params(this.token, owner, Digest.of(this.passkey))
			.update();
		stage.superuser()
			.sql("insert into calendar_links values (?, ?, ?, ?, now(), null)")
			.params(played.trust().number(), this.link, owner, Digest.of(this.passkey))
			.update();
		stage.superuser()
			.sql("insert into user_entities (id, name, display_name) values (?, ?, 'Pam')")
			.params(this.passkey, owner.toString())
			.update();
		stage.superuser()
			.sql("""
					insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible,
						backup_state, created, last_used, label) values (?, ?, '\\x00', false, false, now(), now(), 'Phone')""")
			.params(this.passkey, this.passkey)
			.update();
		stage.superuser()
			.sql("""
					insert into register_imports (import_id, state, as_of, groups_file, checksum, trusts, received_at,
						received_by, decided_at, decided_by)
					values (?, 'DISCARDED', current_date, 'groups.csv', repeat('0', 64), 1, now(), ?, now(), ?)""")
			.params(this.importId, owner, owner)
			.update();
		stage.superuser()
			.sql("""
					insert into edition_drafts (draft_id, file_name, content, uploaded_at, uploaded_by, edition_id,
						published_at, published_by)
					select ?, 'edition.yaml', '\\x20', now(), ?, min(id), now(), ? from editions""")
			.params(this.draft, owner, owner)
			.update();
		stage.superuser().sql("""
				insert into campaigns (campaign_id, title, academic_year, edition_id, kind, minimum_ratings, closes_at,
					made_at, made_by, chosen_by)
				select ?, 'Autumn', 2026, min(id), 'INTERNAL', 5, now() + interval '30 days', now(), ?, 'FILTER'
				from editions where trust_id is null""").params(this.campaign, owner).update();
		plantPicture();
		this.adviser = PlayedAdviser.of(stage).appoint(played.trust(), false);
		this.edition = stage.stranger().get("/framework").location().replaceAll(".*/", "");
		this.links = links();
	}

	/** Of a year that no other test looks at. */
	private void plantPicture() {
		this.stage.superuser()
			.sql("insert into sector_pictures values (2001, 'cst', ?, '1', 5, now())")
			.param(this.stage.edition().id())
			.update();
		this.stage.superuser()
			.sql("insert into sector_figures values (2001, 'cst', true, 'ALL', 'ALL', 'SCORE', '', 5, null, 50, null)")
			.update();
	}

	/** Who has the token and the passkey. */
	Visitor owner() {
		return this.played.as(OWNER);
	}

	void forget() {
		for (String table : new String[] { "sector_releases", "sector_figures", "sector_pictures" }) {
			this.stage.superuser().sql("delete from " + table + " where academic_year = 2001").update();
		}
		this.adviser.leave();
		this.register.forget();
		this.stage.superuser().sql("delete from edition_drafts where draft_id = ?").param(this.draft).update();
		this.stage.superuser().sql("delete from campaigns where campaign_id = ?").param(this.campaign).update();
		this.stage.superuser().sql("delete from register_imports where import_id = ?").param(this.importId).update();
		this.stage.superuser().sql("delete from calendar_links where link_id = ?").param(this.link).update();
		this.stage.superuser().sql("delete from access_tokens where token_id = ?").param(this.token).update();
		this.stage.superuser().sql("delete from user_entities where id = ?").param(this.passkey).update();
	}

	/** An address that fits a pattern, of something that is there. */
	String path(String pattern) {
		if (pattern.startsWith("/editions/") || pattern.startsWith("/framework/")) {
			return linked(pattern);
		}
		Map<String, String> variables = new LinkedHashMap<>();
		variables.put("device", "0".repeat(32));
		variables.put("id", pattern.contains("imports") ? this.importId.toString() : this.passkey);
		variables.put("draft", this.draft.toString());
		variables.put("campaign", this.campaign.toString());
		variables.put("token", this.token.toString());
		variables.put("link", this.link.toString());
		variables.put("secret", this.played.trust().reference().toString().replace("-", "") + "A".repeat(43));
		variables.put("person", this.played.trust().person("Tess").toString());
		variables.put("other",
				(pattern.contains("/people/") ? this.played.trust().person("Tod") : this.stage.trust(Stage.SALTMARSH))
					.toString());
		variables.put("trustReference", this.played.trust().reference().toString());
		variables.put("reference", this.played.trust().reference().toString());
		variables.put("uid", Integer.toString(this.uid));
		variables.put("provider", "academy");
		variables.put("dimension", PlayedRoutes.dimension(this.stage));
		variables.put("series", "cst");
		variables.put("year", "2001");
		variables.put("trust", this.played.trust().reference().toString());
		UUID signed = this.played.forms().get(RouteForms.ASSESSMENT + "/correction").assessment();
		variables.put("assessment", signed.toString());
		variables.put("item", PlayedRoutes.item(this.stage, signed, true));
		variables.put("view", this.token.toString());
		variables.put("framework", "dfe-2023");
		variables.put("mail", mail());
		if (pattern.startsWith("/administration/advisers") || pattern.startsWith("/portfolio")) {
			advising(pattern, variables);
		}
		return Sending.fill(SAMPLES.getOrDefault(pattern, pattern), variables)
				+ (pattern.endsWith("{uid}/continuation") ? "?trust=" + this.played.trust().reference() : "");
	}

	/** An adviser's own things, and those for administrators to decide about. */
	private void advising(String pattern, Map<String, String> variables) {
		boolean own = pattern.startsWith("/portfolio");
		UUID who = own ? this.played.adviser().id() : this.adviser.id();
		variables.put("person", who.toString());
		variables.put("other", this.played.adviser().id().toString());
		variables.put("reference", this.stage.trust(Stage.SALTMARSH).toString());
		variables.put("appointment",
				this.stage.superuser()
					.sql("select appointment_id::text from adviser_appointments where adviser_id = ?")
					.param(who)
					.query(String.class)
					.single());
		variables.put("assessment", this.played.shared().toString());
		variables.put("dimension", PlayedRoutes.dimension(this.stage));
		variables.put("indicator", this.stage.indicators().get(0));
		variables.put("subject", this.stage.indicators().get(0));
		variables.put("item", PlayedRoutes.item(this.stage, this.played.shared(), true));
	}

	private String mail() {
		return this.stage.superuser().sql("select mail_id::text from mails limit 1").query(String.class).single();
	}

	/** All that the public pages lead to, as far as it takes to see each kind. */
	private String links() {
		Visitor visitor = this.stage.stranger();
		String page = "/editions/" + this.edition;
		StringBuilder all = new StringBuilder();
		for (String part : List.of("", "/sources", "/crosswalk", "/open-questions")) {
			all.append(visitor.get(page + part).body());
		}
		for (String kind : List.of("indicators", "claims")) {
			all.append(visitor.get(first(all, page + "/" + kind + "/[^\"?#]+")).body());
		}
		return all.toString();
	}

	private String linked(String pattern) {
		String path = pattern.replace("{edition}", this.edition);
		return path.contains("{") ? first(this.links, path.replaceAll("\\{[a-z]+\\}", "[^\"?#/]+")) : path;
	}

	private static String first(CharSequence text, String regex) {
		Matcher found = Pattern.compile("\"(" + regex + ")[\"?#]").matcher(text);
		if (!found.find()) {
			throw new IllegalStateException("no page leads to " + regex);
		}
		return found.group(1);
	}

}
