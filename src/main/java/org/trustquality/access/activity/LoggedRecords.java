package org.trustquality.access.activity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;
import org.trustquality.audit.Activity;
import org.trustquality.audit.ActivityLog;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The lines of a trust's activity log that tell of a person, for that person: others
 * stand in them without a name, because only organisers may read who did what.
 */
@Component
@Order(10)
class LoggedRecords implements PersonalRecords {

	private final ActivityLog log;

	LoggedRecords(ActivityLog log) {
		this.log = log;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(new PersonalRecord("activities", "Lines about you in the activity log",
				this.log.about(trustId, person.accounts())
					.stream()
					.map((activity) -> Fact.row(Fact.of("line", "Line", activity.sequence()),
							Fact.of("happenedAt", "When", activity.happenedAt()),
							Fact.of("sentence", "What", Sentence.of(activity, names(activity, person)))))
					.toList()));
	}

	private static Map<UUID, String> names(Activity activity, RecordedPerson person) {
		return Stream.concat(person.accounts().stream(), Sentence.people(activity))
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(each) -> person.accounts().contains(each) ? person.name() : Sentence.SOMEBODY_ELSE));
	}

}
