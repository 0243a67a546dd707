package org.trustquality.trust.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What trusts are chosen, grouped and compared by, as far as the register tells: how
 * large they are, which pupils they teach and where they are.
 *
 * @param academies how many academies it has; null if nobody knows
 * @param phase which pupils these teach; null if nobody knows
 * @param region where most of them are; null if nobody knows
 */
public record RegisterFacts(@Nullable Integer academies, @Nullable Phase phase, @Nullable String region) {

	/** Of a trust that the register does not name. */
	public static final RegisterFacts NONE = new RegisterFacts(null, null, null);

	/** England's nine regions, as the register names them. */
	public static final List<String> REGIONS = List.of("East Midlands", "East of England", "London", "North East",
			"North West", "South East", "South West", "West Midlands", "Yorkshire and the Humber");

	/** What brings {@link #COLUMNS} into a query of the trusts {@code t}. */
	public static final String ENTRY = "left join register_entries e on e.uid = t.uid";

	/** The columns that {@link #of(ResultSet)} reads. */
	public static final String COLUMNS = "e.academies, e.phase, e.region";

	private static final String NOT_KNOWN = "not known";

	/** What a row tells. */
	public static RegisterFacts of(ResultSet row) throws SQLException {
		String phase = row.getString("phase");
		return new RegisterFacts(row.getObject("academies", Integer.class),
				(phase != null) ? Phase.valueOf(phase) : null, row.getString("region"));
	}

	/** How large it is; null if nobody knows. */
	public @Nullable SizeBand size() {
		return SizeBand.of(this.academies);
	}

	public String academiesInWords() {
		return (this.academies != null) ? this.academies + ((this.academies == 1) ? " academy" : " academies")
				: NOT_KNOWN;
	}

	public String phaseInWords() {
		return (this.phase != null) ? this.phase.words() : NOT_KNOWN;
	}

	public String regionInWords() {
		return (this.region != null) ? this.region : NOT_KNOWN;
	}

	/** Everything in one line; empty if nothing is known. */
	public String words() {
		return equals(NONE) ? "" : academiesInWords() + ", " + phaseInWords() + ", " + regionInWords();
	}

}
