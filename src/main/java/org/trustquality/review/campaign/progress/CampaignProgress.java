package org.trustquality.review.campaign.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentState;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.StoredMoment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads how far the trusts of a campaign are, for an administrator in no trust: states
 * and days, and nothing of what boards answered or agreed.
 */
@Service
@Transactional(readOnly = true)
public class CampaignProgress {

	private final JdbcClient jdbc;

	CampaignProgress(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All trusts of a campaign, by name. */
	public List<CampaignTrust> of(UUID campaign) {
		Map<Integer, Signature> signatures = signatures(campaign);
		return this.jdbc
			.sql("""
					select c.trust_id, t.reference, t.name, t.closed_on is not null as closed, c.state, c.reason, c.chased_on,
						a.state as assessment, a.closes_at, a.opened_at, a.closed_at
					from campaign_trusts c join trusts t using (trust_id)
						left join assessments a using (trust_id, academic_year, assessment_id)
					where c.campaign_id = ? order by lower(t.name), c.trust_id""")
			.param(campaign)
			.query((row, number) -> read(row, signatures.getOrDefault(row.getInt("trust_id"), Signature.NONE)))
			.list();
	}

	private Map<Integer, Signature> signatures(UUID campaign) {
		Map<Integer, Signature> signatures = new HashMap<>();
		this.jdbc.sql("select * from campaign_signatures(?)").param(campaign).query((row) -> {
			signatures.put(row.getInt("signed_trust"),
					new Signature(row.getObject("signed_on", LocalDate.class), row.getBoolean("shared")));
		});
		return signatures;
	}

	private static CampaignTrust read(ResultSet row, Signature signature) throws SQLException {
		Instant closesAt = StoredMoment.in(row, "closes_at");
		return new CampaignTrust(row.getObject("reference", UUID.class), row.getString("name"),
				row.getBoolean("closed"), stage(row, signature), row.getString("reason"), closesAt,
				day(StoredMoment.in(row, "opened_at")), day(StoredMoment.in(row, "closed_at")), signature.signedOn(),
				row.getObject("chased_on", LocalDate.class));
	}

	private static Stage stage(ResultSet row, Signature signature) throws SQLException {
		return switch (row.getString("state")) {
			case "WAITING" -> Stage.WAITING;
			case "FAILED" -> Stage.NOT_SET_UP;
			default -> Stage.of(AssessmentState.valueOf(row.getString("assessment")), signature.shared());
		};
	}

	private static @Nullable LocalDate day(@Nullable Instant moment) {
		return (moment != null) ? EnglishDay.at(moment) : null;
	}

	/** When it was signed first, and whether an adviser can read that. */
	private record Signature(@Nullable LocalDate signedOn, boolean shared) {

		static final Signature NONE = new Signature(null, false);

	}

}
