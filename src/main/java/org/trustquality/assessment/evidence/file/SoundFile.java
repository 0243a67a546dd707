package org.trustquality.assessment.evidence.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * A file that is what its name says.
 *
 * @param name what it is called
 * @param kind what it is
 * @param content its bytes
 */
record SoundFile(FileName name, FileKind kind, byte[] content) {

	/** The largest file, in bytes. */
	static final int LARGEST = 10 * 1024 * 1024;

	/**
	 * Looks at a file that was sent.
	 * @throws FileRefused if it is not what its name says, or not what boards may rely on
	 */
	static SoundFile of(@Nullable String sentName, byte[] content) {
		if (content.length == 0) {
			throw FileRefused.because("The file is empty. Choose a file with something in it");
		}
		if (content.length > LARGEST) {
			throw FileRefused.because("The file is larger than 10 MB. Choose a smaller one, or add a link instead");
		}
		FileName name = FileName.of(sentName);
		FileKind kind = name.kind();
		if (found(content, kind.isPackage()).filter(kind::equals).isEmpty()) {
			throw FileRefused.because("The file ends in ." + name.ending()
					+ ", but its content is something else. Save it again with the program that made it");
		}
		return new SoundFile(name, kind, content);
	}

	/** What the content is, if it is one of the kinds that are taken. */
	private static Optional<FileKind> found(byte[] content, boolean asPackage) {
		String type = Detection.TIKA.detect(content);
		boolean archive = type.equals("application/zip") || type.equals("application/x-tika-ooxml");
		return (archive && asPackage) ? OfficePackage.kind(content) : FileKind.ofMediaType(type);
	}

	/** SHA-256 of the content, hexadecimal. */
	static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** Reads its list of types when the first file comes, not when the service starts. */
	private static final class Detection {

		static final Tika TIKA = new Tika(MimeTypes.getDefaultMimeTypes());

	}

}
