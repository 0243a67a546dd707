package org.trustquality.assessment.result.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.scoring.Aggregate;
import org.trustquality.scoring.Band;
import org.trustquality.scoring.ClaimScore;
import org.trustquality.scoring.Counts;
import org.trustquality.scoring.DimensionScore;
import org.trustquality.scoring.Distribution;
import org.trustquality.scoring.IndicatorScore;
import org.trustquality.scoring.IndicatorValue;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.ScoringRules;
import org.trustquality.scoring.WeightedClaim;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.agreement.Agreement;
import org.trustquality.scoring.gap.IndicatorGap;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

/**
 * What the solver knows about every figure that is disclosed: from which columns of
 * answers it follows, and how. A figure without a formula here cannot be disclosed.
 *
 * <p>
 * Figures of a statement follow from its column alone. All others follow from the scores
 * of the statements, which are disclosed themselves, so they cannot tell more: the solver
 * works them out again from nothing else.
 */
final class Formulas {

	private static final String STATEMENT = "I";

	/** A framework that asks one thing. */
	private static final WeightedFramework ALONE = new WeightedFramework(BoardInventor.LEVELS,
			List.of(new WeightedDimension("D", 1, List.of(WeightedClaim.weighing("C", 1, List.of(STATEMENT))))));

	private final Edition edition;

	private final WeightedFramework framework;

	private final ScoringOptions options;

	private final boolean hidesFew;

	private final short @Nullable [] chiefExecutive;

	private final Map<Asked, Map<String, Object>> known = new HashMap<>();

	/**
	 * The formulas of one publication.
	 * @param hidesFew whether what too few answered counts as answered by nobody
	 * @param chiefExecutive the chief executive's codes, which are shown; null if there
	 * are none
	 */
	Formulas(Edition edition, ScoringOptions options, boolean hidesFew, short @Nullable [] chiefExecutive) {
		this.edition = edition;
		this.framework = WeightedFramework.of(edition);
		this.options = options;
		this.hidesFew = hidesFew;
		this.chiefExecutive = chiefExecutive;
	}

	int indicators() {
		return this.edition.indicators().size();
	}

	/** Whether a column counts as answered by nobody. */
	boolean isHidden(Column column) {
		return this.hidesFew && column.answered() < this.options.fewestRatings();
	}

	/** All figures, by the path under which they are told. */
	Map<String, Object> all(List<Column> columns) {
		Map<String, Object> figures = new TreeMap<>();
		int counted = columns.get(0).size();
		boolean shown = counted >= this.options.fewestRatings();
		Map<String, IndicatorValue> values = new HashMap<>();
		List<Map<String, Object>> statements = new ArrayList<>();
		for (int position = 0; position < columns.size(); position++) {
			Map<String, Object> own = statement(position, columns.get(position));
			statements.add(own);
			values.put(id(position), new IndicatorValue((own.get("score") instanceof Double score) ? score : null,
					own.get("isDropped").equals(false)));
		}
		Aggregate aggregate = Aggregate.of(this.framework, values,
				shown ? Reason.DIMENSION_INCOMPLETE : Reason.TOO_FEW_RESPONDENTS);
		overall(figures, "overall.", counted, aggregate);
		page(figures, shown, statements, aggregate);
		if (shown) {
			overall(figures, "rows.overall.", counted, aggregate);
			rows(figures, statements, aggregate);
		}
		else {
			figures.put("rows", Told.NOTHING);
		}
		return figures;
	}

	private String id(int position) {
		return this.edition.indicators().get(position).id();
	}

	private void page(Map<String, Object> figures, boolean shown, List<Map<String, Object>> statements,
			Aggregate aggregate) {
		String lowest = aggregate.composite().lowestDimension();
		figures.put("edition", this.edition.toString());
		figures.put("isShown", shown);
		figures.put("hasReasons", shown);
		figures.put("isAveragesOnly",
				!shown || statements.stream().noneMatch((own) -> own.containsKey("distribution.size")));
		figures.put("lowest", (lowest != null) ? this.edition.dimension(lowest).map(Dimension::toString).orElseThrow()
				: Told.NOTHING);
	}

