package org.trustquality.trust.register;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/**
 * Where copies of the real register are, beside the project. Tests that need them are
 * skipped where there are none, but never by the continuous integration.
 */
public final class GiasFolder {

	private GiasFolder() {
	}

	/** The groups as of August 2022. */
	public static Path august() {
		return folder().resolve("groups-2022-08-31.csv");
	}

	/** The groups as of March 2022. */
	public static Path march() {
		return folder().resolve("groups-2022-03-21.csv");
	}

	/** The academies as of August 2022. */
	public static Path links() {
		return folder().resolve("trust-links-2022-08-31.csv");
	}

	/** A few rows of the academies as the register served them in 2025. */
	public static Path nativeLinks() {
		return folder().resolve("grouplinks-2025-07-native-sample.csv");
	}

	private static Path folder() {
		return require(Path.of(System.getProperty("gias.folder", "../shared/data/gias")),
				"true".equals(System.getenv("CI")));
	}

	static Path require(Path folder, boolean isDemanded) {
		if (!Files.isDirectory(folder)) {
			if (isDemanded) {
				throw new AssertionError("The register's files are missing: " + folder.toAbsolutePath());
			}
			Assumptions.abort("The register's files are not here: " + folder.toAbsolutePath());
		}
		return folder;
	}

}
