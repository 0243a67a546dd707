package org.trustquality.assessment.result.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which sums over people tell of one or two of them. */
class PublishedSumsTests {

	private static final Set<String> FIVE = Set.of("a", "b", "c", "d", "e");

	@Test
	void sumsOfYearsTellOfNobodyByThemselves() {
		assertThat(PublishedSums.none().tellOfOneOrTwo()).isFalse();
		assertThat(PublishedSums.none().withYear(FIVE, 1).withYear(FIVE, 2).tellOfOneOrTwo()).isFalse();
		assertThat(PublishedSums.none().withYear(Set.of("a", "b", "c"), 1).tellOfOneOrTwo()).isFalse();
	}

	@Test
	void sumOverOneOrTwoTellsOfThem() {
		assertThat(PublishedSums.none().withYear(Set.of("a"), 1).tellOfOneOrTwo()).isTrue();
		assertThat(PublishedSums.none().withYear(Set.of("a", "b"), 1).tellOfOneOrTwo()).isTrue();
	}

	@Test
	void oneWhoCountsWithoutAnOwnScoreIsToldByTheDifference() {
		assertThat(PublishedSums.none().withYear(with(FIVE, "f"), 1).withYear(FIVE, 1).tellOfOneOrTwo()).isTrue();
		assertThat(PublishedSums.none().withYear(with(FIVE, "f", "g", "h"), 1).withYear(FIVE, 1).tellOfOneOrTwo())
			.isFalse();
	}

	@Test
	void stayersOfOnePairTellOfNobodyWithNoneOrSeveralJoinersAndLeavers() {
		PublishedSums same = PublishedSums.none().withYear(FIVE, 1).withYear(FIVE, 2).withChange(FIVE, 1, 2);
		assertThat(same.tellOfOneOrTwo()).isFalse();
		PublishedSums several = PublishedSums.none()
			.withYear(with(FIVE, "u", "v", "w"), 1)
			.withYear(with(FIVE, "x", "y", "z"), 2)
			.withChange(FIVE, 1, 2);
		assertThat(several.tellOfOneOrTwo()).isFalse();
		PublishedSums two = PublishedSums.none()
			.withYear(FIVE, 1)
			.withYear(with(FIVE, "x", "y"), 2)
			.withChange(FIVE, 1, 2);
		assertThat(two.tellOfOneOrTwo()).isTrue();
	}

	/** T12 + T23 - T13 is what the one who missed the third year changed by. */
	@Test
	void threePairsTellOfOneWhoMissedTheThirdYear() {
		Set<String> always = FIVE;
		Set<String> first = with(always, "p", "u", "v", "w");
		Set<String> second = with(always, "p", "x", "y", "z");
		PublishedSums neighbours = PublishedSums.none()
			.withYear(first, 1)
			.withYear(second, 2)
			.withYear(with(always, "k", "l", "m"), 3)
			.withChange(with(always, "p"), 1, 2)
			.withChange(always, 2, 3);
		assertThat(neighbours.tellOfOneOrTwo()).isFalse();
		assertThat(neighbours.withChange(always, 1, 3).tellOfOneOrTwo()).isTrue();
	}

	@Test
	void twoNeighbouringPairsTellOfTheOnlyOneInAllThreeYears() {
		Set<String> joined = Set.of("v", "w", "x", "y");
		Set<String> third = with(joined, "a");
		PublishedSums one = PublishedSums.none()
			.withYear(FIVE, 1)
			.withYear(with(FIVE, joined.toArray(new String[0])), 2)
			.withChange(FIVE, 1, 2);
		assertThat(one.tellOfOneOrTwo()).isFalse();
		assertThat(one.withYear(third, 3).withChange(third, 2, 3).tellOfOneOrTwo()).isTrue();
	}

	@Test
	void agreesWithTryingEveryoneInExactFractions() {
		int told = 0;
		for (long seed = 0; seed < 600; seed++) {
			Random random = new Random(seed);
			List<Set<String>> years = new ArrayList<>();
			PublishedSums sums = PublishedSums.none();
			ExactSums exact = new ExactSums();
			for (int year = 0; year < 2 + random.nextInt(3); year++) {
				Set<String> people = some(random);
				years.add(people);
				sums = sums.withYear(people, year);
				exact.year(people, year);
				if (year > 0 && random.nextInt(4) > 0) {
					Set<String> stayers = new TreeSet<>(people);
					stayers.retainAll(years.get(year - 1));
					sums = sums.withChange(stayers, year - 1, year);
					exact.change(stayers, year - 1, year);
				}
			}
			boolean expected = exact.tellOfOneOrTwo();
			assertThat(sums.tellOfOneOrTwo()).as("seed %d", seed).isEqualTo(expected);
			told += expected ? 1 : 0;
		}
		assertThat(told).isBetween(60, 540);
	}

	private static Set<String> some(Random random) {
		Set<String> people = new TreeSet<>();
		for (int cohort = 0; cohort < 4; cohort++) {
			int size = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(4);
			for (int person = 0; person < size; person++) {
				people.add(cohort + "." + person);
			}
		}
		return people;
	}

	private static Set<String> with(Set<String> people, String... others) {
		Set<String> all = new TreeSet<>(people);
		all.addAll(List.of(others));
		return all;
	}

}
