package org.trustquality.access.trusts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.ClosedBy;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.TrustKind;

/**
 * A trust that uses the service, with what the register says of it.
 *
 * @param uid the Group UID of its entry; null for a trust entered by hand
 * @param groupId the Group ID of its entry
 * @param entryClosed whether the register says that it closed
 * @param entryListed whether the register still names it; true for a trust without entry
 * @param closedOn since when it is closed here; null if it is open
 * @param closedBy who closed it
 * @param mergedInto the trust of which it is part now
 */
public record TrustHere(int trustId, UUID reference, String name, TrustKind kind, @Nullable Integer uid,
		@Nullable String groupId, @Nullable String companyNumber, @Nullable String ukprn, boolean entryClosed,
		boolean entryListed, @Nullable LocalDate closedOn, @Nullable ClosedBy closedBy, @Nullable String mergedInto) {

	static final String QUERY = """
			select t.trust_id, t.reference, t.name, t.kind, t.uid, e.group_id, e.company_number, e.ukprn,
				coalesce(e.status = 'CLOSED', false) as entry_closed, coalesce(e.listed, true) as entry_listed,
				t.closed_on, t.closed_by,
				m.name as merged_into
			from trusts t
				left join register_entries e on e.uid = t.uid
				left join trusts m on m.trust_id = t.merged_into""";

	static TrustHere of(ResultSet row, int number) throws SQLException {
		String closedBy = row.getString("closed_by");
		return new TrustHere(row.getInt("trust_id"), row.getObject("reference", UUID.class), row.getString("name"),
				TrustKind.valueOf(row.getString("kind")), row.getObject("uid", Integer.class),
				row.getString("group_id"), row.getString("company_number"), row.getString("ukprn"),
				row.getBoolean("entry_closed"), row.getBoolean("entry_listed"),
				row.getObject("closed_on", LocalDate.class), (closedBy != null) ? ClosedBy.valueOf(closedBy) : null,
				row.getString("merged_into"));
	}

	public boolean isClosed() {
		return this.closedOn != null;
	}

	/** Whether an administrator closed it, and not the register. */
	public boolean isClosedByHand() {
		return this.closedBy == ClosedBy.ADMINISTRATOR;
	}

	/**
	 * Whether an administrator may open it again: the register does not stand against it.
	 */
	public boolean isReopenable() {
		return isClosedByHand() && !this.entryClosed;
	}

	/**
	 * Whether it may go on with another entry: it has none, or that one came to an end.
	 */
	public boolean isContinuable() {
		return this.uid == null || this.entryClosed || !this.entryListed;
	}

	/** Whether it is open, in words. */
	public String stateInWords() {
		if (this.closedOn == null) {
			return "Open";
		}
		String part = (this.mergedInto != null) ? ", now part of " + this.mergedInto : "";
		return "Closed on " + EnglishDay.of(this.closedOn) + part;
	}

	/** Where its facts come from, in words. */
	public String sourceInWords() {
		return (this.uid != null) ? "Register entry " + this.groupId + ", Group UID " + this.uid : "Entered by hand";
	}

}
