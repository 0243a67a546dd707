package org.trustquality.comparison;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.result.years.YearRun;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** How a trust's results moved over all its years, and the choice of any two. */
@Controller
class RunController {

	private final Runs runs;

	RunController(Runs runs) {
		this.runs = runs;
	}

	@GetMapping("/trusts/{trust}/comparison")
	String show(@RequestAttribute TrustVisit visit, @RequestParam(defaultValue = "") String series,
			@RequestParam(required = false) @Nullable String before,
			@RequestParam(required = false) @Nullable String now, Model model, HttpServletResponse response) {
		TwoChosen chosen = new TwoChosen(before, now);
		if (chosen.isComplete()) {
			return "redirect:" + chosen.path(ComparisonPaths.of(visit));
		}
		Runs.OfSeries run = this.runs.of(visit, series);
		model.addAttribute("run", run);
		model.addAttribute("page", RunPage.of(run.years()));
		model.addAttribute("paths", ComparisonPaths.of(visit));
		model.addAttribute("chosen", chosen.orLatest(run.years()));
		model.addAttribute("errors", chosen.errors());
		if (!chosen.errors().isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		return "comparison/run";
	}

	/**
	 * Which two years somebody chose; both are nothing until they do.
	 *
	 * @param before the reference of the earlier one, as it was sent
	 * @param now the same of the later one
	 */
	record TwoChosen(@Nullable String before, @Nullable String now) {

		boolean isComplete() {
			return (this.before != null || this.now != null) && errors().isEmpty();
		}

		List<FieldError> errors() {
			if (this.before == null && this.now == null) {
				return List.of();
			}
			if (reference(this.before).isEmpty()) {
				return List.of(new FieldError("before", "Choose the earlier year"));
			}
			if (reference(this.now).isEmpty()) {
				return List.of(new FieldError("now", "Choose the later year"));
			}
			return reference(this.before).equals(reference(this.now))
					? List
						.of(new FieldError("now", "Choose two different years: a year cannot be compared with itself"))
					: List.of();
		}

		String path(ComparisonPaths paths) {
			return paths.years(reference(this.before).orElseThrow(), reference(this.now).orElseThrow());
		}

		/** What the form shows: the choice, or else the two latest years. */
		TwoChosen orLatest(YearRun run) {
			int last = run.years().size() - 1;
			if (this.before != null || this.now != null || last < 1) {
				return this;
			}
			return new TwoChosen(run.years().get(last - 1).reference().toString(),
					run.years().get(last).reference().toString());
		}

		private static Optional<UUID> reference(@Nullable String sent) {
			try {
				return Optional.ofNullable(sent).map(UUID::fromString);
			}
			catch (IllegalArgumentException ex) {
				return Optional.empty();
			}
		}

	}

}
