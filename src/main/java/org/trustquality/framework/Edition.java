package org.trustquality.framework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.EvidenceRegister;

/**
 * A published edition of a framework: dimensions, the claims they rest on, and the
 * indicators a board rates. An assessment is bound to one edition; because editions never
 * change, the position of an indicator in {@link #indicators()} identifies it for good.
 * <p>
 * It is written like a record, but keeps its indicators and their positions at hand: they
 * are asked for with every answer.
 */
public final class Edition {

	// What people took for 33 statements, told in steps of five minutes.
	private static final double FEWEST_MINUTES = 0.6;

	private static final double MOST_MINUTES = 0.9;

	private static final int STEP = 5;

	private final String id;

	private final String title;

	private final String description;

	private final int evidenceReferenceYear;

	private final boolean statesReviewOrdering;

	private final List<String> levels;

	private final Map<String, String> asked;

	private final List<Dimension> dimensions;

	private final Appendix appendix;

	private final List<Indicator> indicators;

	private final Map<String, Integer> positions;

	/**
	 * An edition, complete.
	 * @param id the edition's number, such as {@code cst-2022.1}
	 * @param title what pages call it
	 * @param description one or two sentences about it
	 * @param evidenceReferenceYear the year from which the age of research is counted
	 * @param statesReviewOrdering whether the first three dimensions must stand on
	 * stronger evidence than the last two, as the review found
	 * @param levels the names of the levels, lowest first
	 * @param asked what people in each capacity are asked to do, such as "Rate
	 * yourself.", where the edition asks them differently
	 * @param dimensions the dimensions, in the edition's order
	 * @param appendix what it carries beside the indicators
	 */
	public Edition(String id, String title, String description, int evidenceReferenceYear, boolean statesReviewOrdering,
			List<String> levels, Map<String, String> asked, List<Dimension> dimensions, Appendix appendix) {
		this.id = id;
		this.title = title;
		this.description = description;
		this.evidenceReferenceYear = evidenceReferenceYear;
		this.statesReviewOrdering = statesReviewOrdering;
		this.levels = List.copyOf(levels);
		this.asked = Map.copyOf(asked);
		this.dimensions = List.copyOf(dimensions);
		this.indicators = this.dimensions.stream().flatMap((dimension) -> dimension.indicators().stream()).toList();
		this.positions = positionsOf(this.indicators);
		this.appendix = appendix;
	}

	/** An edition with nothing beside its indicators. */
	public Edition(String id, String title, String description, int evidenceReferenceYear, boolean statesReviewOrdering,
			List<String> levels, List<Dimension> dimensions) {
		this(id, title, description, evidenceReferenceYear, statesReviewOrdering, levels, Map.of(), dimensions,
				Appendix.none());
	}

	private static Map<String, Integer> positionsOf(List<Indicator> indicators) {
		Map<String, Integer> positions = new HashMap<>();
		for (int position = 0; position < indicators.size(); position++) {
			positions.putIfAbsent(indicators.get(position).id(), position);
		}
		return Map.copyOf(positions);
	}

	/** The edition's number, such as {@code cst-2022.1}. */
	public String id() {
		return this.id;
	}

	/**
	 * The number under which everybody can read it: its own, or that of the edition from
	 * which a trust made it.
	 */
	public String publicNumber() {
		return EditionNumber.published(this.id);
	}

	/**
	 * Whether a trust added a claim to it for itself, so that only the trust knows it.
	 */
	public boolean isOwn(GradedClaim claim) {
		return EditionNumber.isOwn(this.id) && claim.id().startsWith(OwnIndicator.PREFIX);
	}

	/** The edition's number, taken apart. */
	public EditionNumber number() {
		return EditionNumber.of(this.id);
	}

	/** What pages call it. */
	public String title() {
		return this.title;
	}

	/** One or two sentences about it. */
	public String description() {
		return this.description;
	}

	/** The year from which the age of research is counted. */
	public int evidenceReferenceYear() {
		return this.evidenceReferenceYear;
	}

	/**
	 * Whether the first three dimensions must stand on stronger evidence than the last
	 * two.
	 */
	public boolean statesReviewOrdering() {
		return this.statesReviewOrdering;
	}

	/** The names of the levels, lowest first. */
	public List<String> levels() {
		return this.levels;
	}

	/** The name of the lowest level. */
	public String lowestLevel() {
		return this.levels.get(0);
	}

	/** The name of the highest level. */
	public String highestLevel() {
		return this.levels.get(this.levels.size() - 1);
	}

	/**
	 * What people in a capacity are asked to do with every statement.
	 * @param capacity the capacity, such as {@code chief-executive}
	 * @return one or two short sentences; nothing if the edition asks all alike
	 */
	public Optional<String> asked(String capacity) {
		return Optional.ofNullable(this.asked.get(capacity));
	}

	/** The dimensions, in the edition's order. */
	public List<Dimension> dimensions() {
		return this.dimensions;
	}

