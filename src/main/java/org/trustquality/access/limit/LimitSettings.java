package org.trustquality.access.limit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is let through.
 *
 * @param nodeTimes how many times the usual number of pages, forms and files each node
 * lets through; limits that all nodes share stay as they are
 */
@Validated
@ConfigurationProperties("trust-quality.limits")
record LimitSettings(@DefaultValue("1") @Min(1) @Max(10_000) int nodeTimes) {
}
