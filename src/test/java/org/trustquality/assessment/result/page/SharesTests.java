package org.trustquality.assessment.result.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Shares are what people add up, so they add up. */
class SharesTests {

	@Test
	void givesWhatIsLeftToTheLargestRemainder() {
		// 33.333... each: one hundredth is left, and all remainders are alike, so the
		// first has it
		assertThat(Shares.of(List.of(1.0, 1.0, 1.0))).extracting(BigDecimal::toPlainString)
			.containsExactly("33.34", "33.33", "33.33");
		// 16.666..., 16.666..., 66.666...: two hundredths are left
		assertThat(Shares.of(List.of(1.0, 1.0, 4.0))).extracting(BigDecimal::toPlainString)
			.containsExactly("16.67", "16.67", "66.66");
	}

	@Test
	void keepsPartsThatAreWholeAlready() {
		assertThat(Shares.of(List.of(2.5, 1.5, 2.0, 1.0))).extracting(BigDecimal::toPlainString)
			.containsExactly("35.71", "21.43", "28.57", "14.29");
		assertThat(Shares.of(List.of(0.25, 0.75))).extracting(BigDecimal::toPlainString)
			.containsExactly("25.00", "75.00");
	}

	@Test
	void alwaysAddUpToAHundredAndStayWithinAHundredth() {
		Random random = new Random(20261125);
		for (int draw = 0; draw < 2000; draw++) {
			List<Double> parts = IntStream.range(0, 1 + random.nextInt(40))
				.mapToObj((part) -> 0.01 + random.nextDouble())
				.toList();
			double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
			List<BigDecimal> shares = Shares.of(parts);
			assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
			for (int part = 0; part < parts.size(); part++) {
				assertThat(Math.abs(shares.get(part).doubleValue() - 100 * parts.get(part) / sum)).isLessThan(0.01);
			}
		}
	}

}
