package org.trustquality.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.assessment.result.years.AgreedMovement;
import org.trustquality.assessment.result.years.ComparedIndicator;
import org.trustquality.assessment.result.years.Movement;
import org.trustquality.assessment.result.years.YearComparison;
import org.trustquality.chart.DumbbellChart;
import org.trustquality.chart.Scores;
import org.trustquality.framework.Dimension;

/**
 * Two years side by side as pages show them.
 *
 * @param comparison what they come to
 * @param before what the earlier year is called
 * @param now what the later year is called
 * @param overall how all dimensions together moved; nothing where nothing is compared
 * @param dimensions how each dimension moved; empty where nothing is compared
 */
record TwoYears(YearComparison comparison, String before, String now, @Nullable MovementLine overall,
		List<MovementLine> dimensions) {

	private static final int MOST_MOVERS = 10;

	static TwoYears of(YearComparison comparison, YearNames names) {
		Movement composite = comparison.composite();
		List<MovementLine> dimensions = new ArrayList<>();
		for (Movement movement : comparison.dimensions()) {
			Dimension dimension = comparison.now()
				.edition()
				.dimension(Objects.requireNonNull(movement.dimension()))
				.orElseThrow();
			dimensions.add(new MovementLine(dimension.id(), dimension.title(), movement));
		}
		return new TwoYears(comparison, names.of(comparison.before()), names.of(comparison.now()),
				(composite != null) ? new MovementLine("", "All dimensions", composite) : null, dimensions);
	}

	static TwoYears of(YearComparison comparison) {
		return of(comparison, YearNames.of(comparison.before(), comparison.now()));
	}

	/** The same, where anything is compared. */
	TwoYears required() {
		if (!this.comparison.isCompared()) {
			throw new NotVisible();
		}
		return this;
	}

	public List<String> summary() {
		return Summary.of(this.dimensions);
	}

	/** Whether it is told of any dimension, or of all together, how it moved. */
	public boolean isAnythingMoved() {
		return Stream.concat(Stream.ofNullable(this.overall), this.dimensions.stream())
			.anyMatch(MovementLine::isComparable);
	}

	/** Whether any dimension has an interval to draw. */
	public boolean hasIntervals() {
		return this.dimensions.stream().anyMatch((line) -> line.isComparable() && line.hasInterval());
	}

	/** A change in whole points with its sign. */
	public String signed(long points) {
		return Scores.signed(points);
	}

	/** The two years in words. */
	public String title() {
		return this.now + " against " + this.before;
	}

	/** How one dimension of the later year moved. */
	MovementLine dimension(String id) {
		return this.dimensions.stream().filter((line) -> line.id().equals(id)).findFirst().orElseThrow(NotVisible::new);
	}

	public DumbbellChart picture() {
		return new Pictures(this).dimensions(this.dimensions);
	}

	/** Every indicator, by dimension of the later year. */
	public List<Part> parts() {
		return this.dimensions.stream().map((line) -> part(line.id())).toList();
	}

	Part part(String dimension) {
		List<IndicatorLine> lines = this.comparison.indicators()
			.stream()
			.filter((compared) -> compared.dimension().equals(dimension))
			.map((compared) -> new IndicatorLine(compared, this.comparison))
			.toList();
		MovementLine line = dimension(dimension);
		return new Part(line, lines, new Pictures(this).indicators(line.title(), lines));
	}

	/**
	 * Those that moved most of the statements that moved by two people's steps or more.
	 */
	public List<IndicatorLine> movers() {
		return lines(this.comparison.movers().stream().limit(MOST_MOVERS).toList());
	}

	/** How many more moved by as much. */
	public int moreMovers() {
		return Math.max(0, this.comparison.movers().size() - MOST_MOVERS);
	}

	/** The statements that are not compared, each with the reason. */
	public List<IndicatorLine> notCompared() {
		return lines(this.comparison.notComparable());
	}

	private List<IndicatorLine> lines(List<ComparedIndicator> compared) {
		return compared.stream().map((each) -> new IndicatorLine(each, this.comparison)).toList();
	}

	/** How the agreed scores moved; empty unless both years are signed. */
	public List<AgreedLine> agreed() {
		List<AgreedLine> lines = new ArrayList<>();
		for (AgreedMovement movement : this.comparison.agreed()) {
			if (movement.dimension() != null) {
				lines.add(new AgreedLine(this.comparison.now()
					.edition()
					.dimension(movement.dimension())
					.map(Dimension::title)
					.orElse(movement.dimension()), movement));
			}
		}
		return lines;
	}

	/** How the agreed score over all dimensions moved; nothing unless both are signed. */
	public @Nullable AgreedLine agreedOverall() {
		AgreedMovement movement = this.comparison.agreedComposite();
		return (movement != null) ? new AgreedLine("All dimensions", movement) : null;
	}

	/** How the agreed score of one dimension moved; nothing unless both are signed. */
	@Nullable AgreedLine agreed(MovementLine line) {
		AgreedMovement movement = this.comparison.agreed(line.id());
		return (movement != null) ? new AgreedLine(line.title(), movement) : null;
	}

	public DumbbellChart agreedPicture() {
		return new Pictures(this).agreed(agreed());
	}

	/** The years that the board has not signed, in words; empty if it has both. */
	public String unsigned() {
		List<String> unsigned = new ArrayList<>();
		if (this.comparison.before().agreed() == null) {
			unsigned.add(this.before);
		}
		if (this.comparison.now().agreed() == null) {
			unsigned.add(this.now);
		}
		return String.join(" and ", unsigned);
	}

	/**
	 * The indicators of one dimension.
	 *
	 * @param dimension how it moved
	 * @param indicators its indicators, and those that it no longer asks
	 * @param picture each of them, small
	 */
	record Part(MovementLine dimension, List<IndicatorLine> indicators, DumbbellChart picture) {
	}

}