	/** How many levels the scale has. */
	public int scalePoints() {
		return this.levels.size();
	}

	/** All indicators, in the edition's order. */
	public List<Indicator> indicators() {
		return this.indicators;
	}

	/** How many minutes it takes to answer, in words such as "20 to 30". */
	public String minutes() {
		int most = steps(MOST_MINUTES);
		return (steps(FEWEST_MINUTES) < most) ? steps(FEWEST_MINUTES) + " to " + most : Integer.toString(most);
	}

	private int steps(double minutesEach) {
		return (int) Math.max(1, Math.round(this.indicators.size() * minutesEach / STEP)) * STEP;
	}

	/** The research behind the claims; empty if the edition brings none. */
	public EvidenceRegister register() {
		return this.appendix.register();
	}

	/** Where research disagrees. */
	public List<OpenQuestions.Controversy> controversies() {
		return this.appendix.openQuestions().controversies();
	}

	/** Where the review finds research missing. */
	public List<OpenQuestions.Gap> gaps() {
		return this.appendix.openQuestions().gaps();
	}

	/** What the edition leaves out on purpose. */
	public List<OpenQuestions.NotAsked> notAsked() {
		return this.appendix.openQuestions().notAsked();
	}

	/** Where research disagrees or is missing, to be looked up by claim. */
	public OpenQuestions openQuestions() {
		return this.appendix.openQuestions();
	}

	/** The indicators laid over other frameworks; empty if the edition brings none. */
	public Crosswalk crosswalk() {
		return this.appendix.crosswalk();
	}

	/** The words that pages use, in alphabetical order. */
	public List<GlossaryTerm> glossary() {
		return this.appendix.glossary();
	}

	/** What results begin with. */
	public Headline headline() {
		return this.appendix.headline();
	}

	/** The number of the edition before it, if it follows one. */
	public Optional<String> follows() {
		return Optional.ofNullable(this.appendix.succession().follows());
	}

	/** What its editors say that they changed since the edition before. */
	public List<EditorsNote> changes() {
		return this.appendix.succession().notes();
	}

	/**
	 * Where an indicator stands in {@link #indicators()}.
	 * @param indicatorId the indicator's id
	 * @return its position, counted from 0
	 * @throws IndicatorNotInEdition if this edition has no such indicator
	 */
	public int position(String indicatorId) {
		Integer position = this.positions.get(indicatorId);
		if (position == null) {
			throw new IndicatorNotInEdition(this.id, indicatorId);
		}
		return position;
	}

	/** The indicator with an id, if there is one. */
	public Optional<Indicator> indicator(String indicatorId) {
		return Optional.ofNullable(this.positions.get(indicatorId)).map(this.indicators::get);
	}

	/** All claims, in the edition's order. */
	public List<GradedClaim> claims() {
		return this.dimensions.stream().flatMap((dimension) -> dimension.claims().stream()).toList();
	}

	/** The claim with an id, if there is one. */
	public Optional<GradedClaim> claim(String claimId) {
		return claims().stream().filter((claim) -> claim.id().equals(claimId)).findFirst();
	}

	/** The dimension with an id, if there is one. */
	public Optional<Dimension> dimension(String dimensionId) {
		return this.dimensions.stream().filter((dimension) -> dimension.id().equals(dimensionId)).findFirst();
	}

	/**
	 * The indicator that asks the same question as one of another edition, if any does:
	 * under its id and in its words.
	 */
	public Optional<Indicator> alike(Indicator other) {
		return indicator(other.id()).filter((indicator) -> indicator.wordingHash().equals(other.wordingHash()));
	}

	/**
	 * The dimension that an indicator belongs to.
	 * @throws IndicatorNotInEdition if this edition has no such indicator
	 */
	public Dimension dimensionOf(String indicatorId) {
		return this.dimensions.stream()
			.filter((dimension) -> dimension.claimOf(indicatorId).isPresent())
			.findFirst()
			.orElseThrow(() -> new IndicatorNotInEdition(this.id, indicatorId));
	}

	/**
	 * The claim that an indicator belongs to.
	 * @throws IndicatorNotInEdition if this edition has no such indicator
	 */
	public GradedClaim claimOf(String indicatorId) {
		return dimensionOf(indicatorId).claimOf(indicatorId).orElseThrow();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Edition edition && this.id.equals(edition.id) && this.title.equals(edition.title)
				&& this.description.equals(edition.description)
				&& this.evidenceReferenceYear == edition.evidenceReferenceYear
				&& this.statesReviewOrdering == edition.statesReviewOrdering && this.levels.equals(edition.levels)
				&& this.asked.equals(edition.asked) && this.dimensions.equals(edition.dimensions)
				&& this.appendix.equals(edition.appendix);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.dimensions);
	}

	@Override
	public String toString() {
		return "Edition " + this.id;
	}

}
