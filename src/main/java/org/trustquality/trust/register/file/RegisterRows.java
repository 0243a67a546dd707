package org.trustquality.trust.register.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file one by one, each with as many values as the others. The header may
 * have one name more than all rows have values: that is how the register writes some of
 * its files.
 */
final class RegisterRows implements AutoCloseable {

	private final RowReader reader;

	private final CSVParser parser;

	private final Iterator<CSVRecord> records;

	private final Faults faults;

	private final Header header;

	private final List<Column> columns;

	private int width;

	/**
	 * Opens a file.
	 * @param others columns that give away another file of the register
	 */
	RegisterRows(FileBytes bytes, List<Column> columns, WrongFile others) throws InvalidRegisterFile, IOException {
		this.faults = bytes.faults();
		this.columns = columns;
		this.reader = bytes.open();
		this.parser = CSVParser.builder().setReader(this.reader).setFormat(CSVFormat.RFC4180).get();
		this.records = this.parser.iterator();
		CSVRecord names = record(1);
		if (names == null) {
			throw this.faults.last(0, null, "The file is empty. Download it again.");
		}
		this.header = new Header(names, this.faults);
		others.refuse(this.header, this.faults);
		this.header.require(columns, this.faults);
	}

	Faults faults() {
		return this.faults;
	}

	/** The next row that is whole; null after the last. */
	@Nullable Row next() throws InvalidRegisterFile, IOException {
		while (true) {
			long line = this.parser.getCurrentLineNumber() + 1;
			CSVRecord values = record(line);
			if (values == null) {
				return null;
			}
			if (this.width == 0) {
				this.width = (values.size() == this.header.size() - 1) ? values.size() : this.header.size();
				this.header.requireWithin(this.width, this.columns, this.faults);
			}
			if (values.size() == this.width) {
				return new Row(line, values, this.header, this.faults);
			}
			this.faults.add(line, null, "This row has " + values.size() + " values and should have " + this.width
					+ ". A comma or a quotation mark is missing or too many, or the file is cut off here.");
		}
	}

	private @Nullable CSVRecord record(long line) throws InvalidRegisterFile, IOException {
		this.reader.nextRow();
		try {
			return this.records.hasNext() ? this.records.next() : null;
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof CSVException) {
				throw this.faults.last(line, null, "A quotation mark is opened in this row and not closed, "
						+ "or stands where none should be. The file is cut off or damaged: download it again.");
			}
			throw ex.getCause();
		}
	}

	@Override
	public void close() throws IOException {
		this.parser.close();
	}

}
