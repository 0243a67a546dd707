package org.trustquality.review.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.trustquality.Stage;
import org.trustquality.Visitor;

/**
 * Invented trusts of the register, each with a governance professional, and an
 * administrator who makes campaigns for them. Whoever plays takes all of it away in the
 * end.
 *
 * @param first the number of the first trust
 * @param count how many trusts there are
 */
public record CampaignStage(Stage stage, int first, int count) {

	private static final String NORA = "Nora Whitfield";

	private static final AtomicInteger NEXT = new AtomicInteger(950_000);

	/** So many trusts, whose number in the register is their own. */
	public static CampaignStage of(Stage stage, int count) {
		stage.forgetLimits();
		CampaignStage played = new CampaignStage(stage, NEXT.getAndAdd(count), count);
		played
			.run("""
					insert into register_entries (uid, group_id, name, shown_name, search_name, kind, status, academies, phase,
						region)
					select n, 'TR' || n, 'CAMPAIGN TRUST ' || n, 'Campaign Trust ' || n, 'campaign ' || n, 'MULTI_ACADEMY', 'OPEN',
						4, 'PRIMARY', 'North East'
					from generate_series(:first, :last) n""");
		played.run("""
				insert into trusts (trust_id, reference, name, kind, invented, uid)
				select n, gen_random_uuid(), 'Campaign Trust ' || n, 'MULTI_ACADEMY', true, n
				from generate_series(:first, :last) n""");
		played.run("""
				insert into people (person_id, name, email, invented)
				select gen_random_uuid(), 'Gus ' || n, 'gus.' || n || '@invented.example', true
				from generate_series(:first, :last) n""");
		played.run("""
				insert into memberships (trust_id, person_id, role)
				select n, p.person_id, 'GOVERNANCE_PROFESSIONAL'
				from generate_series(:first, :last) n join people p on p.email = 'gus.' || n || '@invented.example'""");
		return played;
	}

	private int run(String sql) {
		return this.stage.superuser()
			.sql(sql)
			.param("first", this.first)
			.param("last", this.first + this.count - 1)
			.update();
	}

	/** Takes everything away. */
	public void forget() {
		run("delete from mails where recipient like 'gus.95%@invented.example' and :first <= :last");
		List<UUID> campaigns = this.stage.superuser()
			.sql("select distinct campaign_id from campaign_trusts where trust_id >= ? and trust_id < ?")
			.params(this.first, this.first + this.count)
			.query(UUID.class)
			.list();
		for (String table : List.of("campaign_trusts", "shares", "share_readings", "adviser_appointments",
				"signed_dimensions", "signed_results", "sign_offs", "invitations", "activities", "assessments",
				"memberships", "known_names", "trusts")) {
			run("delete from " + table + " where trust_id between :first and :last");
		}
		run("delete from register_entries where uid between :first and :last");
		campaigns.forEach((campaign) -> {
			this.stage.superuser().sql("delete from campaign_trusts where campaign_id = ?").param(campaign).update();
			this.stage.superuser().sql("delete from campaigns where campaign_id = ?").param(campaign).update();
		});
	}

	/** The administrator, signed in. */
	public Visitor nora() {
		this.stage.forgetLimits();
		return this.stage.as(NORA);
	}

	/** The governance professional of a trust, signed in. */
	public Visitor gus(int trust) {
		return Visitor.as(person(trust), this.stage.port());
	}

	public UUID person(int trust) {
		return this.stage.superuser()
			.sql("select person_id from people where email = ?")
			.param(email(trust))
			.query(UUID.class)
			.single();
	}

	public String email(int trust) {
		return "gus." + trust + "@invented.example";
	}

	public UUID reference(int trust) {
		return this.stage.superuser()
			.sql("select reference from trusts where trust_id = ?")
			.param(trust)
			.query(UUID.class)
			.single();
	}

	/** The number of one of the trusts, from 0. */
	public int trust(int place) {
		return this.first + place;
	}

	/** All of them as a list to paste. */
	public String list() {
		return IntStream.range(0, this.count)
			.mapToObj((place) -> "TR" + trust(place))
			.collect(Collectors.joining("\n"));
	}

