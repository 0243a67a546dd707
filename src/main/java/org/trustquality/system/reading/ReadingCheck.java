package org.trustquality.system.reading;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.PersonName;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.reading.AnswerReadings;
import org.trustquality.assessment.reading.IntendedReading;
import org.trustquality.mail.MailAddress;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;

/** Makes sure that each setting is right before a reading is recorded. */
@Component
class ReadingCheck {

	private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final Trusts trusts;

	private final Assessments assessments;

	private final AnswerReadings readings;

	private final People people;

	ReadingCheck(Trusts trusts, Assessments assessments, AnswerReadings readings, People people) {
		this.trusts = trusts;
		this.assessments = assessments;
		this.readings = readings;
		this.people = people;
	}

	/**
	 * What the settings ask for.
	 * @throws ReadingRefused if one of them is missing or wrong
	 */
	CheckedReading of(ReadingSettings settings) {
		String by = line(settings.by(), "by", "the name of who reads", PersonName.LONGEST);
		String reason = line(settings.reason(), "reason", "why", IntendedReading.LONGEST_REASON);
		Path file = newFile(settings.file());
		int trustId = reference(settings.trust()).flatMap(this.trusts::numberOf)
			.orElseThrow(() -> new ReadingRefused(
					"trust-quality.reading.trust names no trust; it is the reference after /trusts/ in the addresses of its pages."));
		Assessment assessment = reference(settings.assessment())
			.flatMap((reference) -> Tenancy.inTrust(trustId, () -> this.assessments.ofTrust(trustId, reference)))
			.orElseThrow(() -> new ReadingRefused(
					"trust-quality.reading.assessment names no assessment of this trust; it is the reference after /assessments/ in the addresses of its pages."));
		Person person = MailAddress.parse(settings.person())
			.flatMap(this.people::find)
			.filter((found) -> hasAnswered(assessment.id(), found))
			.orElseThrow(() -> new ReadingRefused(
					"trust-quality.reading.person is not the e-mail address of anybody who has begun to answer this assessment."));
		if (assessment.areAnswersDeleted()) {
			throw new ReadingRefused("The answers to this assessment were deleted by the trust's rule.");
		}
		return new CheckedReading(new IntendedReading(assessment, person, by, reason), file);
	}

	private boolean hasAnswered(AssessmentId assessment, Person person) {
		return Tenancy.inTrust(assessment.trustId(), () -> this.readings.isThereASheet(assessment, person.personId()));
	}

	private static String line(@Nullable String typed, String setting, String what, int longest) {
		String line = (typed != null) ? typed.strip() : "";
		if (!PersonName.fits(line, longest)) {
			throw new ReadingRefused("trust-quality.reading." + setting + " has to say " + what + ", in at most "
					+ longest + " characters on one line.");
		}
		return line;
	}

	private static Optional<UUID> reference(@Nullable String typed) {
		return Optional.ofNullable(typed)
			.map((text) -> text.strip().toLowerCase(Locale.ROOT))
			.filter((text) -> REFERENCE.matcher(text).matches())
			.map(UUID::fromString);
	}

	/** What is printed goes where the log goes, and stays there. */
	private static Path newFile(@Nullable Path file) {
		Path folder = (file != null) ? file.toAbsolutePath().getParent() : null;
		if (file == null || folder == null || Files.exists(file, LinkOption.NOFOLLOW_LINKS)
				|| !Files.isDirectory(folder) || !Files.isWritable(folder)) {
			throw new ReadingRefused(
					"trust-quality.reading.file has to be a new file in a folder where this user may write.");
		}
		return file;
	}

	/**
	 * A reading whose settings are right.
	 *
	 * @param intended what is recorded
	 * @param file where the answers go
	 */
	record CheckedReading(IntendedReading intended, Path file) {
	}

}
