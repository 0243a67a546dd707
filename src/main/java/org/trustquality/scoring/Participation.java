package org.trustquality.scoring;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many trustees were asked, responded and count.
 *
 * @param invited trustees who were asked
 * @param responses trustees who sent a response
 * @param counted trustees who answered enough of it to count
 */
public record Participation(int invited, int responses, int counted) {

	static Participation of(List<Ratings> trustees, List<Ratings> counted, @Nullable Integer invited) {
		return new Participation((invited != null) ? invited : trustees.size(), trustees.size(), counted.size());
	}

	/** Whether fewer than half of those asked count; scores are shown all the same. */
	public boolean isProvisional() {
		return 2L * this.counted < this.invited;
	}

}
