package org.trustquality.review.sector.page;

import org.trustquality.access.Administration;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.advising.Advisers;
import org.trustquality.review.sector.choice.SectorChoices;

import org.springframework.stereotype.Component;

/**
 * Who reads the picture of the sector: people of the trusts that count in it, advisers
 * and administrators.
 */
@Component
class SectorReaders {

	private final SectorChoices choices;

	private final Advisers advisers;

	private final Administration administrators;

	SectorReaders(SectorChoices choices, Advisers advisers, Administration administrators) {
		this.choices = choices;
		this.advisers = advisers;
		this.administrators = administrators;
	}

	/**
	 * Lets a reader pass.
	 * @throws org.trustquality.access.NotVisible for everybody else
	 * @throws org.trustquality.access.PasskeyNeeded for an adviser or an administrator
	 * who signed in with a code
	 */
	void require(SignedInPerson person) {
		if (this.choices.isMember(person.personId())) {
			return;
		}
		if (this.administrators.isAdministrator(person.personId())) {
			this.administrators.require(person);
		}
		else {
			this.advisers.require(person);
		}
	}

}
