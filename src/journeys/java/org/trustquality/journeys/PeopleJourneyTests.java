package org.trustquality.journeys;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The people around an assessment change: on a phone and on a desk. */
@Journey
class PeopleJourneyTests {

	private static final String NORA = "Nora Whitfield";

	@RegisterExtension
	final Windows windows = new Windows();

	@Test
	void aGovernanceProfessionalAddsAPersonAndHandsTheChairOverAndBack() {
		for (BrowserVisitor helen : List.of(this.windows.phone(), this.windows.desktop())) {
			helen.signInAs("Helen Marsh");
			helen.follow("Saltmarsh School Trust");
			helen.follow("People");
			addSomebody(helen);
			leave(helen);
			handOver(helen, "Joan Pettifer", "Wendy Hollis");
			handOver(helen, "Wendy Hollis", "Joan Pettifer");
			helen.follow("Activity");
			assertThat(helen.text()).contains("handed the role of chair from Joan Pettifer to Wendy Hollis");
			helen.follow("Change trust");
			assertThat(helen.text()).contains("Brackenwell Learning Trust", "Saltmarsh School Trust");
		}
	}

	private void addSomebody(BrowserVisitor helen) {
		helen.follow("Add a person");
		helen.press("Add");
		assertThat(helen.text()).contains("There is a problem");
		helen.open(helen.path().replaceAll("/people.*", "/people"));
	}

	private void leave(BrowserVisitor helen) {
		helen.follow("Change Farid Noor, trustee");
		helen.follow("Farid Noor has left or is leaving");
		assertThat(helen.text()).contains("Has Farid Noor left the trust?");
		helen.follow("Leave it as it is");
		helen.follow("Back");
	}

	private void handOver(BrowserVisitor helen, String from, String to) {
		helen.follow("Change " + from + ", chair");
		helen.follow("Hand over the role of chair");
		helen.chooseLabelled(to);
		helen.press("Continue");
		assertThat(helen.text()).contains("Make " + to + " chair?");
		helen.press("Hand over");
	}

	@Test
	void anAdministratorFindsAPersonOnAPhoneAndOnADesk() {
		for (BrowserVisitor nora : List.of(this.windows.phone(), this.windows.desktop())) {
			nora.signInAs(NORA);
			nora.follow("Administration");
			nora.type("Find a person", "priya");
			nora.press("Search");
			nora.follow("Priya Sanderson");
			String person = nora.path();
			nora.follow("Correct the e-mail address");
			nora.type("E-mail address", "priya@example.org");
			nora.press("Continue");
			assertThat(nora.path()).isEqualTo(person + "/address/check");
			nora.open(person + "/merger");
			nora.open(person + "/passkeys");
			nora.open("/administration/administrators");
			nora.open("/administration/trusts/new");
			assertThat(nora.path()).isEqualTo("/administration/trusts/new");
		}
	}

}
