package org.trustquality.review.share.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.review.share.SharePaths;
import org.trustquality.review.share.ShareReading;
import org.trustquality.review.share.ShareReadings;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells everybody in a trust what advisers read of it: who, what, on which day. */
@Controller
class AdviserReadingsController {

	private static final int LAST_PAGE = 100_000;

	private final ShareReadings readings;

	private final People people;

	AdviserReadingsController(ShareReadings readings, People people) {
		this.readings = readings;
		this.people = people;
	}

	@GetMapping(SharePaths.READINGS)
	String list(@RequestAttribute TrustVisit visit, @RequestParam(defaultValue = "1") int page, Model model) {
		this.people.require(visit, Set.of(Role.values()));
		if (page < 1 || page > LAST_PAGE) {
			throw new NotVisible();
		}
		List<ShareReading> found = this.readings.ofTrust(visit.trustId(), page);
		if (page > 1 && found.isEmpty()) {
			throw new NotVisible();
		}
		Map<UUID, String> names = this.people.names(visit.trustId(),
				found.stream().map(ShareReading::readBy).collect(Collectors.toSet()));
		model.addAttribute("readings", found.stream().limit(ShareReadings.page()).toList());
		model.addAttribute("names", names);
		model.addAttribute("page", page);
		model.addAttribute("more", found.size() > ShareReadings.page());
		model.addAttribute("trustPath", AssessmentPaths.trust(visit));
		return "review/share/readings";
	}

}
