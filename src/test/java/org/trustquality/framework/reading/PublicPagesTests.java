package org.trustquality.framework.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Visitor;
import org.trustquality.Visitor.Page;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks through everything that can be reached without signing in. */
@DemonstratedApplication
class PublicPagesTests {

	private static final int LARGEST_PAGE = 30_000;

	@LocalServerPort
	private int port;

	@Autowired
	private Editions editions;

	@Test
	void everyLinkLeadsToASmallPageThatIsThere() {
		Map<String, Page> pages = walk("/framework");
		Set<String> broken = pages.values()
			.stream()
			.filter((page) -> page.status() != 200)
			.map((page) -> page.status() + " " + page.path())
			.collect(Collectors.toSet());
		int largest = pages.values()
			.stream()
			.filter(PublicPagesTests::isPage)
			.mapToInt(PublicPagesTests::bytes)
			.max()
			.orElseThrow();
		System.out.printf("public pages: walked=%d, broken=%d, largest=%,d bytes%n", pages.size(), broken.size(),
				largest);
		assertThat(broken).isEmpty();
		assertThat(largest).isLessThan(LARGEST_PAGE);
	}

	@Test
	void everyIndicatorClaimFindingAndSourceHasAPage() {
		Edition edition = this.editions.current();
		EditionPaths paths = new EditionPaths(edition.id());
		assertThat(walk("/framework").keySet())
			.containsAll(edition.indicators().stream().map((indicator) -> paths.indicator(indicator.id())).toList())
			.containsAll(edition.claims().stream().map((claim) -> paths.claim(claim.id())).toList())
			.containsAll(edition.register().findings().stream().map((finding) -> paths.finding(finding.id())).toList())
			.containsAll(edition.register().sources().stream().map((source) -> paths.source(source.id())).toList())
			.contains("/editions", "/editions/cst-2022.1", "/editions/board-skills.1");
	}

	@Test
	void indicatorClaimFindingAndSourceLinkToEachOther() {
		EditionPaths paths = new EditionPaths(this.editions.current().id());
		assertThat(linksOf(paths.indicator("EE-1.1"))).contains(paths.claim("EE-1"));
		assertThat(linksOf(paths.claim("EE-1"))).contains(paths.indicator("EE-1.1"), paths.finding("F-EE-04"),
				paths.source("croft-2015"));
		assertThat(linksOf(paths.finding("F-EE-04"))).contains(paths.claim("EE-1"), paths.source("croft-2015"));
		assertThat(linksOf(paths.source("croft-2015"))).contains(paths.finding("F-EE-04"));
	}

	@Test
	void thePaperFormSaysWhoReadsItAndWhatHappensWithIt() {
		EditionPaths paths = new EditionPaths(this.editions.current().id());
		for (String form : List.of(paths.paperForm(), paths.paperFormForOneSchool())) {
			Page page = visitor().get(form);
			assertThat(page.document().select("main").text()).contains("types your answers in, and so sees them",
					"ask them to answer online instead", "It takes 20 to 30 minutes for 33 statements",
					"Hand this form to", "then destroys this form, unless your trust's rule says that it is kept");
			assertThat(page.document().select("a.govuk-back-link").attr("href")).isEqualTo(paths.overview());
			assertThat(page.document().select(".tq-paper")).hasSize(this.editions.current().indicators().size());
		}
	}

	@Test
	void everyFrameworkIsListedWithTheEditionThatNewAssessmentsUse() {
		String list = visitor().get("/editions").document().select("main").text();
		assertThat(list).contains("Edition cst-2022.2: current", "Edition cst-2022.1: earlier", "Skills of the board",
				"Edition board-skills.1: current");
		assertThat(linksOf("/editions")).contains("/editions/cst-2022.1", "/editions/cst-2022.2",
				"/editions/board-skills.1");
	}

	@Test
	void editionSaysWhatChangedSinceTheOneBefore() {
		String edition = visitor().get("/editions/cst-2022.2").document().select("main").text();
		assertThat(edition).contains("What changed since cst-2022.1", "Three statements are easier to read",
				"Asked as before: 28 of the 33 indicators of cst-2022.1", "Reworded QE-3.1",
				"Pupils meet the same behaviour rules", "The same behaviour rules apply", "Split WF-2.1",
				"No longer asked WF-5.1", "Another evidence grade, by finding F-EG-19",
				"1.5 (evidence 1 of 3) → becomes 2.0 (evidence 2 of 3)");
		assertThat(linksOf("/editions/cst-2022.2")).contains("/editions/cst-2022.1/indicators/WF-2.1",
				"/editions/cst-2022.2/indicators/WF-2.3", "/editions/cst-2022.2/findings/F-EG-19");
	}

	@Test
	void earlierEditionLeadsToTheOneThatNewAssessmentsUse() {
		Page page = visitor().get("/editions/cst-2022.1");
		assertThat(page.document().select("main").text()).contains("This is an earlier edition")
			.doesNotContain("What changed since");
		assertThat(linksIn(page)).contains("/editions/cst-2022.2");
		assertThat(visitor().get("/editions/board-skills.1").document().select("main").text())
			.doesNotContain("earlier edition");
	}

