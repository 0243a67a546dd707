package org.trustquality.system.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL's programs, unpacked once for all test runs instead of once per folder. */
public final class SharedBinaries {

	private SharedBinaries() {
	}

	/** Links them into a data folder before its first start. */
	public static Path in(Path dataFolder) throws IOException {
		Path shared = Files.createDirectories(Path.of("target", "postgresql").toAbsolutePath());
		Files.createSymbolicLink(Files.createDirectories(dataFolder.resolve("database")).resolve("binaries"), shared);
		return dataFolder;
	}

}
