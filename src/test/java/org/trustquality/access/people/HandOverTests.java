package org.trustquality.access.people;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.trustquality.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** What a hand-over makes of the two people. */
class HandOverTests {

	@Test
	void keepsAChairOnTheBoard() {
		HandOver plan = plan(Role.CHAIR, EnumSet.of(Role.CHAIR), EnumSet.of(Role.TRUSTEE));
		assertThat(plan.leavesAsTrustee()).isTrue();
		assertThat(plan.predecessor().afterwardsInWords()).isEqualTo("Trustee");
		assertThat(plan.predecessor().meaning()).contains("no longer run assessments");
		assertThat(plan.successor().nowInWords()).isEqualTo("Trustee");
		assertThat(plan.successor().afterwardsInWords()).isEqualTo("Trustee, Chair");
		assertThat(plan.successor().meaning()).contains("can then run assessments");
	}

	@Test
	void letsAChairWhoIsTrusteeStayThat() {
		HandOver plan = plan(Role.CHAIR, EnumSet.of(Role.CHAIR, Role.TRUSTEE), Set.of());
		assertThat(plan.leavesAsTrustee()).isFalse();
		assertThat(plan.predecessor().afterwards()).containsExactly(Role.TRUSTEE);
		assertThat(plan.successor().nowInWords()).isEqualTo("No role");
	}

	@Test
	void takesEverySightFromAGovernanceProfessionalWithoutAnotherRole() {
		HandOver plan = plan(Role.GOVERNANCE_PROFESSIONAL, EnumSet.of(Role.GOVERNANCE_PROFESSIONAL), Set.of());
		assertThat(plan.predecessor().afterwards()).isEmpty();
		assertThat(plan.predecessor().meaning()).contains("no longer see anything");
	}

	@Test
	void letsAViceChairGoOnOrganising() {
		HandOver plan = plan(Role.GOVERNANCE_PROFESSIONAL, EnumSet.of(Role.GOVERNANCE_PROFESSIONAL, Role.VICE_CHAIR),
				EnumSet.of(Role.CHIEF_EXECUTIVE));
		assertThat(plan.predecessor().meaning()).contains("goes on running assessments");
		assertThat(plan.successor().afterwardsInWords()).isEqualTo("Governance professional, Chief executive");
	}

	@Test
	void makesAChiefExecutiveWithoutRightsToOrganise() {
		HandOver plan = plan(Role.CHIEF_EXECUTIVE, EnumSet.of(Role.CHIEF_EXECUTIVE), Set.of());
		assertThat(plan.successor().meaning()).contains("cannot run assessments");
	}

	private static HandOver plan(Role role, Set<Role> from, Set<Role> to) {
		return HandOver.of(role, HandOver.Side.of(UUID.randomUUID(), "Ann", from),
				HandOver.Side.of(UUID.randomUUID(), "Bob", to));
	}

}
