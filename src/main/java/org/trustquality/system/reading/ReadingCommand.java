package org.trustquality.system.reading;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.answering.ReadAnswers;
import org.trustquality.assessment.reading.AnswerReadings;
import org.trustquality.assessment.reading.IntendedReading;
import org.trustquality.trust.Trusts;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Writes one person's answers in one assessment to a new file, when the application is
 * started for that, and ends the application. One transaction writes down who reads and
 * why, and tells the trust; only the next one can read.
 */
@Component
@ConditionalOnProperty("trust-quality.reading.trust")
class ReadingCommand implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(ReadingCommand.class);

	private final ReadingSettings settings;

	private final ReadingCheck check;

	private final AnswerReadings readings;

	private final ReadAnswers answers;

	private final Trusts trusts;

	private final ConfigurableApplicationContext application;

	ReadingCommand(ReadingSettings settings, ReadingCheck check, AnswerReadings readings, ReadAnswers answers,
			Trusts trusts, ConfigurableApplicationContext application) {
		this.settings = settings;
		this.check = check;
		this.readings = readings;
		this.answers = answers;
		this.trusts = trusts;
		this.application = application;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		ReadingCheck.CheckedReading checked = this.check.of(this.settings);
		IntendedReading intended = checked.intended();
		int trustId = intended.assessment().id().trustId();
		UUID reading = Tenancy.inTrust(trustId, () -> this.readings.record(intended));
		LOG.info("Recorded as {}: {} reads answers of one person. The trust and the person are told", reading,
				intended.readBy());
		List<List<String>> sheets = Tenancy.inTrust(trustId,
				() -> this.answers.of(reading, intended.assessment(), intended.person().personId()));
		if (sheets.isEmpty()) {
			throw new ReadingRefused("There are no answers under this person's account.",
					"The reading is recorded all the same. Look whether their accounts were merged lately.");
		}
		write(checked.file(), text(intended, reading, sheets));
		this.application.close();
	}

	private String text(IntendedReading intended, UUID reading, List<List<String>> sheets) {
		List<String> lines = new ArrayList<>(
				List.of("Trust: " + this.trusts.get(intended.assessment().id().trustId()).name(),
						"Assessment: " + intended.assessment().academicYear() + ", "
								+ intended.assessment().reference(),
						"Person: " + intended.person().name() + ", " + intended.person().email(),
						"Read by: " + intended.readBy(), "Reason: " + intended.reason(), "Recorded as: " + reading));
		sheets.forEach(lines::addAll);
		return String.join("\n", lines) + "\n";
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(Files.createFile(file, forOwnerAlone()), text);
			LOG.info("Wrote the answers to {}", file.toAbsolutePath());
		}
		catch (IOException ex) {
			throw new ReadingRefused("The answers cannot be written to " + file.toAbsolutePath() + ".",
					"The reading is recorded all the same. Look at the folder and start once more.");
		}
	}

	private static FileAttribute<?>[] forOwnerAlone() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
