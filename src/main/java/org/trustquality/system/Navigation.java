package org.trustquality.system;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.Standing;
import org.trustquality.access.Standings;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustVisit;

/**
 * The places that the top of a page leads to. They are looked up only when a page is
 * written; an error page has none, because looking them up may be what failed.
 */
class Navigation {

	private final HttpServletRequest request;

	private final @Nullable SignedInPerson person;

	private final Supplier<@Nullable TrustVisit> visit;

	private final Standings standings;

	Navigation(HttpServletRequest request, @Nullable SignedInPerson person, Supplier<@Nullable TrustVisit> visit,
			Standings standings) {
		this.request = request;
		this.person = person;
		this.visit = visit;
		this.standings = standings;
	}

	List<Place> places() {
		if (this.person == null || this.request.getDispatcherType() == DispatcherType.ERROR) {
			return List.of();
		}
		TrustVisit visited = this.visit.get();
		Standing standing = standing(this.person, visited);
		List<Place> places = new ArrayList<>();
		if (visited != null && standing.member()) {
			places.addAll(inTrust("/trusts/" + visited.trustReference(), standing));
		}
		if (standing.isInSeveralTrusts()) {
			places.add(place((visited != null) ? "Change trust" : "Your trusts", "/trusts", false));
		}
		else if (visited == null && standing.trusts() == 1) {
			places.add(place("Your trust", "/", false));
		}
		if (standing.administrator() && this.person.method().isStrong()) {
			places.add(place("Administration", "/administration", at("/administration")));
		}
		return places;
	}

	private List<Place> inTrust(String trust, Standing standing) {
		List<Place> places = new ArrayList<>();
		places.add(place("Assessments", trust, at(trust + "/assessments")));
		places.add(place("Calendar", trust + "/calendar", at(trust + "/calendar")));
		places.add(place("People", trust + "/people", at(trust + "/people")));
		if (standing.organiser()) {
			places.add(place("Activity", trust + "/activity", at(trust + "/activity")));
		}
		return places;
	}

	private Standing standing(SignedInPerson signedIn, @Nullable TrustVisit visited) {
		return (visited != null) ? this.standings.of(signedIn.personId(), visited.trustId())
				: Tenancy.ofPerson(signedIn.personId(), () -> this.standings.of(signedIn.personId(), null));
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
