package org.trustquality.trust.register;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on an import of the register looks implausible. What does has to be approved
 * with a reason.
 *
 * @param leastTrusts how many trusts the files name at least
 * @param mostChanges how many entries change at most
 * @param mostChangesShare which part of the entries may change even if they are more, in
 * per cent
 * @param mostDropped how many entries the files drop at most
 */
@ConfigurationProperties("trust-quality.register.plausible")
record RegisterSettings(@DefaultValue("2000") int leastTrusts, @DefaultValue("500") int mostChanges,
		@DefaultValue("10") int mostChangesShare, @DefaultValue("20") int mostDropped) {

	/** The larger of the number and of the share of what is here. */
	int changesAllowed(int here) {
		return Math.max(this.mostChanges, here * this.mostChangesShare / 100);
	}

}
