package org.trustquality.assessment.answering;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiptNumberTests {

	@Test
	void isEasyToReadOut() {
		assertThat(ReceiptNumber.next()).matches("[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}");
	}

	@Test
	void isHardlyEverTheSame() {
		assertThat(Stream.generate(ReceiptNumber::next).limit(10_000).distinct()).hasSize(10_000);
	}

}