	/** What the form sends that begins a campaign. */
	public static String[] form(String title) {
		LocalDate closing = LocalDate.now(ZoneId.of("Europe/London")).plusDays(40);
		return new String[] { "title", title, "framework", Stage.QUALITY, "year", Integer.toString(year()), "kind",
				"INTERNAL", "minimumRatings", "5", "day", Integer.toString(closing.getDayOfMonth()), "month",
				Integer.toString(closing.getMonthValue()), "closingYear", Integer.toString(closing.getYear()), "time",
				"17:00" };
	}

	/** The academic year of today. */
	public static int year() {
		return LocalDate.now(ZoneId.of("Europe/London")).minusMonths(8).getYear();
	}

	/** Begins a campaign and chooses nothing. */
	public String begin(Visitor nora, String title) {
		nora.get("/administration/campaigns/new");
		Visitor.Page begun = nora.post("/administration/campaigns", form(title));
		Stage.require(begun, 302);
		return begun.location().replaceFirst("/trusts$", "");
	}

	/** Begins a campaign for a list, which is not confirmed. */
	public String choose(Visitor nora, String title, String list) {
		String path = begin(nora, title);
		Stage.require(nora.post(path + "/trusts", "how", "LIST", "list", list), 302);
		return path;
	}

	/** Begins a campaign for a list and confirms it. */
	public String confirm(Visitor nora, String title, String list) {
		String path = choose(nora, title, list);
		Visitor.Page confirmed = nora.submit(nora.get(path + "/check"), path + "/confirmation");
		Stage.require(confirmed, 302);
		if (!confirmed.location().equals(path)) {
			throw new IllegalStateException("not confirmed: " + confirmed.headers());
		}
		return path;
	}

	/** Waits until the job has done all there is. */
	public void await(String path) throws InterruptedException {
		for (int tenths = 0; tenths < 900; tenths++) {
			if (number("campaign_trusts where campaign_id = ? and (state = 'WAITING' or chase is not null)",
					id(path)) == 0) {
				return;
			}
			Thread.sleep(100);
		}
		throw new IllegalStateException("The campaign has not come to its end after 90 seconds");
	}

	public static UUID id(String path) {
		return UUID.fromString(path.replaceAll(".*/", ""));
	}

	/** How many rows there are. */
	public int number(String rows, Object... values) {
		return this.stage.superuser().sql("select count(*) from " + rows).params(values).query(Integer.class).single();
	}

	/** How many drafts the trusts have. */
	public int drafts() {
		return ofTrusts("assessments where state = 'DRAFT' and");
	}

	/** How many lines of an act their logs hold. */
	public int told(String act) {
		return ofTrusts("activities where act = '" + act + "' and");
	}

	private int ofTrusts(String rows) {
		return number(rows + " trust_id between ? and ?", this.first, this.first + this.count - 1);
	}

	/** How many mails of a subject their people were written. */
	public int mails(String subject) {
		return number("mails where subject like ? and substr(recipient, 5, 6) between ? and ?", "%" + subject + "%",
				Integer.toString(this.first), Integer.toString(this.first + this.count - 1));
	}

	/** Lets a trust's assessment be in a state. */
	public void set(int trust, String state) {
		this.stage.superuser().sql("""
				update assessments set state = :state,
					opened_at = case when :state <> 'DRAFT' then now() end,
					closed_at = case when :state not in ('DRAFT', 'OPEN') then now() end,
					cancellation_reason = case when :state = 'CANCELLED' then 'Why' end,
					correction_reason = case when :state = 'CORRECTING' then 'Why' end
				where trust_id = :trust""").param("state", state).param("trust", trust).update();
	}

	/** Gives a trust another assessment, past all pages. */
	public void assessed(int trust, String edition, int year, String state) {
		this.stage.superuser()
			.sql("""
					insert into assessments (trust_id, academic_year, assessment_id, edition_id, kind, state, minimum_ratings,
						closes_at, opened_at, cancellation_reason, version)
					values (:trust, :year, gen_random_uuid(), :edition, 'INTERNAL', :state, 3, now(), now(),
						case when :state = 'CANCELLED' then 'Why' end, 0)""")
			.param("trust", trust)
			.param("year", year)
			.param("edition", edition)
			.param("state", state)
			.update();
	}

}
