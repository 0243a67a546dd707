package org.trustquality.trust.register.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The first line of a file: in which place each column is. */
final class Header {

	private final Map<String, Integer> places = new HashMap<>();

	private final Map<Column, Integer> columns = new HashMap<>();

	private final int size;

	Header(CSVRecord names, Faults faults) throws InvalidRegisterFile {
		this.size = names.size();
		for (int i = 0; i < names.size(); i++) {
			String name = key(names.get(i));
			if (!name.isEmpty() && this.places.putIfAbsent(name, i) != null) {
				faults.add(1, null, "Columns " + (this.places.get(name) + 1) + " and " + (i + 1)
						+ " have the same name. Each column of the register has its own.");
			}
		}
	}

	int size() {
		return this.size;
	}

	boolean has(Column column) {
		return place(column) != null;
	}

	/** Where a column is; it must have been {@linkplain #require required}. */
	int of(Column column) {
		Integer place = this.columns.computeIfAbsent(column, this::place);
		if (place == null) {
			throw new IllegalArgumentException("No column " + column.name());
		}
		return place;
	}

	/** Refuses a file in which one of these columns is missing. */
	void require(List<Column> columns, Faults faults) throws InvalidRegisterFile {
		if (columns.stream().noneMatch(this::has)) {
			throw faults.last(1, null, "None of the register's columns is here, such as \"" + columns.get(0).name()
					+ "\". This is another file, or its columns are not separated by commas.");
		}
		for (Column column : columns) {
			if (!has(column)) {
				faults.add(1, column.name(), "The column \"" + column.name() + "\" is missing.");
			}
		}
		faults.refuse();
	}

	/** Refuses rows that end before one of these columns. */
	void requireWithin(int width, List<Column> columns, Faults faults) throws InvalidRegisterFile {
		for (Column column : columns) {
			if (of(column) >= width) {
				faults.add(2, column.name(),
						"The rows end before the column \"" + column.name() + "\". Download the file again.");
			}
		}
		faults.refuse();
	}

	private @Nullable Integer place(Column column) {
		return column.names()
			.stream()
			.map(Header::key)
			.filter(this.places::containsKey)
			.map(this.places::get)
			.findFirst()
			.orElse(null);
	}

	private static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

}
