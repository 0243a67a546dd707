package org.trustquality.assessment.keeping;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.Stage;

/** Lets years pass for one assessment: everything about it moves to an earlier year. */
final class Aging {

	private Aging() {
	}

	/** The academic year whose answers went last under a rule. */
	static int dueUnder(int years) {
		return LocalDate.now(ZoneId.of("Europe/London")).minusMonths(8).getYear() - 1 - years;
	}

	static void to(Stage stage, UUID assessment, int year) {
		String updates = stage.superuser()
			.sql("""
					select table_name from information_schema.columns
					where table_schema = 'public' and column_name in ('academic_year', 'assessment_id')
					group by table_name having count(*) = 2""")
			.query(String.class)
			.list()
			.stream()
			.map((table) -> "update %s set academic_year = %d where assessment_id = '%s';".formatted(table, year,
					assessment))
			.collect(Collectors.joining("\n"));
		stage.superuser()
			.sql("do $$ begin set local session_replication_role = replica; " + updates + " end $$")
			.update();
	}

}
