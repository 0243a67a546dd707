package org.trustquality.assessment.asking;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.trust.Trust;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who come by the link in a mail. Looking changes nothing, because mail scanners
 * look too; pressing the button is remembered.
 */
@Service
@Transactional
class Arrival {

	private final InvitationLinks links;

	private final InvitationRepository invitations;

	private final Assessments assessments;

	private final Editions editions;

	private final Clock clock;

	Arrival(InvitationLinks links, InvitationRepository invitations, Assessments assessments, Editions editions,
			Clock clock) {
		this.links = links;
		this.invitations = invitations;
		this.assessments = assessments;
		this.editions = editions;
		this.clock = clock;
	}

	/** What a link of the bound trust leads to; empty if it leads nowhere. */
	@Transactional(readOnly = true)
	public Optional<Destination> look(Trust trust, String token) {
		return this.links.find(trust.trustId(), token).flatMap((pointer) -> destination(trust, pointer));
	}

	/** Remembers that the person pressed the button. */
	public void use(Destination destination) {
		this.invitations.useLink(Invitations.key(destination.assessment().id(), destination.personId()));
	}

	private Optional<Destination> destination(Trust trust, InvitationLinks.Pointer pointer) {
		Optional<Assessment> assessment = this.assessments.behindLink(pointer.assessment());
		return this.invitations.findById(Invitations.key(pointer.assessment(), pointer.personId()))
			.filter((invitation) -> !invitation.isRemoved())
			.flatMap((invitation) -> assessment
				.map((asked) -> new Destination(trust, asked, this.editions.get(asked.editionId()), invitation,
						!trust.isClosed() && asked.isAnswerable(this.clock.instant()))));
	}

	/**
	 * What a link leads to.
	 *
	 * @param trust the trust that asks
	 * @param assessment what is asked
	 * @param edition what it asks
	 * @param invitation who is asked
	 * @param answerable whether the person can still answer
	 */
	record Destination(Trust trust, Assessment assessment, Edition edition, Invitation invitation, boolean answerable) {

		UUID personId() {
			return this.invitation.personId();
		}

		/** The page to go to once signed in. */
		String response() {
			return AssessmentPaths
				.of(new TrustVisit(this.trust.trustId(), this.trust.reference(), personId()),
						this.assessment.reference())
				.response();
		}

		/** Does something in the trust that asks. */
		void inTrust(Runnable work) {
			Tenancy.inTrust(this.trust.trustId(), () -> {
				work.run();
				return true;
			});
		}

	}

}
