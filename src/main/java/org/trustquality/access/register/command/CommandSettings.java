package org.trustquality.access.register.command;

import java.nio.file.Path;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * An import of the trust register that the application does instead of serving pages.
 *
 * @param groups the register's file of all groups; without it the application serves
 * @param links the register's file of the academies in each group
 * @param approve whether to approve what the files change
 * @param reason why, if the files look implausible
 */
@Validated
@ConfigurationProperties("trust-quality.register")
record CommandSettings(@Nullable Path groups, @Nullable Path links, boolean approve,
		@Nullable @Size(min = 1, max = 500) @Pattern(regexp = "[^\\p{Cntrl}]*") String reason) {

	@AssertTrue(
			message = "links, approve and reason go with the file of all groups: set trust-quality.register.groups too")
	public boolean isComplete() {
		return this.groups != null || (this.links == null && !this.approve && this.reason == null);
	}

}
