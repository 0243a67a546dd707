package org.trustquality.assessment.result.years;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.assessment.signoff.snapshot.AgreedScores;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.Outcome;

/**
 * What a board agreed in a year, from the signed version in force. It stands apart from
 * what the trustees answered.
 *
 * @param version the number of the version
 * @param meetingDate when the board met
 * @param score the agreed score over all dimensions; nothing if there is none
 * @param dimensions the agreed scores of the dimensions that have one, by id
 * @param levels what was agreed on each indicator, by id, in the edition's order
 */
public record AgreedYear(int version, LocalDate meetingDate, @Nullable Double score, Map<String, Double> dimensions,
		Map<String, Level> levels) {

	public AgreedYear {
		dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
		levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
	}

	/** Nothing if the version cannot be read. */
	static Optional<AgreedYear> of(SignedVersion version) {
		return version.readable().map((snapshot) -> of(version.version(), version.meetingDate(), snapshot.outcome()));
	}

	private static AgreedYear of(int version, LocalDate meetingDate, Outcome outcome) {
		AgreedScores scores = outcome.figures().agreed();
		Map<String, Double> dimensions = new LinkedHashMap<>();
		scores.dimensions().forEach((dimension) -> {
			if (dimension.score() != null) {
				dimensions.put(dimension.id(), dimension.score());
			}
		});
		Map<String, Level> levels = new LinkedHashMap<>();
		scores.indicators().forEach((indicator) -> {
			AgreedStatement statement = outcome.statement(indicator.id());
			if (statement != null) {
				levels.put(indicator.id(), new Level(statement.level(), statement.words(), indicator.points()));
			}
		});
		return new AgreedYear(version, meetingDate, scores.composite(), dimensions, levels);
	}

	/** The agreed score of a dimension; nothing if it has none. */
	public @Nullable Double score(String dimension) {
		return this.dimensions.get(dimension);
	}

	/** What was agreed on an indicator; nothing if nothing was. */
	public @Nullable Level level(String indicator) {
		return this.levels.get(indicator);
	}

	/**
	 * What was agreed on one indicator.
	 *
	 * @param level from 1, or -2 for not applicable
	 * @param words as pages write it
	 * @param points what it stands for, 0 to 100; nothing where it counts for no score
	 */
	public record Level(int level, String words, @Nullable Double points) {

		/** Whether the board leaves it out as not applicable. */
		boolean isDropped() {
			return this.points == null;
		}

	}

}
