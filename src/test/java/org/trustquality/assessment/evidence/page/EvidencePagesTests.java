package org.trustquality.assessment.evidence.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.evidence.Collecting;
import org.trustquality.assessment.evidence.EvidenceItem;
import org.trustquality.assessment.evidence.EvidenceItems;
import org.trustquality.assessment.evidence.file.Samples;
import org.trustquality.framework.Editions;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a board relies on, from adding it to taking it off. */
@DemonstratedApplication
class EvidencePagesTests {

	@Autowired
	private Stage stage;

	@Autowired
	private EvidenceItems items;

	@Autowired
	private Editions editions;

	private EvidenceStage board;

	@BeforeEach
	void meet() {
		this.board = new EvidenceStage(this.stage);
	}

	private String main(String who, String path) {
		return document(who, path).select("main").text();
	}

	private Document document(String who, String path) {
		Visitor.Page page = this.board.as(who).get(path);
		assertThat(page.status()).as(path).isEqualTo(200);
		return page.document();
	}

	@Test
	void saysWhenThereAreNoneAndWhereToBegin() {
		assertThat(main("Gus", this.board.evidence())).contains("There are none yet",
				"To add an item, choose its indicator", "Carry evidence items over");
		assertThat(document("Gus", this.board.evidence()).select("main a[href*=/indicators/]"))
			.hasSize(this.stage.indicators().size());
		assertThat(main("Tess", this.board.evidence())).contains("There are none yet")
			.doesNotContain("To add an item", "Carry");
		assertThat(main("Tess", this.board.evidence()))
			.contains("The chair, a vice-chair or the governance professional can add and confirm")
			.doesNotContain("Organisers");
		assertThat(main("Gus", this.board.indicator(0) + "/links")).contains("Such as page 4, or part 2.");
		assertThat(main("Gus", this.board.indicator(0))).contains("There are none yet for this indicator",
				"A link is better than a file");
	}

	@Test
	void addsALinkWithEverythingAboutIt() {
		LocalDate next = LocalDate.now(ZoneId.of("Europe/London")).plusMonths(3);
		UUID item = this.board.addLink(0, "Attendance report", "place", "page 4", "day", "3", "month", "5", "year",
				"2026", "confidential", "yes", "reviewDay", Integer.toString(next.getDayOfMonth()), "reviewMonth",
				Integer.toString(next.getMonthValue()), "reviewYear", Integer.toString(next.getYear()));
		Document page = document("Tess", this.board.item(item));
		assertThat(page.select("h1").text()).isEqualTo("Attendance report");
		Element link = page.select("main dd a[href^=https]").first();
		assertThat(link.attr("href")).isEqualTo("https://example.org/Attendance-report");
		assertThat(link.text()).isEqualTo("Open it at example.org");
		assertThat(link.attr("rel").split(" ")).containsExactlyInAnyOrder("noopener", "noreferrer", "nofollow");
		assertThat(page.select("main").text()).contains("page 4", "3 May 2026",
				"it stays in the trust, whatever you share with CST", "Counts Yes");
		assertThat(main("Cecil", this.board.evidence())).contains("1 item for 1 of 33 indicators",
				"Link to example.org; of 3 May 2026; page 4; confidential: stays in the trust; to be looked at again by")
			.doesNotContain("That day has passed");
		assertThat(this.board.acts()).containsExactly("EVIDENCE_ADDED");
		assertThat(main("Gus", this.board.trust().path() + "/activity")).contains("added an evidence item to",
				"Attendance report");
	}

	@Test
	void bannersSayWhatWasDone() {
		UUID item = this.board.addLink(0, "Minutes");
		assertThat(main("Gus", this.board.indicator(0) + "?done=added")).contains("The evidence item is added.");
		assertThat(document("Gus", this.board.evidence() + "?done=nonsense").select(".govuk-notification-banner"))
			.isEmpty();
		Visitor.Page removed = this.board.as("Gus").post(this.board.item(item) + "/removal");
		assertThat(main("Gus", removed.header("Location").orElseThrow())).contains("The evidence item is taken off.");
	}

	@Test
	void saysInWordsThatADayToLookAgainHasPassed() {
		UUID item = this.board.addLink(0, "Old report");
		this.stage.superuser()
			.sql("update evidence_items set review_by = date '2026-03-01' where item_id = ?")
			.param(item)
			.update();
		assertThat(main("Tess", this.board.evidence())).contains("1 March 2026. That day has passed",
				"For 1 the day has passed");
		assertThat(main("Tess", this.board.item(item))).contains("1 March 2026. That day has passed.");
	}

