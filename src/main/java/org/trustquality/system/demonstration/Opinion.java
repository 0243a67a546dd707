package org.trustquality.system.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.trustquality.assessment.answering.Answer;
import org.trustquality.assessment.answering.GivenAnswer;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Indicator;

/**
 * What somebody on an invented board thinks of an indicator in a year. Boards differ in
 * how good they are at it, people in how lenient they are and in what they have seen; now
 * and then a board is in two minds. Chance is drawn anew from the names of whatever it is
 * about, so that nothing depends on the order in which the story is told.
 *
 * @param company whose board
 * @param person who answers
 * @param year the year, counted from the present one
 */
record Opinion(Company company, String person, int year) {

	private static final long SEED = 2022;

	private static final double USUAL_LEVEL = 3.1;

	private static final double IN_TWO_MINDS = 0.08;

	private static final double NOT_SURE = 0.06;

	private static final double TALKATIVE = 0.05;

	private static final List<String> COMMENTS = List.of("I have only seen this on paper, never in a school.",
			"Much better than when I joined. The new reports help.",
			"We say this, but I could not name one example from this year.",
			"True for the primaries. I am less sure about the secondary.",
			"The committee asks; the board as a whole does not.", "Nobody has shown us figures since the spring.",
			"A strength. We should tell people about it more often.",
			"It depends on two people. What happens when they leave?");

	/** Whatever they say to the first indicators of an edition, in its order. */
	Map<String, GivenAnswer> answers(Edition edition, int most) {
		Map<String, GivenAnswer> answers = new LinkedHashMap<>();
		edition.indicators()
			.stream()
			.limit(most)
			.forEach((each) -> answers.put(each.id(), new GivenAnswer(answer(edition, each), comment(each.id()))));
		return answers;
	}

	private String comment(String indicator) {
		RandomGenerator mood = chance("comment", this.person, indicator, this.year);
		return (mood.nextDouble() < TALKATIVE) ? COMMENTS.get(mood.nextInt(COMMENTS.size())) : "";
	}

	private Answer answer(Edition edition, Indicator indicator) {
		RandomGenerator mood = chance(this.company.trust(), this.person, indicator.id(), this.year);
		if (mood.nextDouble() < NOT_SURE) {
			return Answer.NOT_SURE;
		}
		double view = board(edition.dimensionOf(indicator.id()).id(), indicator.id()) + leniency()
				+ camp(indicator.id()) + experience(indicator.id()) + mood.nextGaussian() * 0.4;
		return Answer.ofCode((int) Math.max(1, Math.min(edition.scalePoints(), Math.round(view))));
	}

	/** What an outsider who sees everything would say. */
	private double board(String dimension, String indicator) {
		double standing = USUAL_LEVEL + 0.6 * chance(this.company.trust(), indicator).nextGaussian();
		for (int passed = Company.FIRST + 1; passed <= this.year; passed++) {
			standing += 0.15 * chance(this.company.trust(), indicator, passed).nextGaussian();
		}
		return standing + this.company.shift(dimension, this.year);
	}

	private double leniency() {
		return 0.4 * chance(this.company.trust(), this.person).nextGaussian();
	}

	private double experience(String indicator) {
		return 0.35 * chance(this.person, indicator).nextGaussian();
	}

	private double camp(String indicator) {
		boolean divided = chance("divided", this.company.trust(), indicator).nextDouble() < IN_TWO_MINDS;
		return divided ? (chance("camp", this.person, indicator).nextBoolean() ? 1.5 : -1.5) : 0;
	}

	private static RandomGenerator chance(Object... about) {
		long seed = SEED;
		for (Object one : about) {
			seed = seed * 0x9E3779B97F4A7C15L + one.hashCode();
		}
		return new SplittableRandom(seed);
	}

}
