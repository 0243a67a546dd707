package org.trustquality.scoring.respondent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.Scores;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;

/**
 * What a board and those beside it rated in one year.
 *
 * @param framework what they were asked, and what it weighs
 * @param respondents trustees, at most one chief executive, advisers; each once
 * @param options from how many answers on scores are shown
 */
public record BoardYear(WeightedFramework framework, List<Respondent> respondents, ScoringOptions options) {

	public BoardYear {
		respondents = List.copyOf(respondents);
		respondents.forEach((respondent) -> framework.requireFits(respondent.ratings()));
		Set<String> seen = new HashSet<>();
		if (!respondents.stream().map(Respondent::id).allMatch(seen::add)) {
			throw new IllegalArgumentException("A respondent stands there twice");
		}
		if (respondents.stream().filter((each) -> each.is(RespondentRole.CHIEF_EXECUTIVE)).count() > 1) {
			throw new IllegalArgumentException("There are two chief executives");
		}
	}

	/** What the trustees' ratings come to. */
	public Scores scores() {
		return Scores.of(this.framework, in(RespondentRole.TRUSTEE).stream().map(Respondent::ratings).toList(),
				this.options);
	}

	/** The trustees who answered enough to count. */
	public List<Respondent> counted() {
		return in(RespondentRole.TRUSTEE).stream().filter((trustee) -> this.options.counts(trustee.ratings())).toList();
	}

	/** The chief executive and the advisers, in the order given. */
	public List<Respondent> beside() {
		return this.respondents.stream().filter((respondent) -> !respondent.is(RespondentRole.TRUSTEE)).toList();
	}

	/**
	 * The same people with their ratings in the order of another framework; indicators
	 * that were not asked are unanswered.
	 */
	public List<Respondent> countedAsIn(WeightedFramework other) {
		if (this.framework.indicators().equals(other.indicators())) {
			return counted();
		}
		Map<String, Integer> positions = new HashMap<>();
		this.framework.indicators().forEach((id) -> positions.put(id, positions.size()));
		return counted().stream()
			.map((trustee) -> new Respondent(trustee.id(), trustee.role(),
					moved(trustee.ratings(), positions, other.indicators())))
			.toList();
	}

	private static Ratings moved(Ratings ratings, Map<String, Integer> positions, List<String> wanted) {
		short[] codes = new short[wanted.size()];
		for (int i = 0; i < codes.length; i++) {
			Integer position = positions.get(wanted.get(i));
			codes[i] = (position != null) ? ratings.at(position) : Rating.UNANSWERED;
		}
		return Ratings.of(codes);
	}

	private List<Respondent> in(RespondentRole role) {
		return this.respondents.stream().filter((respondent) -> respondent.is(role)).toList();
	}

}
