package org.trustquality.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.register.PlantedEntries;
import org.trustquality.audit.Act;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trustquality.access.RouteForms.with;

/** What administrators do is told in the logs of the trusts that it concerns. */
@DemonstratedApplication
class AdministrationActTests {

	private static final String TRUST = "/administration/trusts/{reference}";

	private static final String PERSON = "/administration/people/{person}";

	private static final String ADVISERS = "/administration/advisers/";

	private static final String ADVISER = ADVISERS + "{person}";

	private static final String ENTRY = "/administration/register/trusts/{uid}";

	/**
	 * What an approval of the register does is told where imports are played, and what
	 * jobs of campaigns do where campaigns are.
	 */
	private static final Set<String> ELSEWHERE = Set.of("/administration/register/imports/{id}/approval",
			"/administration/campaigns/{campaign}/confirmation", "/administration/campaigns/{campaign}/attempts",
			"/administration/campaigns/{campaign}/chase");

	@Autowired
	private Stage stage;

	private PlantedEntries register;

	private PlayedTrust trust;

	private PlayedTrust larger;

	private final List<PlayedAdviser> played = new ArrayList<>();

	private final Map<String, String[]> forms = new LinkedHashMap<>();

	private final Map<String, String> paths = new LinkedHashMap<>();

	@BeforeEach
	void play() {
		this.register = new PlantedEntries(this.stage);
		this.register.forget();
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE", "Pia:TRUSTEE");
		this.larger = PlayedTrust.of(this.stage, "Olga:GOVERNANCE_PROFESSIONAL");
		this.trust.open("Gus");
		advisers();
		String page = "/administration/trusts/" + this.trust.reference();
		String tess = "/administration/people/" + this.trust.person("Tess");
		put(PERSON + "/address", tess + "/address", "email", "corrected." + this.trust.number() + "@invented.example");
		put(PERSON + "/invitations/{trustReference}",
				"/administration/people/" + this.trust.person("Tod") + "/invitations/" + this.trust.reference());
		put(PERSON + "/passkeys/removal", passkey() + "/passkeys/removal");
		String pia = "/administration/people/" + this.trust.person("Pia");
		put(PERSON + "/devices/removal", pia + "/devices/removal");
		put(PERSON + "/erasure", pia + "/erasure", "reason", "She asked for it by letter");
		put(PERSON + "/merger/{other}", tess + "/merger/" + this.trust.person("Tim"));
		put("/administration/trusts", "/administration/trusts", "trust", "Opened " + this.trust.number(), "kind",
				"MULTI_ACADEMY", "name", "Una", "email", "una." + this.trust.number() + "@invented.example",
				"chairName", "Col", "chairEmail", "col." + this.trust.number() + "@invented.example");
		put(TRUST + "/closure", page + "/closure", today("reason", "It joins another"));
		put(TRUST + "/reopening", page + "/reopening");
		put(TRUST + "/merger/{other}", page + "/merger/" + this.larger.reference(), today());
		put(ENTRY + "/opening",
				"/administration/register/trusts/" + this.register.open(81, "Planted " + this.trust.number())
						+ "/opening",
				"name", "Ula", "email", "ula." + this.trust.number() + "@invented.example", "chairName", "Cal",
				"chairEmail", "cal." + this.trust.number() + "@invented.example");
		int before = this.register.closed(82, "TR82", "Former trust", "2026-08-31");
		PlayedTrust former = PlayedTrust.of(this.stage, "Fred:GOVERNANCE_PROFESSIONAL");
		this.register.use(before, former.reference());
		put(ENTRY + "/continuation",
				"/administration/register/trusts/" + this.register.open(83, "Later trust") + "/continuation", "trust",
				former.reference().toString());
	}

