package org.trustquality.trust.register.file;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.register.RegisterEntry;
import org.trustquality.trust.register.RegisterSnapshot;

import org.springframework.stereotype.Component;

/** Reads the register's file of groups and, if it comes too, its file of academies. */
@Component
public class RegisterFiles {

	private final LocalAuthorities authorities = new LocalAuthorities();

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
		MessageDigest digest = sha256();
		SortedMap<Integer, RegisterEntry> trusts = new GroupsFile(FileBytes.of(groups, digest)).trusts();
		if (links == null) {
			return snapshot(groups, null, digest, List.copyOf(trusts.values()), null);
		}
		LinksFile academies = new LinksFile(FileBytes.of(links, digest), this.authorities);
		List<RegisterEntry> counted = academies.count(trusts);
		return snapshot(groups, links.name(), digest, counted, academies.academies());
	}

	private RegisterSnapshot snapshot(RegisterFile groups, @Nullable String links, MessageDigest digest,
			List<RegisterEntry> trusts, @Nullable Integer academies) {
		LocalDate today = EnglishDay.today(this.clock);
		return new RegisterSnapshot(FileDay.in(groups.name(), today).orElse(today), groups.name(), links,
				HexFormat.of().formatHex(digest.digest()), trusts, academies);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
