package org.trustquality.system;

import java.util.Locale;
import java.util.Set;

/** The names by which a machine reaches itself. */
final class LoopbackNames {

	private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

	private LoopbackNames() {
	}

	static boolean contain(String host) {
		return NAMES.contains(host.toLowerCase(Locale.ROOT));
	}

}
