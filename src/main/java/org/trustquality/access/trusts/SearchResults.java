package org.trustquality.access.trusts;

import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/**
 * What a search found, or what is wrong with the search.
 *
 * @param search what was looked for
 * @param faults what is wrong with it
 * @param found what was found, one more than a page if there are more
 * @param page how many are on a page
 */
public record SearchResults(SearchText search, List<FieldError> faults, List<?> found, int page) {

	/** Searches, unless something is wrong with the search. */
	public static SearchResults of(SearchText search, int page, Function<SearchText, List<?>> finding) {
		List<FieldError> faults = search.faults();
		return new SearchResults(search, faults, faults.isEmpty() ? finding.apply(search) : List.of(), page);
	}

	/** As {@link #of}, and nothing is found while nobody searches. */
	public static SearchResults ofAsked(SearchText search, int page, Function<SearchText, List<?>> finding) {
		return of(search, page, (text) -> text.isEmpty() ? List.of() : finding.apply(text));
	}

	/** Lets a page show it. */
	public void show(Model model, HttpServletResponse response) {
		if (!this.faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("search", this.search);
		model.addAttribute("asked", !this.search.isEmpty() && this.faults.isEmpty());
		model.addAttribute("found", this.found.stream().limit(this.page).toList());
		model.addAttribute("more", this.found.size() > this.page);
		model.addAttribute("errors", this.faults);
	}

}
