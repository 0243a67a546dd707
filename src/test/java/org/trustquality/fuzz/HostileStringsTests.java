package org.trustquality.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever stands in a stored text is text on every page, in every mail and in every
 * download. {@code -Dhostile.passes=9} puts more of the strings into every place.
 */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class HostileStringsTests {

	private static final int PASSES = Integer.getInteger("hostile.passes", 2);

	/** How many pages are read before limits are forgotten. */
	private static final int OFTEN = 40;

	/** As long as a name may be. */
	private static final int LONGEST = 190;

	private static final String CANARY = "canary-8c1f";

	/** Fields that hold what somebody thinks, or who somebody is. */
	private static final Set<String> TEXTS = Set.of("note", "reason", "people", "title", "place", "name", "email");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	private Stage stage;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private HeardBoards heard;

	private StoredTexts texts;

	private final List<String> faults = new ArrayList<>();

	@Autowired
	private Scheduler jobs;

	@BeforeAll
	void play() {
		this.heard = HeardBoards.play(this.stage, this.mapping, this.jobs);
		this.texts = new StoredTexts(this.stage, this.heard.boards());
	}

	@AfterAll
	void leave() {
		this.heard.close();
	}

	private static String harmless(int place) {
		return "harmless ".repeat(LONGEST).substring(0, LONGEST - 20);
	}

	/** Which strings stand where, so that every place gets others in every pass. */
	private static String hostile(int place, int pass) {
		List<String> packs = HostileStrings.packs(LONGEST - 20);
		return packs.get((place + pass) % packs.size());
	}

	@Test
	void showsTextsAsTextsOnEveryPage(CapturedOutput output) {
		this.texts.replace(HostileStringsTests::harmless);
		Map<String, Looks> before = looks();
		long told = before.values().stream().mapToInt(Looks::texts).sum();
		this.heard.journal().undo();
		for (int pass = 0; pass < PASSES; pass++) {
			int current = pass;
			this.texts.replace((place) -> hostile(place, current) + " " + CANARY);
			Map<String, Looks> after = looks();
			after.forEach((page, look) -> {
				Looks then = before.get(page);
				look.dangers()
					.stream()
					.filter((danger) -> !isFixedStyle(danger))
					.forEach((danger) -> this.faults.add(page + " holds " + danger));
				if (then == null || !look.isLike(then)) {
					this.faults.add(page + ": " + ((then != null) ? look.differenceFrom(then) : "was not there"));
				}
			});
			before.keySet()
				.stream()
				.filter((page) -> !after.containsKey(page))
				.forEach((page) -> this.faults.add(page + " is not there any more"));
			this.heard.journal().undo();
		}
		System.out.println("Hostile strings: pages=" + before.size() + ", places=" + this.texts.values().size()
				+ ", times that a text is shown=" + told + ", strings=" + HostileStrings.ALL.size() + ", passes="
				+ PASSES + ", faults=" + this.faults.size());
		this.faults.stream().limit(30).forEach((fault) -> System.out.println("FAULT " + fault));
		assertThat(this.faults).isEmpty();
		assertThat(told).as("otherwise nothing is shown").isGreaterThan(500);
		assertThat(output.getAll()).as("no log tells what people typed").doesNotContain(CANARY);
	}

	/** By page and person: what each page of somebody's is made of. */
	private Map<String, Looks> looks() {
		Map<String, Looks> looks = new LinkedHashMap<>();
		this.heard.forms().seen().forEach((actor, paths) -> {
			Visitor visitor = this.heard.boards().as(actor);
			for (String path : paths) {
				if (looks.size() % OFTEN == 0) {
					this.stage.forgetLimits();
				}
				Visitor.Page page = visitor.get(path);
				if (page.status() >= 500) {
					this.faults.add(path + " as " + actor + " answers " + page.status());
				}
				else if (page.header("Content-Type").orElse("").startsWith("text/html")) {
					looks.put(path + " as " + actor, Looks.of(page.document(), this.texts.values()));
				}
				else if (page.header("Content-Type").orElse("").contains("json")) {
					JSON.readTree(page.body());
				}
			}
		});
		return looks;
	}

	/** Sends every form while hostile texts are stored, and reads what is mailed then. */
	@Test
	void writesTextsAsTextsIntoEveryMail() {
		this.texts.replace(HostileStringsTests::harmless);
		Map<String, List<Mail>> before = mails();
		this.heard.journal().undo();
		this.texts.replace((place) -> hostile(place, 0));
		Map<String, List<Mail>> after = mails();
		this.heard.journal().undo();
		Set<String> subjects = new LinkedHashSet<>();
		int mails = 0;
		for (Map.Entry<String, List<Mail>> form : after.entrySet()) {
			List<Mail> then = before.getOrDefault(form.getKey(), List.of());
			assertThat(form.getValue()).as(form.getKey()).hasSameSizeAs(then);
			for (int place = 0; place < then.size(); place++) {
				Mail mail = form.getValue().get(place);
				mails++;
				subjects.add(mail.subject.replaceAll("Zq.*", "..."));
				assertThat(mail.subject).as(form.getKey()).doesNotContain("\n", "\r", "\u2028", "\u202E");
				assertThat(elements(mail.html)).as(form.getKey()).isEqualTo(elements(then.get(place).html));
				assertThat(Looks.of(Jsoup.parse(mail.html), this.texts.values())
					.dangers()
					.stream()
					.filter((danger) -> !isFixedStyle(danger))).as(form.getKey()).isEmpty();
			}
		}
		System.out.println("Hostile strings in mails: forms=" + after.size() + ", mails=" + mails + ", kinds="
				+ subjects.size() + ", faults=0");
		assertThat(mails).isGreaterThan(20);
	}

	/**
	 * Mails have no style sheet; letters, digits and lengths hold no text of anybody's.
	 */
	private static boolean isFixedStyle(String danger) {
		return danger.matches("(?i)\\w+ style=\"[a-z0-9 #%,.:;-]*\"");
	}

	private static List<String> elements(String html) {
		return Jsoup.parse(html)
			.getAllElements()
			.stream()
			.map((element) -> element.tagName()
					+ element.attributes().asList().stream().map((attribute) -> attribute.getKey()).toList())
			.toList();
	}

	/** By form: what is mailed when it is sent. */
	private Map<String, List<Mail>> mails() {
		Map<String, List<Mail>> mails = new TreeMap<>();
		long replaced = this.heard.journal().now();
		this.heard.forms().targets().stream().filter(Target::isPost).filter((form) -> !form.files()).forEach((form) -> {
			this.stage.forgetLimits();
			this.heard.boards()
				.as(form.actor())
				.post(form.path(),
						form.fields()
							.entrySet()
							.stream()
							.flatMap((field) -> Stream.of(field.getKey(), field.getValue()))
							.toArray(String[]::new));
			mails.put(form + " " + form.path() + form.fields().keySet(),
					this.heard.journal()
						.changes(replaced)
						.stream()
						.filter((change) -> change.toString().equals("insert mails"))
						.map((change) -> new Mail(String.valueOf(change.after().get("subject")),
								String.valueOf(change.after().get("html"))))
						.toList());
			this.heard.journal().undo(replaced);
		});
		return mails;
	}

	/**
	 * Whatever is typed, it makes no line of its own in the log, and texts stay out of
	 * it.
	 */
	@Test
	void letsNobodyWriteIntoTheLog(CapturedOutput output) {
		int requests = 0;
		for (Target target : this.heard.forms().targets()) {
			this.stage.forgetLimits();
			Map<String, String> typed = new LinkedHashMap<>(target.fields());
			typed.replaceAll((name, value) -> "1\r\nFORGED" + (TEXTS.contains(name) ? " " + CANARY + "-typed" : ""));
			Visitor visitor = this.heard.boards().as(target.actor());
			String path = target.path().replaceFirst("\\?.*", "");
			if (target.isPost()) {
				visitor.post(path, Fuzzer.pairs(typed));
			}
			else {
				visitor.get(Fuzzer.address(target, typed));
			}
			visitor.get(path.replaceFirst("/[^/]*$", "/%0d%0aFORGED"));
			requests += 2;
			this.heard.journal().undo();
		}
		List<String> forged = output.getAll()
			.lines()
			.filter((line) -> line.stripLeading().startsWith("FORGED"))
			.toList();
		System.out.println("Log: requests=" + requests + ", forged lines=" + forged.size() + ", texts=0");
		assertThat(forged).isEmpty();
		assertThat(output.getAll()).doesNotContain(CANARY + "-typed");
	}

	/** A page that forgets to escape one text is found. */
	@Test
	void findsAPlantedFault() {
		this.texts.replace(HostileStringsTests::harmless);
		String path = this.heard.boards().assessments().get("open");
		Looks before = Looks.of(this.heard.boards().as("Gus").get(path).document(), this.texts.values());
		this.heard.journal().undo();
		this.texts.replace((place) -> hostile(place, 0));
		Visitor.Page page = this.heard.boards().as("Gus").get(path);
		Looks after = Looks.of(page.document(), this.texts.values());
		int seen = 0;
		int found = 0;
		for (String value : this.texts.values().values()) {
			String escaped = org.springframework.web.util.HtmlUtils.htmlEscape(value);
			if (page.body().contains(escaped) && value.contains("<")) {
				seen++;
				Looks faulty = Looks.of(Jsoup.parse(page.body().replace(escaped, value)), this.texts.values());
				found += faulty.isLike(before) ? 0 : 1;
			}
		}
		this.heard.journal().undo();
		System.out.println("Planted fault, a text that is not escaped: tried=" + seen + ", found=" + found);
		assertThat(after.isLike(before)).isTrue();
		assertThat(seen).isPositive();
		assertThat(found).isEqualTo(seen);
	}

	private record Mail(String subject, String html) {
	}

}
