package org.trustquality.review.campaign;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.assessment.AssessmentPlan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns, for administrators. */
@Service
@Transactional
public class Campaigns {

	/** Why no draft was set up where the campaign ended before. */
	private static final String ENDED = "The campaign was ended before the draft was set up.";

	private final JdbcClient jdbc;

	private final Clock clock;

	Campaigns(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** All campaigns, the newest first. */
	@Transactional(readOnly = true)
	public List<Campaign> all() {
		return this.jdbc.sql("select * from campaigns order by made_at desc, campaign_id").query(Campaign::of).list();
	}

	/**
	 * A campaign.
	 * @throws NotVisible if there is none
	 */
	@Transactional(readOnly = true)
	public Campaign get(UUID id) {
		return find(id).orElseThrow(NotVisible::new);
	}

	/** A campaign, if there is one. */
	@Transactional(readOnly = true)
	public Optional<Campaign> find(UUID id) {
		return this.jdbc.sql("select * from campaigns where campaign_id = ?").param(id).query(Campaign::of).optional();
	}

	/**
	 * A campaign to change; nobody else changes it until the transaction ends. Its trusts
	 * go on referring to it meanwhile, so that work in them is not held up and holds up
	 * nothing.
	 * @throws NotVisible if there is none
	 */
	public Campaign hold(UUID id) {
		return this.jdbc.sql("select * from campaigns where campaign_id = ? for no key update")
			.param(id)
			.query(Campaign::of)
			.optional()
			.orElseThrow(NotVisible::new);
	}

	/**
	 * Begins a campaign, of which nothing follows yet.
	 * @return its id
	 */
	UUID begin(UUID administrator, String title, AssessmentPlan plan) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into campaigns
					(campaign_id, title, academic_year, edition_id, kind, minimum_ratings, closes_at, made_at, made_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, title, plan.academicYear().firstYear(), plan.editionId(), plan.kind().name(),
					plan.minimumRatings(), plan.closesAt().atOffset(ZoneOffset.UTC), now(), administrator)
			.update();
		return id;
	}

	/** Chooses the trusts, which are not confirmed by that. */
	public void choose(UUID id, TrustChoice choice) {
		hold(id).requirePlan();
		this.jdbc.sql("""
				update campaigns set chosen_by = :chosen, list = :list, size_band = :size, phase = :phase,
					region = :region
				where campaign_id = :campaign""")
			.param("chosen", choice.pasted() ? "LIST" : "FILTER")
			.param("list", choice.list())
			.param("size", name(choice.size()))
			.param("phase", name(choice.phase()))
			.param("region", choice.region())
			.param("campaign", id)
			.update();
	}

	/** Notes who confirmed the trusts; what was pasted is of no more use. */
	public void confirm(Campaign held, UUID administrator) {
		held.requirePlan();
		this.jdbc.sql("update campaigns set confirmed_at = ?, confirmed_by = ?, list = null where campaign_id = ?")
			.params(now(), administrator, held.id())
			.update();
	}

	/** Throws a campaign away of which nothing has followed. */
	void remove(UUID id) {
		hold(id).requirePlan();
		this.jdbc.sql("delete from campaigns where campaign_id = ?").param(id).update();
	}

	/** Ends a campaign: nothing is set up and nobody is written to any more. */
	void end(UUID id, UUID administrator) {
		hold(id).requireUnderWay();
		this.jdbc.sql("update campaigns set ended_at = ?, ended_by = ? where campaign_id = ?")
			.params(now(), administrator, id)
			.update();
		this.jdbc.sql("""
				update campaign_trusts set state = 'FAILED', reason = ? where campaign_id = ? and state = 'WAITING'""")
			.params(ENDED, id)
			.update();
		this.jdbc.sql("""
				update campaign_trusts set chase = null, chase_by = null where campaign_id = ? and chase is not null""")
			.param(id)
			.update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

}
