package org.trustquality.access.register.imports;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.register.DifferenceKind;
import org.trustquality.trust.register.RegisterImports;

/**
 * Which page of an import's differences is shown.
 *
 * @param kind only these differences; null for all
 * @param number the page, from 1
 * @param count how many differences there are on all of its pages
 * @param pages how many pages
 */
record DifferencePage(@Nullable DifferenceKind kind, int number, int count, int pages) {

	static DifferencePage of(@Nullable DifferenceKind kind, int number, int count) {
		return new DifferencePage(kind, number, count,
				Math.max(1, (count + RegisterImports.PAGE - 1) / RegisterImports.PAGE));
	}

	boolean isThere() {
		return this.number >= 1 && this.number <= this.pages;
	}

	/** What the title adds. */
	public String inTitle() {
		return (this.pages == 1) ? "" : " (page " + this.number + " of " + this.pages + ")";
	}

	/** What the list shows. */
	public String heading() {
		return (this.kind != null) ? this.kind.words() : "All differences";
	}

}
