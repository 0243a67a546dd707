package org.trustquality.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A trustee reads on her phone what the board thought last year. */
@Journey
class ResultsJourneyTests {

	@RegisterExtension
	final Windows windows = new Windows();

	private BrowserVisitor phone;

	@Test
	void readsResultsOnAPhone() {
		givenATrusteeOnHerPhone();
		whenSheOpensLastYearsResults();
		thenEveryDimensionFitsTheScreen();
		thenAnIndicatorFitsTheScreen();
	}

	private void givenATrusteeOnHerPhone() {
		this.phone = this.windows.phone();
		this.phone.signInAs("Grace Okafor");
	}

	private void whenSheOpensLastYearsResults() {
		this.phone.followFirst("a[href$='/results'] >> nth=-2");
		assertThat(this.phone.text()).contains("8 of 9 trustees count");
	}

	private void thenEveryDimensionFitsTheScreen() {
		for (String dimension : Dimensions.TITLES) {
			this.phone.follow(dimension);
			this.phone.follow("Back to all dimensions");
		}
	}

	private void thenAnIndicatorFitsTheScreen() {
		this.phone.follow(Dimensions.TITLES.get(0));
		this.phone.follow("A plan for better teaching");
		assertThat(this.phone.text()).contains("Why this weight");
	}

}
