package org.trustquality.review.campaign.drafting;

import java.util.List;
import java.util.UUID;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.EnglishTime;
import org.trustquality.mail.Letter;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.review.campaign.Campaign;
import org.trustquality.review.campaign.ChasedStage;
import org.trustquality.trust.Trust;

import org.springframework.stereotype.Component;

/** What a campaign writes to those who organise a trust's assessments. */
@Component
public class CampaignLetters {

	private static final String WHO_DECIDES = "Nobody has been asked to answer. Your trust decides whom to ask, and"
			+ " your trust opens it. Whoever runs the service can do neither and sees no answer.";

	private final ServiceAddress address;

	private final EnglishTime time;

	CampaignLetters(ServiceAddress address, EnglishTime time) {
		this.address = address;
		this.time = time;
	}

	/** That a draft is there. */
	Letter ready(Campaign campaign, Trust trust, Assessment assessment, String name) {
		return new Letter(trust.name() + ": your assessment " + assessment.academicYear() + " is ready to be opened",
				List.of("Dear " + name + ",",
						"For the campaign “" + campaign.title() + "” a draft of the assessment of " + trust.name()
								+ " for the academic year " + assessment.academicYear() + " is set up. It closes on "
								+ this.time.dayAndTime(assessment.closesAt()) + ".",
						WHO_DECIDES, "Add the trustees and the chief executive, then open it."),
				null, new Letter.Link("Look at the draft", this.address.to(page(trust.reference(), assessment))),
				List.of("If it does not suit your board, cancel it and set up another. It is yours like any other."));
	}

	/** That something is to be done next. */
	Letter chase(Campaign campaign, Trust trust, Assessment assessment, ChasedStage stage, String name) {
		return chase(campaign, trust.name(), stage, this.time.dayAndTime(assessment.closesAt()), name,
				new Letter.Link("See how far it is", this.address.to(page(trust.reference(), assessment))));
	}

	/** The same as somebody at an invented trust would read it, for a page. */
	public Letter sample(Campaign campaign, ChasedStage stage) {
		return chase(campaign, "Sample Trust", stage, this.time.dayAndTime(campaign.plan().closesAt()),
				"Sample Governance Professional",
				new Letter.Link("See how far it is", this.address.to("/trusts/sample")));
	}

	private static Letter chase(Campaign campaign, String trust, ChasedStage stage, String closing, String name,
			Letter.Link link) {
		return new Letter(trust + ": " + stage.subject(),
				List.of("Dear " + name + ",",
						"The assessment of " + trust + " for the academic year " + campaign.plan().academicYear()
								+ " is part of the campaign “" + campaign.title() + "”.",
						stage.sentence(closing)),
				null, link, List.of("You get this e-mail because you organise the assessments of " + trust
						+ ". You sign in to see the page."));
	}

	private static String page(UUID trust, Assessment assessment) {
		return new AssessmentPaths(trust, assessment.reference(), null).organising();
	}

}
