package org.trustquality.access.activity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.audit.Activity;
import org.trustquality.audit.ActivityHead;
import org.trustquality.audit.ActivityLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a trust's activity log to its organisers, with names in place of ids. */
@Service
@Transactional(readOnly = true)
class Activities {

	static final int PAGE = 50;

	private final People people;

	private final ActivityLog log;

	Activities(People people, ActivityLog log) {
		this.people = people;
		this.log = log;
	}

	/**
	 * A page of the log, the newest line first.
	 * @param number the page, from 1
	 */
	ActivityPage page(TrustVisit visit, int number) {
		this.people.require(visit, Role.ORGANISERS);
		List<Activity> found = this.log.newest(visit.trustId(), PAGE, (number - 1L) * PAGE);
		Map<UUID, String> names = this.people.names(visit.trustId(),
				found.stream().flatMap(Sentence::people).collect(Collectors.toSet()));
		long lines = this.log.head(visit.trustId()).sequence();
		return new ActivityPage(number, (int) Math.max(1, (lines + PAGE - 1) / PAGE),
				found.stream().map((activity) -> Line.of(activity, names)).toList());
	}

	ActivityHead head(TrustVisit visit) {
		this.people.require(visit, Role.ORGANISERS);
		return this.log.head(visit.trustId());
	}

	/** One page of the log. */
	record ActivityPage(int number, int pages, List<Line> lines) {

		boolean isThere() {
			return this.number <= this.pages;
		}

	}

	/** One line with its sentence. */
	record Line(Activity activity, String sentence) {

		static Line of(Activity activity, Map<UUID, String> names) {
			return new Line(activity, Sentence.of(activity, names));
		}

	}

}
