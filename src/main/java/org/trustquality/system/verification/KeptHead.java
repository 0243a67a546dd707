package org.trustquality.system.verification;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.trustquality.audit.ActivityHead;

/**
 * Where the activity log of one trust ended when somebody kept that.
 *
 * @param trust the trust's reference
 */
record KeptHead(UUID trust, ActivityHead head) {

	private static final Pattern BLOCK = Pattern.compile(
			"^Trust reference: ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\R(Last line: \\d{1,18}\\RHash: [0-9a-f]{64})$",
			Pattern.MULTILINE);

	/** Every head in a text, whatever stands around it. */
	static List<KeptHead> read(String text) {
		return BLOCK.matcher(text)
			.results()
			.map((found) -> new KeptHead(UUID.fromString(found.group(1)), ActivityHead.parse(found.group(2))))
			.toList();
	}

	/** Several heads as a file holds them. */
	static String written(List<KeptHead> heads) {
		return heads.stream().map((head) -> head + "\n").collect(Collectors.joining("\n"));
	}

	@Override
	public String toString() {
		return "Trust reference: " + this.trust + "\n" + this.head;
	}

}
