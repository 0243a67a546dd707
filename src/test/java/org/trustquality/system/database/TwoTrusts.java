package org.trustquality.system.database;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Trust 1 with Ann and Bob, trust 2 with Eve, and Ivy who advises both: something of each
 * trust in every table of trusts.
 */
final class TwoTrusts {

	static final UUID ANN = UUID.randomUUID();

	static final UUID BOB = UUID.randomUUID();

	static final UUID EVE = UUID.randomUUID();

	static final UUID HELEN = UUID.randomUUID();

	static final UUID IVY = UUID.randomUUID();

	static final UUID OPEN = UUID.randomUUID();

	static final UUID CLOSED = UUID.randomUUID();

	static final UUID ELSEWHERE = UUID.randomUUID();

	private final JdbcClient superuser;

	private TwoTrusts(JdbcClient superuser) {
		this.superuser = superuser;
	}

	/**
	 * Every table that holds nothing but what is a trust's; who owns an edition is tried
	 * in OwnEditionTests.
	 */
	static List<String> tables() {
		return Catalogue.listed()
			.entrySet()
			.stream()
			.filter((table) -> !List.of("global", "owned").contains(table.getValue().kind()))
			.map(Map.Entry::getKey)
			.toList();
	}

	static void fill(JdbcClient superuser) {
		new TwoTrusts(superuser).fill();
	}

	private void fill() {
		this.superuser.sql("""
				insert into editions (id, title, checksum, content)
				values ('e', 'E', encode(sha256(convert_to('x', 'UTF8')), 'hex'), 'x')""").update();
		for (int trust : new int[] { 1, 2 }) {
			this.superuser.sql("insert into trusts values (?, gen_random_uuid(), 'Trust ' || ?, 'MULTI_ACADEMY')")
				.params(trust, trust)
				.update();
		}
		for (UUID person : List.of(ANN, BOB, EVE, HELEN, IVY)) {
			this.superuser.sql("insert into people values (?, 'Name', ? || '@example.org')")
				.params(person, person)
				.update();
		}
		for (int trust : new int[] { 1, 2 }) {
			this.superuser.sql("insert into sector_choices values (?, true, false)").param(trust).update();
			this.superuser.sql("insert into sector_wishes values (?, 'QE-1.1')").param(trust).update();
			this.superuser
				.sql("insert into own_indicators values (?, 1, 'QE', 'Title', 'Statement', null, '{a,b,c,d,e}')")
				.param(trust)
				.update();
		}
		assessment(1, OPEN, "OPEN");
		assessment(1, CLOSED, "CLOSED");
		assessment(2, ELSEWHERE, "CLOSED");
		respondent(1, ANN, OPEN, CLOSED);
		respondent(1, BOB, OPEN, CLOSED);
		respondent(2, EVE, ELSEWHERE);
		meeting(1, CLOSED);
		meeting(2, ELSEWHERE);
		this.superuser.sql("insert into service_roles values (?, 'ADVISER')").param(IVY).update();
		calendar(1, ANN);
		calendar(2, EVE);
		share(1, CLOSED);
		share(2, ELSEWHERE);
		this.superuser.sql("insert into memberships values (1, ?, 'GOVERNANCE_PROFESSIONAL')").param(HELEN).update();
		campaign();
	}

	/** A campaign for both. */
	private void campaign() {
		UUID campaign = UUID.randomUUID();
		this.superuser.sql("""
				insert into campaigns (campaign_id, title, academic_year, edition_id, kind, minimum_ratings, closes_at,
					made_at, made_by)
				values (?, 'Autumn', 2026, 'e', 'INTERNAL', 5, now(), now(), ?)""").params(campaign, IVY).update();
		this.superuser.sql("""
				insert into campaign_trusts (trust_id, campaign_id, state, academic_year, assessment_id)
				values (1, :campaign, 'SET_UP', 2026, :closed), (2, :campaign, 'SET_UP', 2026, :elsewhere)""")
			.param("campaign", campaign)
			.param("closed", CLOSED)
			.param("elsewhere", ELSEWHERE)
			.update();
	}

	private void assessment(int trust, UUID assessment, String state) {
		this.superuser.sql("insert into assessments values (?, 2026, ?, 'e', 'INTERNAL', ?, 3, now(), now(), now(), 0)")
			.params(trust, assessment, state)
			.update();
		this.superuser.sql("insert into assessment_results values (?, 2026, ?, '1', 3, 3, 3, false)")
			.params(trust, assessment)
			.update();
		this.superuser
			.sql("""
					insert into activities values (?, 1, now(), null, 'ASSESSMENT_OPENED', '{}', repeat('0', 64), repeat('0', 64))
					on conflict do nothing""")
			.param(trust)
			.update();
		this.superuser.sql("insert into dimension_results values (?, 2026, ?, 'd', 1)")
			.params(trust, assessment)
			.update();
		this.superuser.sql("insert into claim_results values (?, 2026, ?, 'c', 1, null, 1, null)")
			.params(trust, assessment)
			.update();
		this.superuser
			.sql("""
					insert into sign_offs values (?, 2026, ?, 1, now(), gen_random_uuid(), date '2026-11-03', 'Item 6', null, '{}',
						repeat('0', 64))""")
			.params(trust, assessment)
			.update();
		this.superuser.sql("insert into signed_results values (?, 2026, ?, 1, 'e', 50, 0, current_date)")
			.params(trust, assessment)
			.update();
		this.superuser.sql("insert into signed_dimensions values (?, 2026, ?, 1, 'd', 50)")
			.params(trust, assessment)
			.update();
		this.superuser.sql("insert into indicator_results values (?, 2026, ?, 0, 3, 0, 0, 0, false)")
			.params(trust, assessment)
			.update();
	}

