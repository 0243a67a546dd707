package org.trustquality.system.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.trustquality.access.command.CommandFailedFailureAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.answering.ReadAnswers;
import org.trustquality.assessment.reading.AnswerReadings;
import org.trustquality.trust.Trusts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whoever runs the computers reads one person's answers only by leaving a record that the
 * trust and the person see.
 */
@DemonstratedApplication
@ExtendWith(OutputCaptureExtension.class)
class ReadingCommandTests {

	private static final String REASON = "A court order of 3 November";

	@Autowired
	private Stage stage;

	@Autowired
	private ReadingCheck check;

	@Autowired
	private AnswerReadings readings;

	@Autowired
	private ReadAnswers answers;

	@Autowired
	private Assessments assessments;

	@Autowired
	private Trusts trusts;

	@TempDir
	private Path folder;

	private PlayedTrust trust;

	/** People still answer it. */
	private String open = "";

	private String other = "";

	@BeforeEach
	void play() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE", "Cecil:CHIEF_EXECUTIVE");
		this.open = this.trust.open("Gus");
		this.trust.answer("Tess", this.open, "2");
		this.trust.answer("Tod", this.open, "5");
		this.other = this.trust.open("Gus", -1);
		this.trust.answer("Tess", this.other, "4");
	}

	private static String reference(String assessment) {
		return assessment.replaceAll(".*/", "");
	}

	private Path file() {
		return this.folder.resolve("answers.txt");
	}

	private ReadingSettings settings(@Nullable Path file) {
		return new ReadingSettings(this.trust.reference().toString(), reference(this.open), this.trust.email("Tess"),
				"Ida Crowe", REASON, file);
	}

	private GenericApplicationContext run(ReadingSettings settings) {
		GenericApplicationContext application = new GenericApplicationContext();
		application.refresh();
		new ReadingCommand(settings, this.check, this.readings, this.answers, this.trusts, application)
			.run(new DefaultApplicationArguments());
		return application;
	}

	@Test
	void tellsThatPersonsAnswersToTheFileAloneAndLeavesARecordBehind(CapturedOutput output) throws Exception {
		assertThat(run(settings(file())).isActive()).isFalse();
		assertThat(output.getAll()).contains("Wrote the answers to").doesNotContain("2 Starting", "note of Tess");
		String said = Files.readString(file());
		assertThat(said).contains("Trust: " + this.trust.name(), "Person: " + this.trust.named("Tess"),
				"Read by: Ida Crowe", "Reason: " + REASON, "Answer: 2 Starting", "Comment: note of Tess",
				"Answer: Not answered yet");
		assertThat(said.substring(said.indexOf("Trust: "))).doesNotContain("note of Tod", "5 Embedded",
				"4 Established");
		assertThat(this.trust.acts()).containsOnlyOnce("ANSWERS_READ");
		assertThat(List.of(readingMails("Tess"), readingMails("Clara"), readingMails("Gus"), readingMails("Tod")))
			.containsExactly(1L, 1L, 1L, 0L);
		assertThat(mail("Tess")).contains("Ida Crowe", REASON, this.open + "/response/answers")
			.doesNotContain("Starting", "note of Tess");
		assertThat(mail("Clara")).contains(this.trust.named("Tess"), "You cannot see these answers",
				this.trust.path() + "/readings");
		showsItToEverybody();
		showsItToThePerson();
		System.out.println("Break-glass: readings=1, records=1, activity lines=1, mails=3, other people's answers=0");
	}

	private long readingMails(String who) {
		return this.trust.mails(who).stream().filter((subject) -> subject.contains("being read")).count();
	}

	private String mail(String who) {
		return this.stage.superuser()
			.sql("select plain_text from mails where recipient = ? and subject like '%being read%'")
			.param(this.trust.email(who))
			.query(String.class)
			.single();
	}

	private void showsItToEverybody() {
		for (String who : List.of("Gus", "Clara", "Tod", "Cecil")) {
			Visitor visitor = this.trust.as(who);
			Visitor.Page page = visitor.get(this.trust.path() + "/readings");
			assertThat(page.status()).isEqualTo(200);
			boolean organiser = List.of("Gus", "Clara").contains(who);
			assertThat(page.document().select("tbody").text()).contains("Ida Crowe", REASON,
					organiser ? this.trust.named("Tess") : "One person's answers");
			if (!organiser) {
				assertThat(page.document().text()).doesNotContain(this.trust.named("Tess"));
			}
			assertThat(visitor.get(this.trust.path()).document().select(".govuk-inset-text").text())
				.contains("has read one person's answers in the last 12 months");
		}
		assertThat(this.trust.as("Gus").get(this.trust.path() + "/activity").document().text()).contains(
				"Ida Crowe, for whoever runs the computers, had the answers of " + this.trust.named("Tess"), REASON);
	}

	private void showsItToThePerson() {
		Visitor tess = this.trust.as("Tess");
		assertThat(tess.get(this.open + "/response/answers").document().select(".govuk-inset-text").text())
			.contains("has read these answers", "Ida Crowe", REASON);
		assertThat(tess.get(this.other + "/response/answers").document().select(".govuk-inset-text").text())
			.doesNotContain("has read these answers");
		assertThat(tess.get(this.trust.path() + "/readings").document().select("tbody").text())
			.contains("Your answers");
		assertThat(this.trust.as("Tod").get(this.open + "/response/answers").document().select("main").text())
			.doesNotContain("Ida Crowe");
	}

	@Test
	void writesThemToANewFileThatOthersCannotRead() throws Exception {
		Path file = file();
		run(settings(file));
		String first = Files.readString(file);
		assertThat(first).contains("Answer: 2 Starting", "Comment: note of Tess");
		assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ,
				PosixFilePermission.OWNER_WRITE);
		refuses(settings(file), "trust-quality.reading.file has to be a new file");
		assertThat(Files.readString(file)).isEqualTo(first);
		Path dangling = Files.createSymbolicLink(this.folder.resolve("link"), this.folder.resolve("elsewhere"));
		refuses(settings(dangling), "trust-quality.reading.file has to be a new file");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { "trust, none, names no trust", "trust, x, names no trust",
			"trust, 00000000-0000-0000-0000-000000000000, names no trust", "assessment, none, names no assessment",
			"assessment, ' ', names no assessment",
			"assessment, 00000000-0000-0000-0000-000000000000, names no assessment", "person, none, begun to answer",
			"person, Tess, begun to answer", "person, nobody@example.org, begun to answer",
			"person, tim, begun to answer", "by, none, the name of who reads", "by, '', the name of who reads",
			"by, 'a\nb', the name of who reads", "reason, none, has to say why", "reason, ' ', has to say why",
			"file, /nowhere/answers.txt, has to be a new file", "file, none, has to be a new file" })
	void namesWhatIsWrongAndRecordsNothing(String setting, @Nullable String value, String says) {
		String person = "tim".equals(value) ? this.trust.email("Tim") : value;
		ReadingSettings right = settings(file());
		refuses(new ReadingSettings(setting.equals("trust") ? value : right.trust(),
				setting.equals("assessment") ? value : right.assessment(),
				setting.equals("person") ? person : right.person(), setting.equals("by") ? value : right.by(),
				setting.equals("reason") ? value : right.reason(),
				!setting.equals("file") ? right.file() : (value != null) ? Path.of(value) : null), says);
	}

	@Test
	void takesNoReasonThatIsTooLongNorAnotherTrustsAssessment() {
		ReadingSettings right = settings(file());
		refuses(new ReadingSettings(right.trust(), right.assessment(), right.person(), right.by(), "x".repeat(501),
				right.file()), "at most 500 characters");
		PlayedTrust elsewhere = PlayedTrust.of(this.stage);
		refuses(new ReadingSettings(elsewhere.reference().toString(), right.assessment(), right.person(), right.by(),
				right.reason(), right.file()), "names no assessment of this trust");
	}

	private void refuses(ReadingSettings settings, String says) {
		Map<String, String> before = this.stage.checksums();
		assertThatExceptionOfType(ReadingRefused.class).isThrownBy(() -> run(settings)).satisfies((refused) -> {
			assertThat(refused.getExitCode()).isEqualTo(1);
			assertThat(refused).hasMessageContaining(says);
			assertThat(refused.getMessage()).endsWith(".").doesNotContain("\n");
			assertThat(refused.action()).contains("Nothing was recorded");
			assertThat(new CommandFailedFailureAnalyzer().analyze(refused).getDescription())
				.isEqualTo(refused.getMessage());
		});
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	/** Without a record, for another person, and in another assessment. */
	@Test
	void readsNothingThatWasNotRecorded() {
		run(settings(this.folder.resolve("once.txt")));
		UUID reading = this.stage.superuser()
			.sql("select reading_id from answer_readings where trust_id = ? order by read_at desc limit 1")
			.param(this.trust.number())
			.query(UUID.class)
			.single();
		assertThat(read(reading, this.open, "Tess")).hasSize(1);
		assertThat(read(UUID.randomUUID(), this.open, "Tess")).isEmpty();
		assertThat(read(reading, this.open, "Tod")).isEmpty();
		assertThat(read(reading, this.other, "Tess")).isEmpty();
		assertThat(Tenancy.inTrust(this.trust.number(), this.trust.person("Clara"),
				() -> this.answers.of(reading, assessment(this.open), this.trust.person("Tess"))))
			.as("somebody who has signed in")
			.isEmpty();
		this.stage.superuser()
			.sql("update answer_readings set read_at = read_at - interval '16 minutes' where reading_id = ?")
			.param(reading)
			.update();
		assertThat(read(reading, this.open, "Tess")).isEmpty();
	}

	private List<List<String>> read(UUID reading, String assessment, String who) {
		return Tenancy.inTrust(this.trust.number(),
				() -> this.answers.of(reading, assessment(assessment), this.trust.person(who)));
	}

	private Assessment assessment(String path) {
		return Tenancy.inTrust(this.trust.number(),
				() -> this.assessments.ofTrust(this.trust.number(), UUID.fromString(reference(path))).orElseThrow());
	}

	@Test
	void saysThatNobodyHasReadAnswers() {
		PlayedTrust quiet = PlayedTrust.of(this.stage, "Olga:TRUSTEE");
		Visitor olga = quiet.as("Olga");
		assertThat(olga.get(quiet.path() + "/readings").document().select("main").text())
			.contains("Nobody has read answers this way.");
		assertThat(olga.get(quiet.path()).document().select(".govuk-inset-text")).isEmpty();
		assertThat(olga.get(this.trust.path() + "/readings").status()).isEqualTo(404);
	}

	@Test
	void saysNothingOnTheFirstPageAfterAYear() {
		PlayedTrust calm = PlayedTrust.of(this.stage, "Olga:CHAIR", "Tess:TRUSTEE", "Tod:TRUSTEE", "Tim:TRUSTEE");
		String assessment = calm.open("Olga");
		String insert = """
				insert into answer_readings
				select trust_id, academic_year, assessment_id, gen_random_uuid(), ?, 'Ida', 'Why', now() - ?::interval
				from assessments where assessment_id = ?::uuid""";
		this.stage.superuser().sql(insert).params(calm.person("Tess"), "367 days", reference(assessment)).update();
		Visitor olga = calm.as("Olga");
		assertThat(olga.get(calm.path()).document().select(".govuk-inset-text")).isEmpty();
		assertThat(olga.get(calm.path() + "/readings").document().select("tbody tr")).hasSize(1);
		for (int times = 0; times < 2; times++) {
			this.stage.superuser().sql(insert).params(calm.person("Tess"), "364 days", reference(assessment)).update();
		}
		assertThat(olga.get(calm.path()).document().select(".govuk-inset-text").text())
			.contains("has read answers 2 times in the last 12 months");
	}

	/** Only the command names a reading to the database. */
	@Test
	void isReachedByNoPage() throws Exception {
		try (var sources = Files.walk(Path.of("src/main/java"))) {
			List<Path> naming = sources.filter(Files::isRegularFile)
				.filter((file) -> holds(file, "ReadAnswers"))
				.toList();
			assertThat(naming).extracting((file) -> file.getFileName().toString())
				.containsExactlyInAnyOrder("ReadAnswers.java", "ReadingCommand.java");
		}
		try (var sources = Files.walk(Path.of("src/main/java"))) {
			assertThat(sources.filter(Files::isRegularFile).filter((file) -> holds(file, "app.reading")))
				.extracting((file) -> file.getFileName().toString())
				.containsExactly("ReadAnswers.java");
		}
	}

	private static boolean holds(Path file, String text) {
		try {
			return Files.readString(file).contains(text);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
