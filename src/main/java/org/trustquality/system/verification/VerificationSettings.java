package org.trustquality.system.verification;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the application compares with when it is started to verify.
 *
 * @param heads a file with ends of activity logs that were kept earlier
 * @param writeHeads where to write the ends of all activity logs, to keep them
 */
@ConfigurationProperties("trust-quality.verify")
record VerificationSettings(@Nullable Path heads, @Nullable Path writeHeads) {
}
