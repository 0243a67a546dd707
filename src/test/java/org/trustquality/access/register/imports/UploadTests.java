package org.trustquality.access.register.imports;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.trust.register.Entries;
import org.trustquality.trust.register.NativeRegister;
import org.trustquality.trust.register.RegisterImports;
import org.trustquality.trust.register.file.RegisterFile;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The register's files as browsers send them, right, wrong and far too large. */
@DemonstratedApplication
class UploadTests {

	private static final int MEGABYTE = 1024 * 1024;

	@Autowired
	private Stage stage;

	@Autowired
	private RegisterImports imports;

	@Autowired
	private ServletContext container;

	private RegisterStage register;

	private Visitor nora;

	@BeforeEach
	void begin() {
		this.register = new RegisterStage(this.stage, this.imports);
		this.register.forget();
		this.nora = this.register.nora();
	}

	@AfterEach
	void forget() {
		this.register.forget();
	}

	private static NativeRegister files() {
		return NativeRegister.of(Entries.open(930001, 930002, 930003));
	}

	private static byte[] bytes(RegisterFile file) {
		try {
			return file.content().getInputStream().readAllBytes();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private Upload upload() {
		return Upload.of(this.nora).file("groups", "groups.csv", bytes(files().groups()));
	}

	@Test
	void takesBothFilesAndComparesThem() {
		Visitor.Page sent = upload().file("links", "C:\\links.csv", bytes(files().links())).send(this.nora);
		assertThat(sent.status()).isEqualTo(302);
		UUID importId = UUID.fromString(sent.location().replaceAll(".*/", ""));
		this.register.compared(importId);
		assertThat(this.nora.get(sent.location()).document().select("main").text())
			.contains("3 trusts with 15 academies (groups.csv and links.csv)", "3 new");
	}

	@Test
	void takesTheFileOfGroupsAlone() {
		Visitor.Page sent = upload().file("links", "", new byte[0]).send(this.nora);
		assertThat(sent.status()).isEqualTo(302);
		this.register.compared(UUID.fromString(sent.location().replaceAll(".*/", "")));
		assertThat(this.nora.get(sent.location()).document().select("main").text()).contains("3 trusts (groups.csv).");
	}

	@Test
	void saysWhatIsWrongWithLineAndColumn() {
		String right = new String(bytes(files().groups()), StandardCharsets.ISO_8859_1);
		long line = right.substring(0, right.indexOf("\n930002")).chars().filter((sign) -> sign == '\n').count() + 2;
		String wrong = right.replace("\n930002", "\n93x002");
		Refusals refusals = new Refusals(this.stage);
		Visitor.Page page = refusals.refuse(400,
				() -> Upload.of(this.nora)
					.file("groups", "wrong.csv", wrong.getBytes(StandardCharsets.ISO_8859_1))
					.send(this.nora));
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select(".govuk-error-summary a").first().attr("href")).isEqualTo("#fault-1");
		assertThat(page.document().select(".govuk-error-summary a").first().text())
			.startsWith("wrong.csv, line " + line + ", Group UID: ");
		assertThat(page.document().select("tr#fault-1").text()).contains("Line " + line, "Group UID", "wrong.csv");
		assertThat(page.document().select("main").text()).contains("Nothing of the files was taken",
				"choose them again");
	}

	@Test
	void asksForTheFileThatIsMissing() {
		Refusals refusals = new Refusals(this.stage);
		for (Upload none : List.of(Upload.of(this.nora), Upload.of(this.nora).file("groups", "", new byte[0]),
				Upload.of(this.nora).file("links", "links.csv", bytes(files().links())))) {
			Visitor.Page page = refusals.refuse(400, () -> none.send(this.nora));
			assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#groups");
			assertThat(page.document().select("#groups").attr("aria-describedby")).contains("groups-error");
		}
		Visitor.Page unsent = refusals.refuse(400, () -> this.nora.post(RegisterStage.IMPORTS, "groups", "x"));
		assertThat(unsent.document().select("main h1")).isNotEmpty();
	}

	@Test
	void refusesWhatIsNoRegister() {
		Refusals refusals = new Refusals(this.stage);
		byte[] groups = bytes(files().groups());
		for (Map.Entry<String, byte[]> bad : Map
			.of("empty.csv", new byte[0], "archive.zip", new byte[] { 'P', 'K', 3, 4, 0, 0, 0 }, "random.bin",
					new byte[] { 0, 1, 2, (byte) 0xFF }, "links.csv", bytes(files().links()), "cut.csv",
					java.util.Arrays.copyOf(groups, groups.length - 7))
			.entrySet()) {
			Visitor.Page page = refusals.refuse(400,
					() -> Upload.of(this.nora).file("groups", bad.getKey(), bad.getValue()).send(this.nora));
			assertThat(page.document().select(".govuk-error-summary").text()).contains(bad.getKey());
		}
		refusals.refuse(400, () -> upload().file("links", "groups.csv", groups).send(this.nora));
		System.out.println("Bad register files over HTTP: " + refusals);
	}

	@Test
	void refusesFormsThatAreNotOurs() {
		Refusals refusals = new Refusals(this.stage);
		String body = new Upload().file("groups", "groups.csv", bytes(files().groups())).whole();
		refusals.refuse(403, () -> this.nora.send("POST", RegisterStage.IMPORTS, Upload.TYPE, body));
		refusals.refuse(400, () -> this.nora.send("POST", RegisterStage.IMPORTS, "multipart/form-data", body));
	}

	@Test
	void takesOneOfTwoUploadsAtOnce() throws Exception {
		String body = upload().whole();
		List<Integer> statuses = PlayedTrust.together(2,
				() -> this.nora.twin().send("POST", RegisterStage.IMPORTS, Upload.TYPE, body).status());
		assertThat(statuses).containsExactlyInAnyOrder(302, 409);
		this.register.compared(this.imports.atWork().orElseThrow().importId());
		assertThat(
				new Refusals(this.stage).refuse(409, () -> upload().send(this.nora)).document().select("main").text())
			.contains("Another import is at work");
	}

	@Test
	void refusesAFileOfMoreThanTwentyMegabytesWithAWayBack() {
		Refusals refusals = new Refusals(this.stage);
		Visitor.Page page = refusals.refuse(413,
				() -> Upload.of(this.nora).file("groups", "big.csv", new byte[21 * MEGABYTE]).send(this.nora));
		assertThat(page.document().select("main a").eachAttr("href")).contains(RegisterStage.IMPORTS + "/new");
		assertThat(refusals
			.refuse(400, () -> Upload.of(this.nora).file("groups", "big.csv", new byte[19 * MEGABYTE]).send(this.nora))
			.document()
			.title()).as("judged by its content").startsWith("Error: ");
	}

	/** As a browser does it: everything is sent before the answer is read. */
	@Test
	void answersThoseWhoSendTwoHundredMegabytes() throws Exception {
		Map<String, String> before = this.stage.checksums();
		for (boolean announced : List.of(true, false)) {
			Upload upload = Upload.of(this.nora);
			long used = oldGeneration(true);
			String answer = sendMegabytes(200, upload, cookies(this.nora), announced);
			long grown = oldGeneration(false) - used;
			assertThat(answer).startsWith("HTTP/1.1 413").contains("That was too much", "/imports/new");
			assertThat(grown).as("memory").isLessThan(64L * MEGABYTE);
			System.out.println("An upload of 200 MB, " + (announced ? "its length announced" : "in chunks")
					+ ": 413, old generation grown by " + grown / MEGABYTE + " MB");
		}
		assertThat(this.stage.checksums()).isEqualTo(before);
		Awaitility.await().atMost(10, TimeUnit.SECONDS).until(() -> kept().isEmpty());
	}

	/** Otherwise growing by nothing would prove nothing. */
	@Test
	void seesMemoryThatIsTaken() {
		long used = oldGeneration(true);
		byte[] taken = new byte[100 * MEGABYTE];
		assertThat(oldGeneration(false) - used).isGreaterThan(64L * MEGABYTE);
		assertThat(taken).hasSize(100 * MEGABYTE);
	}

	@Test
	void keepsNothingOfWhatStrangersSend() throws Exception {
		Visitor stranger = this.stage.stranger();
		stranger.get("/sign-in");
		for (String path : List.of(RegisterStage.IMPORTS, "/sign-in", "/nothing")) {
			Visitor.Page page = stranger.send("POST", path, Upload.TYPE,
					new Upload().file("groups", "groups.csv", new byte[5 * MEGABYTE]).whole());
			assertThat(page.status()).as(path).isEqualTo(302);
			assertThat(page.location()).isEqualTo("/sign-in");
		}
		assertThat(kept()).isEmpty();
	}

	/** The container's files of requests. */
	private List<Path> kept() throws IOException {
		Path folder = ((File) this.container.getAttribute(ServletContext.TEMPDIR)).toPath();
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("upload_")).toList();
		}
	}

	private static String cookies(Visitor visitor) {
		return visitor.cookies()
			.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	private String sendMegabytes(int count, Upload upload, String cookies, boolean announced) throws IOException {
		byte[] head = upload.open("groups", "huge.csv").getBytes(StandardCharsets.ISO_8859_1);
		byte[] end = Upload.end().getBytes(StandardCharsets.ISO_8859_1);
		byte[] piece = "930001,a\n".repeat(MEGABYTE / 9 + 1).substring(0, MEGABYTE).getBytes(StandardCharsets.US_ASCII);
		try (Socket socket = new Socket("127.0.0.1", this.stage.port())) {
			socket.setSoTimeout(60_000);
			Body body = new Body(socket.getOutputStream(), announced);
			long length = head.length + (long) count * MEGABYTE + end.length;
			body.head("POST " + RegisterStage.IMPORTS
					+ " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\nCookie: " + cookies
					+ "\r\nContent-Type: " + Upload.TYPE + "\r\n"
					+ (announced ? "Content-Length: " + length : "Transfer-Encoding: chunked") + "\r\n\r\n");
			body.write(head);
			for (int one = 0; one < count; one++) {
				body.write(piece);
			}
			body.write(end);
			body.finish();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static long oldGeneration(boolean anew) {
		if (anew) {
			System.gc();
		}
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP
					&& (pool.getName().contains("Old") || pool.getName().contains("Tenured")))
			.mapToLong((pool) -> measured(pool, anew))
			.sum();
	}

	private static long measured(MemoryPoolMXBean pool, boolean anew) {
		if (anew) {
			pool.resetPeakUsage();
			return pool.getUsage().getUsed();
		}
		return pool.getPeakUsage().getUsed();
	}

	/** A body of a known length or in chunks. */
	private record Body(OutputStream out, boolean announced) {

		void head(String text) throws IOException {
			this.out.write(text.getBytes(StandardCharsets.ISO_8859_1));
		}

		void write(byte[] piece) throws IOException {
			if (!this.announced) {
				head(Integer.toHexString(piece.length) + "\r\n");
			}
			this.out.write(piece);
			if (!this.announced) {
				head("\r\n");
			}
		}

		void finish() throws IOException {
			if (!this.announced) {
				head("0\r\n\r\n");
			}
			this.out.flush();
		}

	}

}
