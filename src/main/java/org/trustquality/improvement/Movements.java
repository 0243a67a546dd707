package org.trustquality.improvement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.result.years.RunYear;
import org.trustquality.assessment.result.years.YearComparison;
import org.trustquality.assessment.result.years.YearComparisons;
import org.trustquality.framework.EditionNumber;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets actions beside how their indicators moved, as the comparison of years shows it to
 * the visitor.
 */
@Service
@Transactional
public class Movements {

	private final YearComparisons comparisons;

	Movements(YearComparisons comparisons) {
		this.comparisons = comparisons;
	}

	/** The same actions in the same order. */
	public List<ActionMovement> of(TrustVisit visit, List<Action> actions) {
		Map<String, List<RunYear>> runs = new HashMap<>();
		Map<UUID, Optional<YearComparison>> since = new HashMap<>();
		return actions.stream().map((action) -> {
			List<RunYear> years = runs.computeIfAbsent(EditionNumber.of(action.origin().editionId()).series(),
					(series) -> this.comparisons.run(visit, series).years());
			UUID origin = action.origin().assessment().assessmentId();
			return later(years, origin).map(
					(now) -> of(action, now, since.computeIfAbsent(origin, (from) -> between(visit, years, from, now))))
				.orElseGet(() -> new ActionMovement(action, null, null));
		}).toList();
	}

	private static ActionMovement of(Action action, RunYear now, Optional<YearComparison> comparison) {
		return new ActionMovement(action, now.assessment().id(),
				comparison
					.flatMap((compared) -> compared.indicators()
						.stream()
						.filter((indicator) -> indicator.id().equals(action.indicator().id()))
						.findFirst())
					.orElse(null));
	}

	/** The newest year of a run, if it comes after the one that an action comes from. */
	private static Optional<RunYear> later(List<RunYear> years, UUID origin) {
		RunYear newest = years.isEmpty() ? null : years.get(years.size() - 1);
		return Optional.ofNullable(newest).filter((year) -> !year.reference().equals(origin));
	}

	private Optional<YearComparison> between(TrustVisit visit, List<RunYear> years, UUID origin, RunYear now) {
		boolean shown = now.isShown()
				&& years.stream().anyMatch((year) -> year.reference().equals(origin) && year.isShown());
		return shown ? Optional.of(this.comparisons.between(visit, origin, now.reference())) : Optional.empty();
	}

}
