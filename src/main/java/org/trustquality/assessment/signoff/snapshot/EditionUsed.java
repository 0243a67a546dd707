package org.trustquality.assessment.signoff.snapshot;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.trustquality.framework.Edition;

/**
 * The edition that was answered, with as much of it as one needs to read the rest.
 *
 * @param id its number
 * @param checksum the SHA-256 of the published edition
 * @param checksumCovers what the checksum answers for
 * @param evidenceReferenceYear the year of its evidence register
 * @param levels the names of the levels, lowest first
 * @param dimensions its dimensions and indicators, in its order
 */
public record EditionUsed(String id, String checksum, String checksumCovers, int evidenceReferenceYear,
		List<String> levels, List<DimensionUsed> dimensions) {

	private static final String COVERS = "statements, levels, weights and the evidence register of the edition";

	public EditionUsed {
		Objects.requireNonNull(id);
		Objects.requireNonNull(checksum);
		Objects.requireNonNull(checksumCovers);
		levels = List.copyOf(levels);
		dimensions = List.copyOf(dimensions);
	}

	/** An edition as it was published. */
	public static EditionUsed of(Edition edition, String checksum) {
		return new EditionUsed(edition.id(), checksum, COVERS, edition.evidenceReferenceYear(), edition.levels(),
				edition.dimensions()
					.stream()
					.map((dimension) -> new DimensionUsed(dimension.id(), dimension.title(),
							dimension.indicators()
								.stream()
								.map((indicator) -> new IndicatorUsed(indicator.id(), indicator.title()))
								.toList()))
					.toList());
	}

	/** All indicators, in the edition's order. */
	public List<IndicatorUsed> indicators() {
		return this.dimensions.stream().flatMap((dimension) -> dimension.indicators().stream()).toList();
	}

	/** The indicator with an id. */
	public Optional<IndicatorUsed> indicator(String id) {
		return indicators().stream().filter((indicator) -> indicator.id().equals(id)).findFirst();
	}

	/** One dimension. */
	public record DimensionUsed(String id, String title, List<IndicatorUsed> indicators) {

		public DimensionUsed {
			Objects.requireNonNull(id);
			Objects.requireNonNull(title);
			indicators = List.copyOf(indicators);
		}

	}

	/** One indicator. */
	public record IndicatorUsed(String id, String title) {

		public IndicatorUsed {
			Objects.requireNonNull(id);
			Objects.requireNonNull(title);
		}
	}

}
