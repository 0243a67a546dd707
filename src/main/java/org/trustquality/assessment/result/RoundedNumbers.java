package org.trustquality.assessment.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes numbers with at most ten decimals, so that the same answers give the same bytes.
 */
public final class RoundedNumbers extends ValueSerializer<Double> {

	private static final int DECIMALS = 10;

	private RoundedNumbers() {
	}

	/** What makes a writer of JSON round. */
	public static JacksonModule module() {
		return new SimpleModule().addSerializer(Double.class, new RoundedNumbers())
			.addSerializer(double.class, new RoundedNumbers());
	}

	@Override
	public void serialize(Double number, JsonGenerator json, SerializationContext context) {
		BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
		json.writeNumber(rounded.stripTrailingZeros().toPlainString());
	}

}
