package org.trustquality.access.personal;

import java.util.List;
import java.util.TreeSet;

import org.trustquality.RolledBack;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing about people is stored that the list of personal data does not name. */
class PersonalColumnsTests {

	/** Faults are planted in a transaction that is rolled back. */
	@RegisterExtension
	private static final RolledBack SESSION = new RolledBack(TestDatabase.migrated().superuser());

	private final JdbcClient superuser = SESSION.jdbc();

	@Test
	void listsEveryColumnThatCanHoldSomethingAboutAPerson() {
		assertThat(PersonalColumns.faults(this.superuser)).isEmpty();
		System.out.println("Personal data: lines=" + PersonalColumns.lines().size() + ", columns="
				+ PersonalColumns.lines().stream().mapToInt((line) -> line.names().size()).sum() + ", differences=0");
	}

	@Test
	void saysOfEachWhatItIsWhetherItIsExportedAndWhatBecomesOfIt() {
		assertThat(PersonalColumns.lines()).allSatisfy((line) -> {
			assertThat(line.what()).as(line.table()).isNotBlank();
			assertThat(line.exported()).as(line.table()).matches("yes|no: .+");
			assertThat(line.erasure()).as(line.table()).matches("deleted(; .+)?|replaced|kept: .+");
		});
	}

	@Test
	void listsNothingTwice() {
		List<String> columns = PersonalColumns.lines().stream().flatMap((line) -> line.columns().stream()).toList();
		assertThat(new TreeSet<>(columns)).hasSameSizeAs(columns);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					create table praise (trust_id integer, whom uuid references people, primary key (whom)) | not listed: praise.whom
					alter table assessments add column organiser uuid references people                     | not listed: assessments.organiser
					alter table evidence_items add column added_by uuid                                     | not listed: evidence_items.added_by
					alter table agreed_levels add column remark text                                        | not listed: agreed_levels.remark
					alter table people add column picture bytea                                             | not listed: people.picture
					alter table trusts add column contacts jsonb                                            | not listed: trusts.contacts
					drop table known_names                                                                  | not there: known_names.name
					""")
	void findsAPlantedFault(String fault, String found) {
		this.superuser.sql(fault).update();
		assertThat(PersonalColumns.faults(this.superuser)).contains(found.strip());
	}

}
