package org.trustquality.system;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	private final Figures figures = new Figures();

	@Test
	void halvesGoUp() {
		assertThat(this.figures.whole(62.5)).isEqualTo("63");
		assertThat(this.figures.whole(61.5)).isEqualTo("62");
		assertThat(this.figures.whole(62.49)).isEqualTo("62");
		assertThat(this.figures.decimals(1.25, 1)).isEqualTo("1.3");
	}

	@Test
	void endsOfTheScaleStay() {
		assertThat(this.figures.whole(0)).isEqualTo("0");
		assertThat(this.figures.whole(100)).isEqualTo("100");
	}

}
