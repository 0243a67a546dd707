package org.trustquality.system.demonstration;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.TestDatabase;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole invented story: five trusts that have been at it for years. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "trust-quality.demonstration=true", "server.address=127.0.0.1" })
@Import({ TestDatabase.class, Stage.class, Statements.class })
class StoryTests {

	private static final String SIGNED = """
			select t.name, count(*) as years, min(counted) as fewest, max(counted) as most
			from assessments a join trusts t using (trust_id)
			join assessment_results r using (trust_id, academic_year, assessment_id)
			where a.state = %s group by t.name order by t.name""";

	@Autowired
	private Stage stage;

	@Test
	void tellsOfFiveTrustsOfDifferentSizeAndKindOverYears() {
		assertThat(years("'SIGNED_OFF'")).containsExactly("Brackenwell Learning Trust 3",
				"Candlewick Primary Partnership 4", "Fellbrook Academies Trust 4", "Saltmarsh School Trust 3",
				"St Aldwyn's Church Schools Trust 4");
		assertThat(years("'CLOSED'")).containsExactly("Brackenwell Learning Trust 1", "Saltmarsh School Trust 1");
		assertThat(numbers("select distinct asked from (select count(*) filter (where capacity = 'TRUSTEE') as asked"
				+ " from invitations group by assessment_id) each order by asked"))
			.startsWith(5)
			.endsWith(13);
		assertThat(this.stage.superuser()
			.sql("select distinct edition_id from assessments order by edition_id")
			.query(String.class)
			.list()).containsExactly("cst-2022.1", "cst-2022.2");
		assertThat(numbers("select count(*) from trusts where not invented")).containsExactly(0);
	}

	@Test
	void dealsWithTurnoverDisagreementAndActions() {
		assertThat(numbers("select count(*) from activities where act = 'PERSON_LEFT'")).first()
			.isEqualTo((int) Stream
				.concat(Stream.of(Companies.BRACKENWELL, Companies.SALTMARSH),
						Companies.WITH_FOUR_SIGNED_YEARS.stream())
				.flatMap((company) -> company.seats().stream())
				.filter((seat) -> seat.until() != Seat.STILL)
				.count());
		assertThat(this.stage.superuser()
			.sql("select distinct agreement from indicator_results where agreement is not null")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("AGREE", "MIXED", "SPLIT");
		assertThat(numbers("select count(*) from actions")).containsExactly(3 * 18);
		assertThat(this.stage.superuser().sql("select distinct status from actions").query(String.class).list())
			.containsExactlyInAnyOrder("NOT_STARTED", "ON_TRACK", "AT_RISK", "DONE");
	}

	@Test
	void playsAtTheDatesAtWhichItIsSet() {
		assertThat(numbers("""
				select count(*) from assessments where state = 'SIGNED_OFF'
				and extract(year from closed_at) <> academic_year + 1""")).containsExactly(0);
		assertThat(
				numbers("""
						select count(*) from (select happened_at as at, lag(happened_at) over (partition by trust_id order by sequence) as before
						from activities) each where at < before"""))
			.as("lines of a log before the one they follow")
			.containsExactly(0);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Rosalind Achebe", "Philip Garroway", "Nadia Rahman", "Daniel Whitcombe", "Samuel Adeyemi" })
	void letsAChiefExecutiveCompareTheYearsAndSaysThatAllIsInvented(String chiefExecutive) {
		Visitor visitor = this.stage.as(chiefExecutive);
		String trust = this.stage.superuser()
			.sql("""
					select t.reference::text from memberships m join trusts t using (trust_id)
					join people p using (person_id) where p.name = ? and p.invented""")
			.param(chiefExecutive)
			.query(String.class)
			.single();
		for (String page : List.of("", "/comparison", "/actions", "/calendar")) {
			Visitor.Page read = visitor.get("/trusts/" + trust + page);
			assertThat(read.status()).as(page).isEqualTo(200);
			assertThat(read.document().text()).as(page).contains("invented");
		}
	}

	/** Between the second and the third year their boards took up the second edition. */
	@Test
	void saysWhatIsNotComparedBetweenTwoEditionsAndWhatIsAskedInItsPlace() {
		Visitor rosalind = this.stage.as("Rosalind Achebe");
		String comparison = "/trusts/" + this.stage.trust("Fellbrook Academies Trust") + "/comparison/";
		List<String> assessments = this.stage.superuser()
			.sql("""
					select a.assessment_id::text from assessments a join trusts t using (trust_id)
					where t.name = 'Fellbrook Academies Trust' and a.state = 'SIGNED_OFF' order by a.academic_year""")
			.query(String.class)
			.list();
		String page = rosalind.get(comparison + assessments.get(1) + "/" + assessments.get(2)).document().text();
		assertThat(page).contains("28 of 33 indicators",
				"New: it was not asked in the earlier year. The earlier year"
						+ " asked “Open relations between leaders”.",
				"No longer asked in the later year. The later year asks"
						+ " “Open talk with the chief executive” and “Open talk with school leaders”.",
				"The wording changed, so the answers are not compared.");
		assertThat(rosalind.get(comparison + assessments.get(2) + "/" + assessments.get(3)).document().text())
			.contains("33 of 33 indicators")
			.doesNotContain("not asked in the earlier year");
	}

	private List<String> years(String state) {
		return this.stage.superuser()
			.sql(SIGNED.formatted(state))
			.query((row, number) -> row.getString("name") + " " + row.getInt("years"))
			.list();
	}

	private List<Integer> numbers(String query) {
		return this.stage.superuser().sql(query).query(Integer.class).list();
	}

}
