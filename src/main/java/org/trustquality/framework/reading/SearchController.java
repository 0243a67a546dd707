package org.trustquality.framework.reading;

import java.util.List;

import org.trustquality.framework.Edition;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds words in everything that an edition says. */
@Controller
@RequestMapping("/editions/{edition}/search")
class SearchController {

	private static final int LONGEST_QUERY = 200;

	@GetMapping
	String search(@ModelAttribute("edition") Edition edition, @ModelAttribute("paths") EditionPaths paths,
			@RequestParam(name = "q", defaultValue = "") String query, Model model) {
		String words = query.strip().substring(0, Math.min(query.strip().length(), LONGEST_QUERY));
		model.addAttribute("query", words);
		model.addAttribute("hits", words.isEmpty() ? List.of() : new EditionSearch(edition, paths).find(words));
		return "framework/search";
	}

}
