package org.trustquality.chart.drawing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SvgTests {

	@Test
	void writesNumbersToOneDecimal() {
		Svg svg = Svg.element("a").with("b", 1.25).with("c", -0.04).with("d", 3).with("e", -2.5).with("f", -0.35);
		assertThat(svg).hasToString("<a b=\"1.3\" c=\"0\" d=\"3\" e=\"-2.5\" f=\"-0.3\"/>");
	}

	@Test
	void escapesTextAndAttributes() {
		assertThat(Svg.element("a").with("b", "\"<'&>").text("\"<'&>\u0000"))
			.hasToString("<a b=\"&quot;&lt;&#39;&amp;&gt;\">&quot;&lt;&#39;&amp;&gt;\uFFFD</a>");
	}

	@Test
	void putsChildrenInOrder() {
		assertThat(Svg.element("g").add(Svg.element("a")).text("b").add(Svg.element("c")))
			.hasToString("<g><a/>b<c/></g>");
	}

}
