package org.trustquality.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.trustquality.assessment.result.solver.InventedSheet;
import org.trustquality.assessment.result.solver.InventedYear;

/**
 * What a board answers over many years: of its people three leave and three join every
 * year, some rate higher than others, and in the last year everybody rates the third
 * dimension a level higher.
 */
public final class ManyYears {

	private static final int LEVELS = 5;

	/** The chair and the vice-chair stay. */
	private static final int STAYING = 2;

	private static final int FIRST_RISING = 16;

	private static final int LAST_RISING = 21;

	private final Random random = new Random(2026);

	private final int indicators;

	private final int people;

	public ManyYears(int indicators, int people) {
		this.indicators = indicators;
		this.people = people;
	}

	/** Complete years, the last of which starts in a calendar year. */
	public List<InventedYear> upTo(int last, int years) {
		return IntStream.rangeClosed(last - years + 1, last)
			.mapToObj((year) -> year(year, last - year, (place) -> ""))
			.toList();
	}

	/** A year whose papers the governance professional typed in, but for two. */
	InventedYear onPaper(int year) {
		return year(year, 1, (place) -> (place < this.people - 2) ? "Gus" : "");
	}

	/** A year in which hardly anybody answered. */
	InventedYear tooFew(int year) {
		return new InventedYear(year, 5, year(year, 1, (place) -> "").sheets().subList(0, 2), null);
	}

	private InventedYear year(int year, int toLast, IntFunction<String> typist) {
		List<InventedSheet> sheets = new ArrayList<>();
		for (int place = 0; place < this.people; place++) {
			String who = "P" + ((place < STAYING) ? place : place + 3 * (30 - toLast));
			sheets
				.add(new InventedSheet(who, true, true, false, typist.apply(place), codes(place % 3 - 1, toLast == 0)));
		}
		return new InventedYear(year, 5, sheets, codes(1, false));
	}

	private short[] codes(int leniency, boolean last) {
		short[] codes = new short[this.indicators];
		for (int position = 0; position < this.indicators; position++) {
			boolean rising = last && position >= FIRST_RISING && position <= LAST_RISING;
			double level = 2.8 + 0.4 * (position % 3 - 1) + 0.5 * leniency + 0.5 * this.random.nextGaussian()
					+ (rising ? 1.2 : 0);
			codes[position] = (short) Math.max(1, Math.min(LEVELS, Math.round(level)));
		}
		return codes;
	}

}
