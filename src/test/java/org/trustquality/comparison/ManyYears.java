package org.trustquality.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.trustquality.assessment.result.solver.InventedSheet;
import org.trustquality.assessment.result.solver.InventedYear;

/**
 * What a board answers over many years: of its people three leave and three join every
 * year, some rate higher than others, and in the last year everybody rates the third
 * dimension a level higher.
 */
final class ManyYears {

	/** The third dimension's places in the first edition. */
	static final IntStream RISING = IntStream.range(16, 22);

	private static final int LEVELS = 5;

	private static final int STAYING = 2;

	private final Random random = new Random(2026);

	private final int indicators;

	private final int people;

	private final List<Integer> rising = IntStream.range(16, 22).boxed().toList();

	ManyYears(int indicators, int people) {
		this.indicators = indicators;
		this.people = people;
	}

	/** Complete years, the last of which starts in a calendar year. */
	List<InventedYear> upTo(int last, int years) {
		return IntStream.rangeClosed(last - years + 1, last)
			.mapToObj((year) -> year(year, last - year, (who) -> ""))
			.toList();
	}

	/** A year whose papers the governance professional typed in, but for two. */
	InventedYear onPaper(int year) {
		return year(year, 1, (place) -> (place < this.people - 2) ? "Gus" : "");
	}

	/** A year in which hardly anybody answered. */
	InventedYear tooFew(int year) {
		InventedYear complete = year(year, 1, (place) -> "");
		return new InventedYear(year, complete.minimumRatings(), complete.sheets().subList(0, 2), null);
	}

	private InventedYear year(int year, int toLast, java.util.function.IntFunction<String> typist) {
		List<InventedSheet> sheets = new ArrayList<>();
		for (int place = 0; place < this.people; place++) {
			String who = "P" + ((place < STAYING) ? place : place + 3 * (50 - toLast));
			sheets.add(new InventedSheet(who, true, true, false, typist.apply(place),
					codes(place % 3 - 1, toLast == 0)));
		}
		return new InventedYear(year, 5, sheets, codes(1, false));
	}

	private short[] codes(int leniency, boolean last) {
		short[] codes = new short[this.indicators];
		for (int position = 0; position < this.indicators; position++) {
			double level = 2.6 + 0.4 * (position % 3 - 1) + 0.5 * leniency + 0.5 * this.random.nextGaussian()
					+ ((last && this.rising.contains(position)) ? 1.2 : 0);
			codes[position] = (short) Math.max(1, Math.min(LEVELS, Math.round(level)));
		}
		return codes;
	}

	static Stream<String> namesOfStaying() {
		return IntStream.range(0, STAYING).mapToObj((place) -> "P" + place);
	}

}
