package org.trustquality.assessment.result.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Invents boards of 3 to 20 people over two or three years, from a number alone: joiners
 * and leavers, sheets that are half-finished or typed in from paper, statements on which
 * all or all but one agree, or which hardly anybody can tell or thinks applicable.
 */
public final class BoardInventor {

	/** Typed in paper forms and still does. */
	public static final String GOVERNANCE_PROFESSIONAL = "Gus";

	/** Typed in some before she became a trustee. */
	public static final String FORMER_GOVERNANCE_PROFESSIONAL = "Fay";

	public static final short LEVELS = 5;

	private final Random random;

	private final int indicators;

	public BoardInventor(long seed, int indicators) {
		this.random = new Random(seed);
		this.indicators = indicators;
	}

	/** The years of one board; who stays has the same name. */
	public List<InventedYear> invent() {
		int size = 3 + this.random.nextInt(18);
		int minimum = minimum(size);
		int first = 2021 + this.random.nextInt(3);
		List<String> people = new ArrayList<>(IntStream.range(0, size).mapToObj((each) -> "P" + each).toList());
		List<InventedYear> years = new ArrayList<>();
		for (int year = 0; year < 2 + this.random.nextInt(2); year++) {
			years.add(year(first + year, minimum, people));
			turnOver(people, size + 10 * year);
		}
		return years;
	}

	private int minimum(int size) {
		if (size < 5 || (size <= 6 && chance(0.7))) {
			return 3;
		}
		return chance(0.8) ? 5 : 7;
	}

	private void turnOver(List<String> people, int next) {
		int joiners = this.random.nextInt(3);
		for (int place = 0; place < joiners; place++) {
			people.set(this.random.nextInt(people.size()), "P" + (next + place));
		}
	}

	private InventedYear year(int year, int minimum, List<String> people) {
		double begins = chance(0.15) ? 0.4 : 0.9;
		double finishes = chance(0.15) ? 0.2 : 0.85;
		double onPaper = chance(0.5) ? 0 : this.random.nextDouble();
		List<InventedSheet> sheets = new ArrayList<>();
		for (String who : people) {
			sheets.add(sheet(who, chance(begins), chance(finishes), chance(onPaper)));
		}
		for (int position = 0; position < this.indicators; position++) {
			answer(sheets, position);
		}
		return new InventedYear(year, minimum, sheets, chiefExecutive());
	}

	/** Half-finished sheets end somewhere; the codes tell how far they go. */
	private InventedSheet sheet(String who, boolean begun, boolean sentIn, boolean onPaper) {
		int answered = !begun ? 0 : sentIn ? this.indicators : this.random.nextInt(this.indicators);
		short[] codes = new short[this.indicators];
		for (int position = 0; position < answered; position++) {
			codes[position] = 1;
		}
		String typist = chance(0.7) ? GOVERNANCE_PROFESSIONAL : FORMER_GOVERNANCE_PROFESSIONAL;
		return new InventedSheet(who, begun, begun && sentIn, begun && chance(0.05), (begun && onPaper) ? typist : "",
				codes);
	}

	/** Whoever comes so far answers in the way of this statement. */
	private void answer(List<InventedSheet> sheets, int position) {
		short usual = level();
		double apart = switch (this.random.nextInt(5)) {
			case 0 -> 0;
			case 1 -> 1.0 / sheets.size();
			default -> 0.7;
		};
		double levels = chance(0.2) ? 0.3 : 0.92;
		boolean unsure = chance(0.6);
		for (InventedSheet sheet : sheets) {
			if (sheet.codes()[position] != 0) {
				boolean rates = chance((apart == 0) ? 1 : levels);
				sheet.codes()[position] = !rates ? (short) (unsure ? -1 : -2) : chance(apart) ? level() : usual;
			}
		}
		if (apart == 0 && chance(0.3)) {
			sheets.stream()
				.filter((sheet) -> sheet.codes()[position] != 0)
				.forEach((sheet) -> sheet.codes()[position] = (short) (unsure ? -1 : -2));
		}
	}

	private short @Nullable [] chiefExecutive() {
		if (chance(0.2)) {
			return null;
		}
		short[] codes = new short[this.indicators];
		for (int position = 0; position < codes.length; position++) {
			codes[position] = chance(0.9) ? level() : -1;
		}
		return codes;
	}

	private short level() {
		return (short) (1 + this.random.nextInt(LEVELS));
	}

	private boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

}
