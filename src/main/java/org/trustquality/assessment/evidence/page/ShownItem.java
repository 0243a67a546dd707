package org.trustquality.assessment.evidence.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.trustquality.assessment.evidence.EvidenceItem;
import org.trustquality.assessment.evidence.FileWords;
import org.trustquality.framework.Indicator;
import org.trustquality.trust.EnglishDay;

/**
 * An evidence item as pages show it.
 *
 * @param today the day on which it is shown
 */
record ShownItem(EvidenceItem item, Indicator indicator, LocalDate today) {

	/** What it is, in words: where a link leads, or what is in a file. */
	public String what() {
		if (this.item.link() != null) {
			return "Link to " + host();
		}
		EvidenceItem.StoredFile file = this.item.file();
		return (file != null) ? FileWords.of(file.mediaType(), file.size(), file.scanned()) : "";
	}

	/** Where a link leads. */
	public String host() {
		return (this.item.link() != null) ? TypedLink.host(this.item.link()) : "";
	}

	/** The date of the document; empty if nobody gave it. */
	public String dated() {
		return (this.item.dated() != null) ? EnglishDay.of(this.item.dated()) : "";
	}

	/** Whether the day has passed by which somebody was to look at it again. */
	public boolean isOverdue() {
		return this.item.reviewBy() != null && this.item.reviewBy().isBefore(this.today);
	}

	/** When somebody should look at it again; empty if nobody said. */
	public String review() {
		if (this.item.reviewBy() == null) {
			return "";
		}
		return EnglishDay.of(this.item.reviewBy()) + (isOverdue() ? ". That day has passed" : "");
	}

	/** Everything about it in a few words. */
	public String facts() {
		List<String> facts = new ArrayList<>(List.of(what()));
		if (this.item.dated() != null) {
			facts.add("of " + dated());
		}
		if (this.item.place() != null) {
			facts.add(this.item.place());
		}
		if (this.item.confidential()) {
			facts.add("confidential: stays in the trust");
		}
		if (this.item.reviewBy() != null) {
			facts.add("to be looked at again by " + review());
		}
		return String.join("; ", facts) + ".";
	}

}
