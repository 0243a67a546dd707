package org.trustquality.audit;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What reading an activity log from its first line to its last found. An edit, a
 * deletion, an insertion or a changed order breaks the chain of hashes. Lines cut off at
 * the end, or a chain that was written anew from some line on, show only beside a head
 * that was kept elsewhere.
 *
 * @param lines how many lines were read
 * @param faults what is wrong, in the order of the log; empty if nothing is
 */
public record ActivityVerification(long lines, List<String> faults) {

	/** Enough to look into; a log that was rewritten would fill the memory. */
	private static final int MOST_FAULTS = 100;

	public ActivityVerification {
		faults = List.copyOf(faults);
	}

	public boolean isIntact() {
		return this.faults.isEmpty();
	}

	/** Takes a log's rows in order, one at a time. */
	static final class Reading {

		private final int trustId;

		private final @Nullable ActivityHead kept;

		private final List<String> faults = new ArrayList<>();

		private ActivityHead last = ActivityHead.BEGINNING;

		private long lines;

		private boolean met;

		Reading(int trustId, @Nullable ActivityHead kept) {
			this.trustId = trustId;
			this.kept = kept;
			this.met = kept == null || kept.equals(ActivityHead.BEGINNING);
		}

		void take(Entry entry) {
			this.lines++;
			check(entry.trustId() == this.trustId, entry, "belongs to another trust");
			check(entry.sequence() == this.last.sequence() + 1, entry, "does not follow line " + this.last.sequence());
			check(entry.previousHash().equals(this.last.hash()), entry, "was written after another line than this");
			check(entry.hash().equals(entry.computedHash()), entry, "is not as it was written");
			this.last = entry.head();
			this.met |= this.last.equals(this.kept);
		}

		ActivityVerification finish() {
			if (!this.met && this.kept != null) {
				this.faults.add("The line that was kept, " + this.kept.sequence() + ", is not there as it was");
			}
			return new ActivityVerification(this.lines, this.faults);
		}

		private void check(boolean holds, Entry entry, String fault) {
			if (!holds && this.faults.size() < MOST_FAULTS) {
				this.faults.add("Line " + entry.sequence() + " " + fault);
			}
		}

	}

}
