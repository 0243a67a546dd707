package org.trustquality.assessment.result.years;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.evidence.Contested;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.evidence.EvidenceLevel;
import org.trustquality.evidence.Facts;
import org.trustquality.evidence.StudyDesign;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

/**
 * Invents a board over three to six years, from a number alone: single people and whole
 * groups join, leave, miss a year and come back, and some sheets are half-finished.
 */
final class InventedRun {

	static final Edition EDITION = edition();

	private static final WeightedFramework FRAMEWORK = WeightedFramework.of(EDITION);

	private static final Instant FIRST_CLOSING = Instant.parse("2019-02-01T17:00:00Z");

	private final Random random;

	private final boolean complete;

	private final List<String> board = new ArrayList<>();

	private final List<String> away = new ArrayList<>();

	private int next;

	/** A run in which, if it is to be complete, every sheet is finished. */
	InventedRun(long seed, boolean complete) {
		this.random = new Random(seed);
		this.complete = complete;
		join(5 + this.random.nextInt(9));
	}

	List<ClosedYear> years() {
		int minimum = (this.board.size() <= 6 && chance(0.5)) ? 3 : 5;
		List<ClosedYear> years = new ArrayList<>();
		for (int year = 0; year < 3 + this.random.nextInt(4); year++) {
			if (year > 0) {
				turnOver();
			}
			years.add(year(year, minimum));
		}
		return years;
	}

	private void turnOver() {
		switch (this.random.nextInt(6)) {
			case 0 -> {
				leave(1 + this.random.nextInt(2));
				join(1 + this.random.nextInt(2));
			}
			case 1 -> leave(3 + this.random.nextInt(2));
			case 2 -> join(3 + this.random.nextInt(2));
			case 3 -> {
				leave(3 + this.random.nextInt(2));
				join(3 + this.random.nextInt(3));
			}
			case 4 -> comeBack();
			default -> {
			}
		}
	}

	private void join(int people) {
		for (int person = 0; person < people && this.board.size() < 16; person++) {
			this.board.add("p" + this.next++);
		}
	}

	private void leave(int people) {
		for (int person = 0; person < people && this.board.size() > 3; person++) {
			this.away.add(this.board.remove(this.random.nextInt(this.board.size())));
		}
	}

	private void comeBack() {
		for (int person = 3 + this.random.nextInt(2); person > 0 && !this.away.isEmpty(); person--) {
			this.board.add(this.away.remove(this.random.nextInt(this.away.size())));
		}
	}

	private ClosedYear year(int year, int minimum) {
		List<Respondent> sheets = this.board.stream().map(this::sheet).toList();
		ScoringOptions options = ScoringOptions.STANDARD.withInvited(sheets.size());
		BoardYear answers = new BoardYear(FRAMEWORK, sheets,
				(minimum < 5) ? options.withBoardSize(Math.max(1, sheets.size())) : options);
		return new ClosedYear(new UUID(year, this.random.nextLong()), new AcademicYear(2018 + year),
				FIRST_CLOSING.plus(Duration.ofDays(365L * year)), null, EDITION,
				answers.counted().size() >= answers.options().fewestRatings(), answers);
	}

	private Respondent sheet(String who) {
		boolean half = !this.complete && chance(0.05);
		short[] codes = new short[FRAMEWORK.indicators().size()];
		for (int position = 0; position < (half ? codes.length / 2 : codes.length); position++) {
			codes[position] = (short) (1 + this.random.nextInt(5));
		}
		return new Respondent(who, RespondentRole.TRUSTEE, Ratings.of(codes));
	}

	private boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

	private static Edition edition() {
		return new Edition("invented-2018.1", "Invented", "Two dimensions of two claims.", 2022, false,
				List.of("Not yet", "Starting", "Partly in place", "Established", "Embedded"),
				List.of(dimension("P"), dimension("Q")));
	}

	private static Dimension dimension(String id) {
		return new Dimension(id, id, id, IntStream.rangeClosed(1, 2).mapToObj((claim) -> claim(id + claim)).toList());
	}

	private static GradedClaim claim(String id) {
		Indicator.Wording wording = new Indicator.Wording("Statement of " + id, "", List.of("1", "2", "3", "4", "5"));
		return new GradedClaim(id, id,
				new Facts(StudyDesign.COMPARATIVE, 1, 1, true, 2020, Contested.NONE, EvidenceLevel.TRUST, false),
				EvidenceGrade.SUPPORTED, "Somebody 2020", List.of(new Indicator(id + ".1", id, wording, null)));
	}

}
