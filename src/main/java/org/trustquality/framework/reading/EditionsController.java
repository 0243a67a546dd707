package org.trustquality.framework.reading;

import java.util.Comparator;
import java.util.List;

import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists every framework with its editions, and which of them new assessments use. */
@Controller
class EditionsController {

	private final Editions editions;

	EditionsController(Editions editions) {
		this.editions = editions;
	}

	@GetMapping("/editions")
	String list(Model model) {
		model.addAttribute("frameworks", this.editions.offered().stream().map(this::framework).toList());
		return "framework/editions";
	}

	private PublishedFramework framework(Edition current) {
		List<Edition> earlier = this.editions.all()
			.stream()
			.filter((edition) -> !edition.number().isOwn() && current.number().isNewerInSeries(edition.number()))
			.sorted(Comparator.comparing(Edition::number).reversed())
			.toList();
		return new PublishedFramework(current, earlier);
	}

	/**
	 * A framework that boards can work with.
	 *
	 * @param current the edition that new assessments use
	 * @param earlier the editions before, the newest first
	 */
	record PublishedFramework(Edition current, List<Edition> earlier) {
	}

}
