package org.trustquality.review.campaign.choosing;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.trustquality.review.campaign.TrustChoice;
import org.trustquality.trust.register.Phase;

/**
 * A trust that uses the service, as far as a campaign chooses by it.
 *
 * @param uid the Group UID of its entry in the register; null for a trust entered by hand
 * @param groupId the Group ID of its entry, such as TR01234
 * @param academies how many academies it has by the register
 * @param phase whose pupils they teach
 * @param region where they are
 */
record KnownTrust(int trustId, String name, boolean closed, @Nullable Integer uid, @Nullable String groupId,
		@Nullable Integer academies, @Nullable Phase phase, @Nullable String region) {

	static final String QUERY = """
			select t.trust_id, t.name, t.closed_on is not null as closed, t.uid, e.group_id, e.academies, e.phase,
				e.region
			from trusts t left join register_entries e on e.uid = t.uid
			order by lower(t.name), t.trust_id""";

	static KnownTrust of(ResultSet row, int number) throws SQLException {
		String phase = row.getString("phase");
		return new KnownTrust(row.getInt("trust_id"), row.getString("name"), row.getBoolean("closed"),
				row.getObject("uid", Integer.class), row.getString("group_id"),
				row.getObject("academies", Integer.class), (phase != null) ? Phase.valueOf(phase) : null,
				row.getString("region"));
	}

	/** Whether a filter takes it in. What the register does not say fits no filter. */
	boolean fits(TrustChoice filter) {
		return !this.closed && (filter.size() == null || this.academies != null && filter.size().holds(this.academies))
				&& (filter.phase() == null || filter.phase() == this.phase)
				&& (filter.region() == null || filter.region().equals(this.region));
	}

	/** What tells it from others of its name. */
	public String numbers() {
		return (this.uid != null) ? this.groupId + ", UID " + this.uid : "Entered by hand";
	}

}
