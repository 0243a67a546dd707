package org.trustquality.system;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.scoring.Counts;
import org.trustquality.scoring.Distribution;
import org.trustquality.scoring.agreement.Agreement;
import org.trustquality.scoring.agreement.AgreementWord;
import org.trustquality.scoring.agreement.CriticalValues;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the method page says in words is what the code does. */
@DemonstratedApplication
class MethodTests {

	@Autowired
	private Stage stage;

	private String text() {
		return this.stage.stranger().get("/method").document().text();
	}

	@Test
	void saysFromWhenOnTheBoardCannotSeeSomething() {
		assertThat(text())
			.contains("A statement of which a third or more are not sure is one that the board cannot see");
		assertThat(new Counts(6, 3, 0, 0).isHardToSee()).isTrue();
		assertThat(new Counts(7, 3, 0, 0).isHardToSee()).isFalse();
	}

	@Test
	void saysWhenAnIndicatorIsLeftOut() {
		assertThat(text()).contains("more than half call not applicable");
		assertThat(new Counts(4, 0, 5, 0).isDropped()).isTrue();
		assertThat(new Counts(4, 1, 5, 0).isDropped()).isFalse();
	}

	@Test
	void saysWhatSplitMeans() {
		assertThat(text()).contains("at least 2 trustees, and at least a quarter of those who rated");
		assertThat(word(1, 1, 4, 1, 1)).isEqualTo(AgreementWord.SPLIT);
		assertThat(word(1, 1, 5, 1, 1)).isNotEqualTo(AgreementWord.SPLIT);
		assertThat(word(0, 1, 3, 1, 1)).isNotEqualTo(AgreementWord.SPLIT);
	}

	@Test
	void saysHowCloseAgreementIs() {
		assertThat(text()).contains("at most a sixth of the number of levels");
		// 40 ratings have no critical value, so the sixth of five levels, 0.83, decides
		// alone
		assertThat(word(0, 0, 40, 0, 0)).isEqualTo(AgreementWord.AGREE);
		// AD = 34 / 40 = 0.85 and 32 / 40 = 0.8
		assertThat(word(0, 17, 6, 17, 0)).isNotEqualTo(AgreementWord.AGREE);
		assertThat(word(2, 14, 8, 14, 2)).isNotEqualTo(AgreementWord.AGREE);
		assertThat(word(0, 9, 22, 9, 0)).isEqualTo(AgreementWord.AGREE);
	}

	@Test
	void showsTheExactLimitsOfAgreement() {
		List<String> limits = this.stage.stranger()
			.get("/method")
			.document()
			.select("caption:contains(Largest AD) ~ tbody td")
			.eachText();
		assertThat(limits).hasSize(9).startsWith("0.400", "0.556", "0.612").endsWith("0.828");
		assertThat(CriticalValues.of(5, 13).averageDeviation()).isEqualTo(0.828);
	}

	private static AgreementWord word(Integer... counts) {
		return Agreement.of(new Distribution(List.of(counts))).word();
	}

}