	private void overall(Map<String, Object> figures, String path, int counted, Aggregate aggregate) {
		int invited = Objects.requireNonNull(this.options.invited());
		figures.put(path + "rulesVersion", ScoringRules.VERSION);
		figures.put(path + "invited", invited);
		figures.put(path + "counted", counted);
		figures.put(path + "moreNeeded", Math.max(0, this.options.fewestRatings() - counted));
		figures.put(path + "isProvisional", 2 * counted < invited);
		figures.put(path + "lowestDimension", orNothing(aggregate.composite().lowestDimension()));
		score(figures, path + "score", aggregate.composite().score());
	}

	private static void score(Map<String, Object> figures, String path, @Nullable WeightedScore score) {
		if (score == null) {
			figures.put(path, Told.NOTHING);
			return;
		}
		Band band = score.band();
		figures.put(path + ".evidenceWeighted", score.evidenceWeighted());
		figures.put(path + ".neutral", score.neutral());
		figures.put(path + ".band.low", band.low());
		figures.put(path + ".band.high", band.high());
		figures.put(path + ".band.excludesZero", band.excludesZero());
	}

	private void rows(Map<String, Object> figures, List<Map<String, Object>> statements, Aggregate aggregate) {
		Map<String, Double> weights = new HashMap<>();
		figures.put("rows.claims.size", aggregate.claims().size());
		for (int place = 0; place < aggregate.claims().size(); place++) {
			ClaimScore claim = aggregate.claims().get(place);
			String path = "rows.claims[" + claim.id() + "].";
			figures.put(path + "claimId", claim.id());
			figures.put(path + "weight", claim.v());
			figures.put(path + "score", orNothing(claim.score()));
			figures.put(path + "effectiveWeight", orNothing(claim.effectiveWeight()));
			Double weight = claim.indicatorWeight();
			this.framework.claims().get(place).indicators().forEach((indicator) -> weights.put(indicator, weight));
		}
		dimensions(figures, statements, aggregate);
		figures.put("rows.indicators.size", statements.size());
		for (int position = 0; position < statements.size(); position++) {
			String path = path(position);
			Map<String, Object> own = statements.get(position);
			own.forEach((name, value) -> figures.put(path + name, value));
			figures.put(path + "effectiveWeight",
					(own.get("score") != Told.NOTHING) ? orNothing(weights.get(id(position))) : Told.NOTHING);
			figures.put(path + "chiefExecutive", theirs(position));
		}
	}

	/** The path to what is told of one statement. */
	static String path(int position) {
		return "rows.indicators[" + position + "].";
	}

	private void dimensions(Map<String, Object> figures, List<Map<String, Object>> statements, Aggregate aggregate) {
		figures.put("rows.dimensions.size", aggregate.dimensions().size());
		List<DimensionScore> theirs = theirs(statements);
		for (int place = 0; place < aggregate.dimensions().size(); place++) {
			DimensionScore dimension = aggregate.dimensions().get(place);
			String path = "rows.dimensions[" + dimension.id() + "].";
			figures.put(path + "dimensionId", dimension.id());
			figures.put(path + "evidenceConstant", dimension.evidenceConstant());
			figures.put(path + "reason", orNothing(dimension.reason()));
			score(figures, path + "score", dimension.score());
			WeightedScore own = theirs.isEmpty() ? null : theirs.get(place).score();
			figures.put(path + "chiefExecutive", (own != null) ? own.evidenceWeighted() : Told.NOTHING);
			figures.put(path + "gapBias", bias(place, statements));
		}
	}

	/** The chief executive's scores, without the statements that the board drops. */
	private List<DimensionScore> theirs(List<Map<String, Object>> statements) {
		if (this.chiefExecutive == null) {
			return List.of();
		}
		Map<String, IndicatorValue> values = new HashMap<>();
		for (int position = 0; position < statements.size(); position++) {
			values.put(id(position),
					statements.get(position).get("isDropped").equals(true) ? IndicatorValue.DROPPED
							: Rating.isLevel(theirs(position))
									? IndicatorValue.of(this.framework.score(theirs(position)))
									: IndicatorValue.MISSING);
		}
		return Aggregate.of(this.framework, values, Reason.DIMENSION_INCOMPLETE).dimensions();
	}

