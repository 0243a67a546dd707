package org.trustquality.trust.register;

/**
 * How large the register is.
 *
 * @param trusts entries that it lists, closed ones included
 * @param open those of them that are not closed
 * @param kept all entries that are here; more than those listed while trusts go by
 * entries that the register no longer names
 */
public record RegisterSize(int trusts, int open, int kept) {
}
