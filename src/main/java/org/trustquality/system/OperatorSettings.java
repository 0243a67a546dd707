package org.trustquality.system;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who runs this installation for trusts, as the footer and the privacy notice name them.
 *
 * @param name the name of the operator
 * @param contact an e-mail or postal address, on one line
 */
@Validated
@ConfigurationProperties("trust-quality.operator")
record OperatorSettings(@Nullable @Size(max = 200) @Pattern(regexp = ONE_LINE) String name,
		@Nullable @Size(max = 300) @Pattern(regexp = ONE_LINE) String contact) {

	private static final String ONE_LINE = "[^\\p{Cntrl}]*[^\\p{Cntrl}\\s][^\\p{Cntrl}]*";

	/** One of them alone would leave a reader without the other. */
	@AssertTrue(message = "name and contact of the operator are set together, or neither is")
	public boolean isComplete() {
		return (this.name == null) == (this.contact == null);
	}

}
