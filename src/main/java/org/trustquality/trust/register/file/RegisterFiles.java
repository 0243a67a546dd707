package org.trustquality.trust.register.file;

import java.io.IOException;
import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.register.RegisterSnapshot;

import org.springframework.stereotype.Component;

/** Reads the register's file of groups and, if it comes too, its file of academies. */
@Component
public class RegisterFiles {

	private final Clock clock;

	RegisterFiles(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Reads the files whole.
	 * @param groups the file of all groups
	 * @param links the file of the academies in each group
	 * @throws InvalidRegisterFile if anything about their structure is wrong
	 * @throws IOException if they cannot be read
	 */
	public RegisterSnapshot read(RegisterFile groups, @Nullable RegisterFile links)
			throws InvalidRegisterFile, IOException {
		throw new UnsupportedOperationException(this.clock.toString());
	}

}
