package org.trustquality.trust.register.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

import org.apache.commons.csv.CSVException;

/** Reads a file's characters, and stops where a single row has more than any row can. */
final class RowReader extends FilterReader {

	/** The register's rows have a few hundred characters. */
	static final int MOST = 100_000;

	private int sinceRow;

	RowReader(InputStream content, Charset charset) {
		super(new InputStreamReader(content, charset));
	}

	/** A row is read: the next one may be as long. */
	void nextRow() {
		this.sinceRow = 0;
	}

	@Override
	public int read() throws IOException {
		return counted(1, super.read());
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		return counted(read, read);
	}

	private int counted(int characters, int read) throws CSVException {
		this.sinceRow += Math.max(0, characters);
		if (this.sinceRow > MOST) {
			throw new CSVException("The row is longer than %d characters", MOST);
		}
		return read;
	}

}
