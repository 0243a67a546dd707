package org.trustquality.access;

import java.util.List;
import java.util.Optional;

import org.trustquality.Visitor;

/** Finds a place where a page is there for somebody whom the file lets in. */
final class PlayedPages {

	private PlayedPages() {
	}

	static Optional<Sending> find(PlayedRoutes played, RouteLine line) {
		Sending redirecting = null;
		for (String role : List.of("professional", "chair", "trustee")) {
			if (List.of("yes", "own").contains(line.outcome(role))) {
				for (Sending place : places(played, line.pattern(), PlayedRoutes.HOLDERS.get(role))) {
					Visitor.Page page = played.as(place.who()).get(played.path(place));
					if (page.status() == 200) {
						return Optional.of(place);
					}
					redirecting = (redirecting == null && page.status() == 302) ? place : redirecting;
				}
			}
		}
		return Optional.ofNullable(redirecting);
	}

	private static List<Sending> places(PlayedRoutes played, String pattern, String who) {
		List<String> people = pattern.contains("{role}") ? List.of("Clara")
				: pattern.contains("{person}") ? List.of("Pat", "Tod") : List.of("");
		return (pattern.contains("{assessment}") ? played.assessments() : List.of("")).stream()
			.flatMap((assessment) -> people.stream().map((person) -> Sending.page(who, pattern, assessment, person)))
			.toList();
	}

}