	@Test
	void indicatorSaysWhatTheEditionBeforeAsked() {
		assertThat(textOf("/editions/cst-2022.2/indicators/WF-2.3")).contains("In the edition before (cst-2022.1)",
				"Split. In the edition before: WF-2.1 Trustees, the chief executive and school leaders");
		assertThat(textOf("/editions/cst-2022.2/indicators/QE-3.1")).contains("Reworded.",
				"QE-3.1 Pupils meet the same behaviour rules");
		assertThat(textOf("/editions/cst-2022.2/indicators/QE-1.1")).contains("The same question.");
		assertThat(textOf("/editions/cst-2022.1/indicators/QE-1.1")).doesNotContain("In the edition before");
	}

	@Test
	void skillsOfTheBoardSayWhomTheyAskAboutWhom() {
		assertThat(textOf("/editions/board-skills.1"))
			.contains("Trustees are asked: Rate yourself.", "The chief executive is asked: Rate the board as a whole.",
					"1 None yet,", "5 Could lead others.")
			.doesNotContain("other frameworks\n", "What is contested");
		assertThat(textOf("/editions/board-skills.1/indicators/RE-1.1")).contains("Knowing how the trust's money works")
			.doesNotContain("null");
		assertThat(textOf("/editions/board-skills.1/claims/RE-1")).contains("does not examine this claim", "F-EG-03");
		assertThat(textOf("/editions/board-skills.1/paper-form")).contains("Trustee: Rate yourself.",
				"Chief executive: Rate the board as a whole.", "It takes 10 to 15 minutes for 16 statements");
	}

	private String textOf(String path) {
		return visitor().get(path).document().select("main").text();
	}

	@Test
	void bothSidesOfTheCollaborationQuestionAreShown() {
		String claim = visitor().get(new EditionPaths(this.editions.current().id()).claim("EE-1")).document().text();
		assertThat(claim).contains("Researchers disagree", "The overview:", "Croft:", "contested", "1 of 3");
	}

	@Test
	void theMethodPageSaysWhatTheCodeComputes() {
		String method = visitor().get("/method").document().text();
		assertThat(method).contains("Quality of education 8 1.88 1.94 21.3 %", "Expert governance 8 2.00 2.00 22.0 %",
				"Workforce resilience and wellbeing 5 1.80 1.90 20.9 %",
				"Efficiency and effectiveness 6 1.33 1.67 18.3 %", "Public benefit and civic duty 5 1.20 1.60 17.6 %",
				"3 Corroborated 2.5");
	}

	@Test
	void whatIsNotInTheEditionIsNotFound() {
		EditionPaths paths = new EditionPaths(this.editions.current().id());
		for (String path : List.of("/editions/cst-1999.1", paths.indicator("QE-99.1"), paths.claim("XX"),
				paths.finding("F"), paths.source("nobody"), paths.crosswalk("nothing"), "/framework/cst-1999.1.csv")) {
			assertThat(visitor().get(path).status()).as(path).isEqualTo(404);
		}
	}

	@Test
	void searchTakesAnyWords() {
		String search = new EditionPaths(this.editions.current().id()).search();
		assertThat(visitor().get(search + "?q=counterweight").document().text()).contains("Finding F-EG-09");
		assertThat(visitor().get(search + "?q=%3Cscript%3E").document().text()).contains("Nothing found");
		assertThat(visitor().get(search + "?q=" + "x".repeat(5000)).status()).isEqualTo(200);
		assertThat(visitor().get(search).document().text()).doesNotContain("Nothing found");
	}

	private Map<String, Page> walk(String start) {
		Visitor visitor = visitor();
		Map<String, Page> pages = new LinkedHashMap<>();
		Deque<String> next = new ArrayDeque<>(List.of(start));
		while (!next.isEmpty()) {
			String path = next.remove();
			if (!pages.containsKey(path)) {
				Page page = follow(visitor, path);
				pages.put(path, page);
				if (isPage(page)) {
					next.addAll(linksIn(page));
				}
			}
		}
		return pages;
	}

	private static Page follow(Visitor visitor, String path) {
		Page page = visitor.get(path);
		return (page.status() == 302) ? visitor.get(page.location()) : page;
	}

	private List<String> linksOf(String path) {
		return linksIn(visitor().get(path));
	}

	private static List<String> linksIn(Page page) {
		return page.document()
			.select("a[href^=/]")
			.eachAttr("href")
			.stream()
			.map((link) -> link.replaceFirst("#.*", ""))
			// What other tests play, and editions that they plant and take away.
			.filter((link) -> !link.startsWith("/demonstration") && !link.contains("/cst-2020")
					&& !link.contains("/cst-2021"))
			.distinct()
			.toList();
	}

	private static boolean isPage(Page page) {
		return page.header("Content-Type").orElse("").startsWith("text/html");
	}

	private static int bytes(Page page) {
		return page.body().getBytes(StandardCharsets.UTF_8).length;
	}

	private Visitor visitor() {
		return new Visitor(this.port);
	}

}
