package org.trustquality.system;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.SignedInPerson;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trust;

/**
 * What the top of every page says. The trust is looked up only when a page is written,
 * not when a request ends in a redirect.
 */
public class PageHeader {

	private final @Nullable SignedInPerson person;

	private final Visited visited;

	private final VisitedTrusts trusts;

	private final Navigation navigation;

	private final boolean demonstration;

	private final @Nullable String operatorName;

	PageHeader(@Nullable SignedInPerson person, Visited visited, VisitedTrusts trusts, Navigation navigation,
			boolean demonstration, @Nullable String operatorName) {
		this.person = person;
		this.visited = visited;
		this.trusts = trusts;
		this.navigation = navigation;
		this.demonstration = demonstration;
		this.operatorName = operatorName;
	}

	public boolean isSignedIn() {
		return this.person != null;
	}

	public @Nullable String getPersonName() {
		return (this.person != null) ? this.person.name() : null;
	}

	public @Nullable String getTrustName() {
		Trust trust = this.visited.trust();
		return (trust != null) ? trust.name() : null;
	}

	/** That the trust is closed, in a sentence; null if it is open. */
	public @Nullable String getClosed() {
		Trust trust = this.visited.trust();
		LocalDate day = (trust != null) ? trust.closedOn() : null;
		return (trust != null && day != null)
				? trust.name() + " closed on " + EnglishDay.of(day) + takenIn(trust.mergedInto()) + "." : null;
	}

	private String takenIn(@Nullable Integer other) {
		return (other != null) ? " and is now part of " + this.trusts.name(other) : "";
	}

	/** Where the person can go from here, beside the page's own links. */
	public List<Navigation.Place> getPlaces() {
		return this.navigation.places();
	}

	/** Who runs this installation, if its settings say so. */
	public @Nullable String getOperatorName() {
		return this.operatorName;
	}

	public boolean isDemonstration() {
		return this.demonstration;
	}

}
