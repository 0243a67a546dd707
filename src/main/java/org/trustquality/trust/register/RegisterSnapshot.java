package org.trustquality.trust.register;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The trusts of the register as read from its files on one day.
 *
 * @param asOf the day of the files
 * @param groupsFile the name of the file of groups
 * @param linksFile the name of the file of academies, if it came
 * @param checksum SHA-256 over the bytes of both, hexadecimal
 * @param entries the trusts, by Group UID
 * @param academies how many academies of these trusts the second file lists
 */
public record RegisterSnapshot(LocalDate asOf, String groupsFile, @Nullable String linksFile, String checksum,
		List<RegisterEntry> entries, @Nullable Integer academies) {

	public RegisterSnapshot {
		entries = List.copyOf(entries);
	}

}
