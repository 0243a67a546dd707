package org.trustquality.assessment.evidence.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Multipart;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.assessment.evidence.file.Samples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;

import static org.assertj.core.api.Assertions.assertThat;

/** Files as browsers and others send them, and as they come back. */
@DemonstratedApplication
class EvidenceFilesTests {

	private static final int TEN_MEGABYTES = 10_485_760;

	@Autowired
	private Stage stage;

	private EvidenceStage board;

	private Refusals refusals;

	@BeforeEach
	void meet() {
		this.board = new EvidenceStage(this.stage);
		this.refusals = new Refusals(this.stage);
	}

	@Test
	void givesEveryKindBackToTheByteAndLetsNothingInItRun() {
		Map<String, byte[]> files = Map.of("report.pdf", Samples.pdf(), "minutes.docx", Samples.docx(), "budget.xlsx",
				Samples.xlsx(), "screen.png", Samples.png(), "site.jpg", Samples.jpg());
		Map<String, String> types = Map.of("report.pdf", "application/pdf", "minutes.docx",
				"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "budget.xlsx",
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "screen.png", "image/png",
				"site.jpg", "image/jpeg");
		files.forEach((name, content) -> {
			UUID item = this.board.addFile(0, name, content);
			Visitor.Page file = this.board.as("Tess").get(this.board.item(item) + "/file");
			assertThat(file.status()).isEqualTo(200);
			assertThat(file.header("Content-Type")).contains(types.get(name));
			assertThat(file.header("Content-Disposition").orElseThrow()).startsWith("attachment;").contains(name);
			assertThat(file.header("X-Content-Type-Options")).contains("nosniff");
			assertThat(file.headers().get("content-security-policy")).containsExactly(
					"sandbox; default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
			assertThat(file.header("Cache-Control")).contains("private, no-store");
			assertThat(file.header("Content-Length")).contains(Integer.toString(content.length));
			assertThat(this.board.as("Tess").download(this.board.item(item) + "/file")).isEqualTo(content);
		});
		String page = this.board.as("Tess").get(this.board.evidence()).document().select("main").text();
		assertThat(page).contains("5 items for 1 of 33 indicators", "not scanned for viruses", "Word document",
				"Excel workbook", "PNG picture", "JPG picture");
	}

	@Test
	void takesTenMegabytesAndNotAByteMore() {
		UUID item = this.board.addFile(0, "large.pdf", Samples.pdf(TEN_MEGABYTES));
		assertThat(this.board.as("Tess").download(this.board.item(item) + "/file"))
			.isEqualTo(Samples.pdf(TEN_MEGABYTES));
		Visitor.Page page = this.refusals.refuse(400,
				() -> this.board.sendFile(0, "large.pdf", Samples.pdf(TEN_MEGABYTES + 1), "place", "page 4", "day", "3",
						"month", "5", "year", "2026", "confidential", "yes"));
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#file");
		assertThat(page.document().select(".govuk-error-summary").text()).contains("larger than 10 MB");
		assertThat(page.document().select("#title").val()).isEqualTo("Report");
		assertThat(page.document().select("#place").val()).isEqualTo("page 4");
		assertThat(page.document().select("#day").val() + page.document().select("#month").val()
				+ page.document().select("#year").val())
			.isEqualTo("352026");
		assertThat(page.document().select("#confidential").hasAttr("checked")).isTrue();
		for (int megabytes : List.of(21, 45)) {
			Visitor.Page tooMuch = this.refusals.refuse(413,
					() -> this.board.sendFile(0, "huge.pdf", Samples.pdf(megabytes * 1024 * 1024)));
			assertThat(tooMuch.document().select("main a").eachAttr("href"))
				.contains(this.board.indicator(0) + "/files");
			assertThat(tooMuch.document().select("main").text()).contains("at most 10 MB", "add a link to it instead");
		}
	}

	@Test
	void refusesWhatIsNoFileForTheBoard() {
		Map<String, byte[]> bad = new LinkedHashMap<>();
		bad.put("empty.pdf", new byte[0]);
		bad.put("program.pdf", new byte[] { 'M', 'Z', 1, 2, 3 });
		bad.put("page.pdf", "<html><script>alert(1)</script></html>".getBytes());
		bad.put("report.exe", new byte[] { 'M', 'Z', 1, 2, 3 });
		bad.put("page.html", "<html></html>".getBytes());
		bad.put("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes());
		bad.put("archive.docx", Samples.zip(Map.of("a.txt", new byte[1])));
		bad.put("macros.docx", Samples.docm());
		bad.put("workbook.docx", Samples.xlsx());
		bad.put("bomb.docx", Samples.bomb(60));
		bad.put("crowd.xlsx", Samples.crowd(5_001));
		bad.put("nested.docx", Samples.nested(5, Samples.docx()));
		bad.put("picture.png", Samples.jpg());
		bad.put("report", Samples.pdf());
		bad.put(".pdf", Samples.pdf());
		bad.put("../.pdf", Samples.pdf());
		bad.put("report\u202Efdp.exe", Samples.pdf());
		bad.forEach((name, content) -> {
			Visitor.Page page = this.refusals.refuse(400, () -> this.board.sendFile(0, name, content));
			assertThat(page.document().title()).as(name).startsWith("Error: ");
			assertThat(page.document().select(".govuk-error-summary a").eachAttr("href")).as(name)
				.containsExactly("#file");
			assertThat(page.document().select("#title").val()).as(name).isEqualTo("Report");
		});
		assertThat(kept()).isZero();
		System.out.println("Bad evidence files over HTTP: " + this.refusals);
	}

	private int kept() {
		return this.stage.superuser()
			.sql("select count(*) from evidence_files where trust_id = ?")
			.param(this.board.trust().number())
			.query(Integer.class)
			.single();
	}

	@Test
	void refusesNoneSeveralAndWhatIsNotMultipart() {
		Visitor gus = this.board.as("Gus");
		String files = this.board.indicator(0) + "/files";
		for (Multipart form : List.of(Multipart.of(gus, "title", "T"),
				Multipart.of(gus, "title", "T").file("file", "", new byte[0]),
				Multipart.of(gus, "title", "T", "file", "text"),
				Multipart.of(gus, "title", "T")
					.file("file", "a.pdf", Samples.pdf())
					.file("file", "b.pdf", Samples.pdf()),
				Multipart.of(gus, "title", "T").file("other", "a.pdf", Samples.pdf()))) {
			Visitor.Page page = this.refusals.refuse(400, () -> form.send(files));
			assertThat(page.document().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#file");
		}
		this.refusals.refuse(400, () -> gus.post(files, "title", "T", "file", "a.pdf"));
		this.refusals.refuse(400, () -> gus.post(files));
		Visitor.Page untitled = this.refusals.refuse(400,
				() -> Multipart.of(gus, "title", " ", "day", "31", "month", "2", "year", "2026")
					.file("file", "a.pdf", Samples.pdf())
					.send(files));
		assertThat(untitled.document().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#title",
				"#day");
		assertThat(untitled.document().select("#file-hint").text()).contains("Choose the file again");
		Visitor.Page titled = Multipart.of(gus).file("title", "a.pdf", Samples.pdf()).send(files);
		assertThat(titled.status()).isBetween(400, 499);
		assertThat(gus.send("POST", files, "multipart/form-data", "x").status()).isBetween(400, 499);
		assertThat(gus.send("POST", files, Multipart.TYPE, "broken").status()).isBetween(400, 499);
		assertThat(kept()).isZero();
	}

	/** Each name, sent as it is and as others would write it, and what comes back. */
	@Test
	void cleansHostileNamesAllTheWayToTheDownload() {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("filename=\"../../../etc/cron.d/x.pdf\"", "x.pdf");
		names.put("filename=\"..\\\\..\\\\windows\\\\x.pdf\"", "x.pdf");
		names.put("filename=\"C:/Users/Ann/x.pdf\"", "x.pdf");
		names.put("filename=\"a%0D%0ASet-Cookie: x=y.pdf\"", null);
		names.put("filename=\"a\u202Efdp.exe.pdf\"", "a fdp.exe.pdf");
		names.put("filename=\"a\u0001b.pdf\"", null);
		names.put("filename=\"" + "n".repeat(300) + ".pdf\"", "n".repeat(146) + ".pdf");
		names.put("filename=\"" + "\u5831".repeat(300) + ".pdf\"", "\u5831".repeat(146) + ".pdf");
		names.put("filename=\"<b>x</b>.pdf\"", "b-.pdf");
		names.put("filename=\"a;b=c.pdf\"", "a;b=c.pdf");
		names.put("filename=\"a'b.pdf\"", "a'b.pdf");
		names.put("filename=\"CON.pdf\"", "file CON.pdf");
		names.put("filename=\"Angharad Llŷr – adroddiad.pdf\"", "Angharad Llŷr – adroddiad.pdf");
		names.put("filename=\"a\0b.pdf\"", null);
		names.put("filename=\"a\r\nX-Injected: y.pdf\"", null);
		names.put("filename=\"a\nb.pdf\"", null);
		names.put("filename=\"never closed.pdf", null);
		names.put("filename=", null);
		names.put("filename*=UTF-8''%00.pdf", null);
		names.put("filename*=nonsense''%ZZ.pdf", null);
		names.put("filename*=UTF-8''%ZZ.pdf", null);
		names.put("filename*=UTF-8''%", null);
		names.put("filename=\"=?nonsense?B?Li4v?=\"", null);
		names.put("filename=\"=?UTF-8?Q?=ZZ?=.pdf\"", null);
		names.put("filename=\"\"", null);
		names.put("filename=\"a.pdf\"; filename=\"b.exe\"", null);
		names.put("filename=\"=?UTF-8?B?Li4vLi4veC5wZGY=?=\"", null);
		names.put("filename=\"" + "n".repeat(5000) + ".pdf\"", null);
		names.put("filename*=UTF-8''..%2F..%2Fx%0d%0ay.pdf", null);
		Map<Integer, Integer> statuses = new TreeMap<>();
		names.forEach((sent, expected) -> {
			Visitor gus = this.board.as("Gus");
			Visitor.Page page = Multipart.of(gus, "title", "Report")
				.file("file", sent, "application/pdf", Samples.pdf())
				.send(this.board.indicator(0) + "/files");
			if (expected != null) {
				assertThat(page.status()).as(sent).isEqualTo(302);
			}
			if (page.status() == 302) {
				comesBack(sent, expected);
			}
			else {
				assertThat(page.status()).as(sent).isBetween(400, 499);
			}
			statuses.merge(page.status(), 1, Integer::sum);
		});
		System.out.println("Hostile names of files, by answer: " + statuses);
	}

	private void comesBack(String sent, String expected) {
		UUID item = this.board.newest(this.board.assessment());
		Visitor.Page file = this.board.as("Tess").get(this.board.item(item) + "/file");
		assertThat(file.status()).as(sent).isEqualTo(200);
		assertThat(file.headers().get("content-disposition")).as(sent).hasSize(1);
		String header = file.header("Content-Disposition").orElseThrow();
		assertThat(header).as(sent).startsWith("attachment;").doesNotContainPattern("[^\\x20-\\x7E]");
		assertThat(file.header("Set-Cookie")).as(sent).isEmpty();
		String name = ContentDisposition.parse(header).getFilename();
		assertThat(name).as(sent).doesNotContain("/", "\\", "\"").doesNotContainPattern("[\\p{C}]").endsWith(".pdf");
		if (expected != null) {
			assertThat(name).as(sent).isEqualTo(expected);
		}
	}

	/** What was stored is what is given; anything else is not given at all. */
	@Test
	void givesNothingOutThatWasTamperedWith() {
		UUID item = this.board.addFile(0, "report.pdf", Samples.pdf());
		this.stage.superuser()
			.sql("update evidence_files set content = set_byte(content, 20, 1) where trust_id = ?")
			.param(this.board.trust().number())
			.update();
		Visitor.Page page = this.refusals.refuse(409, () -> this.board.as("Tess").get(this.board.item(item) + "/file"));
		assertThat(page.document().select("main").text()).contains("not the same as when it was added");
		this.stage.superuser()
			.sql("update evidence_files set content = null where trust_id = ?")
			.param(this.board.trust().number())
			.update();
		assertThat(this.refusals.refuse(409, () -> this.board.as("Tess").get(this.board.item(item) + "/file"))
			.document()
			.select("main")
			.text()).contains("cannot be read just now");
	}

	@Test
	void showsNoFileToThosePassingBy() {
		UUID item = this.board.addFile(0, "report.pdf", Samples.pdf());
		assertThat(this.stage.stranger().get(this.board.item(item) + "/file").location()).isEqualTo("/sign-in");
		assertThat(this.stage.as(Stage.JOAN).get(this.board.item(item) + "/file").status()).isEqualTo(404);
		UUID link = this.board.addLink(0, "No file");
		assertThat(this.board.as("Gus").get(this.board.item(link) + "/file").status()).isEqualTo(404);
	}

}
