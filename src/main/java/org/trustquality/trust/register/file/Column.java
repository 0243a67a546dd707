package org.trustquality.trust.register.file;

import java.util.List;

/**
 * A column that is read.
 *
 * @param names the names it has in one file or the other, the usual one first
 */
record Column(List<String> names) {

	static Column of(String... names) {
		return new Column(List.of(names));
	}

	String name() {
		return this.names.get(0);
	}

}
