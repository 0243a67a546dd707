package org.trustquality.scoring.change;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.known;

class UncertaintyTests {

	@Test
	void samePeopleHaveAPairedError() {
		for (long seed = 0; seed < 2_000; seed++) {
			Random random = new Random(seed);
			int n = 2 + random.nextInt(10);
			SortedMap<String, Double> now = people(random, 0, n);
			SortedMap<String, Double> before = people(random, 0, n);
			double sum = 0;
			double squares = 0;
			for (String person : now.keySet()) {
				double difference = known(now.get(person)) - known(before.get(person));
				sum += difference;
				squares += difference * difference;
			}
			double paired = Math.sqrt((squares - sum * sum / n) / (n - 1) / n);
			assertThat(Uncertainty.of(0, now, before, 2).standardError()).as("seed %d", seed)
				.isCloseTo(paired, within(1e-9));
		}
	}

	@Test
	void otherPeopleHaveTheErrorOfWelch() {
		for (long seed = 0; seed < 2_000; seed++) {
			Random random = new Random(seed);
			SortedMap<String, Double> now = people(random, 0, 2 + random.nextInt(10));
			SortedMap<String, Double> before = people(random, 50, 2 + random.nextInt(10));
			double welch = Math.sqrt(variance(now) / now.size() + variance(before) / before.size());
			assertThat(Uncertainty.of(0, now, before, 2).standardError()).as("seed %d", seed)
				.isCloseTo(welch, within(1e-9));
		}
	}

	@Test
	void errorCountsWhoIsInBothYearsOnce() {
		// now a 60 b 40, before b 50 c 30; e = dev/sqrt(2): a 10, b -10; b 10, c -10
		// z: a 10, b -20, c 10 over sqrt(2): (100 + 400 + 100)/2 = 300
		SortedMap<String, Double> now = new TreeMap<>();
		now.put("a", 60.0);
		now.put("b", 40.0);
		SortedMap<String, Double> before = new TreeMap<>();
		before.put("b", 50.0);
		before.put("c", 30.0);
		Uncertainty uncertainty = Uncertainty.of(10, now, before, 2);
		assertThat(uncertainty.standardError()).isCloseTo(Math.sqrt(300), within(1e-12));
		assertThat(uncertainty.degreesOfFreedom()).isEqualTo(1);
		// t(1): 3.0777, 12.7062, 63.6567
		assertThat(known(uncertainty.interval80()).low()).isCloseTo(10 - 3.0777 * 17.3205, within(0.01));
		assertThat(known(uncertainty.interval95()).high()).isCloseTo(10 + 12.7062 * 17.3205, within(0.01));
		assertThat(known(uncertainty.interval99()).high()).isCloseTo(10 + 63.6567 * 17.3205, within(0.01));
	}

	@Test
	void fewerPeopleInEitherYearGiveTheSmallerFreedom() {
		Random random = new Random(1);
		Uncertainty uncertainty = Uncertainty.of(0, people(random, 0, 9), people(random, 3, 6), 5);
		assertThat(uncertainty.peopleNow()).isEqualTo(9);
		assertThat(uncertainty.peopleBefore()).isEqualTo(6);
		assertThat(uncertainty.degreesOfFreedom()).isEqualTo(5);
	}

	@Test
	void tooFewPeopleHaveNoIntervals() {
		Random random = new Random(1);
		Uncertainty none = new Uncertainty(9, 4, null, null, null, null, null);
		assertThat(Uncertainty.of(0, people(random, 0, 9), people(random, 3, 4), 5)).isEqualTo(none);
		assertThat(Uncertainty.of(0, people(random, 0, 4), people(random, 3, 9), 5).interval80()).isNull();
		assertThat(Uncertainty.of(0, people(random, 0, 5), people(random, 3, 5), 5).interval80()).isNotNull();
		assertThat(Uncertainty.of(0, new TreeMap<>(), new TreeMap<>(), 2).standardError()).isNull();
	}

	private static SortedMap<String, Double> people(Random random, int first, int n) {
		SortedMap<String, Double> people = new TreeMap<>();
		for (int i = 0; i < n; i++) {
			people.put("p" + (first + i), 100 * random.nextDouble());
		}
		return people;
	}

	private static double variance(SortedMap<String, Double> people) {
		double mean = people.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
		double squares = people.values().stream().mapToDouble((own) -> (own - mean) * (own - mean)).sum();
		return squares / (people.size() - 1);
	}

}
