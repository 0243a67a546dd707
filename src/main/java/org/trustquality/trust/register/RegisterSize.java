package org.trustquality.trust.register;

/**
 * How large the register is.
 *
 * @param trusts entries, closed ones included
 * @param open entries that are listed and not closed
 */
public record RegisterSize(int trusts, int open) {
}
