package org.trustquality;

import java.util.UUID;

/**
 * An invented adviser, appointed to trusts and shared with past the pages. Whoever plays
 * one takes the role away in the end.
 *
 * @param name who advises
 */
public record PlayedAdviser(Stage stage, String name, UUID id) {

	/** An adviser who is appointed to no trust yet. */
	public static PlayedAdviser of(Stage stage) {
		UUID id = UUID.randomUUID();
		String name = "Adviser " + id.toString().substring(0, 8);
		stage.superuser()
			.sql("insert into people (person_id, name, email, invented) values (?, ?, ?, true)")
			.params(id, name, id + "@example.org")
			.update();
		stage.superuser().sql("insert into service_roles (person_id, role) values (?, 'ADVISER')").param(id).update();
		return new PlayedAdviser(stage, name, id);
	}

	/** Appoints the adviser to a trust, to review blind first or only to read. */
	public PlayedAdviser appoint(PlayedTrust trust, boolean reviews) {
		this.stage.superuser()
			.sql("""
					insert into adviser_appointments values (?, gen_random_uuid(), ?, current_date - 30,
						current_date + 365, ?, ?, now(), null, null, null)""")
			.params(trust.number(), this.id, reviews, this.id)
			.update();
		return this;
	}

	/** Shares a trust's assessment with the adviser, as much as a level says. */
	public PlayedAdviser share(PlayedTrust trust, UUID assessment, String level) {
		this.stage.superuser()
			.sql("""
					insert into shares select trust_id, academic_year, assessment_id, gen_random_uuid(), ?, ?,
						gen_random_uuid(), now(), current_date + 90, null
					from assessments where trust_id = ? and assessment_id = ?""")
			.params(this.id, level, trust.number(), assessment)
			.update();
		return this;
	}

	/** Takes back what a trust shares with the adviser. */
	public void revoke(PlayedTrust trust) {
		this.stage.superuser()
			.sql("update shares set revoked_at = now() where trust_id = ? and adviser_id = ? and revoked_at is null")
			.params(trust.number(), this.id)
			.update();
	}

	/** The adviser, signed in. */
	public Visitor visitor() {
		return Visitor.as(this.id, this.stage.port());
	}

	/** The address of the adviser's pages about an assessment. */
	public String path(PlayedTrust trust, UUID assessment) {
		return "/portfolio/" + trust.reference() + "/assessments/" + assessment;
	}

	/** Takes the role, the appointments and the shares away. */
	public void leave() {
		for (String rows : new String[] { "service_roles where person_id = ?",
				"adviser_appointments where adviser_id = ?",
				"review_points where review_id in (select review_id from reviews where adviser_id = ?)",
				"review_parts where review_id in (select review_id from reviews where adviser_id = ?)",
				"reviews where adviser_id = ?", "share_readings where read_by = ?", "shares where adviser_id = ?" }) {
			this.stage.superuser().sql("delete from " + rows).param(this.id).update();
		}
	}

}
