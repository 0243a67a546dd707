package org.trustquality.system.database;

import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.trustquality.RolledBack;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every table on the schema that Flyway makes is listed with its kind, its policies and
 * the application's rights, and is as listed.
 */
class CatalogueTests {

	/** Faults are planted in a transaction that is rolled back. */
	@RegisterExtension
	private static final RolledBack SESSION = new RolledBack(TestDatabase.migrated().superuser());

	private final JdbcClient superuser = SESSION.jdbc();

	@Test
	void isAsListed() {
		assertThat(Catalogue.faults(this.superuser)).isEmpty();
		System.out.println("Catalogue: tables=" + Catalogue.listed().size() + ", policies="
				+ Catalogue.listedPolicies().size() + ", differences=0");
	}

	/**
	 * One policy that lets a whole trust through needs one that holds every row to it.
	 */
	@Test
	void holdsEveryTrustTableToTheTrustOfTheTransaction() {
		List<String> policies = Catalogue.listedPolicies();
		assertThat(tablesOf("tenant", "person")).filteredOn((table) -> !table.equals("memberships"))
			.allSatisfy((table) -> assertThat(policies).contains(table + ": " + table
					+ "_trust, restrictive, all, to public, using (trust_id = current_trust()), check none"));
	}

	/** What is shared is read outside any trust by whom it is shared with. */
	@Test
	void holdsWhatIsSharedToTheTrustOfTheTransactionWhileThereIsOne() {
		List<String> policies = Catalogue.listedPolicies()
			.stream()
			.map((policy) -> policy.replace("( SELECT chosen_trust() AS chosen_trust)", "chosen_trust()"))
			.toList();
		assertThat(tablesOf("shared")).hasSize(6)
			.allSatisfy((table) -> assertThat(policies).anyMatch((policy) -> policy.startsWith(table + ": " + table
					+ "_trust, restrictive, all, to public, using ((trust_id = chosen_trust()) OR ((chosen_trust() IS NULL) AND ")
					&& policy.endsWith(")), check (trust_id = current_trust())")));
	}

	/** What a trust and an adviser both write, each their own part of it. */
	@Test
	void holdsWhatIsJointToItsParties() {
		List<String> policies = Catalogue.listedPolicies();
		assertThat(tablesOf("joint")).hasSize(6)
			.allSatisfy((table) -> assertThat(policies).anyMatch((policy) -> policy
				.startsWith(table + ": " + table + "_parties, restrictive, all, to public, using (")));
	}

	private static List<String> tablesOf(String... kinds) {
		return Catalogue.listed()
			.entrySet()
			.stream()
			.filter((table) -> List.of(kinds).contains(table.getValue().kind()))
			.map(Map.Entry::getKey)
			.toList();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					alter table responses no force row level security                          | responses: row security is not forced
					alter table respondents disable row level security                         | respondents: row security is off
					alter policy assessments_trust on assessments using (true)                 | policies: there but not listed: assessments
					alter policy responses_trust on responses with check (true)                | policies: there but not listed: responses
					create policy another on respondents using (true)                          | policies: there but not listed: respondents
					drop policy respondents_own on respondents                                 | policies: listed but not there: respondents
					grant delete on agreed_levels to trustquality_app                          | rights on agreed_levels: there but not listed: delete
					grant truncate on invitations to trustquality_app                          | rights on invitations: there but not listed: truncate
					grant update (respondent_key) on responses to trustquality_app             | rights on responses: there but not listed
					grant select on respondents to public                                      | respondents: - may select
					revoke select on trusts from trustquality_app                              | rights on trusts: listed but not there: select
					create table action_plans (trust_id integer)                               | tables: there but not listed: action_plans
					drop table indicator_results                                               | tables: listed but not there: indicator_results
					drop policy agreed_levels_trust on agreed_levels                           | policies: listed but not there: agreed_levels
					alter table sign_offs disable row level security                           | sign_offs: row security is off
					create view everything as select * from responses                          | everything is a view
					create materialized view kept as select * from responses                   | kept is a view
					create function peek() returns bigint security definer language sql as 'select 1' | peek runs with its owner's rights
					alter role trustquality_app bypassrls                                      | trustquality_app is bypassrls
					alter role trustquality_app superuser                                      | trustquality_app is superuser
					grant trustquality_owner to trustquality_app                               | trustquality_app is a member of trustquality_owner
					alter table people owner to trustquality_app                               | trustquality_app owns
					grant create on schema public to trustquality_app                          | trustquality_app may create tables
					create schema aside                                                        | aside is a schema
					alter table evidence_files add constraint loose unique (file_id)           | loose does not begin with trust_id
					create unique index loose on shares (adviser_id, trust_id)                 | loose does not begin with trust_id
					create unique index loose on known_names (lower(name), trust_id)             | loose does not begin with trust_id
					alter table assessments add constraint lone unique (assessment_id); alter table withheld_comments add constraint loose foreign key (assessment_id) references assessments (assessment_id) | loose refers to assessments without trust_id
					alter table assessments add constraint lone unique (assessment_id); alter table people add column last uuid constraint loose references assessments (assessment_id) | loose refers to assessments without trust_id
					""")
	void findsAPlantedFault(String fault, String found) {
		this.superuser.sql(fault).update();
		assertThat(Catalogue.faults(this.superuser)).anySatisfy((line) -> assertThat(line).startsWith(found.strip()));
	}

}
