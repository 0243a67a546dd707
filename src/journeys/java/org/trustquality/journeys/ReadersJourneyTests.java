package org.trustquality.journeys;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who has not signed in reads what boards are asked, down to a source. */
@Journey
class ReadersJourneyTests {

	private static final String EDITION = "/editions/cst-2022.2";

	@RegisterExtension
	final Windows windows = new Windows();

	@Test
	void aReaderGoesFromAStatementToASourceOnAPhone() {
		BrowserVisitor reader = this.windows.phone();
		reader.open("/");
		reader.follow("Read what boards are asked, and the research behind it");
		reader.follow("Our schools work together to improve teaching.");
		reader.follow("The research behind it: claim EE-1");
		assertThat(reader.text()).contains("How sure is the research?", "Croft: no sound evidence");
		reader.follow("F-EE-04");
		reader.followFirst("a[href$='/sources/croft-2015']");
		assertThat(reader.text()).contains("Collaborative overreach");
	}

	@Test
	void everyKindOfPublicPageIsAccessibleOnAPhoneAndOnADesk() {
		for (BrowserVisitor reader : List.of(this.windows.phone(), this.windows.desktop())) {
			List.of("/method", "/terms", "/privacy", "/accessibility", "/help", "/editions", EDITION,
					EDITION + "/sources", EDITION + "/open-questions", EDITION + "/crosswalk",
					EDITION + "/crosswalk/cst-2023", EDITION + "/glossary", EDITION + "/paper-form",
					EDITION + "/search?q=vision", EDITION + "/search?q=nothingatall", EDITION + "/claims/QE-8",
					EDITION + "/indicators/QE-7.1", EDITION + "/findings/F-QE-04")
				.forEach(reader::open);
			assertThat(reader.seen()).hasSize(18);
		}
	}

}
