package org.trustquality.assessment.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A stored result as bytes that are the same whenever it is the same: JSON of all its
 * columns, numbers rounded to ten decimals.
 */
final class ResultBytes {

	private static final int DECIMALS = 10;

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((visible) -> visible.withFieldVisibility(Visibility.ANY)
			.withGetterVisibility(Visibility.NONE)
			.withIsGetterVisibility(Visibility.NONE))
		.addModule(new SimpleModule().addSerializer(Double.class, new RoundedNumbers())
			.addSerializer(double.class, new RoundedNumbers()))
		.build();

	private ResultBytes() {
	}

	static byte[] of(ResultRows rows) {
		return JSON.writeValueAsBytes(rows);
	}

	private static final class RoundedNumbers extends ValueSerializer<Double> {

		@Override
		public void serialize(Double number, JsonGenerator json, SerializationContext context) {
			BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
			json.writeNumber(rounded.stripTrailingZeros().toPlainString());
		}

	}

}
