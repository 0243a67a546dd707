package org.trustquality.scoring.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;

/** Reads a whole request. */
final class RequestReader {

	private static final Set<String> REQUEST = Set.of("framework", "responses", "invited", "boardSize", "agreed",
			"previous", "options");

	private static final Set<String> OPTIONS = Set.of("minimumRatings", "minimumAnsweredShare");

	private final Faults faults;

	private final Function<String, Optional<WeightedFramework>> editions;

	RequestReader(Faults faults, Function<String, Optional<WeightedFramework>> editions) {
		this.faults = faults;
		this.editions = editions;
	}

	Reading read(Node root) {
		if (!root.required("The request").isObjectOf(REQUEST)) {
			return new Reading(null, this.faults.found());
		}
		KnownFramework known = new FrameworkReader(this.faults, this.editions).read(root.field("framework"));
		RatingsReader ratings = new RatingsReader(this.faults, known);
		List<Respondent> now = ratings.respondents(root.field("responses"));
		Ratings agreed = ratings.agreed(root.field("agreed"));
		List<Respondent> before = previous(root.field("previous"), ratings);
		ScoringOptions options = options(root);
		WeightedFramework framework = known.framework();
		if (!this.faults.isEmpty() || framework == null) {
			return new Reading(null, this.faults.found());
		}
		BoardYear previous = (before != null) ? new BoardYear(framework, before, withoutInvited(options)) : null;
		return new Reading(new ScoreRequest(known.edition(), new BoardYear(framework, now, options), agreed, previous),
				List.of());
	}

	private @Nullable List<Respondent> previous(Node node, RatingsReader ratings) {
		boolean given = !node.isAbsent() && node.isObjectOf(Set.of("responses"));
		return given ? ratings.respondents(node.field("responses")) : null;
	}

	private ScoringOptions options(Node root) {
		Node options = root.field("options");
		options.isObjectOf(OPTIONS);
		Integer minimum = options.field("minimumRatings").whole("minimumRatings", 1, Integer.MAX_VALUE);
		Double share = options.field("minimumAnsweredShare").number("minimumAnsweredShare", 0, 1);
		Integer boardSize = root.field("boardSize").whole("boardSize", 1, Integer.MAX_VALUE);
		Integer invited = root.field("invited").whole("invited", 0, Integer.MAX_VALUE);
		return new ScoringOptions((minimum != null) ? minimum : ScoringOptions.STANDARD.minimumRatings(),
				(share != null) ? share : ScoringOptions.STANDARD.minimumAnsweredShare(), boardSize, invited);
	}

	private static ScoringOptions withoutInvited(ScoringOptions options) {
		return new ScoringOptions(options.minimumRatings(), options.minimumAnsweredShare(), options.boardSize(), null);
	}

}