	/** Each form about an adviser of its own, so that none uses up another's. */
	private void advisers() {
		String[] year = { "untilYear", Integer.toString(LocalDate.now(ZoneId.of("Europe/London")).getYear() + 1) };
		PlayedAdviser successor = adviser();
		put(ADVISER + "/trusts/{reference}", ADVISERS + adviser().id() + "/trusts/" + this.larger.reference(),
				with(new String[] { "fromDay", "1", "fromMonth", "9", "fromYear", "2026", "untilDay", "31",
						"untilMonth", "8", "task", "read" }, year));
		PlayedAdviser ended = adviser().appoint(this.larger, true);
		put(ADVISER + "/appointments/{appointment}/ending",
				ADVISERS + ended.id() + "/appointments/" + appointment(ended) + "/ending");
		put(ADVISER + "/hand-over/{other}",
				ADVISERS + adviser().appoint(this.larger, true).id() + "/hand-over/" + successor.id());
		put(ADVISER + "/removal", ADVISERS + adviser().appoint(this.larger, false).id() + "/removal");
	}

	private PlayedAdviser adviser() {
		PlayedAdviser adviser = PlayedAdviser.of(this.stage);
		this.played.add(adviser);
		return adviser;
	}

	private UUID appointment(PlayedAdviser adviser) {
		return this.stage.superuser()
			.sql("select appointment_id from adviser_appointments where adviser_id = ?")
			.param(adviser.id())
			.query(UUID.class)
			.single();
	}

	@AfterEach
	void forget() {
		this.played.forEach(PlayedAdviser::leave);
		this.register.forget();
	}

	private void put(String pattern, String path, String... form) {
		this.paths.put(pattern, path);
		this.forms.put(pattern, form);
	}

	/** The page of somebody who has a passkey. */
	private String passkey() {
		UUID clara = this.trust.person("Clara");
		String id = "acts" + UUID.randomUUID();
		this.stage.superuser()
			.sql("insert into user_entities (id, name, display_name) values (?, ?, 'Clara')")
			.params(id, clara.toString())
			.update();
		this.stage.superuser()
			.sql("""
					insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible,
						backup_state, created, last_used, label) values (?, ?, '\\x00', false, false, now(), now(), 'Phone')""")
			.params(id, id)
			.update();
		return "/administration/people/" + clara;
	}

	private static String[] today(String... more) {
		LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
		return with(new String[] { "day", Integer.toString(today.getDayOfMonth()), "month",
				Integer.toString(today.getMonthValue()), "year", Integer.toString(today.getYear()) }, more);
	}

	@Test
	void isToldAsTheFileSays() {
		Map<String, Set<Act>> promised = new LinkedHashMap<>();
		RouteLine.all()
			.stream()
			.filter((line) -> line.pattern().startsWith("/administration") && !line.acts().isEmpty())
			.filter((line) -> !ELSEWHERE.contains(line.pattern()))
			.forEach((line) -> promised.put(line.pattern(), line.acts()));
		assertThat(this.forms.keySet()).containsExactlyInAnyOrderElementsOf(promised.keySet());
		Visitor nora = this.stage.as("Nora Whitfield");
		this.forms.forEach((pattern, form) -> {
			Set<String> before = lines();
			Visitor.Page page = nora.post(this.paths.get(pattern), form);
			assertThat(page.status()).as(() -> pattern + ": " + page.document().select("main").text()).isEqualTo(302);
			Set<String> after = lines();
			after.removeAll(before);
			assertThat(after.stream().map((line) -> line.replaceAll(".* ", "")).distinct()).as(pattern)
				.containsExactlyInAnyOrderElementsOf(promised.get(pattern).stream().map(Act::name).toList());
		});
		System.out.println("Acts of administrators: forms=" + this.forms.size() + ", told otherwise=0");
	}

	/** The lines of all logs: trust, number, act. */
	private Set<String> lines() {
		List<String> lines = this.stage.superuser()
			.sql("select trust_id || ' ' || sequence || ' ' || act from activities")
			.query(String.class)
			.list();
		return new TreeSet<>(lines);
	}

}
