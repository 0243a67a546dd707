package org.trustquality.assessment.evidence;

import java.util.Locale;

import org.trustquality.assessment.evidence.file.FileKind;

/** Says in words what a file is. */
public final class FileWords {

	private static final double KILOBYTE = 1024;

	private FileWords() {
	}

	/**
	 * What kind it is, its size, and whether a virus scanner looked at it.
	 * @param size in bytes
	 */
	public static String of(String mediaType, int size, boolean scanned) {
		String kind = FileKind.ofMediaType(mediaType).map(FileKind::words).orElse("File");
		return kind + ", " + size(size) + ", "
				+ (scanned ? "scanned for viruses, none found" : "not scanned for viruses");
	}

	/** A size as people read it. */
	public static String size(int bytes) {
		if (bytes < KILOBYTE) {
			return bytes + " bytes";
		}
		double kilobytes = bytes / KILOBYTE;
		return (kilobytes < KILOBYTE) ? Math.round(kilobytes) + " KB"
				: String.format(Locale.UK, "%.1f MB", kilobytes / KILOBYTE);
	}

}
