package org.trustquality.system;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.Assessment;
import org.trustquality.evidence.Contested;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.evidence.Facts;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.ScoringRules;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.agreement.AgreementWord;
import org.trustquality.scoring.agreement.CriticalValues;
import org.trustquality.scoring.change.ChangeWord;
import org.trustquality.scoring.peers.PeerPosition;
import org.trustquality.scoring.peers.PeerReliability;
import org.trustquality.scoring.priority.Priorities;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * How the score works, written from the constants that compute it and the published
 * edition, so that the page cannot say anything else than the code does.
 */
@Controller
class MethodController {

	private final Editions editions;

	MethodController(Editions editions) {
		this.editions = editions;
	}

	@GetMapping("/method")
	String method(Model model) {
		Edition edition = this.editions.current();
		model.addAttribute("edition", edition);
		model.addAttribute("dimensions", weights(edition));
		model.addAttribute("grades", EvidenceGrade.values());
		model.addAttribute("rule", GradeRule.CURRENT);
		model.addAttribute("cap", GradeCap.CURRENT);
		model.addAttribute("options", ScoringOptions.STANDARD);
		model.addAttribute("smallBoard", Assessment.SMALL_BOARD);
		model.addAttribute("fewestOnSmallBoard", ScoringOptions.STANDARD.withBoardSize(1).fewestRatings());
		model.addAttribute("rulesVersion", ScoringRules.VERSION);
		model.addAttribute("agreement", AgreementRule.on(edition.scalePoints()));
		model.addAttribute("priorities", PriorityRule.on(edition.scalePoints()));
		model.addAttribute("change", ChangeRule.CURRENT);
		model.addAttribute("peers", PeerRule.CURRENT);
		return "system/method";
	}

	private static List<DimensionWeight> weights(Edition edition) {
		List<WeightedDimension> dimensions = WeightedFramework.of(edition).dimensions();
		double sum = dimensions.stream().mapToDouble(WeightedDimension::evidenceConstant).sum();
		return dimensions.stream()
			.map((dimension) -> new DimensionWeight(edition.dimension(dimension.id()).orElseThrow().title(),
					dimension.claims().size(), dimension.meanGrade(), dimension.evidenceConstant(),
					100 * dimension.evidenceConstant() / sum))
			.toList();
	}

	/** What one dimension weighs: its constant E, and that as a share in per cent. */
	record DimensionWeight(String title, int claims, @Nullable Double meanGrade, double constant, double share) {
	}

	/** The limits of the grade rule. */
	record GradeRule(int corroboratedSources, int countries, int supportedSources, int corroboratedAge,
			int supportedAge) {

		static final GradeRule CURRENT = new GradeRule(Facts.CORROBORATED_SOURCES, Facts.COUNTRIES,
				Facts.SUPPORTED_SOURCES, Facts.CORROBORATED_MAX_AGE, Facts.SUPPORTED_MAX_AGE);

	}

	/** How high the grade of a contested claim may be. */
	record GradeCap(EvidenceGrade contested, EvidenceGrade partly) {

		static final GradeCap CURRENT = new GradeCap(Contested.FULLY.highestGrade(), Contested.PARTLY.highestGrade());

	}

	/** When a board agrees. */
	record AgreementRule(int fewestRatings, int camp, double significance, List<Limit> limits) {

		private static final int MOST_TRUSTEES_SHOWN = 13;

		static AgreementRule on(int scalePoints) {
			return new AgreementRule(AgreementWord.FEWEST_RATINGS, AgreementWord.CAMP, CriticalValues.SIGNIFICANCE,
					IntStream.rangeClosed(AgreementWord.FEWEST_RATINGS, MOST_TRUSTEES_SHOWN)
						.mapToObj((ratings) -> new Limit(ratings,
								CriticalValues.of(scalePoints, ratings).averageDeviation()))
						.toList());
		}

		/** The largest AD for a number of ratings. */
		record Limit(int ratings, @Nullable Double deviation) {
		}

	}

	/** Which statements come into the two lists. */
	record PriorityRule(int target, EvidenceGrade supported) {

		static PriorityRule on(int scalePoints) {
			return new PriorityRule(Math.min(Priorities.USUAL_TARGET, scalePoints), EvidenceGrade.SUPPORTED);
		}

	}

	/** When a change is worth a word. */
	record ChangeRule(double leastChange, int fewestForPossible, int fewestForClear) {

		static final ChangeRule CURRENT = new ChangeRule(ChangeWord.LEAST_CHANGE, ChangeWord.FEWEST_FOR_POSSIBLE,
				ChangeWord.FEWEST_FOR_CLEAR);

	}

	/** When trusts may be compared with others. */
	record PeerRule(double least, int percentile, int quartiles) {

		static final PeerRule CURRENT = new PeerRule(PeerReliability.LEAST, PeerPosition.FEWEST_FOR_PERCENTILE,
				PeerPosition.FEWEST_FOR_QUARTILES);

	}

}
