package org.trustquality.editing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Multipart;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.framework.Editions;
import org.trustquality.framework.WholeEdition;
import org.trustquality.framework.manuscript.Broken;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that must not become editions, brought over HTTP: nothing of them stays. */
@DemonstratedApplication
class BadEditionTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Editions editions;

	private EditionStage press;

	private Visitor nora;

	private Refusals refusals;

	@BeforeEach
	void begin() {
		this.press = new EditionStage(this.stage, this.editions);
		this.press.forget();
		this.nora = this.press.nora();
		this.refusals = new Refusals(this.stage);
	}

	@AfterEach
	void forget() {
		this.press.forget();
	}

	private Visitor.Page refused(String name, byte[] content) {
		this.stage.forgetLimits();
		Visitor.Page page = this.refusals.refuse(400, () -> this.press.bring(this.nora, name, content));
		assertThat(page.document().title()).isEqualTo("Error: Bring a new edition - Trust Quality");
		assertThat(page.document().select("main").text()).contains("Nothing of the file was kept");
		return page;
	}

	private static List<String> faults(Visitor.Page page) {
		return page.document().select("tr[id^=fault-]").eachText();
	}

	@Test
	void namesEveryFaultWithItsLineAndKeepsNothing() {
		List<Broken> all = Broken.all().toList();
		for (Broken broken : all) {
			Visitor.Page page = refused("edition.yaml", broken.file().bytes());
			List<String> wanted = broken.faults()
				.stream()
				.filter((fault) -> !broken.file().text().contains("whole-2025.1"))
				.map((fault) -> "Line " + fault.replaceFirst(": ", " "))
				.toList();
			assertThat(faults(page)).as(broken.name()).containsAll(wanted);
			assertThat(page.document().select(".govuk-error-summary a").first().attr("href")).isEqualTo("#fault-1");
		}
		System.out.println("Broken edition files over HTTP: files=" + all.size() + ", " + this.refusals);
	}

	@Test
	void saysWhatIsWrongWithAFileThatIsNoEdition() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("empty.yaml", new byte[0]);
		files.put("picture.png", new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0 });
		files.put("wide.yaml", WholeEdition.yaml().text().getBytes(StandardCharsets.UTF_16));
		files.put("letter.txt", "Dear Nora, here it is: attached".getBytes(StandardCharsets.US_ASCII));
		files.put("big.yaml",
				WholeEdition.yaml().with("title: Whole", "#" + "x".repeat(2 << 20) + "\ntitle: Whole").bytes());
		files.put("deep.json", ("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.US_ASCII));
		files.put("laughs.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n".getBytes(StandardCharsets.US_ASCII));
		files.forEach((name, content) -> assertThat(faults(refused(name, content))).as(name).isNotEmpty());
		System.out.println("Files that are no editions over HTTP: " + this.refusals);
	}

	@Test
	void asksForTheFileThatIsMissing() {
		for (Multipart none : List.of(form(), form().file("file", "", new byte[0]))) {
			Visitor.Page page = this.refusals.refuse(400, () -> none.send(EditionStage.DRAFTS));
			assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#file");
			assertThat(page.document().select("#file").attr("aria-describedby")).contains("file-error");
		}
		this.refusals.refuse(400, () -> this.nora.post(EditionStage.DRAFTS, "file", "x"));
	}

	private Multipart form() {
		this.nora.get(EditionStage.DRAFTS + "/new");
		return Multipart.of(this.nora);
	}

	@Test
	void saysHowMuchAFileMayHave() {
		Visitor.Page page = this.refusals.refuse(413,
				() -> form().file("file", "huge.yaml", new byte[21 * 1024 * 1024]).send(EditionStage.DRAFTS));
		assertThat(page.document().select("main").text()).contains("at most 2 MB");
		assertThat(page.document().select("main a").eachAttr("href")).contains(EditionStage.DRAFTS + "/new");
	}

	@Test
	void takesFilesOfStrangersAndFormsThatAreNotOursFromNobody() {
		Visitor stranger = this.stage.stranger();
		stranger.get("/sign-in");
		assertThat(Multipart.of(stranger)
			.file("file", "x", WholeEdition.yaml().bytes())
			.send(EditionStage.DRAFTS)
			.location()).isEqualTo("/sign-in");
		this.refusals.refuse(403, () -> this.nora.send("POST", EditionStage.DRAFTS, Multipart.TYPE, "--x-x-x-x--\r\n"));
	}

	@Test
	void givesANumberOnceAndNoneThatIsOlder() {
		this.press.publish(EditionStage.planted(5));
		int year = LocalDate.now(ZoneId.of("Europe/London")).getYear();
		assertThat(faults(refused("x.yaml", EditionStage.planted(5).with("asks.", "asks!").bytes()))).containsExactly(
				"Line 1 this number is published already and what it says cannot change; give the edition the next number");
		assertThat(faults(refused("x.yaml", EditionStage.planted(4).bytes())))
			.containsExactly("Line 1 planted-2026.5 is published, which is newer; give the edition a higher number");
		assertThat(faults(refused("x.yaml", WholeEdition.numbered("planted-" + (year + 2) + ".1").bytes())))
			.containsExactly("Line 1 an edition cannot be named after a year later than " + (year + 1));
		assertThat(faults(refused("x.yaml",
				EditionStage.planted(6).with("title: Whole", "follows: planted-2026.6\ntitle: Whole").bytes())))
			.containsExactly("Line 2 \"follows\" is planted-2026.6, which is no earlier edition of the series planted");
		assertThat(this.press.draft(EditionStage.planted(6))).isNotEmpty();
	}

	/** Boards know editions by their titles. */
	@Test
	void givesATitleOnce() {
		this.press.publish(EditionStage.planted(1));
		String taken = WholeEdition.titled("planted-2026.1");
		for (String title : List.of(taken, " " + taken.toUpperCase(java.util.Locale.ROOT) + " ")) {
			WholeEdition namesake = EditionStage.planted(2)
				.with("title: " + WholeEdition.titled("planted-2026.2"), "title: \"" + title + "\"");
			assertThat(faults(refused("x.yaml", namesake.bytes()))).containsExactly(
					"Line 2 this is the title of planted-2026.1, which is published; give the edition a title of its own");
		}
		assertThat(faults(refused("x.yaml",
				EditionStage.planted(2)
					.with("title: " + WholeEdition.titled("planted-2026.2"),
							"title: " + this.editions.current("board-skills").title())
					.bytes())))
			.singleElement()
			.asString()
			.startsWith("Line 2 this is the title of board-skills.");
		assertThat(this.press.draft(EditionStage.planted(2))).isNotEmpty();
	}

	/** Two drafts may have a title; of the two, one is published. */
	@Test
	void refusesATitleThatWasGivenSinceTheDraftCame() {
		String draft = this.press.draft(EditionStage.planted(2));
		this.press.publish(EditionStage.planted(1)
			.with(WholeEdition.titled("planted-2026.1"), WholeEdition.titled("planted-2026.2")));
		assertThat(this.nora.get(draft).document().select("main").text())
			.contains("What is published has changed since", "this is the title of planted-2026.1");
		assertThat(this.refusals.refuse(409, () -> this.nora.post(draft + "/publication", "sure", "yes"))
			.document()
			.text()).contains("The draft can no longer be published. Line 2 of its file: this is the title of planted");
	}

	@Test
	void showsThreeHundredFaultsAndCountsTheRest() {
		Visitor.Page page = refused("edition.yaml",
				EditionStage.planted(1).with("glossary:\n", "zz: 1\n".repeat(450) + "glossary:\n").bytes());
		assertThat(faults(page)).hasSize(300);
		assertThat(page.document().select("main").text()).contains("450 faults in edition.yaml",
				"150 more are not shown. Mend these first.");
		assertThat(page.document().select(".govuk-error-summary li")).hasSize(10);
	}

	@Test
	void showsWhatIsQuotedFromAFileAsText() {
		Visitor.Page page = refused("<i>x</i>.yaml",
				EditionStage.planted(1).with("glossary:\n", "\"<b>key</b>\": 1\nglossary:\n").bytes());
		assertThat(page.document().select("main b, main i")).isEmpty();
		assertThat(faults(page)).singleElement().asString().contains("\"<b>key</b>\" is not a key of an edition");
	}

	/** Otherwise nothing that stays would be seen. */
	@Test
	void seesWhatIsKept() {
		org.assertj.core.api.Assertions
			.assertThatThrownBy(() -> new Refusals(this.stage).refuse(302,
					() -> this.press.bring(this.nora, "edition.yaml", EditionStage.planted(1).bytes())))
			.isInstanceOf(AssertionError.class);
	}

}
