package org.trustquality.assessment.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.AccessRefusal;
import org.trustquality.access.helpdesk.Askings;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.Capacity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the help desk what people are asked, and moves it when two accounts become one.
 * It reads and writes invitations and the keys of respondents, and no response.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvitationAskings implements Askings {

	/** How far an invitation is: the later in this list, the further. */
	private static final String STAGES = "array['REMOVED', 'NOT_SENT', 'SENT', 'LINK_USED', 'STARTED', 'SUBMITTED']";

	/**
	 * Both accounts of a person in one assessment, unless it has closed with the kept one
	 * in it.
	 */
	private static final String DOUBLED = """
			select a.academic_year, a.assessment_id,
				array_position(%1$s, m.status) > array_position(%1$s, k.status) as merged_is_further,
				m.capacity, m.status, m.paper, m.mail_id, m.begun, m.receipt_number
			from assessments a
				join invitations m using (trust_id, academic_year, assessment_id)
				join invitations k using (trust_id, academic_year, assessment_id)
			where a.trust_id = :trust and m.person_id = :merged and k.person_id = :kept
				and (a.state in ('DRAFT', 'OPEN') or k.status = 'REMOVED' and not k.begun)
			order by a.academic_year, a.assessment_id""".formatted(STAGES);

	private final JdbcClient jdbc;

	private final OpenedForms forms;

	InvitationAskings(JdbcClient jdbc, OpenedForms forms) {
		this.jdbc = jdbc;
		this.forms = forms;
	}

	@Override
	public List<Asking> open(int trustId, UUID personId) {
		return this.jdbc.sql("""
				select a.academic_year, i.capacity, i.status
				from invitations i join assessments a using (trust_id, academic_year, assessment_id)
				where a.trust_id = ? and i.person_id = ? and i.status <> 'REMOVED' and a.state in ('DRAFT', 'OPEN')
				order by a.academic_year, a.closes_at""")
			.params(trustId, personId)
			.query((row, number) -> new Asking(new AcademicYear(row.getInt("academic_year")).toString(),
					Capacity.valueOf(row.getString("capacity")).words(),
					InvitationStatus.valueOf(row.getString("status")).words()))
			.list();
	}

	/**
	 * What is begun stays with the account it was begun with, or it would count twice.
	 */
	@Override
	public Optional<String> obstacle(int trustId, UUID merged, UUID kept) {
		return this.jdbc
			.sql("""
					select a.academic_year from invitations i join assessments a using (trust_id, academic_year, assessment_id)
					where i.trust_id = ? and i.person_id = ? and a.state in ('DRAFT', 'OPEN')
						and (i.begun or i.status in ('STARTED', 'SUBMITTED'))
					order by a.academic_year limit 1""")
			.params(trustId, merged)
			.query(Integer.class)
			.optional()
			.map((year) -> "the person has begun to answer the assessment " + new AcademicYear(year)
					+ " with the account that would end. Keep that account and merge the other one into it,"
					+ " or wait until the assessment has closed.");
	}

	@Override
	public boolean move(int trustId, UUID merged, UUID kept) {
		hold(trustId, merged, kept);
		obstacle(trustId, merged, kept).ifPresent((obstacle) -> {
			throw new AccessRefusal(obstacle);
		});
		List<Doubled> doubled = doubled(trustId, merged, kept);
		doubled.forEach((each) -> {
			remove(trustId, each, merged);
			if (each.mergedIsFurther) {
				takePlace(trustId, each, kept);
				this.forms.follow(each.assessment(trustId), merged, kept);
			}
			moveLinks(trustId, each, merged, kept);
		});
		this.forms.tell(trustId, merged, kept);
		return moveInvitations(trustId, merged, kept) > 0 || !doubled.isEmpty();
	}

	/** Nobody can begin to answer with either account while they are merged. */
	private void hold(int trustId, UUID merged, UUID kept) {
		this.jdbc.sql("""
				select 1 from invitations where trust_id = ? and person_id in (?, ?)
				order by academic_year, assessment_id, person_id for update""")
			.params(trustId, merged, kept)
			.query(Integer.class)
			.list();
	}

	private List<Doubled> doubled(int trustId, UUID merged, UUID kept) {
		return this.jdbc.sql(DOUBLED)
			.param("trust", trustId)
			.param("merged", merged)
			.param("kept", kept)
			.query(Doubled.class)
			.list();
	}

	/** A sheet whose place another invitation takes is begun there alone. */
	private void remove(int trustId, Doubled doubled, UUID merged) {
		this.jdbc.sql("""
				update invitations set status = 'REMOVED', begun = begun and not ?
				where trust_id = ? and academic_year = ? and assessment_id = ? and person_id = ?""")
			.params(doubled.mergedIsFurther, trustId, doubled.academicYear, doubled.assessmentId, merged)
			.update();
	}

	/** What the kept account has begun stays as it is: online or on paper. */
	private void takePlace(int trustId, Doubled doubled, UUID kept) {
		this.jdbc.sql("""
				update invitations set mail_id = ?, begun = begun or ?, receipt_number = coalesce(receipt_number, ?),
					capacity = case when begun then capacity else ? end,
					paper = case when begun then paper else ? end,
					status = case when receipt_number is not null then 'SUBMITTED' when begun then 'STARTED' else ? end
				where trust_id = ? and academic_year = ? and assessment_id = ? and person_id = ?""")
			.param(doubled.mailId)
			.param(doubled.begun)
			.param(doubled.receiptNumber)
			.param(doubled.capacity)
			.param(doubled.paper)
			.param(doubled.status)
			.param(trustId)
			.param(doubled.academicYear)
			.param(doubled.assessmentId)
			.param(kept)
			.update();
	}

	/** Links in mails go on working: they lead to the invitation that stays. */
	private void moveLinks(int trustId, Doubled doubled, UUID merged, UUID kept) {
		this.jdbc.sql("""
				with moved as (
					delete from invitation_links
					where trust_id = ? and academic_year = ? and assessment_id = ? and person_id = ? returning *)
				insert into invitation_links (trust_id, academic_year, assessment_id, person_id, token_hash, made_at)
				select trust_id, academic_year, assessment_id, ?, token_hash, made_at from moved""")
			.params(trustId, doubled.academicYear, doubled.assessmentId, merged, kept)
			.update();
	}

	private int moveInvitations(int trustId, UUID merged, UUID kept) {
		return this.jdbc.sql("""
				update invitations m set person_id = ?
				where m.trust_id = ? and m.person_id = ? and not exists (
					select from invitations k
					where k.trust_id = m.trust_id and k.academic_year = m.academic_year
						and k.assessment_id = m.assessment_id and k.person_id = ?)""")
			.params(kept, trustId, merged, kept)
			.update();
	}

	/** The database lets a person's keys go to the account that is named here alone. */
	@Override
	public void bringAnswers(int trustId, UUID merged, UUID kept) {
		mergingInto(kept.toString());
		this.jdbc.sql("update respondents set person_id = ?, merged = true where trust_id = ? and person_id = ?")
			.params(kept, trustId, merged)
			.update();
		mergingInto("");
	}

	private void mergingInto(String account) {
		this.jdbc.sql("select set_config('app.merged_into', ?, true)").param(account).query().singleRow();
	}

	private record Doubled(int academicYear, UUID assessmentId, boolean mergedIsFurther, String capacity, String status,
			boolean paper, @Nullable UUID mailId, boolean begun, @Nullable String receiptNumber) {

		AssessmentId assessment(int trustId) {
			return new AssessmentId(trustId, this.academicYear, this.assessmentId);
		}

	}

}
