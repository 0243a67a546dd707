package org.trustquality.review.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.register.Phase;

/**
 * A trust to which an adviser is appointed, as far as the register knows it.
 *
 * @param reference its reference
 * @param closed whether it is no longer at work
 * @param academies how many it has; null if nobody knows
 * @param region where most of them are; null if nobody knows
 * @param reviewing whether the adviser judges before they see what the board agreed
 */
record AdvisedTrust(UUID reference, String name, boolean closed, @Nullable Integer academies, @Nullable Phase phase,
		@Nullable String region, boolean reviewing) {

	private static final String NOT_KNOWN = "not known";

	static AdvisedTrust of(ResultSet row) throws SQLException {
		String phase = row.getString("phase");
		return new AdvisedTrust(row.getObject("reference", UUID.class), row.getString("name"), row.getBoolean("closed"),
				row.getObject("academies", Integer.class), (phase != null) ? Phase.valueOf(phase) : null,
				row.getString("region"), row.getBoolean("reviewing"));
	}

	public String size() {
		return (this.academies != null) ? this.academies + ((this.academies == 1) ? " academy" : " academies")
				: NOT_KNOWN;
	}

	public String phaseInWords() {
		return (this.phase != null) ? this.phase.words() : NOT_KNOWN;
	}

	public String regionInWords() {
		return (this.region != null) ? this.region : NOT_KNOWN;
	}

	/** What the register knows, in one line; empty if it knows nothing. */
	public String facts() {
		if (this.academies == null && this.phase == null && this.region == null) {
			return "";
		}
		return size() + ", " + phaseInWords() + ", " + regionInWords();
	}

}
