package org.trustquality.system.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * The embedded server's three passwords: made once, at random, and kept in a file of the
 * database folder that only its owner can read.
 */
record Passwords(String superuser, String owner, String application) {

	private static final String FILE = "passwords";

	static Passwords create(DatabaseFolder folder) throws IOException {
		Passwords passwords = new Passwords(random(), random(), random());
		folder.write(FILE, String.join("\n", passwords.superuser, passwords.owner, passwords.application));
		return passwords;
	}

	static Passwords read(DatabaseFolder folder) throws IOException {
		Path file = folder.file(FILE);
		List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
		if (lines.size() != 3) {
			throw new DatabaseRefused(
					"The database in " + folder + " is there, but the file with its passwords, " + file + ", is not.",
					"Put that file back from a backup, together with the rest of the folder, "
							+ "or set trust-quality.data-folder to a new folder.");
		}
		return new Passwords(lines.get(0), lines.get(1), lines.get(2));
	}

	private static String random() {
		byte[] bytes = new byte[24];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().encodeToString(bytes);
	}

	/** Without the passwords: this text ends up in logs. */
	@Override
	public String toString() {
		return FILE;
	}

}
