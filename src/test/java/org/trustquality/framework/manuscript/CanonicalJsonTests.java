package org.trustquality.framework.manuscript;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trustquality.framework.manuscript.Fault.Place;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalJsonTests {

	private static final Place PLACE = new Place("a.yaml", 1);

	@Test
	void sortsKeysAndLeavesOutWhiteSpace() {
		Node node = new Node.Mapping(PLACE,
				Map.of("b",
						new Node.Sequence(PLACE, List.of(new Node.WholeNumber(PLACE, 2), new Node.Truth(PLACE, true))),
						"a", text("x"), "B", text("é"), "a-b", new Node.Mapping(PLACE, Map.of())));
		assertThat(CanonicalJson.of(node)).isEqualTo("{\"B\":\"é\",\"a\":\"x\",\"a-b\":{},\"b\":[2,true]}");
	}

	@Test
	void escapesOnlyWhatJsonDemands() {
		assertThat(CanonicalJson.of(text("\"\\/ <b> \t\n\u001b\u2028 \uD83D\uDE00.")))
			.isEqualTo("\"\\\"\\\\/ <b> \\t\\n\\u001b\u2028 \uD83D\uDE00.\"");
	}

	@Test
	void writesADecimalInOneWay() {
		assertThat(Stream.of("1.50", "1.0", "-0.25", "0.0", "100.0", "2.500000")
			.map((number) -> CanonicalJson.of(new Node.Decimal(PLACE, new BigDecimal(number)))))
			.containsExactly("1.5", "1", "-0.25", "0", "100", "2.5");
	}

	@Test
	void readsBackAsWhatItWas() {
		String text = "\"\\/ \b\t\n\f\r \u0001 \uD83D\uDE00.";
		assertThat(JsonMapper.shared().readTree(CanonicalJson.of(text(text))).stringValue()).isEqualTo(text);
	}

	private static Node text(String value) {
		return new Node.Text(PLACE, value);
	}

}
