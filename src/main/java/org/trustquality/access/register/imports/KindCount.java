package org.trustquality.access.register.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.trustquality.trust.register.DifferenceKind;
import org.trustquality.trust.register.RegisterImport;

/**
 * How many entries of the register an import changes in one way.
 *
 * @param kind in which way
 * @param count how many; at least one
 */
public record KindCount(DifferenceKind kind, int count) {

	/** The counts of an import, in the order of their kinds. */
	public static List<KindCount> of(RegisterImport looked) {
		return Arrays.stream(DifferenceKind.values())
			.map((kind) -> new KindCount(kind, looked.counts().getOrDefault(kind, 0)))
			.filter((each) -> each.count > 0)
			.toList();
	}

	/** The counts of an import in one line: "8 new, 25 renamed". */
	public static String inWords(RegisterImport looked) {
		return of(looked).stream().map(KindCount::words).collect(Collectors.joining(", "));
	}

	/** The count with its kind: "25 renamed". */
	public String words() {
		return String.format(Locale.UK, "%,d ", this.count) + this.kind.words().toLowerCase(Locale.ROOT);
	}

}
