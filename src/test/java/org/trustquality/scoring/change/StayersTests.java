package org.trustquality.scoring.change;

import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StayersTests {

	@Test
	void samePeopleLeaveNoCompositionEffect() {
		// 10 20 30 to 13 21 38: changes 3 1 8, mean 4
		Stayers stayers = Stayers.of(people("a", 13, "b", 21, "c", 38), people("a", 10, "b", 20, "c", 30), 3);
		assertThat(stayers.people()).isEqualTo(3);
		assertThat(stayers.change()).isCloseTo(4, within(1e-12));
		assertThat(stayers.compositionEffect()).isEqualTo(0);
	}

	@Test
	void joinersAndLeaversMakeTheRest() {
		// stayers a 50 to 60, b 50 to 54: 7; joiners 90 90 90, leavers 20 20 20
		// means: (60 + 54 + 270)/5 = 76.8 and (100 + 60)/5 = 32: 44.8 - 7
		Stayers stayers = Stayers.of(people("a", 60, "b", 54, "x", 90, "y", 90, "z", 90),
				people("a", 50, "b", 50, "u", 20, "v", 20, "w", 20), 2);
		assertThat(stayers.people()).isEqualTo(2);
		assertThat(stayers.change()).isCloseTo(7, within(1e-12));
		assertThat(stayers.compositionEffect()).isCloseTo(37.8, within(1e-12));
	}

	@Test
	void oneOrTwoJoinersHideBoth() {
		Stayers hidden = new Stayers(2, null, null);
		assertThat(Stayers.of(people("a", 1, "b", 2, "x", 3), people("a", 1, "b", 2), 2)).isEqualTo(hidden);
		assertThat(Stayers.of(people("a", 1, "b", 2, "x", 3, "y", 3), people("a", 1, "b", 2), 2)).isEqualTo(hidden);
		assertThat(Stayers.of(people("a", 1, "b", 2), people("a", 1, "b", 2, "x", 3), 2)).isEqualTo(hidden);
		assertThat(Stayers.of(people("a", 1, "b", 2), people("a", 1, "b", 2, "x", 3, "y", 3), 2)).isEqualTo(hidden);
	}

	@Test
	void threeJoinersAloneOrThreeLeaversAloneAreShown() {
		// joiners 4 4 4: (1 + 2 + 12)/5 - 1.5 = 1.5, stayers 0
		Stayers joined = Stayers.of(people("a", 1, "b", 2, "x", 4, "y", 4, "z", 4), people("a", 1, "b", 2), 2);
		assertThat(joined.change()).isEqualTo(0);
		assertThat(joined.compositionEffect()).isCloseTo(1.5, within(1e-12));
		Stayers left = Stayers.of(people("a", 1, "b", 2), people("a", 1, "b", 2, "x", 4, "y", 4, "z", 4), 2);
		assertThat(left.compositionEffect()).isCloseTo(-1.5, within(1e-12));
	}

	@Test
	void tooFewStayersAreHidden() {
		SortedMap<String, Double> two = people("a", 1, "b", 2);
		assertThat(Stayers.of(two, two, 3)).isEqualTo(new Stayers(2, null, null));
		assertThat(Stayers.of(two, two, 2).change()).isEqualTo(0);
		assertThat(Stayers.of(new TreeMap<>(), new TreeMap<>(), 1)).isEqualTo(new Stayers(0, null, null));
	}

	private static SortedMap<String, Double> people(Object... idsAndScores) {
		SortedMap<String, Double> people = new TreeMap<>();
		for (int i = 0; i < idsAndScores.length; i += 2) {
			people.put((String) idsAndScores[i], ((Integer) idsAndScores[i + 1]).doubleValue());
		}
		return people;
	}

}
