package org.trustquality.review.peers;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** A board among comparable ones, and whether its trust takes part. */
@Controller
@RequestMapping("/trusts/{trust}/peers")
class PeerController {

	private final PeerContext peers;

	PeerController(PeerContext peers) {
		this.peers = peers;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, Model model) {
		model.addAttribute("page", this.peers.page(visit));
		model.addAttribute("path", path(visit));
		model.addAttribute("backTo", AssessmentPaths.comparison(visit));
		return "review/peers/peers";
	}

	@PostMapping
	String join(@RequestAttribute TrustVisit visit) {
		this.peers.join(visit);
		return "redirect:" + path(visit);
	}

	@PostMapping("/departure")
	String leave(@RequestAttribute TrustVisit visit) {
		this.peers.leave(visit);
		return "redirect:" + path(visit);
	}

	private static String path(TrustVisit visit) {
		return AssessmentPaths.trust(visit) + "/peers";
	}

}
