package org.trustquality.trust.register;

/**
 * How large the register is.
 *
 * @param trusts entries that it lists, closed ones included
 * @param open those of them that are not closed
 */
public record RegisterSize(int trusts, int open) {
}
