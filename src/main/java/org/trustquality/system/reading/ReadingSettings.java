package org.trustquality.system.reading;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose answers the application shows when it is started for that. What is wrong with
 * them is told when it starts.
 *
 * @param trust the trust's reference, as it stands in addresses; without it the
 * application serves
 * @param assessment the assessment's reference, as it stands in addresses
 * @param person the e-mail address of the person
 * @param by the name of who reads
 * @param reason why; everybody with a role in the trust can read it
 * @param file a new file to write the answers to
 */
@ConfigurationProperties("trust-quality.reading")
record ReadingSettings(@Nullable String trust, @Nullable String assessment, @Nullable String person,
		@Nullable String by, @Nullable String reason, @Nullable Path file) {
}
