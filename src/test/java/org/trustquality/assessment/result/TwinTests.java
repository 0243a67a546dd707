package org.trustquality.assessment.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.Digest;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.result.solver.BoardInventor;
import org.trustquality.assessment.result.solver.BoardOnStage;
import org.trustquality.assessment.result.solver.InventedSheet;
import org.trustquality.assessment.result.solver.InventedYear;
import org.trustquality.framework.Editions;
import org.trustquality.scoring.Rating;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page tells more than the solver allows: if the others had exchanged their answers,
 * statement by statement, every page and every file would be the same to the byte. Tried
 * on every route that a trust has, for every role. {@code -Dtwin.boards=100} tries more
 * boards.
 */
@DemonstratedApplication
class TwinTests {

	private static final int BOARDS = Integer.getInteger("twin.boards", 3);

	private static final int MOST_ROUNDS = 12;

	private static final int SIGNED_ROUNDS = 3;

	/** What differs from one time that a page is made to the next. */
	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"[^\"]*\"");

	/**
	 * A file that says when it was made, and holds nothing else but what everybody did.
	 */
	private static final String OF_THE_MOMENT = "/trusts/{trust}/activity/head";

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/trusts/[^\"#?]+)");

	/**
	 * What this board does not have: actions, advisers, indicators of its own, and a
	 * second year. A comparison of two years rests on what whole people answered, so that
	 * it may differ; how much it tells is tried by {@code StayersRuleTests} and
	 * {@code WholePointsTests}.
	 */
	private static final List<String> NOT_OF_THIS_BOARD = Stream
		.of("/actions/{action}", "/actions/{action}/change", "/actions/{action}/notes", "/actions/{action}/removal",
				"/assessments/{assessment}/actions/indicators/{indicator}", "/assessments/{assessment}/edition",
				"/own-indicators/{own}", "/own-indicators/{own}/removal", "/comparison/{before}/{now}",
				"/comparison/{before}/{now}/dimensions/{dimension}",
				"/comparison/{before}/{now}/indicators/{indicator}", "/assessments/{assessment}/share",
				"/assessments/{assessment}/share/confirmation", "/assessments/{assessment}/share/{share}/revocation",
				"/reviews/{review}", "/reviews/{review}/points/{subject}", "/reviews/{review}/reply")
		.map("/trusts/{trust}"::concat)
		.toList();

	/**
	 * What there is until an assessment closes or is read, and a way to the last version.
	 */
	private static final List<String> UNTIL_CLOSING = Stream.of("/closure", "/reopening", "/versions", "/extension",
			"/opening", "/reminder", "/respondents", "/respondents/several", "/respondents/{person}/address",
			"/respondents/{person}/removal", "/respondents/{person}/paper", "/respondents/{person}/paper/check",
			"/respondents/{person}/paper/dimensions/{dimension}", "/respondents/{person}/paper/indicators/{indicator}",
			"/response", "/response/check", "/response/dimensions/{dimension}", "/response/indicators/{indicator}")
		.map("/trusts/{trust}/assessments/{assessment}"::concat)
		.toList();

	private static final List<String> READERS = List.of("P0", "P1", "P2", BoardOnStage.OUTSIDER,
			BoardInventor.GOVERNANCE_PROFESSIONAL, BoardOnStage.CHIEF_EXECUTIVE);

	@Autowired
	private Stage stage;

	@Autowired
	private Closing closing;

	@Autowired
	private Counting counting;

	@Autowired
	private Assessments assessments;

	@Autowired
	private Editions editions;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private BoardOnStage board;

	private InventedYear year;

	private UUID item = new UUID(0, 0);

	private int requests;

	private int worlds;

	private int covered;

	private final Set<String> reached = new TreeSet<>();

	@AfterEach
	void leave() {
		this.board.remove();
	}

	@Test
	void everyPageIsTheSameWhoeverGaveWhichAnswer() {
		List<InventedYear> years = years();
		for (InventedYear one : years) {
			if (one != years.get(0)) {
				this.board.remove();
			}
			play(one);
			for (String reader : readers(years.indexOf(one))) {
				assertThat(differences(reader)).as("%s of %s", reader, this.year).isEmpty();
			}
		}
		this.board.remove();
		play(years.get(0));
		List.of(BoardOnStage.OUTSIDER, "P0")
			.forEach((reader) -> assertThat(differencesOnceSigned(reader)).as("signed, %s of %s", reader, this.year)
				.isEmpty());
		Set<String> routes = new TreeSet<>(routes());
		routes.removeAll(this.reached);
		System.out.println("Twin boards: boards=" + years.size() + ", readers=" + READERS.size() + ", routes reached="
				+ this.reached.size() + ", other worlds=" + this.worlds + ", answers that differed in one="
				+ this.covered + ", requests=" + this.requests + ", pages that differ=0; routes with no page here: "
				+ routes);
		assertThat(routes).containsExactlyInAnyOrderElementsOf(
				Stream.concat(UNTIL_CLOSING.stream(), NOT_OF_THIS_BOARD.stream()).toList());
	}

	/** Everybody reads the first board, and every other one each of those after it. */
	private static List<String> readers(int board) {
		return IntStream.range(0, READERS.size())
			.filter((place) -> board == 0 || (place + board) % 2 == 0)
			.mapToObj(READERS::get)
			.toList();
	}

	/** One answer is another, which no exchange explains. */
	@Test
	void anAnswerThatIsAnotherIsFound() {
		play(years().get(0));
		Map<String, String> before = pages(BoardOnStage.OUTSIDER);
		InventedSheet sheet = this.year.counted().get(0);
		short[] codes = sheet.codes().clone();
		int position = IntStream.range(0, codes.length).filter((each) -> codes[each] > 0).findFirst().orElseThrow();
		codes[position] = (short) ((codes[position] == 5) ? 1 : codes[position] + 1);
		install(List.of(sheet.with(codes)));
		assertThat(different(BoardOnStage.OUTSIDER, before, (path) -> true)).isNotEmpty();
	}

	/** A page that shows one person's answers differs when that person's are others. */
	@Test
	void aPageAboutOnePersonIsFound() {
		play(years().get(0));
		Map<String, String> before = pages("P2");
		install(exchanged(Set.of(), 1, new HashSet<>()));
		assertThat(different("P2", before, (path) -> true))
			.anySatisfy((path) -> assertThat(path).endsWith("/results/own"))
			.anySatisfy((path) -> assertThat(path).endsWith("/response/answers"));
	}

	/**
	 * Boards whose results are shown to everybody here, each with something else to it.
	 */
	private List<InventedYear> years() {
		int indicators = this.editions.current().indicators().size();
		List<InventedYear> found = new ArrayList<>();
		List<Predicate<InventedYear>> wanted = List.of(
				(one) -> one.counted().stream().filter(TwinTests::isTypedHere).count() >= 2
						&& one.minimumRatings() == 5,
				(one) -> one.minimumRatings() == 3,
				(one) -> one.counted().stream().anyMatch((sheet) -> !sheet.sentIn()));
		for (long seed = 700_000; found.size() < BOARDS; seed++) {
			InventedYear one = new BoardInventor(seed, indicators).invent().get(0);
			if (isSuitable(one) && wanted.get(found.size() % wanted.size()).test(one)) {
				found.add(one);
			}
		}
		return found;
	}

	private static boolean isSuitable(InventedYear one) {
		long onPaper = one.sheets().stream().filter((sheet) -> sheet.begun() && sheet.isOnPaper()).count();
		List<String> counted = one.counted().stream().map(InventedSheet::who).toList();
		long sentIn = one.counted().stream().filter(InventedSheet::sentIn).count();
		return one.sheets().size() <= 8 && one.chiefExecutive() != null && sentIn >= one.options().fewestRatings()
				&& (onPaper == 0 || sentIn - onPaper >= 3) && counted.containsAll(List.of("P0", "P2"))
				&& one.sheets().stream().noneMatch(InventedSheet::removed);
	}

	private void play(InventedYear one) {
		this.year = one;
		this.board = new BoardOnStage(this.stage, List.of(one));
		for (int place = 0; place < one.counted().size(); place++) {
			this.board.comment(one, one.counted().get(place).who(), place, "Comment number " + place);
		}
		rely();
		this.board.close(this.closing);
		Stage.require(this.board.trust().as(BoardOnStage.OUTSIDER).get(this.board.path(one) + "/results"), 200);
	}

	/** A file that the board relies on. */
	private void rely() {
		UUID file = UUID.randomUUID();
		this.stage.superuser()
			.sql("insert into evidence_files values (?, ?, 'a.csv', 'text/csv', 1, ?, 'CLEAN', 'x')")
			.params(this.board.trust().number(), file, Digest.of("x"))
			.update();
		this.item = UUID.randomUUID();
		this.stage.superuser()
			.sql("""
					insert into evidence_items
					values (?, ?, ?, ?, 0, 'Figures', null, null, null, ?, false, null, false, null, now())""")
			.params(this.board.trust().number(), this.year.year(), this.board.assessment(this.year), this.item, file)
			.update();
	}

	/**
	 * The pages that differ in any world that the reader cannot tell from the real one.
	 */
	private List<String> differences(String reader) {
		Set<Integer> known = known(reader);
		Map<String, String> before = pages(reader);
		Set<String> open = open(known);
		this.covered += open.size();
		List<String> differences = new ArrayList<>();
		for (int round = 1; !open.isEmpty() && round < MOST_ROUNDS; round++) {
			install(exchanged(known, round, open));
			this.worlds++;
			differences.addAll(different(reader, before, (round == 1) ? (path) -> true : some(round)));
		}
		assertThat(open).as("answers of others that never differed").isEmpty();
		install(this.year.counted());
		assertThat(different(reader, before, some(0))).as("the real answers again").isEmpty();
		return differences;
	}

	/** The same for what the board signs, signed anew in each other world. */
	private List<String> differencesOnceSigned(String reader) {
		SignedBoard.agreeAll(this.stage, this.board.assessment(this.year), 4);
		Map<String, String> before = signedPages(reader);
		List<String> differences = new ArrayList<>();
		for (int round = 1; round <= SIGNED_ROUNDS; round++) {
			unsign();
			install(exchanged(known(reader), round, new HashSet<>()));
			this.worlds++;
			signedPages(reader).forEach((path, said) -> {
				if (!said.equals(before.get(path))) {
					differences.add(reader + ": " + path);
				}
			});
		}
		unsign();
		install(this.year.counted());
		return differences;
	}

	private Map<String, String> signedPages(String reader) {
		Visitor chair = this.board.trust().as("P0");
		Visitor visitor = this.board.trust().as(reader);
		String path = this.board.path(this.year);
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put(path + "/sign-off/confirmation", said(SignedBoard.ask(visitor, path, "Minutes")));
		read(visitor, path + "/sign-off", pages);
		SignedBoard.sign(chair, path, "Minutes");
		signAtTheSameMoment();
		Stream.of("/versions", "/versions/1", "/versions/1/snapshot", "/results", "/correction")
			.forEach((page) -> read(visitor, path + page, pages));
		pages.values().removeIf((said) -> !said.startsWith("200"));
		assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
		pages.keySet().forEach((page) -> this.reached.add(route(page)));
		return pages;
	}

	private void read(Visitor visitor, String path, Map<String, String> pages) {
		pages.put(path, said(get(visitor, path)));
	}

	/** When it was signed is the one thing that differs anyway. */
	private void signAtTheSameMoment() {
		String content = this.stage.superuser()
			.sql("select content from sign_offs where assessment_id = ?")
			.param(this.board.assessment(this.year))
			.query(String.class)
			.single()
			.replaceAll("\"signedAt\":\"[^\"]*\"", "\"signedAt\":\"2026-01-01T12:00:00Z\"");
		this.stage.superuser()
			.sql("update sign_offs set signed_at = '2026-01-01T12:00:00Z', content = ?, hash = ? where assessment_id = ?")
			.params(content, Digest.of(content), this.board.assessment(this.year))
			.update();
	}

	/** Makes unsigned what was signed. */
	private void unsign() {
		this.stage.superuser()
			.sql("delete from sign_offs where assessment_id = ?")
			.param(this.board.assessment(this.year))
			.update();
		this.stage.superuser()
			.sql("update assessments set state = 'CLOSED' where assessment_id = ?")
			.param(this.board.assessment(this.year))
			.update();
	}

	/**
	 * One page in four, others each round; in the first other world every page is looked
	 * at.
	 */
	private static Predicate<String> some(int round) {
		return (path) -> Math.floorMod(path.hashCode(), 4) == round % 4;
	}

	/**
	 * By their places among those that count: the reader's own, and forms that they can
	 * open.
	 */
	private Set<Integer> known(String reader) {
		Set<Integer> known = new HashSet<>();
		for (int place = 0; place < this.year.counted().size(); place++) {
			InventedSheet sheet = this.year.counted().get(place);
			if (sheet.who().equals(reader) || sheet.enteredBy().equals(reader)) {
				known.add(place);
			}
		}
		return known;
	}

	/**
	 * The answers of others that can differ: those to statements on which not all say
	 * one.
	 */
	private Set<String> open(Set<Integer> known) {
		Set<String> open = new HashSet<>();
		for (int position = 0; position < this.year.counted().get(0).codes().length; position++) {
			List<Integer> answering = answering(known, position);
			int at = position;
			if (answering.stream().map((place) -> this.year.counted().get(place).codes()[at]).distinct().count() > 1) {
				answering.forEach((place) -> open.add(place + " " + at));
			}
		}
		return open;
	}

	private List<Integer> answering(Set<Integer> known, int position) {
		return IntStream.range(0, this.year.counted().size())
			.filter((place) -> !known.contains(place)
					&& Rating.isAnswer(this.year.counted().get(place).codes()[position]))
			.boxed()
			.toList();
	}

	/**
	 * The sheets after everybody whom the reader does not know has passed their answers
	 * on, each statement's in an order of its own. What was left unanswered stays so.
	 * @param open answers that have not differed yet, from which those that do now are
	 * taken
	 */
	private List<InventedSheet> exchanged(Set<Integer> known, int round, Set<String> open) {
		List<InventedSheet> counted = this.year.counted();
		List<InventedSheet> others = new ArrayList<>(
				counted.stream().map((each) -> each.with(each.codes().clone())).toList());
		for (int position = 0; position < counted.get(0).codes().length; position++) {
			int at = position;
			List<Integer> circle = new ArrayList<>(answering(known, position));
			Collections.shuffle(circle, new Random(position));
			circle.sort(Comparator.comparing((place) -> counted.get(place).codes()[at]));
			for (int place = 0; place < circle.size(); place++) {
				short given = counted.get(circle.get((place + round) % circle.size())).codes()[position];
				others.get(circle.get(place)).codes()[position] = given;
				if (given != counted.get(circle.get(place)).codes()[position]) {
					open.remove(circle.get(place) + " " + position);
				}
			}
		}
		return others;
	}

	/** Puts answers in the place of the real ones and counts them as closing does. */
	private void install(List<InventedSheet> sheets) {
		sheets.forEach((sheet) -> this.board.answerOtherwise(this.year, sheet));
		UUID reference = this.board.assessment(this.year);
		List.of("indicator_results", "claim_results", "dimension_results", "assessment_results")
			.forEach((table) -> this.stage.superuser()
				.sql("delete from " + table + " where assessment_id = ?")
				.param(reference)
				.update());
		int trust = this.board.trust().number();
		Tenancy.inTrust(trust, () -> new TransactionTemplate(this.transactions).execute((status) -> {
			Assessment assessment = this.assessments.closed(trust).get(0);
			this.counting.count(assessment);
			return true;
		}));
	}

	/** What every page says to a reader. */
	private Map<String, String> pages(String reader) {
		Visitor visitor = this.board.trust().as(reader);
		Map<String, String> pages = new LinkedHashMap<>();
		Set<String> asked = new LinkedHashSet<>(addresses());
		List<String> waiting = new ArrayList<>(asked);
		Set<String> refused = new HashSet<>();
		while (!waiting.isEmpty()) {
			String path = waiting.remove(0);
			String kind = path.replaceAll("/indicators/[^/]+", "/indicators/*");
			if (refused.contains(kind) || isForAnotherReader(path, reader)) {
				continue;
			}
			Visitor.Page page = get(visitor, path);
			if (page.status() != 200) {
				refused.add(kind);
			}
			else {
				pages.put(path, said(page));
				LINK.matcher(page.body())
					.results()
					.map((link) -> link.group(1))
					.filter((link) -> isOfThisAssessment(link) && asked.add(link))
					.forEach(waiting::add);
			}
		}
		pages.keySet().forEach((path) -> this.reached.add(route(path)));
		assertThat(pages).hasSizeGreaterThan(40);
		return pages;
	}

	/**
	 * Pages of one statement are alike, so of every three statements each reader looks at
	 * one.
	 */
	private boolean isForAnotherReader(String path, String reader) {
		return this.stage.indicators()
			.stream()
			.filter((indicator) -> path.endsWith("/indicators/" + indicator))
			.mapToInt((indicator) -> this.stage.indicators().indexOf(indicator) + READERS.indexOf(reader))
			.anyMatch((place) -> place % 3 != 0);
	}

	private List<String> different(String reader, Map<String, String> before, Predicate<String> which) {
		Visitor visitor = this.board.trust().as(reader);
		return before.entrySet()
			.stream()
			.filter((page) -> which.test(page.getKey()) && !said(get(visitor, page.getKey())).equals(page.getValue()))
			.map((page) -> reader + ": " + page.getKey())
			.toList();
	}

	private Visitor.Page get(Visitor visitor, String path) {
		this.requests++;
		return visitor.get(path);
	}

	private static String said(Visitor.Page page) {
		return page.status() + " " + TOKEN.matcher(page.body()).replaceAll("token");
	}

	private boolean isOfThisAssessment(String link) {
		return link.startsWith(this.board.path(this.year));
	}

	/** Every route under a trust, as Spring knows it, but those about roles. */
	private List<String> routes() {
		List<String> routes = new ArrayList<>();
		this.mapping.getHandlerMethods().keySet().forEach((mapped) -> mapped.getPatternValues().forEach((pattern) -> {
			if (pattern.startsWith("/trusts/{trust}") && !pattern.startsWith("/trusts/{trust}/people")
					&& !pattern.equals(OF_THE_MOMENT)
					&& mapped.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
				routes.add(pattern);
			}
		}));
		return routes;
	}

	/**
	 * Every route with everything in its blanks that is known; others are found by links.
	 */
	private Set<String> addresses() {
		Set<String> addresses = new LinkedHashSet<>();
		for (String route : routes()) {
			String path = route.replace("/trusts/{trust}/assessments/{assessment}", this.board.path(this.year))
				.replace("/trusts/{trust}", this.board.trust().path());
			addresses.addAll(filled(List.of(path)));
		}
		addresses.removeIf((path) -> path.contains("{"));
		return addresses;
	}

	private static boolean isTypedHere(InventedSheet sheet) {
		return sheet.enteredBy().equals(BoardInventor.GOVERNANCE_PROFESSIONAL);
	}

	/** Somebody whose paper form can be opened, if there is anybody. */
	private String onPaper() {
		return this.year.counted()
			.stream()
			.filter(TwinTests::isTypedHere)
			.map(InventedSheet::who)
			.findFirst()
			.orElse("P2");
	}

	private List<String> filled(List<String> paths) {
		Map<String, List<String>> blanks = Map.of("{indicator}", this.stage.indicators(), "{dimension}",
				this.editions.current().dimensions().stream().map((dimension) -> dimension.id()).toList(), "{person}",
				Stream.of("P0", "P2", onPaper())
					.map((who) -> this.board.trust().person(who).toString())
					.distinct()
					.toList(),
				"{version}", List.of("1"), "{item}", List.of(this.item.toString()));
		List<String> filled = paths;
		for (Map.Entry<String, List<String>> blank : blanks.entrySet()) {
			filled = filled.stream()
				.flatMap((path) -> path.contains(blank.getKey())
						? blank.getValue().stream().map((value) -> path.replace(blank.getKey(), value))
						: Stream.of(path))
				.toList();
		}
		return filled;
	}

	/** The route of an address; the address itself if it is none. */
	private String route(String path) {
		return routes().stream()
			.filter((route) -> path.matches(route.replaceAll("\\{\\w+\\}", "[^/]+")))
			.min(Comparator.comparingInt((route) -> route.split("\\{", -1).length))
			.orElse(path);
	}

}
