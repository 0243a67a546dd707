package org.trustquality.assessment.paper;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.asking.Invitation;
import org.trustquality.assessment.asking.PaperChoices;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The paper form of one respondent, with what is known about them filled in. */
@Controller
class PaperFormController {

	private final Assessments assessments;

	private final PaperChoices choices;

	private final Editions editions;

	private final Trusts trusts;

	private final People people;

	PaperFormController(Assessments assessments, PaperChoices choices, Editions editions, Trusts trusts,
			People people) {
		this.assessments = assessments;
		this.choices = choices;
		this.editions = editions;
		this.trusts = trusts;
		this.people = people;
	}

	@GetMapping(AssessmentPaths.ASSESSMENT + "/respondents/{person}/paper-form")
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID person,
			Model model) {
		Assessment organised = this.assessments.toOrganise(visit, assessment);
		Invitation invitation = this.choices.toTypeIn(visit, assessment, person);
		if (!invitation.isOnPaper()) {
			throw new AssessmentRefusal(invitation.name() + " answers online. Say first that they answer on paper.");
		}
		Trust trust = this.trusts.get(visit.trustId());
		Edition edition = this.editions.get(organised.editionId());
		model.addAttribute("edition", edition);
		model.addAttribute("oneSchool", trust.isSingleAcademy());
		model.addAttribute("cover",
				new Cover(trust.name(), invitation.name(), invitation.capacity().words(),
						this.people.knownName(visit.trustId(), visit.personId()), organised.closesAt(),
						edition.asked(invitation.capacity().code()).orElse(null)));
		model.addAttribute("leadsBackTo", AssessmentPaths.of(visit, assessment).paperChoice(person));
		return "framework/paper-form";
	}

	/**
	 * What the first page of the form has filled in.
	 *
	 * @param trust the trust's name
	 * @param person who answers
	 * @param capacity as what they answer
	 * @param reader the governance professional, who types the form in
	 * @param closesAt when the assessment closes
	 * @param asked what people in that capacity are asked to do, if the edition asks them
	 * differently
	 */
	record Cover(String trust, String person, String capacity, String reader, Instant closesAt,
			@Nullable String asked) {
	}

}
