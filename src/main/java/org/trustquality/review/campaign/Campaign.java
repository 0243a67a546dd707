package org.trustquality.review.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.AccessRefusal;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentKind;
import org.trustquality.assessment.AssessmentPlan;
import org.trustquality.framework.EditionNumber;
import org.trustquality.trust.StoredMoment;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.SizeBand;

/**
 * An assessment that is set up for many trusts at once.
 *
 * <p>
 * It begins as a plan. An administrator chooses trusts and looks at what would happen;
 * until that is confirmed, nothing does. Then a job sets up one draft after another, each
 * in a transaction of its own, and writes to those who organise assessments there. From
 * then on each trust does with its draft as it likes; the campaign only follows how far
 * they are. Ending it stops the mails and takes nothing back.
 *
 * @param id its random id
 * @param title what administrators call it
 * @param plan what each assessment is set up with
 * @param madeAt when it was begun
 * @param choice which trusts; null until they are chosen
 * @param confirmedAt when it was confirmed; null until then
 * @param confirmedBy who confirmed it
 * @param endedAt when it was ended; null until then
 */
public record Campaign(UUID id, String title, AssessmentPlan plan, Instant madeAt, @Nullable TrustChoice choice,
		@Nullable Instant confirmedAt, @Nullable UUID confirmedBy, @Nullable Instant endedAt) {

	/** Most trusts of one campaign. */
	public static final int MOST_TRUSTS = 2500;

	static Campaign of(ResultSet row, int number) throws SQLException {
		return new Campaign(row.getObject("campaign_id", UUID.class), row.getString("title"),
				new AssessmentPlan(new AcademicYear(row.getInt("academic_year")), row.getString("edition_id"),
						AssessmentKind.valueOf(row.getString("kind")), row.getInt("minimum_ratings"),
						row.getObject("closes_at", OffsetDateTime.class).toInstant()),
				row.getObject("made_at", OffsetDateTime.class).toInstant(), choice(row),
				StoredMoment.in(row, "confirmed_at"), row.getObject("confirmed_by", UUID.class),
				StoredMoment.in(row, "ended_at"));
	}

	private static @Nullable TrustChoice choice(ResultSet row) throws SQLException {
		String chosenBy = row.getString("chosen_by");
		if (chosenBy == null) {
			return null;
		}
		String size = row.getString("size_band");
		String phase = row.getString("phase");
		return new TrustChoice(chosenBy.equals("LIST"), row.getString("list"),
				(size != null) ? SizeBand.valueOf(size) : null, (phase != null) ? Phase.valueOf(phase) : null,
				row.getString("region"));
	}

	/** The framework whose newest edition is asked. */
	public String series() {
		return EditionNumber.of(this.plan.editionId()).series();
	}

	public boolean isConfirmed() {
		return this.confirmedAt != null;
	}

	public boolean isEnded() {
		return this.endedAt != null;
	}

	/** How far it is, in words. */
	public String stateInWords() {
		if (isEnded()) {
			return "Ended";
		}
		return isConfirmed() ? "Under way" : "Not confirmed";
	}

	/** Where it is seen, as far as it is. */
	public String page() {
		if (isConfirmed()) {
			return CampaignPaths.of(this.id);
		}
		return (this.choice != null) ? CampaignPaths.check(this.id) : CampaignPaths.trusts(this.id);
	}

	/** Makes sure that nothing has happened yet. */
	public void requirePlan() {
		if (isConfirmed()) {
			throw new AccessRefusal("The trusts of this campaign are confirmed, so they can no longer change.");
		}
	}

	/** Makes sure that trusts can still be written to. */
	public void requireUnderWay() {
		if (!isConfirmed()) {
			throw new AccessRefusal("Choose the trusts of this campaign and confirm them first.");
		}
		if (isEnded()) {
			throw new AccessRefusal("This campaign is ended, so nobody is written to any more.");
		}
	}

}
