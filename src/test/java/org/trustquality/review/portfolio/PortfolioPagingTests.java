package org.trustquality.review.portfolio;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ways through a portfolio of 130 trusts, of which three at a time have the same name.
 */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortfolioPagingTests {

	private static final int TRUSTS = 130;

	private static final int MOST_STATEMENTS = 8;

	@Autowired
	private Stage stage;

	private InventedPortfolio portfolio;

	private Visitor visitor;

	@BeforeAll
	void invent() {
		this.portfolio = InventedPortfolio.of(this.stage, TRUSTS, 2, 1, true);
		this.visitor = this.portfolio.visitor(0);
	}

	@AfterAll
	void remove() {
		this.portfolio.remove();
	}

	private Document page(String path) {
		Visitor.Page page = this.visitor.get(path);
		Stage.require(page, 200);
		return page.document();
	}

	/** The addresses of the trusts on all pages. */
	private List<String> walk(String path) {
		List<String> trusts = new ArrayList<>();
		String next = path;
		while (!next.isEmpty()) {
			Document page = page(next);
			List<String> here = page.select("tbody th a").eachAttr("href");
			assertThat(here).hasSizeLessThanOrEqualTo(Portfolio.PAGE);
			trusts.addAll(here);
			next = page.select("a[rel=next]").attr("href");
		}
		return trusts;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/portfolio", "/portfolio?order=due", "/portfolio?shared=yes",
			"/portfolio?shared=yes&order=due" })
	void leavesOutNoTrustAndShowsNoneTwice(String path) {
		List<String> trusts = walk(path);
		assertThat(trusts).hasSize(TRUSTS).doesNotHaveDuplicates();
	}

	@Test
	void ordersByNameOrByWhatIsDue() {
		List<String> names = new ArrayList<>(page("/portfolio").select("tbody th a").eachText());
		assertThat(names).isSorted().hasSize(Portfolio.PAGE);
		assertThat(new HashSet<>(names)).hasSizeLessThan(names.size());
		List<String> due = page("/portfolio?order=due").select("tbody td[data-label=Stage]").eachText();
		assertThat(due.subList(0, 10)).allMatch((words) -> words.contains("Shared until"));
		assertThat(due.get(Portfolio.PAGE - 1)).isEqualTo("Signed off");
	}

	static List<String> everyChoice() {
		List<String> queries = new ArrayList<>(List.of("", "order=due", "q=trust%200001", "q=nothing",
				"year=" + (SignedYears.currentYear() - 1), "year=" + (SignedYears.currentYear() - 5)));
		for (Narrowing narrowing : Narrowing.values()) {
			narrowing.choices()
				.forEach((choice) -> queries.add(narrowing.field() + "=" + choice.value().replace(" ", "%20")));
		}
		queries.add("size=two_to_five&phase=mixed&region=London&stage=signed&due=90&shared=yes&review=sent&gap=1&move=5"
				+ "&discuss=yes&q=trust&order=due");
		return queries;
	}

	/** What the file holds is what all pages together show. */
	@ParameterizedTest
	@MethodSource("everyChoice")
	void takesFewStatementsWhateverIsAskedAndShowsTheSameInFiles(String query) throws Exception {
		this.stage.forgetLimits();
		this.portfolio.forgetReadings();
		Statements.Sent<Document> sent = Statements.of(() -> page("/portfolio?" + query)).ofVisitors();
		assertThat(sent.statements()).as(String.join("\n", sent.statements()))
			.hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
		assertThat(sent.result().select(".govuk-inset-text")).isEmpty();
		List<String> file = this.visitor.get("/portfolio/scores.csv?" + query).body().lines().toList();
		assertThat(walk("/portfolio?" + query)).hasSize(file.size() - 1).doesNotHaveDuplicates();
	}

	@Test
	void narrowsDownByWhatTheRegisterKnows() {
		assertThat(walk("/portfolio?region=unknown")).hasSize(TRUSTS / 2);
		assertThat(walk("/portfolio?region=London").size() + walk("/portfolio?region=North%20West").size())
			.isEqualTo(TRUSTS / 2);
		assertThat(page("/portfolio?size=two_to_five").select("tbody th").eachText())
			.allMatch((words) -> words.matches(".*[2-5] academies, .*"));
		assertThat(page("/portfolio?phase=mixed&size=over_twenty").select("tbody th").eachText()).isNotEmpty()
			.allMatch((words) -> words.contains("Mixed"));
	}

	@Test
	void narrowsDownByReviews() {
		int sent = walk("/portfolio?review=sent").size();
		int begun = walk("/portfolio?review=draft").size();
		assertThat(sent).isPositive();
		assertThat(begun).isPositive();
		assertThat(sent + begun).isEqualTo(TRUSTS / 3);
		assertThat(walk("/portfolio?gap=1")).hasSizeBetween(1, sent);
		assertThat(walk("/portfolio?shared=no")).isEmpty();
		assertThat(page("/portfolio?shared=no").select("main").text())
			.contains("None of your trusts fits this choice.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "size=huge", "size=11-25", "year=1999", "year=abc", "year=20255", "order=score",
			"stage=%00", "due=-1", "region=Mars", "q=a%00b", "discuss=no" })
	void leavesOutWhatItDoesNotKnowAndSaysSo(String query) {
		Document page = page("/portfolio?" + query);
		assertThat(page.select(".govuk-inset-text").text()).contains("was left out: ");
		assertThat(page.select("tbody tr")).hasSize(Portfolio.PAGE);
	}

	@Test
	void leavesOutATooLongName() {
		assertThat(page("/portfolio?q=" + "a".repeat(101)).select(".govuk-inset-text").text()).contains("name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "%00", "AAAA", "****" })
	void beginsAtTheFirstPageWhereThePageIsNone(String after) {
		Document page = page("/portfolio?after=" + after);
		assertThat(page.select(".govuk-inset-text").text()).contains("This is the first page.");
		assertThat(page.select("tbody tr")).hasSize(Portfolio.PAGE);
	}

	@Test
	void endsAfterTheLastTrust() {
		String after = Base64.getUrlEncoder()
			.encodeToString("9999-12-31\nffffffff-ffff-ffff-ffff-ffffffffffff\nzzzz".getBytes());
		assertThat(page("/portfolio?after=" + after).select("main").text()).contains("No more trusts follow.");
	}

}
