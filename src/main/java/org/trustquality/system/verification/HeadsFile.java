package org.trustquality.system.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads and writes the ends of activity logs, with every fault in words. */
final class HeadsFile {

	private HeadsFile() {
	}

	/** The heads in a file; none if there is no file to compare with. */
	static List<KeptHead> read(@Nullable Path file) {
		if (file == null) {
			return List.of();
		}
		List<KeptHead> heads = KeptHead.read(text(file));
		if (heads.isEmpty()) {
			throw new VerificationFailed("The file " + file.toAbsolutePath() + " names no end of an activity log.",
					"Give a file that this service wrote: it has a line that begins with \"Trust reference:\", then"
							+ " \"Last line:\", then \"Hash:\".");
		}
		return heads;
	}

	private static String text(Path file) {
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new VerificationFailed("There is no file " + file.toAbsolutePath() + " that can be read.",
					"Set trust-quality.verify.heads to a file with ends of activity logs that were kept.");
		}
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new VerificationFailed("The file " + file.toAbsolutePath() + " cannot be read: " + ex.getMessage(),
					"Look at the file and start once more.");
		}
	}

	static void write(Path file, List<KeptHead> heads) {
		try {
			Files.writeString(file, "Trust Quality: where the activity logs end\n\n" + KeptHead.written(heads));
		}
		catch (IOException ex) {
			throw new VerificationFailed(
					"Nothing was found wrong, but the ends of the activity logs cannot be written to "
							+ file.toAbsolutePath() + ": " + ex.getMessage(),
					"Set trust-quality.verify.write-heads to a place where this user may write.");
		}
	}

}
