package org.trustquality.review.moderation;

import java.util.List;
import java.util.UUID;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.PortfolioPaths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** An adviser's review beside those of other advisers, once all of them are sent. */
@Controller
class ModerationController {

	private final AdviserPairs pairs;

	ModerationController(AdviserPairs pairs) {
		this.pairs = pairs;
	}

	@GetMapping(PortfolioPaths.SHARED + "/moderation")
	String show(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			Model model) {
		List<AdviserPair> here = this.pairs.of(adviser, trust, assessment);
		model.addAttribute("comparisons",
				here.stream().map((pair) -> new Comparison(pair, this.pairs.everything(adviser, pair))).toList());
		model.addAttribute("paths", new PortfolioPaths(trust, assessment));
		return "review/moderation/assessment";
	}

	/**
	 * An adviser and another one.
	 *
	 * @param here this assessment alone
	 * @param everywhere everything that both judged
	 */
	record Comparison(AdviserPair here, AdviserPair everywhere) {
	}

}
