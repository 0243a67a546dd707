package org.trustquality.access;

import java.util.UUID;

/**
 * Somebody signed in with the address of an account that was merged, so both accounts are
 * theirs. Published in the transaction that takes their code.
 *
 * @param merged the account that was merged
 * @param kept the account that took it in
 */
public record MergedAccountProved(UUID merged, UUID kept) {

}