	/** When the next assessment is due, and who asks for it by a link. */
	private void calendar(int trust, UUID person) {
		this.superuser.sql("insert into assurance_cycles values (?, 2026, 3)").param(trust).update();
		this.superuser.sql("insert into peer_joins values (?, current_date)").param(trust).update();
		this.superuser.sql("""
				insert into peer_boards values (?, 2026, 'e' || ?, 'SHOWN', 5, 50, 10, null, 'g', 'x', current_date)""")
			.params(trust, trust)
			.update();
		this.superuser.sql("insert into peer_places values (?, 2026, 'e' || ?, 'd', 50, 10, 50, null, null, null)")
			.params(trust, trust)
			.update();
		this.superuser.sql("insert into calendar_links values (?, gen_random_uuid(), ?, repeat('0', 64), now(), null)")
			.params(trust, person)
			.update();
	}

	private void share(int trust, UUID assessment) {
		this.superuser
			.sql("""
					insert into adviser_appointments
					values (?, gen_random_uuid(), ?, current_date - 30, current_date + 365, true, ?, now(), null, null, null)""")
			.params(trust, IVY, IVY)
			.update();
		this.superuser
			.sql("insert into share_readings values (?, 2026, ?, ?, 'VERSION', current_date, now(), now(), 1)")
			.params(trust, assessment, IVY)
			.update();
		UUID review = UUID.randomUUID();
		this.superuser
			.sql("insert into reviews values (?, 2026, ?, ?, ?, 1, false, 'SENT', now(), now(), null, null, null, 0)")
			.params(trust, assessment, review, IVY)
			.update();
		this.superuser.sql("insert into review_parts values (?, 2026, ?, ?, 'd', now())")
			.params(trust, assessment, review)
			.update();
		this.superuser.sql(
				"insert into review_points values (?, 2026, ?, ?, 'd', 3, 'Why', null, null, null, null, null, null, null, 0)")
			.params(trust, assessment, review)
			.update();
		this.superuser
			.sql("""
					insert into shares
					values (?, 2026, ?, gen_random_uuid(), ?, 'VIEWS', gen_random_uuid(), now(), current_date + 30, null)""")
			.params(trust, assessment, IVY)
			.update();
	}

	/** What the board's meeting leaves behind. */
	private void meeting(int trust, UUID assessment) {
		this.superuser.sql("insert into agreed_levels values (?, 2026, ?, 0, 3, 'Why', false, false, null, 0)")
			.params(trust, assessment)
			.update();
		this.superuser.sql("insert into comment_releases values (?, 2026, ?, now())")
			.params(trust, assessment)
			.update();
		this.superuser.sql("""
				insert into withheld_comments
				select trust_id, academic_year, assessment_id, comment_id from response_notes
				where trust_id = ? and assessment_id = ?""").params(trust, assessment).update();
		UUID action = UUID.randomUUID();
		this.superuser
			.sql("insert into actions values (?, ?, 0, 'What', 'Measure', 'Owner', null, current_date, 'DONE', 1)")
			.params(trust, action)
			.update();
		this.superuser.sql("insert into action_years values (?, 2026, ?, ?, false, false, true)")
			.params(trust, assessment, action)
			.update();
		this.superuser.sql("insert into action_notes values (?, ?, 1, now(), ?, 'DONE', 'Done')")
			.params(trust, action, HELEN)
			.update();
		UUID file = UUID.randomUUID();
		this.superuser.sql(
				"insert into evidence_files values (?, ?, 'a.pdf', 'application/pdf', 1, repeat('0', 64), 'CLEAN', 'x')")
			.params(trust, file)
			.update();
		this.superuser
			.sql("""
					insert into evidence_items
					values (?, 2026, ?, gen_random_uuid(), 0, 'Title', null, null, null, ?, false, null, false, null, now())""")
			.params(trust, assessment, file)
			.update();
	}

	private void respondent(int trust, UUID person, UUID... assessments) {
		UUID key = UUID.randomUUID();
		this.superuser.sql("insert into known_names values (?, ?, 'Name')").params(trust, person).update();
		this.superuser.sql("""
				insert into activities values (?, (select count(*) + 1 from activities), now(), ?, 'ROLE_GIVEN', '{}',
					repeat('0', 64), repeat('0', 64))""").params(trust, person).update();
		this.superuser.sql("insert into memberships values (?, ?, 'TRUSTEE')").params(trust, person).update();
		this.superuser.sql("insert into respondents values (?, ?, ?)").params(trust, person, key).update();
		for (UUID assessment : assessments) {
			UUID response = UUID.randomUUID();
			this.superuser.sql("insert into invitations values (?, 2026, ?, ?, 'Name', 'TRUSTEE', 'STARTED')")
				.params(trust, assessment, person)
				.update();
			this.superuser.sql("insert into opened_forms values (?, 2026, ?, ?, ?)")
				.params(trust, assessment, person, HELEN)
				.update();
			this.superuser.sql("insert into invitation_links values (?, 2026, ?, ?, repeat(md5(?), 2), now())")
				.params(trust, assessment, person, response.toString())
				.update();
			this.superuser.sql("insert into responses values (?, 2026, ?, ?, ?, 'TRUSTEE', 2, 5, '{3,0}')")
				.params(trust, assessment, response, key)
				.update();
			this.superuser.sql("insert into response_notes values (?, 2026, ?, ?, 0, 'secret')")
				.params(trust, assessment, response)
				.update();
			this.superuser.sql("insert into answer_readings values (?, 2026, ?, ?, ?, 'Ida', 'Why')")
				.params(trust, assessment, response, person)
				.update();
		}
	}

}
