package org.trustquality.assessment.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is answered online is not there for who types paper forms in: tried on every page
 * and with every method.
 */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnlineAnswersStayHiddenTests {

	private static final String SECRET = "Between me and the screen";

	private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

	@Autowired
	private Stage stage;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private Stage.Played open;

	private int requests;

	@BeforeAll
	void play() {
		this.open = this.stage.open(Stage.SALTMARSH);
		this.open.answerAll(Stage.JOAN, "4");
		this.open.answer(this.open.begin("Wendy Hollis"), this.stage.indicators().get(0), "2", SECRET);
		this.open.begin("Samuel Adeyemi");
		this.open.answer(this.open.begin("Ellen Brook"), this.stage.indicators().get(0), "2", SECRET);
		this.stage.as(Stage.HELEN).post(this.open.respondent("Ellen Brook") + "/removal");
		this.open.beginPaper("Marcus Thorne");
	}

	/** Full parity: one page more or less would be found here. */
	@Test
	void everyPageOfAnsweringIsThereForPaper() {
		assertThat(routes(AssessmentPaths.PAPER)).isEqualTo(routes(AssessmentPaths.RESPONSE)).hasSizeGreaterThan(8);
	}

	@Test
	void onlineAnswersAreNotFoundOnAnyPage() {
		Map<String, String> before = this.stage.checksums();
		assertThat(leaks(Stage.JOAN, "Wendy Hollis", "Farid Noor", "Ellen Brook", "Samuel Adeyemi", Stage.HELEN,
				Stage.PRIYA))
			.isEmpty();
		assertThat(this.stage.checksums()).isEqualTo(before);
		System.out.println("Online answers for who types in paper forms: requests=" + this.requests + ", leaks=0");
	}

	@Test
	void aPlantedFaultIsFound() {
		markAsOnPaper(true);
		try {
			assertThat(leaks("Wendy Hollis"))
				.anySatisfy((leak) -> assertThat(leak).contains("Wendy Hollis", "/answers", "200"));
		}
		finally {
			markAsOnPaper(false);
		}
	}

	private void markAsOnPaper(boolean paper) {
		this.stage.superuser()
			.sql("update invitations set paper = ? where assessment_id = ? and person_id = ?")
			.params(paper, this.open.reference(), this.stage.person("Wendy Hollis"))
			.update();
	}

	private List<String> leaks(String... names) {
		Visitor helen = this.stage.as(Stage.HELEN);
		List<String> leaks = new ArrayList<>();
		for (String name : names) {
			for (String route : routes(AssessmentPaths.PAPER)) {
				String path = this.open.paper(name) + route.substring(route.indexOf(' ') + 1)
					.replace("{indicator}", this.stage.indicators().get(0))
					.replace("{dimension}", this.stage.indicators().get(0).split("-")[0]);
				METHODS.forEach((method) -> judge(leaks, name, send(helen, method, path)));
			}
		}
		return leaks;
	}

	private Visitor.Page send(Visitor helen, String method, String path) {
		this.requests++;
		return method.equals("GET") || method.equals("HEAD") ? helen.send(method, path, null, "")
				: helen.send(method, path, "application/x-www-form-urlencoded", helen.form("choice", "3", "note", "",
						"completed", "yes", "seenCode", "2", "seenNote", "e3b0c44298fc1c14"));
	}

	/** A method that no page has is refused before anything is looked up. */
	private static void judge(List<String> leaks, String name, Visitor.Page page) {
		boolean refused = page.status() == 404
				|| (page.status() == 405 && !page.document().select("main").text().contains(name));
		if (!refused || page.body().contains(SECRET) || page.body().contains("Established")) {
			leaks.add(name + ": " + page.method() + " " + page.path() + " answers " + page.status());
		}
	}

	private Set<String> routes(String base) {
		Set<String> routes = new TreeSet<>();
		this.mapping.getHandlerMethods().keySet().forEach((mapped) -> mapped.getPatternValues().forEach((pattern) -> {
			if (pattern.equals(base) || pattern.startsWith(base + "/")) {
				for (RequestMethod method : mapped.getMethodsCondition().getMethods()) {
					routes.add(method.name() + " " + pattern.substring(base.length()));
				}
			}
		}));
		return routes;
	}

}
