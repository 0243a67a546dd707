package org.trustquality.review.share;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.trust.EnglishDay;

/** Says in words what of a signed version opens and closes with a share. */
final class SharedContent {

	private final Outcome outcome;

	SharedContent(Outcome outcome) {
		this.outcome = outcome;
	}

	/** What becomes readable. */
	List<String> opened(@Nullable Share before, ShareWish wish) {
		List<String> opened = new ArrayList<>();
		for (ShareLevel level : ShareLevel.values()) {
			if (wish.level().covers(level) && !(before != null && before.level().covers(level))) {
				opened.add(of(level));
			}
		}
		if (before != null && wish.endsOn().isAfter(before.endsOn())) {
			opened.add("all of it until " + EnglishDay.of(wish.endsOn()) + ", in place of "
					+ EnglishDay.of(before.endsOn()));
		}
		return opened;
	}

	/** What is no longer readable. */
	List<String> closed(@Nullable Share before, ShareWish wish) {
		List<String> closed = new ArrayList<>();
		if (before != null) {
			for (ShareLevel level : ShareLevel.values()) {
				if (before.level().covers(level) && !wish.level().covers(level)) {
					closed.add(of(level));
				}
			}
			if (wish.endsOn().isBefore(before.endsOn())) {
				closed.add("all of it after " + EnglishDay.of(wish.endsOn()) + ", in place of "
						+ EnglishDay.of(before.endsOn()));
			}
		}
		return closed;
	}

	private String of(ShareLevel level) {
		return switch (level) {
			case AGREED_LEVELS -> levels();
			case REASONS_AND_EVIDENCE -> reasons();
			case VIEWS -> "how many trustees chose each level, where enough answered, and where dissent was noted";
		};
	}

	private String levels() {
		long discuss = this.outcome.agreed().stream().filter(AgreedStatement::discussWithAdviser).count();
		return count(this.outcome.agreed().size(), "agreed level", "agreed levels")
				+ ", the agreed scores, the targets for next year, and "
				+ count(discuss, "mark that you want to discuss something", "marks that you want to discuss something");
	}

	private String reasons() {
		long confidential = this.outcome.evidence().stream().filter(EvidenceEntry::confidential).count();
		long items = this.outcome.evidence().size() - confidential;
		return "why the board agreed each level"
				+ ((items > 0) ? ", and " + count(items, "evidence item", "evidence items") : "")
				+ ((confidential > 0)
						? "; " + count(confidential, "confidential item stays", "confidential items stay") + " with you"
						: "");
	}

	private static String count(long number, String one, String several) {
		return number + " " + ((number == 1) ? one : several);
	}

}
