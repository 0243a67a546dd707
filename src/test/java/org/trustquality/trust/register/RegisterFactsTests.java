package org.trustquality.trust.register;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegisterFactsTests {

	@Test
	void putsATrustIntoTheBandOfItsSize() {
		assertThat(IntStream.of(1, 2, 5, 6, 10, 11, 20, 21, 75).mapToObj(RegisterFactsTests::size)).containsExactly(
				SizeBand.ONE, SizeBand.TWO_TO_FIVE, SizeBand.TWO_TO_FIVE, SizeBand.SIX_TO_TEN, SizeBand.SIX_TO_TEN,
				SizeBand.ELEVEN_TO_TWENTY, SizeBand.ELEVEN_TO_TWENTY, SizeBand.OVER_TWENTY, SizeBand.OVER_TWENTY);
	}

	@Test
	void putsATrustWithoutAcademiesIntoNone() {
		assertThat(size(0)).isNull();
		assertThat(RegisterFacts.NONE.size()).isNull();
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoSizeBetweenTwoBands(SizeBand band) {
		assertThat(SizeBand.of(band.fewest())).isEqualTo(band);
		assertThat(SizeBand.of(band.most())).isEqualTo(band);
		assertThat(SizeBand.of(band.fewest() - 1))
			.isEqualTo((band.ordinal() > 0) ? SizeBand.values()[band.ordinal() - 1] : null);
	}

	@Test
	void saysInWordsWhatIsKnown() {
		assertThat(new RegisterFacts(1, Phase.PRIMARY, "London").words()).isEqualTo("1 academy, Primary, London");
		assertThat(new RegisterFacts(30, null, null).words()).isEqualTo("30 academies, not known, not known");
		assertThat(RegisterFacts.NONE.words()).isEmpty();
	}

	private static SizeBand size(int academies) {
		return new RegisterFacts(academies, null, null).size();
	}

}
