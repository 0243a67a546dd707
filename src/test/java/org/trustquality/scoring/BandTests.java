package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.trustquality.scoring.Band.Bounded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class BandTests {

	@Test
	void oneValueLeavesNoRoom() {
		assertThat(Band.of(List.of(new Bounded(42, 1, 2.5)))).isEqualTo(new Band(42, 42));
	}

	@Test
	void fixedWeightsLeaveNoRoom() {
		// (1 * 10 + 3 * 50)/4 = 40
		Band band = Band.of(List.of(new Bounded(10, 1, 1), new Bounded(50, 3, 3)));
		assertThat(band).isEqualTo(new Band(40, 40));
	}

	@Test
	void changesMayBeNegative() {
		// -10 and 20: (2.5 * -10 + 20)/3.5 and (-10 + 2.5 * 20)/3.5
		Band band = Band.of(List.of(new Bounded(20, 1, 2.5), new Bounded(-10, 1, 2.5)));
		assertThat(band.low()).isCloseTo(-5 / 3.5, within(1e-12));
		assertThat(band.high()).isCloseTo(40 / 3.5, within(1e-12));
	}

	@Test
	void widensOnlyWhereNeeded() {
		Band band = new Band(40, 60);
		assertThat(band.including(50)).isEqualTo(band);
		assertThat(band.including(30)).isEqualTo(new Band(30, 60));
		assertThat(band.including(70)).isEqualTo(new Band(40, 70));
	}

	@Test
	void refusesWhatIsNoBand() {
		assertThatIllegalArgumentException().isThrownBy(() -> Band.of(List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new Band(2, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Band(0, Double.NaN));
		assertThatIllegalArgumentException().isThrownBy(() -> new Bounded(1, 0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Bounded(1, 2, 1));
	}

	@Test
	void noDrawOfWeightsLeavesIt() {
		for (long seed = 0; seed < 2_000; seed++) {
			Random random = new Random(seed);
			List<Bounded> values = values(random, 1 + random.nextInt(40));
			Band band = Band.of(values);
			for (int draw = 0; draw < 20; draw++) {
				double sharpness = Math.pow(10, random.nextInt(3) - 1);
				double mean = mean(values, (i) -> Math.pow(random.nextDouble(), sharpness));
				assertThat(mean).as("seed %d", seed).isBetween(band.low() - 1e-9, band.high() + 1e-9);
			}
		}
	}

	@Test
	void endsAreReachedByExtremeWeights() {
		for (long seed = 0; seed < 2_000; seed++) {
			Random random = new Random(seed);
			List<Bounded> values = values(random, 1 + random.nextInt(8));
			Band band = Band.of(values);
			double low = Double.POSITIVE_INFINITY;
			double high = Double.NEGATIVE_INFINITY;
			for (int corner = 0; corner < 1 << values.size(); corner++) {
				int bits = corner;
				double mean = mean(values, (i) -> bits >> i & 1);
				low = Math.min(low, mean);
				high = Math.max(high, mean);
			}
			assertThat(band.low()).as("seed %d", seed).isCloseTo(low, within(1e-9));
			assertThat(band.high()).as("seed %d", seed).isCloseTo(high, within(1e-9));
		}
	}

	@Test
	void orderOfValuesIsWithoutEffect() {
		for (long seed = 0; seed < 1_000; seed++) {
			Random random = new Random(seed);
			List<Bounded> values = values(random, 1 + random.nextInt(40));
			Band band = Band.of(values);
			Collections.shuffle(values, random);
			assertThat(Band.of(values).low()).as("seed %d", seed).isCloseTo(band.low(), within(1e-9));
			assertThat(Band.of(values).high()).as("seed %d", seed).isCloseTo(band.high(), within(1e-9));
		}
	}

	private static List<Bounded> values(Random random, int size) {
		List<Bounded> values = new ArrayList<>();
		while (values.size() < size) {
			double lowest = 0.05 + random.nextDouble();
			double room = (random.nextInt(4) == 0) ? 1 : 2.5;
			double value = (random.nextInt(3) == 0) ? 25 * random.nextInt(5) : 200 * random.nextDouble() - 100;
			values.add(new Bounded(value, lowest, lowest * room));
		}
		return values;
	}

	private static double mean(List<Bounded> values, IntToDoubleFunction height) {
		double weights = 0;
		double weighted = 0;
		for (int i = 0; i < values.size(); i++) {
			Bounded value = values.get(i);
			double weight = value.lowestWeight()
					+ height.applyAsDouble(i) * (value.highestWeight() - value.lowestWeight());
			weights += weight;
			weighted += weight * value.value();
		}
		return weighted / weights;
	}

}
