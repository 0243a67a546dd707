package org.trustquality;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan of the house is kept: imports point downward only, and to named modules. */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(TrustQualityApplication.class);

	@Test
	void keepsThePlanOfTheHouse() {
		this.modules.verify();
		System.out.println("Modules: " + this.modules.stream().count());
	}

	@Test
	void nobodyImportsWhatStandsApart() {
		assertThat(this.modules.stream()
			.filter((module) -> !module.getIdentifier().toString().equals("system"))
			.flatMap((module) -> module.getDirectDependencies(this.modules).uniqueModules())
			.map((module) -> module.getIdentifier().toString())).doesNotContain("system");
	}

}
