package org.trustquality.system;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.springframework.stereotype.Component;

/** Writes numbers as people round them: halves go up, as in the charts. */
@Component("figures")
public class Figures {

	/** A score as pages show it, without decimals. */
	public String whole(double number) {
		return decimals(number, 0);
	}

	/** A number with some decimals. */
	public String decimals(double number, int places) {
		return BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP).toPlainString();
	}

}
