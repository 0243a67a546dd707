package org.trustquality.system;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.Standing;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

/**
 * The places that the top of a page leads to. They are looked up only when a page is
 * written; an error page has none, because looking them up may be what failed.
 */
class Navigation {

	private final HttpServletRequest request;

	private final @Nullable SignedInPerson person;

	private final Visited visited;

	private final VisitedTrusts trusts;

	Navigation(HttpServletRequest request, @Nullable SignedInPerson person, Visited visited, VisitedTrusts trusts) {
		this.request = request;
		this.person = person;
		this.visited = visited;
		this.trusts = trusts;
	}

	List<Place> places() {
		if (this.person == null || this.request.getDispatcherType() == DispatcherType.ERROR) {
			return List.of();
		}
		TrustVisit visit = this.visited.visit();
		Standing standing = (visit != null) ? this.visited.standing(visit)
				: this.trusts.outside(this.person.personId());
		List<Place> places = new ArrayList<>();
		if (visit != null && standing.member()) {
			places.addAll(inTrust(AssessmentPaths.trust(visit), standing));
		}
		if (standing.isInSeveralTrusts()) {
			places.add(place((visit != null) ? "Change trust" : "Your trusts", "/trusts", false));
		}
		else if (visit == null && standing.trusts() == 1) {
			places.add(place("Your trust", "/", false));
		}
		if (standing.adviser() && this.person.method().isStrong()) {
			places.add(place("Portfolio", "/portfolio", at("/portfolio")));
		}
		if (standing.administrator() && this.person.method().isStrong()) {
			places.add(place("Administration", "/administration", at("/administration")));
		}
		return places;
	}

	private List<Place> inTrust(String trust, Standing standing) {
		List<Place> places = new ArrayList<>();
		places.add(place("Assessments", trust, at(trust + "/assessments")));
		places.add(place("Comparison", trust + "/comparison", at(trust + "/comparison")));
		places.add(place("Actions", trust + "/actions", at(trust + "/actions")));
		if (standing.reviewed()) {
			places.add(place("Reviews", trust + "/reviews", at(trust + "/reviews")));
		}
		places.add(place("Calendar", trust + "/calendar", at(trust + "/calendar")));
		places.add(place("People", trust + "/people", at(trust + "/people")));
		if (standing.organiser()) {
			places.add(place("Activity", trust + "/activity", at(trust + "/activity")));
		}
		return places;
	}

	private Place place(String words, String path, boolean around) {
		boolean here = this.request.getRequestURI().equals(path);
		return new Place(words, path, here ? "page" : (around ? "true" : null));
	}

	private boolean at(String path) {
		return this.request.getRequestURI().startsWith(path);
	}

	/**
	 * A link in the navigation.
	 *
	 * @param current as {@code aria-current} says it: the page itself, a page around this
	 * one, or null
	 */
	public record Place(String words, String path, @Nullable String current) {

	}

}
