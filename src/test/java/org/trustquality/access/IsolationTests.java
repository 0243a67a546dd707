package org.trustquality.access;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Multipart;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is one trust's, or for one role, is not there for anybody else: tried on every
 * route that the application has.
 */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationTests {

	private static final String NO_NOTE = "e3b0c44298fc1c14";

	private static final String ASSESSMENT = "/trusts/{trust}/assessments/{assessment}";

	private static final String RESPONSE = ASSESSMENT + "/response";

	private static final String MEETING = ASSESSMENT + "/meeting";

	/** What everybody with a role reads of a meeting. */
	private static final List<String> READ = List.of("GET " + MEETING, "GET " + MEETING + "/indicators/{indicator}");

	private static final String PEOPLE = "/trusts/{trust}/people";

	/** What everybody with a role reads of who else has read answers. */
	private static final String READINGS = "GET /trusts/{trust}/readings";

	private static final String HAND_OVER = PEOPLE + "/{person}/roles/{role}/hand-over";

	private static final String RESPONDENT = ASSESSMENT + "/respondents/{person}";

	private static final String PAPER = RESPONDENT + "/paper";

	private static final String VERSIONS = ASSESSMENT + "/versions";

	private static final String EVIDENCE = ASSESSMENT + "/evidence";

	private static final String EVIDENCE_INDICATOR = EVIDENCE + "/indicators/{indicator}";

	private static final String EVIDENCE_ITEM = EVIDENCE + "/items/{item}";

	/** What everybody with a role may read of what the board relies on. */
	private static final List<String> EVIDENCE_READ = List.of(EVIDENCE, EVIDENCE_INDICATOR, EVIDENCE_ITEM,
			EVIDENCE_ITEM + "/file");

	/** A form that does its work for whoever may send it. A new route needs an entry. */
	static final Map<String, String[]> FORMS = Map.ofEntries(
			Map.entry("/trusts/{trust}/assessments",
					new String[] { "year", "2026", "kind", "INTERNAL", "minimumRatings", "5", "day", "1", "month", "3",
							"closingYear", "2027", "time", "17:00" }),
			Map.entry("/trusts/{trust}/retention", new String[] { "years", "5" }),
			Map.entry(ASSESSMENT + "/opening", new String[0]), Map.entry(ASSESSMENT + "/closure", new String[0]),
			Map.entry(ASSESSMENT + "/reopening",
					new String[] { "day", "1", "month", "3", "closingYear", "2027", "time", "17:00", "reason",
							"Two were away" }),
			Map.entry(ASSESSMENT + "/cancellation", new String[] { "reason", "A new chair" }),
			Map.entry(ASSESSMENT + "/board", new String[0]),
			Map.entry(ASSESSMENT + "/respondents",
					new String[] { "name", "Ida Crowe", "email", "ida@example.org", "role", "TRUSTEE" }),
			Map.entry(ASSESSMENT + "/respondents/several", new String[] { "people", "Ida Crowe, ida@example.org" }),
			Map.entry(ASSESSMENT + "/respondents/{person}/removal", new String[0]),
			Map.entry(ASSESSMENT + "/respondents/{person}/invitation", new String[0]),
			Map.entry(ASSESSMENT + "/respondents/{person}/address", new String[] { "email", "ida@example.org" }),
			Map.entry(ASSESSMENT + "/reminder", new String[0]),
			Map.entry(ASSESSMENT + "/extension",
					new String[] { "day", "1", "month", "3", "closingYear", "2027", "time", "17:00", "reason",
							"Half term" }),
			Map.entry(PEOPLE, new String[] { "name", "Ida Crowe", "email", "ida@example.org", "role", "TRUSTEE" }),
			Map.entry(PEOPLE + "/{person}/roles", new String[] { "role", "VICE_CHAIR" }),
			Map.entry(PEOPLE + "/{person}/roles/{role}/removal", new String[0]),
			Map.entry(PEOPLE + "/{person}/departure", new String[0]),
			Map.entry(HAND_OVER, new String[] { "successor", "new", "name", "Ida Crowe", "email", "ida@example.org" }),
			Map.entry(HAND_OVER + "/{successor}", new String[0]), Map.entry(RESPONSE, new String[0]),
			Map.entry(RESPONSE + "/submission", new String[0]),
			Map.entry(RESPONSE + "/dimensions/{dimension}", new String[] { "completed", "yes" }),
			Map.entry(RESPONSE + "/indicators/{indicator}",
					new String[] { "choice", "3", "note", "", "seenCode", "0", "seenNote", NO_NOTE }),
			Map.entry(ASSESSMENT + "/sign-off",
					new String[] { "day", "1", "month", "11", "year", "2026", "reference", "Item 6", "seen", "" }),
			Map.entry(ASSESSMENT + "/correction", new String[] { "reason", "Misheard" }),
			Map.entry(ASSESSMENT + "/correction/removal", new String[0]),
			Map.entry(EVIDENCE_INDICATOR + "/links",
					new String[] { "title", "Minutes", "link", "https://example.org/minutes" }),
			Map.entry(EVIDENCE_INDICATOR + "/files", new String[] { "title", "Report" }),
			Map.entry(EVIDENCE_ITEM + "/confirmation", new String[0]),
			Map.entry(EVIDENCE_ITEM + "/removal", new String[0]), Map.entry(EVIDENCE + "/carried", new String[0]),
			Map.entry(RESPONDENT + "/paper-choice", new String[0]),
			Map.entry(RESPONDENT + "/paper-choice/removal", new String[0]), Map.entry(PAPER, new String[0]),
			Map.entry(PAPER + "/submission", new String[0]),
			Map.entry(PAPER + "/dimensions/{dimension}", new String[] { "completed", "yes" }),
			Map.entry(PAPER + "/indicators/{indicator}",
					new String[] { "choice", "3", "note", "", "seenCode", "0", "seenNote", NO_NOTE }),
			Map.entry(MEETING + "/comments", new String[0]), Map.entry(MEETING + "/indicators/{indicator}",
					new String[] { "level", "3", "reason", "So the board said.", "target", "", "seen", "0" }));

	@Autowired
	private Stage stage;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private List<Route> routes = List.of();

	/** Brackenwell's, in every state. */
	private List<Stage.Played> played = List.of();

	private int requests;

	/** An evidence item of the closed one, a file. */
	private UUID item = UUID.randomUUID();

	@BeforeAll
	void play() {
		this.routes = routes();
		Stage.Played draft = this.stage.draft(Stage.BRACKENWELL);
		Stage.Played open = this.stage.open(Stage.BRACKENWELL);
		open.answerAll(Stage.PRIYA, "3");
		Stage.Played onPaper = this.stage.open(Stage.BRACKENWELL);
		onPaper.enterAll(Stage.PRIYA, "3");
		Stage.Played closed = closed();
		this.item = relyOnAFile(closed);
		this.played = List.of(draft, open, closed, onPaper, signed(), unseen());
	}

	/** One whose board agreed and whose chair signed. */
	private Stage.Played signed() {
		Stage.Played signed = this.stage.open(Stage.BRACKENWELL);
		Stage.require(this.stage.as(Stage.HELEN).post(signed.path() + "/closure"), 302);
		SignedBoard.agreeAll(this.stage, signed.reference(), 3);
		SignedBoard.sign(this.stage.as(Stage.MARGARET), signed.path(), "Item 6");
		return signed;
	}

	/** One that nobody answered, so that it can open again. */
	private Stage.Played unseen() {
		Stage.Played unseen = this.stage.open(Stage.BRACKENWELL);
		Stage.require(this.stage.as(Stage.HELEN).post(unseen.path() + "/closure"), 302);
		return unseen;
	}

	private UUID relyOnAFile(Stage.Played closed) {
		Visitor helen = this.stage.as(Stage.HELEN);
		helen.get("/account");
		Stage.require(Multipart.of(helen, "title", "Report")
			.file("file", "report.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII))
			.send(closed.path() + "/evidence/indicators/" + this.stage.indicators().get(0) + "/files"), 302);
		return this.stage.superuser()
			.sql("select item_id from evidence_items where assessment_id = ? order by added_at desc limit 1")
			.param(closed.reference())
			.query(UUID.class)
			.single();
	}

	/** The one that the story closed. */
	private Stage.Played closed() {
		UUID reference = this.stage.superuser()
			.sql("""
					select assessment_id from assessments a join trusts t using (trust_id)
					where t.name = ? and a.state = 'CLOSED' order by academic_year limit 1""")
			.param(Stage.BRACKENWELL)
			.query(UUID.class)
			.single();
		return new Stage.Played(this.stage, Stage.BRACKENWELL, reference);
	}

	private List<Route> routes() {
		Map<String, Route> found = new TreeMap<>();
		this.mapping.getHandlerMethods().keySet().forEach((mapped) -> mapped.getPatternValues().forEach((pattern) -> {
			if (pattern.startsWith("/trusts/")) {
				assertThat(mapped.getMethodsCondition().getMethods()).as(pattern).isNotEmpty();
				for (RequestMethod method : mapped.getMethodsCondition().getMethods()) {
					found.put(pattern + " " + method, new Route(method.name(), pattern));
				}
			}
		}));
		return List.copyOf(found.values());
	}

	@Test
	void knowsAFormForEveryRouteThatChangesSomething() {
		assertThat(this.routes.stream().filter((route) -> !route.method.equals("GET")).map(Route::pattern))
			.containsExactlyInAnyOrderElementsOf(new TreeSet<>(FORMS.keySet()));
		assertThat(this.routes.stream().map(Route::method)).containsOnly("GET", "POST");
	}

	/**
	 * Otherwise a 404 would prove nothing. The page that asks the chair once more is seen
	 * when the signed assessment is played.
	 */
	@Test
	void everyPageIsThereForSomebody() {
		List<String> nowhere = new ArrayList<>();
		for (Route route : this.routes) {
			if (route.method.equals("GET") && !route.pattern.endsWith("/sign-off/confirmation")
					&& this.played.stream()
						.noneMatch((one) -> List.of(Stage.HELEN, Stage.PRIYA, Stage.MARGARET)
							.stream()
							.anyMatch((name) -> isThere(send(name, route, Stage.BRACKENWELL, one, Stage.PRIYA))))) {
				nowhere.add(route.toString());
			}
		}
		assertThat(nowhere).isEmpty();
	}

	/** The page itself, or the page of the version in force. */
	private static boolean isThere(Visitor.Page page) {
		return page.status() == 200 || (page.status() == 302 && page.location().contains("/versions/"));
	}

	@Test
	void hidesATrustFromThePeopleOfAnother() {
		Map<String, String> before = this.stage.checksums();
		this.requests = 0;
		List<String> leaks = new ArrayList<>();
		for (Route route : this.routes) {
			for (Stage.Played one : this.played) {
				for (String name : List.of(Stage.JOAN, "Wendy Hollis", "Samuel Adeyemi")) {
					hidden(leaks, name, route, send(name, route, Stage.BRACKENWELL, one, Stage.PRIYA));
					if (route.pattern.contains("{assessment}")) {
						hidden(leaks, name, route, send(name, route, Stage.SALTMARSH, one, Stage.PRIYA));
						hidden(leaks, name, route, send(name, route, Stage.SALTMARSH, one, Stage.JOAN));
					}
				}
			}
		}
		System.out.println("Isolation of trusts: routes=" + this.routes.size() + ", requests=" + this.requests
				+ ", leaks=" + leaks.size());
		assertThat(leaks).isEmpty();
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	/** An organiser's own assessment does not open another trust's people. */
	@Test
	void hidesThePeopleOfAnotherTrustFromAnOrganiser() {
		Stage.Played own = this.stage.draft(Stage.SALTMARSH);
		Map<String, String> before = this.stage.checksums();
		assertThat(this.stage.as(Stage.JOAN)
			.post(own.path() + "/respondents/" + this.stage.person(Stage.PRIYA) + "/removal")
			.status()).isEqualTo(404);
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void hidesTrustsAndAssessmentsThatDoNotExist() {
		List<String> leaks = new ArrayList<>();
		Map<String, String> before = this.stage.checksums();
		Stage.Played nothing = new Stage.Played(this.stage, Stage.BRACKENWELL, UUID.randomUUID());
		for (Route route : this.routes) {
			if (route.pattern.contains("{assessment}")) {
				hidden(leaks, Stage.HELEN, route, send(Stage.HELEN, route, Stage.BRACKENWELL, nothing, Stage.PRIYA));
			}
			String path = fill(route, nothing, Stage.PRIYA).replace("{trust}", UUID.randomUUID().toString());
			hidden(leaks, Stage.HELEN, route, send(this.stage.as(Stage.HELEN), route, path));
		}
		assertThat(leaks).isEmpty();
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void asksStrangersToSignIn() {
		Map<String, String> before = this.stage.checksums();
		Visitor stranger = this.stage.stranger();
		stranger.get("/sign-in");
		for (Route route : this.routes) {
			Visitor.Page page = send(stranger, route, fill(route, this.played.get(1), Stage.PRIYA).replace("{trust}",
					this.stage.trust(Stage.BRACKENWELL).toString()));
			assertThat(page.status()).as(route.toString()).isEqualTo(302);
			assertThat(page.location()).isEqualTo("/sign-in");
		}
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void hidesOrganisersPagesFromTrusteesAndTheChiefExecutive() {
		List<Route> organisers = this.routes.stream()
			.filter((route) -> !route.pattern.equals("/trusts/{trust}") && !route.toString().equals("GET " + PEOPLE)
					&& !route.pattern.startsWith(RESPONSE) && !route.pattern.contains("/results")
					&& !READ.contains(route.toString()) && !READINGS.equals(route.toString())
					&& !route.pattern.startsWith(VERSIONS) && !EVIDENCE_READ.contains(route.pattern))
			.toList();
		assertThat(organisers).hasSize(74);
		refuse("organisers' pages", organisers, this.played, List.of(Stage.PRIYA, "Daniel Whitcombe"));
	}

	@Test
	void hidesResponsesFromThoseWhoAreNotAsked() {
		Stage.Played withoutPriya = this.stage.open(Stage.BRACKENWELL);
		withoutPriya.begin(Stage.PRIYA);
		assertThat(this.stage.as(Stage.HELEN)
			.post(withoutPriya.path() + "/respondents/" + this.stage.person(Stage.PRIYA) + "/removal")
			.status()).isEqualTo(302);
		List<Route> answering = this.routes.stream().filter((route) -> route.pattern.startsWith(RESPONSE)).toList();
		assertThat(answering).hasSize(10);
		refuse("response pages, not asked any more", answering, List.of(withoutPriya), List.of(Stage.PRIYA));
		refuse("response pages, governance professional", answering, this.played, List.of(Stage.HELEN));
	}

	private void refuse(String what, List<Route> hidden, List<Stage.Played> assessments, List<String> names) {
		Map<String, String> before = this.stage.checksums();
		this.requests = 0;
		List<String> leaks = new ArrayList<>();
		for (Route route : hidden) {
			for (Stage.Played one : assessments) {
				for (String name : names) {
					hidden(leaks, name, route, send(name, route, Stage.BRACKENWELL, one, "Tom Ashworth"));
				}
			}
		}
		System.out.println("Isolation of " + what + ": routes=" + hidden.size() + ", requests=" + this.requests
				+ ", leaks=" + leaks.size());
		assertThat(leaks).isEmpty();
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	private void hidden(List<String> leaks, String name, Route route, Visitor.Page page) {
		if (page.status() != 404 || page.body().contains("Brackenwell")
				|| page.document().select("main").text().contains("Priya")) {
			leaks.add(name + ": " + route + " answers " + page.status() + " at " + page.path());
		}
	}

	private Visitor.Page send(String name, Route route, String trust, Stage.Played one, String person) {
		this.requests++;
		String path = fill(route, one, person).replace("{trust}", this.stage.trust(trust).toString());
		Visitor.Page page = send(this.stage.as(name), route, path);
		return page;
	}

	private Visitor.Page send(Visitor visitor, Route route, String path) {
		return route.method.equals("GET") ? visitor.get(path)
				: visitor.post(path, FORMS.getOrDefault(route.pattern, new String[0]));
	}

	private String fill(Route route, Stage.Played one, String person) {
		Map<String, String> places = new LinkedHashMap<>();
		places.put("{assessment}", one.reference().toString());
		places.put("{indicator}", this.stage.indicators().get(0));
		places.put("{dimension}", dimension());
		places.put("{item}", this.item.toString());
		boolean office = route.pattern.contains("{role}");
		places.put("{person}", this.stage.person(office ? Stage.MARGARET : person).toString());
		places.put("{role}", "chair");
		places.put("{version}", "1");
		places.put("{successor}", this.stage.person("Tom Ashworth").toString());
		String path = route.pattern;
		for (Map.Entry<String, String> place : places.entrySet()) {
			path = path.replace(place.getKey(), place.getValue());
		}
		assertThat(path.replace("{trust}", "")).as("every part of the address is filled in").doesNotContain("{");
		return path;
	}

	private String dimension() {
		return this.stage.superuser()
			.sql("select dimension_id from dimension_results limit 1")
			.query(String.class)
			.single();
	}

	private record Route(String method, String pattern) {

		@Override
		public String toString() {
			return this.method + " " + this.pattern;
		}

	}

}
