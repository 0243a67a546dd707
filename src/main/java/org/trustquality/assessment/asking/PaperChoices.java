package org.trustquality.assessment.asking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.Capacity;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.mail.Outbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers on paper, for the governance professional who types that in. */
@Service
@Transactional
public class PaperChoices {

	private final InvitationRepository invitations;

	private final Assessments assessments;

	private final People people;

	private final Letters letters;

	private final Outbox outbox;

	private final ActivityLog log;

	private final OpenedForms forms;

	PaperChoices(InvitationRepository invitations, Assessments assessments, People people, Letters letters,
			Outbox outbox, ActivityLog log, OpenedForms forms) {
		this.invitations = invitations;
		this.assessments = assessments;
		this.people = people;
		this.letters = letters;
		this.outbox = outbox;
		this.log = log;
		this.forms = forms;
	}

	/**
	 * Notes that a person answers on paper, which the visitor will type in.
	 * @throws AssessmentRefusal if the person has begun to answer, or is the visitor
	 */
	public void choosePaper(TrustVisit visit, UUID assessment, UUID personId) {
		Invitation invitation = changeable(visit, assessment, personId);
		if (personId.equals(visit.personId())) {
			throw new AssessmentRefusal("You type the paper forms in yourself, so answer online.");
		}
		invitation.choosePaper();
		Assessment asked = this.assessments.toOrganise(visit, assessment);
		this.outbox.send(this.people.get(personId).email(), this.letters.onPaper(asked, invitation.name(),
				this.people.knownName(visit.trustId(), visit.personId())));
		record(visit, Act.PAPER_CHOSEN, personId);
	}

	/**
	 * Notes that a person answers online after all.
	 * @throws AssessmentRefusal if something was entered already
	 */
	public void chooseOnline(TrustVisit visit, UUID assessment, UUID personId) {
		changeable(visit, assessment, personId).chooseOnline();
		record(visit, Act.PAPER_NOT_CHOSEN, personId);
	}

	/** The invitation of a person who answers, or might answer, on paper. */
	@Transactional(readOnly = true)
	public Invitation toTypeIn(TrustVisit visit, UUID assessment, UUID personId) {
		this.people.requirePaperReader(visit);
		return find(this.assessments.toOrganise(visit, assessment), personId);
	}

	/** Whether what was entered opens to the visitor after closing. */
	@Transactional(readOnly = true)
	public boolean isOpened(TrustVisit visit, Invitation invitation) {
		return this.forms.isOpened(visit, invitation);
	}

	/**
	 * What the visitor knows of the trustees' answers without any result: the paper forms
	 * that they have opened or typed in. Whoever knows any knows their own answers on
	 * top.
	 */
	@Transactional(readOnly = true)
	public KnownSheets knownTo(TrustVisit visit, Assessment assessment) {
		Set<UUID> opened = this.forms.openedBy(assessment.id(), visit.personId());
		List<Invitation> begun = this.invitations.ofAssessment(assessment.id())
			.stream()
			.filter((each) -> each.capacity() == Capacity.TRUSTEE && each.isBegun())
			.toList();
		Predicate<Invitation> onPaper = (each) -> opened.contains(each.personId());
		return begun.stream().anyMatch(onPaper)
				? KnownSheets
					.of(begun.stream().filter(onPaper.or((each) -> each.personId().equals(visit.personId()))).toList())
				: KnownSheets.NONE;
	}

	/**
	 * The same for every assessment of the trust of which the visitor knows any paper
	 * form; of all others they know none.
	 */
	@Transactional(readOnly = true)
	public Map<UUID, KnownSheets> knownTo(TrustVisit visit) {
		return this.forms.known(visit);
	}

	private Invitation changeable(TrustVisit visit, UUID reference, UUID personId) {
		this.people.requirePaperReader(visit);
		Assessment assessment = this.assessments.toChange(visit, reference);
		assessment.requireRespondentsMayChange();
		return find(assessment, personId);
	}

	private Invitation find(Assessment assessment, UUID personId) {
		return this.invitations.findById(Invitations.key(assessment.id(), personId))
			.filter((invitation) -> !invitation.isRemoved())
			.orElseThrow(NotVisible::new);
	}

	private void record(TrustVisit visit, Act act, UUID personId) {
		this.log.record(visit.trustId(), visit.personId(), act, Map.of("person", personId.toString()));
	}

}
