package org.trustquality.review.peers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.chart.ProfileChart;
import org.trustquality.chart.ProfileKey;
import org.trustquality.chart.ProfileRow;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.scoring.peers.PeerReliability;
import org.trustquality.scoring.peers.Quartiles;
import org.trustquality.trust.EnglishDay;

/**
 * One year of a trust's board among comparable ones. There are figures only while boards
 * differ reliably; otherwise the reason stands in their place.
 *
 * @param key the year and edition
 * @param state how far the board is
 * @param since since which night its figures stand; null if it has none
 * @param pool how reliably boards differ; null before it was ever counted
 * @param edition what was answered
 * @param places where the board stands, in no order
 */
record PeerYear(PeerPool key, PeerState state, @Nullable LocalDate since, @Nullable PooledReliability pool,
		Edition edition, List<Place> places) {

	private static final ProfileKey KEY = new ProfileKey("your board", "middle of the others", "", "half of the others",
			"", "");

	/**
	 * Boards and percentiles are told in tens: with their number a percentile would be a
	 * rank.
	 */
	private static final int TEN = 10;

	PeerYear {
		places = List.copyOf(places);
	}

	public AcademicYear academicYear() {
		return new AcademicYear(this.key.academicYear());
	}

	/** Whether there are figures. */
	public boolean isShown() {
		return isReliable() && this.state == PeerState.SHOWN;
	}

	/** Whether boards differ reliably. */
	public boolean isReliable() {
		return this.pool != null && this.pool.isReliable();
	}

	/** Whether so many boards take part that something can be said of all of them. */
	public boolean hasPool() {
		return this.pool != null && this.pool.enough();
	}

	/** How reliably boards differ now, and what that means. */
	public String reliabilityInWords() {
		PooledReliability counted = this.pool;
		if (counted == null || !counted.enough()) {
			return "Fewer than ten boards take part so far, so it is not known how reliably boards differ.";
		}
		Double value = counted.reliability();
		return ("The reliability, on a scale from 0 to 1, is %s over %d boards or more with a median of %s trustees; "
				+ "we compare from %s on.")
			.formatted((value != null) ? hundredths(value) : "not defined", counted.boards() / TEN * TEN,
					BigDecimal.valueOf(counted.boardSize()).stripTrailingZeros().toPlainString(),
					hundredths(PeerReliability.LEAST));
	}

	/** A value just below the limit does not look as if it had reached it. */
	private static String hundredths(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.DOWN).toPlainString();
	}

	/** Whether the board could not be compared however many take part. */
	public boolean isObstructed() {
		return this.state.isOfBoard();
	}

	/** Why there are no figures of this board although boards differ reliably. */
	public String why() {
		return this.state.why();
	}

	/** The night since which the figures stand. */
	public @Nullable String countedOn() {
		return (this.since != null) ? EnglishDay.of(this.since) : null;
	}

	/** The dimensions in the edition's order. */
	public List<Line> lines() {
		return this.edition.dimensions()
			.stream()
			.flatMap((dimension) -> this.places.stream()
				.filter((place) -> place.dimension().equals(dimension.id()))
				.map((place) -> new Line(dimension, place)))
			.toList();
	}

	/** The quarters of the others as a picture; null where there are too few. */
	public @Nullable ProfileChart chart() {
		List<ProfileRow> rows = lines().stream().flatMap((line) -> line.row().stream()).toList();
		return rows.isEmpty() ? null
				: new ProfileChart("Your board among comparable ones",
						"What your board agreed, and the half of the comparable boards that lies in the middle.",
						this.edition.levels(), KEY, rows);
	}

	/**
	 * One dimension.
	 *
	 * @param dimension the dimension
	 * @param place where the board stands
	 */
	record Line(Dimension dimension, Place place) {

		/** How many boards there are to compare with, in words that name no number. */
		public String peersInWords() {
			return (this.place.quartiles() != null) ? "20 or more" : "10 or more";
		}

		/** Where the board stands, in words. */
		public String words() {
			Double percentile = this.place.percentile();
			if (percentile == null) {
				return "too few comparable boards have a score";
			}
			long tens = Math.round(percentile / TEN);
			if (tens == 0) {
				return "few comparable boards, or none, agreed a lower score";
			}
			return (tens == TEN) ? "nearly all comparable boards, or all, agreed a lower score"
					: "about " + tens + " in 10 comparable boards agreed a lower score";
		}

		/** The quarters of the others; null where there are too few. */
		public @Nullable Quartiles quartiles() {
			return this.place.quartiles();
		}

		List<ProfileRow> row() {
			Quartiles others = this.place.quartiles();
			return (others == null) ? List.of()
					: List.of(ProfileRow.of(this.dimension.title(), others.median(), null)
						.band(others.lower(), others.upper())
						.agreed(this.place.agreed()));
		}

	}

}
