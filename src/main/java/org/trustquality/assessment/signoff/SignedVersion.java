package org.trustquality.assessment.signoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.Digest;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.signoff.snapshot.Signature;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import tools.jackson.core.JacksonException;

/**
 * One signed version as it is stored. Everything beside the content also stands in it.
 *
 * @param assessment what was assessed
 * @param version its number, from 1
 * @param signedAt when it was signed
 * @param signedBy the account of who signed
 * @param meetingDate when the board met
 * @param minuteReference where the minutes have it
 * @param correctionReason why the version before was corrected; null for the first
 * @param content what was signed, to the byte
 * @param hash the SHA-256 of the content
 */
public record SignedVersion(AssessmentId assessment, int version, Instant signedAt, UUID signedBy,
		LocalDate meetingDate, String minuteReference, @Nullable String correctionReason, String content, String hash) {

	private static final Logger LOG = LoggerFactory.getLogger(SignedVersion.class);

	static SignedVersion of(AssessmentId assessment, Snapshot snapshot) {
		Signature signature = snapshot.signature();
		String content = snapshot.content();
		return new SignedVersion(assessment, signature.version(), signature.signedAt(), signature.signedBy(),
				signature.meetingDate(), signature.minuteReference(), signature.correctionReason(), content,
				Digest.of(content));
	}

	/**
	 * What was signed, where nothing else will do.
	 * @throws AssessmentRefusal if the content is not what was signed
	 */
	public Snapshot required() {
		return readable().orElseThrow(() -> new AssessmentRefusal("Version " + this.version
				+ " is not the same as when it was signed, so it is not shown. Tell whoever runs this service."));
	}

	static SignedVersion of(ResultSet row, int number) throws SQLException {
		return new SignedVersion(
				new AssessmentId(row.getInt("trust_id"), row.getInt("academic_year"),
						row.getObject("assessment_id", UUID.class)),
				row.getInt("version"), row.getObject("signed_at", OffsetDateTime.class).toInstant(),
				row.getObject("signed_by", UUID.class), row.getObject("meeting_date", LocalDate.class),
				row.getString("minute_reference"), row.getString("correction_reason"), row.getString("content"),
				row.getString("hash"));
	}

	/**
	 * What was signed, for pages: nothing, and a line for whoever runs the service, if
	 * the content is not what was signed.
	 */
	public Optional<Snapshot> readable() {
		try {
			if (this.hash.equals(Digest.of(this.content))) {
				return Optional.of(snapshot());
			}
			LOG.error("Version {} of assessment {} is not as it was signed", this.version,
					this.assessment.assessmentId());
		}
		catch (JacksonException ex) {
			LOG.error("Version {} of assessment {} cannot be read", this.version, this.assessment.assessmentId(), ex);
		}
		return Optional.empty();
	}

	/**
	 * What was signed, for those who tell what is wrong with it.
	 * @throws tools.jackson.core.JacksonException if the content is not what was stored
	 */
	public Snapshot snapshot() {
		return Snapshot.read(this.content);
	}

}
