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

	/**
	 * The same actions in the same order. However many there are, each run of years is
	 * read once and each year compared once.
	 */
	public List<ActionMovement> of(TrustVisit visit, List<Action> actions) {
		Map<String, YearComparisons.OpenRun> runs = new HashMap<>();
		Map<UUID, Optional<YearComparison>> since = new HashMap<>();
		return actions.stream().map((action) -> {
			YearComparisons.OpenRun run = runs.computeIfAbsent(action.origin().series(),
					(series) -> this.comparisons.open(visit, series));
			UUID origin = action.origin().assessment().assessmentId();
			return later(run.years(), action.origin())
				.map((now) -> of(action, now, since.computeIfAbsent(origin, (from) -> between(run, from, now))))
				.orElseGet(() -> new ActionMovement(action, null, null));
		}).toList();
	}

	private static ActionMovement of(Action action, RunYear now, Optional<YearComparison> comparison) {
		return new ActionMovement(action, now.assessment().id(),
				comparison.flatMap((compared) -> compared.indicator(action.indicator().id())).orElse(null));
	}

	/**
	 * Of the years after the one that an action comes from, the last that is shown, or
	 * the last if none is.
	 */
	private static Optional<RunYear> later(List<RunYear> years, ActionYear origin) {
		List<RunYear> later = after(years, origin);
		return later.stream()
			.filter(RunYear::isShown)
			.reduce((one, next) -> next)
			.or(() -> later.stream().reduce((one, next) -> next));
	}

	/** A year that was given up is in no run. */
	private static List<RunYear> after(List<RunYear> years, ActionYear origin) {
		for (int place = 0; place < years.size(); place++) {
			if (years.get(place).reference().equals(origin.assessment().assessmentId())) {
				return years.subList(place + 1, years.size());
			}
		}
		return years.stream().filter((year) -> year.academicYear().compareTo(origin.year()) >= 0).toList();
	}

	private static Optional<YearComparison> between(YearComparisons.OpenRun run, UUID origin, RunYear now) {
		return run.years()
			.stream()
			.filter((year) -> year.reference().equals(origin) && year.isShown() && now.isShown())
			.findFirst()
			.map((before) -> run.between(before, now));
	}

}
