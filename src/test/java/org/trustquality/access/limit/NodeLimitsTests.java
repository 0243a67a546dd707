package org.trustquality.access.limit;

import java.util.stream.IntStream;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What one node counts for itself. */
class NodeLimitsTests {

	private final NodeLimits limits = new NodeLimits(new LimitSettings(1));

	@Test
	void letsAMinutesPagesThroughAndNotManyMore() {
		long through = IntStream.range(0, 1000).filter((round) -> isLetThrough(Limit.PAGES_OF_PERSON, "Tess")).count();
		assertThat(through).isBetween(600L, 620L);
		assertThatNoException().isThrownBy(() -> this.limits.count(Limit.PAGES_OF_PERSON, "Tod"));
		assertThatNoException().isThrownBy(() -> this.limits.count(Limit.CHANGES_OF_PERSON, "Tess"));
		assertThatExceptionOfType(TooManyRequests.class).isThrownBy(
				() -> IntStream.range(0, 1000).forEach((round) -> this.limits.count(Limit.CHANGES_OF_PERSON, "Tess")))
			.satisfies((refused) -> assertThat(refused.seconds()).isEqualTo(1));
	}

	@Test
	void letsSoManyTimesAsMuchThroughAsTheSettingSays() {
		NodeLimits wide = new NodeLimits(new LimitSettings(3));
		assertThatNoException()
			.isThrownBy(() -> IntStream.range(0, 1800).forEach((round) -> wide.count(Limit.PAGES_OF_PERSON, "Tess")));
		Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
		assertThat(validator.validate(new LimitSettings(1))).isEmpty();
		assertThat(validator.validate(new LimitSettings(0))).hasSize(1);
		assertThat(validator.validate(new LimitSettings(-1))).hasSize(1);
		assertThat(validator.validate(new LimitSettings(10_001))).hasSize(1);
	}

	@Test
	void takesNoMoreMemoryForAFloodOfNetworks() {
		for (int network = 0; network < 3 * NodeLimits.MOST; network++) {
			this.limits.count(Limit.PAGES_FROM_NETWORK, "network " + network);
		}
		assertThat(this.limits.size()).isEqualTo(NodeLimits.MOST);
	}

	private boolean isLetThrough(Limit limit, String about) {
		try {
			this.limits.count(limit, about);
			return true;
		}
		catch (TooManyRequests ex) {
			return false;
		}
	}

}
