package org.trustquality.system;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.session.SessionLimits;
import org.trustquality.access.signin.SignInCodes;
import org.trustquality.assessment.EnglishTime;
import org.trustquality.framework.ReadingGrade;
import org.trustquality.mail.Outbox;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.system.demonstration.Demonstration;
import org.trustquality.trust.Trust;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/** What the notices say is what the application does, in words that everybody reads. */
@DemonstratedApplication
class NoticesTests {

	private static final double GRADE_AT_14 = 8;

	private static final Pattern BANNED = Pattern.compile(
			"\\b(organi[sz]ations?|clients?|surveys?|questionnaires?|sections?|pillars?|rounds?|clerks?|"
					+ "stakeholders?|leverag\\w*|robust|holistic|ensure\\w*|i\\.e|e\\.g|etc)\\b",
			Pattern.CASE_INSENSITIVE);

	@Autowired
	private Stage stage;

	@Autowired
	private ThymeleafViewResolver views;

	@Autowired
	private VisitedTrusts visited;

	@Autowired
	private Demonstration demonstration;

	@ParameterizedTest
	@ValueSource(strings = { "/privacy", "/terms", "/accessibility", "/help", "/security" })
	void canBeReadAtFourteen(String notice) {
		Document page = this.stage.stranger().get(notice).document();
		String text = page.select("main p, main li, main td")
			.stream()
			.map(Element::text)
			.filter((part) -> part.contains(" "))
			.map((part) -> part.replaceFirst("[^.!?:]$", "$0."))
			.collect(Collectors.joining(" "));
		double grade = ReadingGrade.of(text);
		System.out.printf("Reading grade of %s: %.1f%n", notice, grade);
		assertThat(grade).isLessThanOrEqualTo(GRADE_AT_14);
		assertThat(BANNED.matcher(page.select("main").text().replace("round-trip", ""))
			.results()
			.map((found) -> found.group())).isEmpty();
		assertThat(page.select("main h1")).hasSize(1);
	}

	/** Set by a journey through signing in, answering and signing out. */
	@Test
	void everyCookieIsNamed() {
		Set<String> named = new TreeSet<>(privacy().select("caption:containsOwn(Cookies) ~ tbody th").eachText());
		Set<String> set = new TreeSet<>();
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor joan = Visitor.as(Stage.JOAN, this.stage.port());
		List<Visitor.Page> journey = List.of(this.stage.stranger().get("/"), this.stage.stranger().get(open.response()),
				joan.get("/"), joan.post(open.response()), open.answer(joan, this.stage.indicators().get(0), "3", "x"),
				joan.post("/sign-out"));
		journey.forEach((page) -> set.addAll(cookies(page)));
		set.addAll(joan.cookieNames());
		assertThat(set).isNotEmpty();
		assertThat(named).containsAll(set).contains("SESSION");
		System.out.println("Cookies: set=" + set + ", named=" + named);
	}

	private static List<String> cookies(Visitor.Page page) {
		return page.headers()
			.entrySet()
			.stream()
			.filter((header) -> header.getKey().equalsIgnoreCase(HttpHeaders.SET_COOKIE))
			.flatMap((header) -> header.getValue().stream())
			.map((cookie) -> cookie.split("=", 2)[0].replaceFirst("^__Host-", ""))
			.toList();
	}

	@Test
	void namesTheTimesThatTheSettingsAndTheCodeKeepTo() {
		assertThat(privacy().text()).contains("signed out after " + SessionLimits.IDLE.toHours() + " hours",
				"the rest after " + Outbox.KEPT.toDays() + " days",
				"A code works for " + SignInCodes.VALID.toMinutes() + " minutes", "from fewer than 5 answers",
				"may choose 3");
		assertThat(this.stage.stranger().get("/accessibility").document().text()).contains(new EnglishTime()
			.day(NoticesController.ACCESSIBILITY_REVIEWED.atStartOfDay(java.time.ZoneOffset.UTC).toInstant()));
	}

	@Test
	void saysWhatCountsAtClosing() {
		assertThat(ScoringOptions.STANDARD.minimumAnsweredShare()).isEqualTo(0.5);
		assertThat(this.stage.stranger().get("/help").document().text()).contains("at least half of the statements");
	}

	@Test
	void tellsWhatIsNotNice() {
		assertThat(privacy().text()).contains("If all trustees choose the same level", "may tell who you are",
				"types your answers in, and so sees them", "has a command that shows what one person answered",
				"somebody who has a password of the database", "leave no trace",
				"Security log: when you signed in or out", "It stays when you delete your account",
				"Every request is counted", "is that person's data too", "Freedom of Information Act",
				"Information Commissioner",
				"from 1 to " + Trust.MOST_KEPT_YEARS + ", counted from the end of the academic year",
				"It is " + Trust.USUAL_KEPT_YEARS + " years unless the trust decides otherwise",
				"A backup may hold deleted answers");
	}

	/** Nothing comes from another host, as the privacy notice says. */
	@Test
	void loadsNothingFromOthers() {
		assertThat(privacy().select("[src], link[href]"))
			.allSatisfy((part) -> assertThat(part.attr("src") + part.attr("href")).startsWith("/assets/"));
	}

	@Test
	void namesTheOperatorOnceItIsSet() {
		OperatorSettings operator = new OperatorSettings("Example Hosting Ltd", "help@example.org");
		for (String notice : List.of("/privacy", "/accessibility")) {
			Document page = shown(operator, notice);
			assertThat(page.select("main").text()).contains("Example Hosting Ltd", "help@example.org");
			assertThat(page.select("footer").text()).contains("Run for school trusts by Example Hosting Ltd.");
		}
		assertThat(privacy().select("main").text()).contains("does not name it: ask your trust who it is");
		assertThat(privacy().select("footer").text()).contains("by whoever installed it");
	}

	private Document shown(OperatorSettings operator, String notice) {
		MockMvcTester pages = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new NoticesController(operator))
			.setViewResolvers(this.views::resolveViewName)
			.addInterceptors(new PageHeaderInterceptor(this.visited, this.demonstration, operator))
			.build());
		try {
			return org.jsoup.Jsoup.parse(pages.get().uri(notice).exchange().getResponse().getContentAsString());
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void linksTheNoticesToEachOther() {
		for (String notice : List.of("/privacy", "/help")) {
			assertThat(this.stage.stranger().get(notice).document().select("main a[href=/terms]")).hasSize(1);
		}
		assertThat(this.stage.stranger().get("/terms").document().select("main a[href=/privacy]")).hasSize(1);
		assertThat(this.stage.stranger().get("/terms").document().select("footer a").stream().map(Element::text))
			.contains("Privacy", "Accessibility", "Help");
	}

	private Document privacy() {
		return this.stage.stranger().get("/privacy").document();
	}

}
