package org.trustquality.review.campaign.choosing;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.trustquality.review.campaign.TrustChoice;
import org.trustquality.trust.register.RegisterFacts;

/**
 * A trust that uses the service, as far as a campaign chooses by it.
 *
 * @param uid the Group UID of its entry in the register; null for a trust entered by hand
 * @param groupId the Group ID of its entry, such as TR01234
 * @param facts what the register says of it
 */
record KnownTrust(int trustId, String name, boolean closed, @Nullable Integer uid, @Nullable String groupId,
		RegisterFacts facts) {

	static final String QUERY = """
			select t.trust_id, t.name, t.closed_on is not null as closed, t.uid, e.group_id, %s
			from trusts t %s
			order by lower(t.name), t.trust_id""".formatted(RegisterFacts.COLUMNS, RegisterFacts.ENTRY);

	static KnownTrust of(ResultSet row, int number) throws SQLException {
		return new KnownTrust(row.getInt("trust_id"), row.getString("name"), row.getBoolean("closed"),
				row.getObject("uid", Integer.class), row.getString("group_id"), RegisterFacts.of(row));
	}

	/** Whether a filter takes it in. What the register does not say fits no filter. */
	boolean fits(TrustChoice filter) {
		return !this.closed && (filter.size() == null || filter.size() == this.facts.size())
				&& (filter.phase() == null || filter.phase() == this.facts.phase())
				&& (filter.region() == null || filter.region().equals(this.facts.region()));
	}

	/** What tells it from others of its name. */
	public String numbers() {
		return (this.uid != null) ? this.groupId + ", UID " + this.uid : "Entered by hand";
	}

}
