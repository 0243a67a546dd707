package org.trustquality.review.version;

import java.util.UUID;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.access.advising.Appointments;
import org.trustquality.review.PortfolioPaths;
import org.trustquality.review.moderation.AdviserPairs;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** What a board signed, for an adviser with whom it is shared. */
@Controller
class SharedVersionController {

	private final SharedVersions versions;

	private final AdviserPairs pairs;

	private final Appointments appointments;

	SharedVersionController(SharedVersions versions, AdviserPairs pairs, Appointments appointments) {
		this.versions = versions;
		this.pairs = pairs;
		this.appointments = appointments;
	}

	@GetMapping(PortfolioPaths.SHARED)
	String show(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			Model model) {
		SharedVersion version = this.versions.read(adviser, trust, assessment);
		model.addAttribute("version", version);
		model.addAttribute("profile", AgreedParts.of(version));
		model.addAttribute("moderation", this.pairs.isThereFor(adviser, version.share().assessment()));
		model.addAttribute("reviewing",
				this.appointments.isReviewer(adviser.adviserId(), version.share().assessment().trustId()));
		model.addAttribute("paths", new PortfolioPaths(trust, assessment));
		return "review/version/version";
	}

}