	@Test
	void takesAnItemOffAfterAskingOnceMore() {
		UUID item = this.board.addLink(0, "Wrong report");
		Document check = document("Clara", this.board.item(item) + "/removal");
		assertThat(check.select("h1").text()).isEqualTo("Take “Wrong report” off?");
		assertThat(check.select("main").text()).doesNotContain("Versions that were signed", "The file stays");
		UUID file = this.board.addFile(1, "report.pdf", Samples.pdf());
		assertThat(main("Clara", this.board.item(file) + "/removal"))
			.contains("The file stays stored, so that nothing signed off loses it.");
		assertThat(this.board.as("Clara").post(this.board.item(item) + "/removal").status()).isEqualTo(302);
		assertThat(this.board.value(item, "removed_at is not null")).isEqualTo("true");
		assertThat(this.board.as("Clara").get(this.board.item(item)).status()).isEqualTo(404);
		assertThat(main("Clara", this.board.evidence())).doesNotContain("Wrong report");
		new Refusals(this.stage).refuse(404, () -> this.board.as("Clara").post(this.board.item(item) + "/removal"));
		assertThat(this.board.acts()).containsExactly("EVIDENCE_ADDED", "EVIDENCE_ADDED", "EVIDENCE_REMOVED");
	}

	@Test
	void offersNoFormInAClosedTrust() {
		UUID link = this.board.addLink(0, "Minutes");
		UUID carried = this.board.addLink(0, "Old minutes");
		this.stage.superuser()
			.sql("update evidence_items set to_confirm = true where item_id = ?")
			.param(carried)
			.update();
		List<String> pages = List.of(this.board.item(link) + "/removal", this.board.item(carried),
				this.board.indicator(0) + "/links", this.board.indicator(0) + "/files");
		pages.forEach((page) -> assertThat(document("Gus", page).select("main form")).as(page).isNotEmpty());
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.board.trust().number())
			.update();
		for (String page : pages) {
			Document shown = document("Gus", page);
			assertThat(shown.select("main form, main .govuk-button")).as(page).isEmpty();
			assertThat(shown.select("main").text().contains("This trust is closed")).as(page)
				.isEqualTo(!page.equals(this.board.item(carried)));
		}
	}

	@Test
	void letsReadersReadAndOrganisersChange() {
		UUID link = this.board.addLink(0, "Minutes");
		UUID file = this.board.addFile(0, "report.pdf", Samples.pdf());
		for (String who : List.of("Tess", "Cecil", "Clara", "Vera", "Gus")) {
			for (String path : List.of(this.board.evidence(), this.board.indicator(0), this.board.item(link),
					this.board.item(file), this.board.item(file) + "/file")) {
				assertThat(this.board.as(who).get(path).status()).as(who + " " + path).isEqualTo(200);
			}
		}
		Refusals refusals = new Refusals(this.stage);
		for (String who : List.of("Tess", "Cecil")) {
			Visitor reader = this.board.as(who);
			assertThat(document(who, this.board.item(link)).select("main form, main a[href$=removal]")).isEmpty();
			assertThat(document(who, this.board.indicator(0)).select("main .govuk-button")).isEmpty();
			for (String path : List.of(this.board.indicator(0) + "/links", this.board.indicator(0) + "/files",
					this.board.item(link) + "/removal", this.board.evidence() + "/carried")) {
				refusals.refuse(404, () -> reader.get(path));
				refusals.refuse(404, () -> reader.post(path, "title", "T", "link", "https://example.org"));
			}
			refusals.refuse(404, () -> reader.post(this.board.item(link) + "/confirmation"));
		}
		for (String who : List.of("Clara", "Vera", "Gus")) {
			assertThat(this.board.as(who)
				.post(this.board.indicator(1) + "/links", "title", "By " + who, "link", "https://example.org")
				.status()).isEqualTo(302);
		}
		System.out.println("Evidence for readers only: " + refusals);
	}

	@Test
	void hidesEverythingFromAnotherTrust() {
		UUID file = this.board.addFile(0, "report.pdf", Samples.pdf());
		EvidenceStage other = new EvidenceStage(this.stage);
		Refusals refusals = new Refusals(this.stage);
		for (String path : List.of(this.board.evidence(), this.board.indicator(0), this.board.item(file),
				this.board.item(file) + "/file", this.board.item(file) + "/removal")) {
			refusals.refuse(404, () -> other.as("Gus").get(path));
		}
		for (String own : List.of("/removal", "/confirmation")) {
			refusals.refuse(404, () -> other.as("Gus").post(other.item(file) + own));
			refusals.refuse(404, () -> other.as("Gus").post(this.board.item(file) + own));
		}
		refusals.refuse(404, () -> other.as("Gus").get(other.item(file) + "/file"));
		String second = this.board.closedBefore(1);
		refusals.refuse(404, () -> this.board.as("Gus").get(second + "/evidence/items/" + file + "/file"));
		refusals.refuse(404, () -> this.board.as("Gus").get(this.board.item(UUID.randomUUID())));
		refusals.refuse(404, () -> this.board.as("Gus").get(this.board.evidence() + "/indicators/NO-1.1"));
		refusals.refuse(404, () -> this.board.as("Gus")
			.post(this.board.evidence() + "/indicators/NO-1.1/links", "title", "T", "link", "https://example.org"));
	}

	@Test
	void changesOnlyWhileTheBoardMeets() {
		UUID item = this.board.addLink(0, "Minutes");
		String draft = this.board.trust().draft("Gus");
		String open = this.board.trust().open("Gus");
		Refusals refusals = new Refusals(this.stage);
		Visitor gus = this.board.as("Gus");
		for (String path : List.of(draft, open)) {
			assertThat(main("Gus", path + "/evidence")).contains("added after the assessment has closed");
			refusals.refuse(409, () -> gus.get(this.board.indicator(path, 0) + "/links"));
			refusals.refuse(409, () -> add(gus, path));
			refusals.refuse(409, () -> gus.post(path + "/evidence/carried"));
		}
		this.board.sign(this.board.assessment(), 1);
		assertThat(main("Gus", this.board.evidence())).contains("This assessment is signed off", "Minutes")
			.doesNotContain("Carry");
		assertThat(document("Gus", this.board.item(item)).select("main form, main a[href$=removal]")).isEmpty();
		refusals.refuse(409, () -> add(gus, this.board.assessment()));
		refusals.refuse(409, () -> this.board.sendFile(0, "report.pdf", Samples.pdf()));
		refusals.refuse(409, () -> gus.get(this.board.indicator(0) + "/files"));
		refusals.refuse(409, () -> gus.get(this.board.item(item) + "/removal"));
		refusals.refuse(409, () -> gus.post(this.board.item(item) + "/removal"));
		refusals.refuse(409, () -> gus.post(this.board.item(item) + "/confirmation"));
		refusals.refuse(409, () -> gus.get(this.board.evidence() + "/carried"));
		refusals.refuse(409, () -> gus.post(this.board.evidence() + "/carried"));
		this.board.state(this.board.assessment(), "CORRECTING");
		assertThat(add(gus, this.board.assessment()).status()).isEqualTo(302);
		assertThat(main("Gus", this.board.item(item) + "/removal"))
			.contains("Versions that were signed before keep it");
		System.out.println("Evidence outside the meeting: " + refusals);
	}

	private Visitor.Page add(Visitor visitor, String path) {
		return visitor.post(this.board.indicator(path, 0) + "/links", "title", "T", "link", "https://example.org");
	}

	/** The file of an item that was signed stays, that of any other goes with it. */
	@Test
	void keepsTheFilesOfSignedVersions() {
		UUID signed = this.board.addFile(0, "signed.pdf", Samples.pdf("signed"));
		UUID unsigned = this.board.addFile(0, "unsigned.pdf", Samples.pdf("unsigned"));
		Visitor gus = this.board.as("Gus");
		Stage.require(gus.post(this.board.item(unsigned) + "/removal"), 302);
		this.board.sign(this.board.assessment(), 1);
		this.board.state(this.board.assessment(), "CORRECTING");
		Stage.require(gus.post(this.board.item(signed) + "/removal"), 302);
		assertThat(this.board.as("Tess").get(this.board.item(signed)).status()).isEqualTo(404);
		assertThat(this.board.as("Tess").download(this.board.item(signed) + "/file")).isEqualTo(Samples.pdf("signed"));
		assertThat(this.board.as("Tess").get(this.board.item(unsigned) + "/file").status()).isEqualTo(404);
	}

	/** The time says nothing: a version is signed to the second. */
	@Test
	void keepsTheFilesThatTheVersionNamesWheneverItWasSigned() {
		UUID signed = this.board.addFile(0, "signed.pdf", Samples.pdf("signed"));
		this.board.sign(this.board.assessment(), 1);
		this.stage.superuser()
			.sql("update sign_offs set signed_at = date_trunc('second', signed_at) - interval '1 hour' where assessment_id = ?")
			.param(EvidenceStage.id(this.board.assessment()))
			.update();
		this.board.state(this.board.assessment(), "CORRECTING");
		UUID never = this.board.addFile(0, "never.pdf", Samples.pdf("never"));
		this.stage.superuser()
			.sql("update evidence_items set added_at = now() - interval '2 hours' where item_id = ?")
			.param(never)
			.update();
		for (UUID item : List.of(signed, never)) {
			Stage.require(this.board.as("Gus").post(this.board.item(item) + "/removal"), 302);
		}
		assertThat(this.board.as("Tess").download(this.board.item(signed) + "/file")).isEqualTo(Samples.pdf("signed"));
		assertThat(this.board.as("Tess").get(this.board.item(never) + "/file").status()).isEqualTo(404);
	}

	@Test
	void carriesWhatWasSignedAlsoWhileThatIsCorrected() {
		String earlier = this.board.closedBefore(300);
		UUID signed = this.board.addLink(earlier, 0, "Signed report");
		this.board.sign(earlier, 1);
		this.board.state(earlier, "CORRECTING");
		Stage.require(this.board.as("Gus").post(earlier + "/evidence/items/" + signed + "/removal"), 302);
		this.board.addLink(earlier, 1, "Not yet signed");
		assertThat(main("Gus", this.board.evidence() + "/carried")).contains("Signed report", "Carry 1 item over")
			.doesNotContain("Not yet signed");
		Stage.require(this.board.as("Gus").post(this.board.evidence() + "/carried"), 302);
		assertThat(all()).extracting(EvidenceItem::title).containsExactly("Signed report");
	}

	@Test
	void addsWhatTwoPeopleSendAtOnce() throws Exception {
		Visitor gus = this.board.as("Gus");
		List<Integer> statuses = PlayedTrust.together(8, () -> add(gus.twin(), this.board.assessment()).status());
		assertThat(statuses).containsOnly(302);
		assertThat(this.board.acts()).hasSize(8);
	}

	@Test
	void addsNoMoreThanABoardCanLookThrough() throws Exception {
		for (int number = 1; number < Collecting.MOST; number++) {
			this.board.addLink(0, "Item " + number);
		}
		Visitor gus = this.board.as("Gus");
		Map<Integer, Long> statuses = PlayedTrust
			.counted(PlayedTrust.together(6, () -> add(gus.twin(), this.board.assessment()).status()));
		assertThat(statuses).isEqualTo(Map.of(302, 1L, 409, 5L));
		assertThat(main("Gus", this.board.indicator(0))).contains("as many as it can take")
			.doesNotContain("Add a link");
		Stage.require(gus.post(this.board.item(id(this.board.assessment(), "Item 1")) + "/removal"), 302);
		assertThat(add(gus, this.board.assessment()).status()).as("taking one off frees no place").isEqualTo(409);
		assertThat(main("Gus", this.board.indicator(0))).doesNotContain("Add a link");
		this.board.addLink(1, "Elsewhere");
	}

	/** The whole of an earlier year could come twice, once it had been taken off. */
	@Test
	void carriesNoMoreThanAnIndicatorTakes() {
		String earlier = this.board.closedBefore(300);
		for (int number = 1; number <= 3; number++) {
			this.board.addLink(earlier, 0, "Earlier " + number);
		}
		this.board.addLink(earlier, 1, "Other");
		this.board.sign(earlier, 1);
		this.board.addLink(0, "Newer");
		this.stage.superuser()
			.sql("""
					insert into evidence_items (trust_id, academic_year, assessment_id, item_id, position, title, link,
						confidential, to_confirm, added_at, removed_at)
					select trust_id, academic_year, assessment_id, gen_random_uuid(), position, title, link, confidential,
						to_confirm, added_at, now()
					from evidence_items, generate_series(1, ?) where assessment_id = ?""")
			.params(Collecting.MOST - 2, EvidenceStage.id(this.board.assessment()))
			.update();
		assertThat(main("Gus", this.board.evidence() + "/carried")).contains("2 items stay in", "takes no more",
				"Carry 2 items over");
		Stage.require(this.board.as("Gus").post(this.board.evidence() + "/carried"), 302);
		assertThat(all()).extracting(EvidenceItem::title).containsExactly("Newer", "Earlier 1", "Other");
		assertThat(main("Gus", this.board.evidence() + "/carried")).contains("2 items stay in")
			.doesNotContain("There is nothing left");
	}

	@Test
	void carriesOverWhatWasSignedAndHasItConfirmed() {
		String earlier = this.board.closedBefore(300);
		String between = this.board.closedBefore(100);
		this.board.addLink(earlier, 0, "Kept report", "place", "page 4", "confidential", "yes");
		UUID removed = this.board.addLink(earlier, 0, "Removed report");
		Stage.require(this.board.as("Gus").post(earlier + "/evidence/items/" + removed + "/removal"), 302);
		UUID waiting = this.board.addLink(earlier, 1, "Unconfirmed report");
		this.board.addLink(earlier, 2, "Second report");
		this.board.addLink(between, 0, "Not signed off");
		this.stage.superuser()
			.sql("update evidence_items set to_confirm = true where item_id = ?")
			.param(waiting)
			.update();
		assertThat(main("Gus", this.board.evidence() + "/carried")).contains("No earlier assessment of this trust");
		this.board.sign(earlier, 1);
		assertThat(main("Gus", this.board.evidence() + "/carried"))
			.contains("Kept report", "Second report", "Carry 2 items over")
			.doesNotContain("Removed report", "Unconfirmed", "Not signed off");
		Stage.require(this.board.as("Gus").post(this.board.evidence() + "/carried"), 302);
		String list = main("Tess", this.board.evidence());
		assertThat(list).contains("0 items for 0 of 33 indicators. 2 more to confirm.");
		assertThat(list.indexOf("To confirm")).isPositive();
		UUID kept = id(this.board.assessment(), "Kept report");
		assertThat(main("Tess", this.board.item(kept))).contains("Not yet: it was carried over", "page 4",
				"it stays in the trust");
		assertThat(counting()).isZero();
		assertThat(this.board.as("Tess").post(this.board.item(kept) + "/confirmation").status()).isEqualTo(404);
		for (int times = 0; times < 2; times++) {
			Stage.require(this.board.as("Vera").post(this.board.item(kept) + "/confirmation"), 302);
		}
		assertThat(counting()).isOne();
		assertThat(main("Tess", this.board.evidence())).contains("1 item for 1 of 33 indicators. 1 more to confirm.");
		assertThat(this.board.acts()).endsWith("EVIDENCE_CARRIED", "EVIDENCE_CONFIRMED")
			.containsOnlyOnce("EVIDENCE_CONFIRMED");
		assertThat(main("Gus", this.board.evidence() + "/carried")).contains("There is nothing left to carry over");
		Map<String, String> before = this.stage.checksums();
		Stage.require(this.board.as("Gus").post(this.board.evidence() + "/carried"), 302);
		assertThat(this.stage.checksums()).as("once is all").isEqualTo(before);
	}

	private UUID id(String path, String title) {
		return this.stage.superuser()
			.sql("select item_id from evidence_items where assessment_id = ? and title = ?")
			.params(EvidenceStage.id(path), title)
			.query(UUID.class)
			.single();
	}

	/** How many items a sign-off would count. */
	private long counting() {
		return all().stream().filter((item) -> !item.toConfirm()).count();
	}

	private List<EvidenceItem> all() {
		int trust = this.board.trust().number();
		AssessmentId assessment = this.stage.superuser()
			.sql("select trust_id, academic_year, assessment_id from assessments where assessment_id = ?")
			.param(EvidenceStage.id(this.board.assessment()))
			.query((row, number) -> new AssessmentId(row.getInt(1), row.getInt(2), row.getObject(3, UUID.class)))
			.single();
		return Tenancy.inTrust(trust, () -> this.items.of(assessment));
	}

	/** Files stand once, however many years rely on them. */
	@Test
	void carriesAFileOverWithoutAnotherCopy() {
		String earlier = this.board.closedBefore(300);
		Visitor gus = this.board.as("Gus");
		byte[] workbook = Samples.xlsx();
		Stage.require(org.trustquality.Multipart.of(gus, "title", "Shared file")
			.file("file", "shared.xlsx", workbook)
			.send(this.board.indicator(earlier, 3) + "/files"), 302);
		this.board.sign(earlier, 1);
		Stage.require(gus.post(this.board.evidence() + "/carried"), 302);
		UUID item = id(this.board.assessment(), "Shared file");
		assertThat(this.board.as("Tess").download(this.board.item(item) + "/file")).isEqualTo(workbook);
		assertThat(this.stage.superuser()
			.sql("select count(*) from evidence_files where trust_id = ?")
			.param(this.board.trust().number())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void carriesOnceWhenTwoPeopleDoItAtOnce() throws Exception {
		String earlier = this.board.closedBefore(300);
		this.board.addLink(earlier, 0, "One");
		this.board.addLink(earlier, 5, "Two");
		this.board.sign(earlier, 1);
		Visitor gus = this.board.as("Gus");
		assertThat(PlayedTrust.together(6, () -> gus.twin().post(this.board.evidence() + "/carried").status()))
			.containsOnly(302);
		assertThat(all()).hasSize(2).allMatch(EvidenceItem::toConfirm);
	}

	/** An indicator that was asked in other words is another question. */
	@Test
	void leavesBehindWhatIsAskedInOtherWords() {
		String earlier = this.board.closedBefore(300);
		this.board.addLink(earlier, 0, "Of a question put otherwise");
		this.board.addLink(earlier, 1, "Of the same question");
		this.board.sign(earlier, 1);
		String older = "cst-2021.1-own-%08x".formatted(this.board.trust().number());
		publishWithAnotherFirstStatement(older);
		belongsTo(earlier, older);
		assertThat(main("Gus", this.board.evidence() + "/carried"))
			.contains("1 item stays in", "in other words", "Of the same question", "Carry 1 item over")
			.doesNotContain("put otherwise");
		Stage.require(this.board.as("Gus").post(this.board.evidence() + "/carried"), 302);
		assertThat(all()).extracting(EvidenceItem::title).containsExactly("Of the same question");
		belongsTo(earlier, this.editions.current().id());
	}

	/** As an edition of the trust's own, so that no other test meets it. */
	private void publishWithAnotherFirstStatement(String id) {
		String statement = this.editions.current().indicators().get(0).wording().statement();
		this.stage.superuser()
			.sql("""
					insert into editions (id, title, checksum, content, trust_id)
					select :id, title, encode(sha256(convert_to(changed, 'UTF8')), 'hex'), changed, :trust
					from (select title, replace(replace(content, '"' || id || '"', '"' || :id || '"'), :statement,
						'Asked otherwise then.') as changed from editions where id = :current) as older""")
			.param("id", id)
			.param("trust", this.board.trust().number())
			.param("current", this.editions.current().id())
			.param("statement", statement)
			.update();
	}

	private void belongsTo(String path, String edition) {
		this.stage.superuser()
			.sql("update assessments set edition_id = ? where assessment_id = ?")
			.params(edition, EvidenceStage.id(path))
			.update();
	}

	@Test
	void readsButDoesNotChangeInAClosedTrust() {
		UUID file = this.board.addFile(0, "report.pdf", Samples.pdf());
		this.board.as("Tess");
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.board.trust().number())
			.update();
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(409, () -> this.board.sendFile(0, "report.pdf", Samples.pdf()));
		refusals.refuse(409, () -> add(this.board.as("Gus"), this.board.assessment()));
		refusals.refuse(409, () -> this.board.as("Gus").post(this.board.item(file) + "/removal"));
		assertThat(this.board.as("Tess").download(this.board.item(file) + "/file")).isEqualTo(Samples.pdf());
		assertThat(document("Gus", this.board.indicator(0)).select("main .govuk-button")).isEmpty();
		assertThat(document("Gus", this.board.item(file)).select("main form")).isEmpty();
	}

	@Test
	void showsWhatPeopleTypeAsText() {
		String nasty = "<script>alert(1)</script> ${7*7} [[${7*7}]] \" onmouseover=x";
		Visitor gus = this.board.as("Gus");
		Stage.require(gus.post(this.board.indicator(0) + "/links", "title", nasty, "place", nasty, "link",
				"https://example.org/?a=%22%3E%3Cscript%3E&b='onclick='x"), 302);
		UUID item = this.board.newest(this.board.assessment());
		for (String path : List.of(this.board.evidence(), this.board.indicator(0), this.board.item(item),
				this.board.item(item) + "/removal")) {
			Document page = document("Gus", path);
			assertThat(page.select("main").text()).as(path).contains(nasty);
			assertThat(page.select("main script, [onmouseover], [onclick]")).as(path).isEmpty();
		}
	}

}
