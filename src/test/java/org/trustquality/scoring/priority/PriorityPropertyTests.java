package org.trustquality.scoring.priority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.trustquality.scoring.board.BoardScores;
import org.trustquality.scoring.board.RandomYears;

import static org.assertj.core.api.Assertions.assertThat;

/** A low weight never hides a low answer. */
class PriorityPropertyTests {

	@Test
	void everyShownIndicatorBelowTheTargetIsInExactlyOneList() {
		for (long seed = 0; seed < 2_000; seed++) {
			RandomYears years = RandomYears.any(seed);
			BoardScores scores = years.scores();
			Priorities priorities = Priorities.of(years.board().framework, scores);
			List<String> listed = new ArrayList<>();
			priorities.act().forEach((each) -> listed.add(each.indicator()));
			priorities.findOutLocally().forEach((each) -> listed.add(each.indicator()));
			Set<String> expected = new HashSet<>();
			scores.indicators().forEach((each) -> {
				Double score = each.score().score();
				if (score != null && score < priorities.target()) {
					expected.add(each.score().id());
				}
			});
			assertThat(listed).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(expected);
			assertThat(priorities.act()).as("seed %d", seed)
				.allMatch((each) -> each.standing().v() >= 2)
				.isSortedAccordingTo(Priority.ORDER);
		}
	}

}