	private Object bias(int dimension, List<Map<String, Object>> statements) {
		List<String> ids = this.framework.dimensions().get(dimension).indicators();
		List<Double> gaps = ids.stream()
			.map((indicator) -> statements.get(this.edition.position(indicator)).get("gap"))
			.filter(Double.class::isInstance)
			.map(Double.class::cast)
			.toList();
		return gaps.isEmpty() ? Told.NOTHING : gaps.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
	}

	private int theirs(int position) {
		return (this.chiefExecutive != null) ? this.chiefExecutive[position] : Rating.UNANSWERED;
	}

	/** What is told of one statement, as far as its column decides it. */
	Map<String, Object> statement(int position, Column column) {
		return this.known.computeIfAbsent(new Asked(theirs(position), column),
				(asked) -> figures(asked.chiefExecutive(), isHidden(column) ? unanswered(column) : column));
	}

	private static Column unanswered(Column column) {
		return Column.none().with(Rating.UNANSWERED, column.size());
	}

	private Map<String, Object> figures(int theirs, Column column) {
		Map<String, Object> figures = new HashMap<>();
		IndicatorScore score = org.trustquality.scoring.Scores.of(ALONE, ratings(column), counting())
			.indicators()
			.get(0);
		counts(figures, score.counts());
		figures.put("isDropped", score.dropped());
		figures.put("score", orNothing(score.score()));
		Distribution distribution = score.distribution();
		if (distribution != null) {
			figures.put("distribution.size", distribution.counts().size());
			for (int level = 0; level < distribution.counts().size(); level++) {
				figures.put("distribution[" + level + "]", distribution.counts().get(level));
			}
			Agreement agreement = Agreement.of(distribution);
			figures.put("agreement", orNothing(agreement.word()));
			figures.put("averageDeviation", orNothing(agreement.averageDeviation()));
		}
		else {
			figures.put("distribution", Told.NOTHING);
			figures.put("agreement", Told.NOTHING);
			figures.put("averageDeviation", Told.NOTHING);
		}
		gap(figures, theirs, column);
		return figures;
	}

	private static void counts(Map<String, Object> figures, Counts counts) {
		figures.put("counts.n", counts.n());
		figures.put("counts.notSure", counts.notSure());
		figures.put("counts.notApplicable", counts.notApplicable());
		figures.put("counts.unanswered", counts.unanswered());
		figures.put("counts.answered", counts.answered());
		figures.put("counts.visibility", orNothing(counts.visibility()));
		figures.put("counts.isHardToSee", counts.isHardToSee());
		figures.put("counts.isDropped", counts.isDropped());
	}

	private void gap(Map<String, Object> figures, int theirs, Column column) {
		IndicatorGap gap = null;
		if (Rating.isLevel(theirs)) {
			List<Respondent> everybody = Stream
				.concat(people(column),
						Stream.of(new Respondent("ce", RespondentRole.CHIEF_EXECUTIVE, Ratings.of((short) theirs))))
				.toList();
			gap = org.trustquality.scoring.board.BoardScores
				.of(new org.trustquality.scoring.respondent.BoardYear(ALONE, everybody, counting()))
				.gaps()
				.indicators()
				.stream()
				.findFirst()
				.orElse(null);
		}
		figures.put("gap", (gap != null) ? gap.gap() : Told.NOTHING);
		figures.put("isGapFlagged", gap != null && Boolean.TRUE.equals(gap.flagged()));
	}

	private static Stream<Respondent> people(Column column) {
		List<Ratings> ratings = ratings(column);
		return java.util.stream.IntStream.range(0, ratings.size())
			.mapToObj((each) -> new Respondent("p" + each, RespondentRole.TRUSTEE, ratings.get(each)));
	}

	private static List<Ratings> ratings(Column column) {
		List<Ratings> ratings = new ArrayList<>();
		for (int place = 0; place < Column.PLACES; place++) {
			for (int each = 0; each < column.at(place); each++) {
				ratings.add(Ratings.of((short) Column.code(place)));
			}
		}
		return ratings;
	}

	private ScoringOptions counting() {
		return new ScoringOptions(this.options.minimumRatings(), 0, this.options.boardSize(), this.options.invited());
	}

	private static Object orNothing(@Nullable Object value) {
		return (value != null) ? value : Told.NOTHING;
	}

	/** A column beside what the chief executive answered. */
	private record Asked(int chiefExecutive, Column column) {
	}

}
