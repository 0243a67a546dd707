package org.trustquality.editing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.framework.WholeEdition;
import org.trustquality.framework.publishing.BroughtEditions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How an administrator makes a new edition: draft, check, difference, publication. */
@DemonstratedApplication
class EditionPagesTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Editions editions;

	@Autowired
	private BroughtEditions brought;

	private EditionStage press;

	private Visitor nora;

	@BeforeEach
	void begin() {
		this.press = new EditionStage(this.stage, this.editions);
		this.press.forget();
		this.nora = this.press.nora();
	}

	@AfterEach
	void forget() {
		this.press.forget();
	}

	private static String text(Visitor.Page page) {
		return page.document().select("main").text();
	}

	@Test
	void isThereForAdministratorsAlone() {
		String draft = this.press.draft(EditionStage.planted(1));
		Refusals refusals = new Refusals(this.stage);
		List<String> pages = List.of(EditionStage.EDITIONS, EditionStage.DRAFTS + "/new",
				EditionStage.DRAFTS + "/start", draft, draft + "/publication");
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL");
		for (Visitor visitor : List.of(trust.as("Gus"), this.stage.as(Stage.HELEN))) {
			pages.forEach((each) -> refusals.refuse(404, () -> visitor.get(each)));
			for (String post : List.of(EditionStage.DRAFTS, draft + "/publication", draft + "/removal")) {
				refusals.refuse(404, () -> visitor.post(post, "sure", "yes"));
			}
		}
		pages.forEach((each) -> assertThat(this.stage.stranger().get(each).location()).isEqualTo("/sign-in"));
		pages.forEach((each) -> assertThat(this.nora.get(each).status()).as(each).isEqualTo(200));
		System.out.println("Pages of editions for others: " + refusals);
	}

	@Test
	void listsWhatIsPublishedBeforeThereIsADraft() {
		assertThat(this.nora.get("/administration").document().select("main a[href=/administration/editions]"))
			.hasSize(1);
		Visitor.Page page = this.nora.get(EditionStage.EDITIONS);
		assertThat(text(page)).contains("There is no draft", "Editions without a name came with the service");
		assertThat(page.document().select("a[role=button]").attr("href")).isEqualTo(EditionStage.DRAFTS + "/new");
		assertThat(page.document().select("tbody th a").eachText()).contains("cst-2022.1")
			.hasSameSizeAs(this.editions.all().stream().filter((edition) -> !edition.number().isOwn()).toList());
		assertThat(this.nora.get(EditionStage.DRAFTS + "/new").document().select("main li a").eachAttr("href"))
			.containsExactly(EditionStage.DRAFTS + "/start", "/framework/edition.schema.json");
	}

	/** As it comes it lacks a title of its own, and nothing else. */
	@Test
	void startsTheNextEditionFromTheCurrentOne() {
		Edition current = this.editions.current();
		String next = current.number().next();
		Visitor.Page start = this.nora.get(EditionStage.DRAFTS + "/start");
		assertThat(start.header("Content-Disposition")).contains("attachment; filename=\"" + next + ".json\"");
		assertThat(start.body())
			.startsWith("{\n  \"edition\" : \"%s\",\n  \"title\" : \"%s\",\n  \"follows\" : \"%s\",\n".formatted(next,
					current.title(), current.id()))
			.doesNotContain("\"changes\"", "\"replaces\"");
		Visitor.Page refused = this.press.bring(this.nora, "next.json", start.body().getBytes(StandardCharsets.UTF_8));
		assertThat(refused.document().select("tr[id^=fault-]").eachText())
			.containsExactly("Line 3 this is the title of " + current.id()
					+ ", which is published; give the edition a title of its own");
		Visitor.Page sent = this.press.bring(this.nora, "next.json",
				start.body().replace(current.title(), "Third of its kind").getBytes(StandardCharsets.UTF_8));
		assertThat(sent.status()).as(text(sent)).isEqualTo(302);
		Visitor.Page draft = this.nora.get(sent.location());
		assertThat(draft.document().select("h1").text()).isEqualTo(next);
		assertThat(text(draft)).contains("No faults.", "Nora Whitfield brought it on", "(next.json)",
				"What it changes from " + current.id(), "Nothing changes for those who answer, nor for scores.");
		assertThat(this.nora.submit(draft, sent.location() + "/removal").location()).isEqualTo(EditionStage.EDITIONS);
		assertThat(this.press.count("edition_drafts")).isZero();
		new Refusals(this.stage).refuse(404, () -> this.nora.get(sent.location()));
	}

	@Test
	void goesFromTheFileToTheEdition() {
		String first = this.press.publish(EditionStage.planted(1));
		assertThat(text(this.nora.get(first))).contains("Nora Whitfield published it on", "See what it asks");
		String path = this.press.draft(second());
		Visitor.Page draft = this.nora.get(path);
		assertThat(draft.document().title()).isEqualTo("Draft: planted-2026.2 - Trust Quality");
		assertThat(text(draft)).contains("No faults.", "What it changes from planted-2026.1",
				"Asking on is split. It asked two things at once.",
				"Asked as before: 1 of the 3 indicators of planted-2026.1.");
		assertThat(rows(draft, "Indicators that change")).hasSize(3)
			.anySatisfy((row) -> assertThat(row).contains("Reworded", "The board asks.", "The board asks questions."))
			.anySatisfy((row) -> assertThat(row).contains("Split", "AS-1.2 Asking on", "AS-1.3 Why", "AS-1.4 When"))
			.anySatisfy((row) -> assertThat(row).contains("New", "Not asked", "HE-1.2 Listening"));
		assertThat(rows(draft, "Claims that change")).singleElement()
			.asString()
			.contains("AS-1", "Another evidence grade", "becomes");
		Visitor.Page ask = this.nora.get(draft.document().select("main a[role=button]").attr("href"));
		assertThat(text(ask)).contains("Publish planted-2026.2?", "You cannot change it after publishing");
		Visitor.Page unsure = this.nora.submit(ask, path + "/publication");
		assertThat(unsure.status()).isEqualTo(400);
		assertThat(unsure.document().title()).startsWith("Error: ");
		assertThat(unsure.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#sure");
		assertThat(this.nora.submit(unsure, path + "/publication", "sure", "yes").location()).isEqualTo(path);
		assertThat(text(this.nora.get(path))).contains("Nora Whitfield published it on");
		assertThat(this.editions.all()).anyMatch((edition) -> edition.id().equals("planted-2026.2"));
		assertThat(this.brought.isBrought("planted-2026.2")).isTrue();
		assertThat(this.brought.isBrought(Stage.QUALITY)).isFalse();
		assertThat(this.stage.stranger().get("/editions/planted-2026.2/indicators/AS-1.3").status()).isEqualTo(200);
		assertThat(this.stage.superuser()
			.sql("select string_agg(indicator_id, ' ' order by position) from edition_indicators where edition_id = ?")
			.param("planted-2026.2")
			.query(String.class)
			.single()).isEqualTo("AS-1.1 AS-1.3 AS-1.4 HE-1.1 HE-1.2");
		assertThat(rows(this.nora.get(EditionStage.EDITIONS), "Published editions"))
			.anySatisfy((row) -> assertThat(row).startsWith("planted-2026.2 " + WholeEdition.titled("planted-2026.2"))
				.endsWith(", by Nora Whitfield"));
	}

	/** Reworded, split, new, another grade, and why. */
	private static WholeEdition second() {
		return EditionStage.planted(2).behindTitle("""
				follows: planted-2026.1
				changes:
				  - what: Asking on is split.
				    why: It asked two things at once.
				    about: [AS-1.2]
				""").amended();
	}

	private static List<String> rows(Visitor.Page page, String caption) {
		Document document = page.document();
		return document.select("table:has(caption:contains(" + caption + ")) tbody tr").eachText();
	}

	@Test
	void keepsWhatIsPublished() {
		String path = this.press.publish(EditionStage.planted(1));
		Refusals refusals = new Refusals(this.stage);
		assertThat(text(refusals.refuse(409, () -> this.nora.get(path + "/publication"))))
			.contains("This draft is published already");
		refusals.refuse(409, () -> this.nora.post(path + "/publication", "sure", "yes"));
		refusals.refuse(409, () -> this.nora.post(path + "/removal"));
		assertThat(this.nora.get(path).document().select("main form")).isEmpty();
		for (String part : List.of("", "/publication")) {
			refusals.refuse(404, () -> this.nora.get(EditionStage.DRAFTS + "/" + UUID.randomUUID() + part));
			refusals.refuse(400, () -> this.nora.get(EditionStage.DRAFTS + "/nothing" + part));
		}
		refusals.refuse(404,
				() -> this.nora.post(EditionStage.DRAFTS + "/" + UUID.randomUUID() + "/publication", "sure", "yes"));
		refusals.refuse(404, () -> this.nora.post(EditionStage.DRAFTS + "/" + UUID.randomUUID() + "/removal"));
		System.out.println("Published editions over HTTP: " + refusals);
	}

	@Test
	void givesANumberToOneOfTwoWhoPublishAtOnce() throws Exception {
		List<String> drafts = List.of(this.press.draft(EditionStage.planted(1)),
				this.press.draft(EditionStage.planted(1).with("The board asks.", "The board wonders.")));
		java.util.Iterator<String> each = List.copyOf(drafts).iterator();
		Object turn = new Object();
		List<Integer> statuses = PlayedTrust.together(2, () -> {
			String draft;
			synchronized (turn) {
				draft = each.next();
			}
			Visitor own = this.nora.twin();
			return own.post(draft + "/publication", "sure", "yes").status();
		});
		assertThat(statuses).containsExactlyInAnyOrder(302, 409);
		assertThat(this.stage.superuser()
			.sql("select count(*) from editions where id = 'planted-2026.1'")
			.query(Integer.class)
			.single()).isEqualTo(1);
		List<String> pages = drafts.stream().map((draft) -> text(this.nora.get(draft))).toList();
		assertThat(pages).anyMatch((page) -> page.contains("Nora Whitfield published it on"))
			.anyMatch((page) -> page.contains("What is published has changed since")
					&& page.contains("1 fault in edition.yaml") && page.contains("Line 1"));
		System.out.println("Two publish one number at once: " + statuses + ", editions=1");
	}

	/** Whoever is first, the record says by whom each edition was published. */
	@Test
	void publishesOrDeletesADraftThatTwoAdministratorsDecideAboutAtOnce() throws Exception {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Ada:GOVERNANCE_PROFESSIONAL");
		this.stage.superuser()
			.sql("insert into service_roles values (?, 'ADMINISTRATOR')")
			.param(trust.person("Ada"))
			.update();
		try {
			Visitor ada = trust.as("Ada");
			assertThat(ada.get(EditionStage.EDITIONS).status()).isEqualTo(200);
			int published = 0;
			for (int round = 1; round <= 12; round++) {
				String draft = this.press.draft(EditionStage.planted(round));
				AtomicBoolean publishes = new AtomicBoolean();
				List<Integer> statuses = PlayedTrust.together(2,
						() -> publishes.compareAndSet(false, true)
								? this.nora.twin().post(draft + "/publication", "sure", "yes").status()
								: 1000 + ada.twin().post(draft + "/removal").status());
				assertThat(Set.copyOf(statuses)).isIn(Set.of(302, 1409), Set.of(404, 1302));
				published += statuses.contains(302) ? 1 : 0;
			}
			assertThat(this.stage.superuser()
				.sql("select count(*) from editions where id like 'planted-%'")
				.query(Integer.class)
				.single()).isEqualTo(published);
			assertThat(this.stage.superuser()
				.sql("select count(*) from editions e join edition_drafts d on d.edition_id = e.id where id like 'planted-%'")
				.query(Integer.class)
				.single()).isEqualTo(published);
			assertThat(this.press.count("edition_drafts")).isEqualTo(published);
			System.out.println("A draft published and deleted at once, 12 times: published=" + published
					+ ", without a record=0, 5xx=0");
		}
		finally {
			this.stage.superuser()
				.sql("delete from service_roles where person_id = ?")
				.param(trust.person("Ada"))
				.update();
		}
	}

	@Test
	void tellsAdministratorsWhatIsStoredOfThem() {
		this.press.publish(EditionStage.planted(1));
		assertThat(this.nora.get("/account/data/file").body()).contains("editionDrafts", "edition.yaml",
				"planted-2026.1");
	}

	@Test
	void keepsTwentyDraftsAndNoMore() {
		this.stage.superuser()
			.sql("""
					insert into edition_drafts (draft_id, file_name, content, uploaded_at, uploaded_by)
					select gen_random_uuid(), 'edition ' || n || '.yaml', '\\x20', now(), ? from generate_series(1, 20) n""")
			.param(this.stage.person("Nora Whitfield"))
			.update();
		Visitor.Page page = new Refusals(this.stage).refuse(409,
				() -> this.press.bring(this.nora, "edition.yaml", EditionStage.planted(1).bytes()));
		assertThat(text(page)).contains("There are 20 drafts already");
		assertThat(rows(this.nora.get(EditionStage.EDITIONS), "Drafts")).hasSize(20);
	}

	@Test
	void showsAFileNameAsText() {
		Visitor.Page sent = this.press.bring(this.nora, "C:\\a\\<b>x\u202E\u0007.yaml",
				EditionStage.planted(1).bytes());
		assertThat(sent.status()).isEqualTo(302);
		Visitor.Page page = this.nora.get(sent.location());
		assertThat(page.document().select("main b")).isEmpty();
		assertThat(text(page)).contains("(<b>x .yaml)");
	}

}
