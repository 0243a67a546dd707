package org.trustquality.trust.register.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/**
 * What the bytes of a file say before anybody reads its words: that it is text at all,
 * written in UTF-8 or Windows-1252, and not cut off in the middle of its last line.
 */
final class FileBytes {

	/** The register's largest file has 5 MB. */
	static final long MOST = 50_000_000;

	static final Charset WINDOWS = Charset.forName("windows-1252");

	private final RegisterFile file;

	private final Faults faults;

	private final int mark;

	private final Utf8Check utf8 = new Utf8Check();

	private final FileEnd end = new FileEnd();

	private long size;

	private long line = 1;

	/**
	 * The first line with a byte that Windows-1252 has no character for; 0 if there is
	 * none.
	 */
	private long strange;

	private FileBytes(RegisterFile file, Faults faults, int mark) {
		this.file = file;
		this.faults = faults;
		this.mark = mark;
	}

	/** Reads all bytes once; the digest takes them in on the way. */
	static FileBytes of(RegisterFile file, MessageDigest digest) throws InvalidRegisterFile, IOException {
		Faults faults = new Faults(file.name());
		FileBytes bytes = new FileBytes(file, faults, FileStart.of(file, faults).mark());
		try (InputStream content = new DigestInputStream(file.content().getInputStream(), digest)) {
			byte[] buffer = new byte[8192];
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				bytes.take(buffer, read);
			}
		}
		bytes.check();
		return bytes;
	}

	private void take(byte[] buffer, int length) throws InvalidRegisterFile {
		this.size += length;
		if (this.size > MOST) {
			throw this.faults.last(0, null, "The file is larger than 50 MB. The register's files have a tenth of "
					+ "that: this is another file.");
		}
		this.utf8.take(buffer, length);
		this.end.take(buffer, length);
		for (int i = 0; i < length; i++) {
			take(buffer[i]);
		}
	}

	private void take(byte value) throws InvalidRegisterFile {
		if (value == 0) {
			throw this.faults.last(this.line, null,
					"There is a character here that text never has. The file is damaged, or no CSV file.");
		}
		if (value == '\n') {
			this.line++;
		}
		if (this.strange == 0 && isNotWindows(value)) {
			this.strange = this.line;
		}
	}

	private void check() throws InvalidRegisterFile {
		if (!this.utf8.holds() && this.strange > 0) {
			throw this.faults.last(this.strange, null, "The characters here are neither UTF-8 nor Windows-1252. "
					+ "Download the file again, and do not save it with another program.");
		}
		if (!this.end.isWhole()) {
			throw this.faults.last(this.line, null,
					"The file ends in the middle of this line. Download it again: it is cut off.");
		}
	}

	private static boolean isNotWindows(byte value) {
		return switch (value & 0xff) {
			case 0x81, 0x8d, 0x8f, 0x90, 0x9d -> true;
			default -> false;
		};
	}

	Faults faults() {
		return this.faults;
	}

	/** The words of the file, without a byte order mark. */
	RowReader open() throws IOException {
		InputStream content = this.file.content().getInputStream();
		content.skipNBytes(this.mark);
		return new RowReader(content, this.utf8.holds() ? StandardCharsets.UTF_8 : WINDOWS);
	}

}
