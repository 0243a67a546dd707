package org.trustquality.trust.register;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;

/**
 * A table as the register writes it: Windows-1252, every text quoted, one name more in
 * the header than there are values in the rows, and no line ending after the last.
 */
final class NativeTable {

	private static final Set<String> NUMBERS = Set.of("URN", "Group UID", "Linked UID", "UKPRN");

	private final List<String> names;

	private final StringBuilder text = new StringBuilder();

	NativeTable(String... names) {
		this.names = List.of(names);
		this.names.forEach((name) -> this.text.append('"').append(name).append("\","));
		this.text.append("\"HasSharedHT\"");
	}

	void row(Object... values) {
		this.text.append("\r\n");
		for (int i = 0; i < values.length; i++) {
			String value = String.valueOf(values[i]);
			boolean isNumber = NUMBERS.contains(this.names.get(i)) && !value.isEmpty();
			this.text.append((i > 0) ? "," : "").append(isNumber ? value : '"' + value.replace("\"", "\"\"") + '"');
		}
	}

	byte[] bytes() {
		return this.text.toString().getBytes(Charset.forName("windows-1252"));
	}

}
