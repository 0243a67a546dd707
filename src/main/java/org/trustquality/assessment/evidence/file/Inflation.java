package org.trustquality.assessment.evidence.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much comes out of a packed file. It is counted while it comes out, because what the
 * file says about itself may be a lie; a file that comes to more than a document would is
 * refused before it has cost much.
 */
final class Inflation {

	/** A document of 10 MB comes to this at most; text packs to a tenth or less. */
	static final long MOST_BYTES = 200L * 1024 * 1024;

	/** So much may come out of the smallest file. */
	static final long HARMLESS = 20L * 1024 * 1024;

	/** Beyond what is harmless, so many times the file's own size may come out. */
	static final int MOST_TIMES = 100;

	static final int MOST_PARTS = 5_000;

	private final long most;

	private long bytes;

	private int parts;

	Inflation(int packed) {
		this.most = Math.min(MOST_BYTES, Math.max(HARMLESS, (long) MOST_TIMES * packed));
	}

	void countPart() {
		this.parts++;
		if (this.parts > MOST_PARTS) {
			throw tooMuch();
		}
	}

	private void count(long more) {
		this.bytes += more;
		if (this.bytes > this.most) {
			throw tooMuch();
		}
	}

	/** What came out so far. */
	long bytes() {
		return this.bytes;
	}

	private static FileRefused tooMuch() {
		return FileRefused.because("The file unpacks to far more than a document would, so it was not taken");
	}

	/** The same stream, counted; closing it leaves the archive open. */
	InputStream counting(InputStream inflated) {
		return new FilterInputStream(inflated) {
			@Override
			public int read() throws IOException {
				int one = super.read();
				count((one >= 0) ? 1 : 0);
				return one;
			}

			@Override
			public int read(byte[] into, int from, int length) throws IOException {
				int read = super.read(into, from, length);
				count(Math.max(0, read));
				return read;
			}

			@Override
			public boolean markSupported() {
				return false;
			}

			@Override
			public void close() {
			}
		};
	}

}
