package org.trustquality.assessment.result;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;

/**
 * Leaves out, before anything is counted, what too few trustees answered in any way.
 *
 * <p>
 * Who has sent their answers in is no secret. If four of five sheets are half-finished
 * and end before a statement, "not sure: 1" would be what the fifth trustee said, and a
 * statement dropped as not applicable would tell the same through the scores. So a
 * statement that fewer answered than are needed to show anything counts as answered by
 * nobody, in everything that follows from it.
 */
final class EnoughAnswers {

	/** Rules by which whatever was answered counted. */
	private static final Set<String> EARLIER = Set.of("2022.1-1", "2022.1-2");

	private EnoughAnswers() {
	}

	/** Whether a version of the rules leaves anything out. */
	static boolean areNeeded(String rules) {
		return !EARLIER.contains(rules);
	}

	/** The same board year with the answers alone that enough trustees gave. */
	static BoardYear only(BoardYear year) {
		List<Respondent> counted = year.counted();
		int fewest = year.options().fewestRatings();
		Set<Integer> tooFew = IntStream.range(0, year.framework().indicators().size())
			.filter((position) -> answers(counted, position) < fewest)
			.boxed()
			.collect(Collectors.toSet());
		return tooFew.isEmpty() ? year
				: new BoardYear(year.framework(),
						Stream
							.concat(counted.stream().map((trustee) -> without(tooFew, trustee)), year.beside().stream())
							.toList(),
						countingAll(year.options()));
	}

	private static long answers(List<Respondent> counted, int position) {
		return counted.stream().filter((trustee) -> Rating.isAnswer(trustee.ratings().at(position))).count();
	}

	private static Respondent without(Set<Integer> positions, Respondent trustee) {
		short[] codes = new short[trustee.ratings().size()];
		for (int position = 0; position < codes.length; position++) {
			codes[position] = positions.contains(position) ? Rating.UNANSWERED : trustee.ratings().at(position);
		}
		return new Respondent(trustee.id(), trustee.role(), Ratings.of(codes));
	}

	/** Who counts was decided by the whole sheet. */
	private static ScoringOptions countingAll(ScoringOptions options) {
		return new ScoringOptions(options.minimumRatings(), 0, options.boardSize(), options.invited());
	}

}
