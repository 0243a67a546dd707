package org.trustquality.review.campaign.choosing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trustquality.review.campaign.TrustChoice;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.RegisterFacts;
import org.trustquality.trust.register.SizeBand;

import static org.assertj.core.api.Assertions.assertThat;

/** Which trusts a line or a filter means. */
class KnownTrustsTests {

	private static final KnownTrust BEFORE = trust(1, "Ash School", true, 11, "TR00001");

	private static final KnownTrust AFTER = trust(2, "Ash Learning Trust", false, 12, "TR00001");

	private static final KnownTrust ONE = trust(3, "Stour Valley", false, 13, "TR00003");

	private static final KnownTrust OTHER = trust(4, "Stour Valley", false, 14, "TR00004");

	private static final KnownTrust BY_HAND = new KnownTrust(5, "2044", false, null, null, RegisterFacts.NONE);

	private static final KnownTrusts TRUSTS = new KnownTrusts(List.of(BEFORE, AFTER, ONE, OTHER, BY_HAND));

	@Test
	void meansTheOpenTrustWhereATrNumberPassedOn() {
		assertThat(TRUSTS.meant("TR00001")).containsExactly(AFTER);
		assertThat(TRUSTS.meant("11")).containsExactly(BEFORE);
	}

	@Test
	void meansBothWhereTwoOpenTrustsShareAName() {
		assertThat(TRUSTS.meant("stour valley")).containsExactly(ONE, OTHER);
		assertThat(TRUSTS.meant("TR00004")).containsExactly(OTHER);
	}

	@Test
	void meansATrustByItsNameThatLooksLikeANumber() {
		assertThat(TRUSTS.meant("2044")).containsExactly(BY_HAND);
		assertThat(TRUSTS.meant("2045")).isEmpty();
	}

	@Test
	void fitsAFilterOnlyWhereTheRegisterSaysSo() {
		KnownTrust large = new KnownTrust(6, "Large", false, 16, "TR6", new RegisterFacts(30, Phase.MIXED, "London"));
		assertThat(large.fits(TrustChoice.fitting(null, null, null))).isTrue();
		assertThat(large.fits(TrustChoice.fitting(SizeBand.OVER_TWENTY, Phase.MIXED, "London"))).isTrue();
		assertThat(large.fits(TrustChoice.fitting(SizeBand.ONE, null, null))).isFalse();
		assertThat(large.fits(TrustChoice.fitting(null, Phase.PRIMARY, null))).isFalse();
		assertThat(large.fits(TrustChoice.fitting(null, null, "North West"))).isFalse();
		assertThat(BY_HAND.fits(TrustChoice.fitting(null, null, null))).isTrue();
		assertThat(BY_HAND.fits(TrustChoice.fitting(SizeBand.ONE, null, null))).isFalse();
		assertThat(BEFORE.fits(TrustChoice.fitting(null, null, null))).as("closed").isFalse();
	}

	@Test
	void saysInWordsWhatIsChosen() {
		assertThat(TrustChoice.fitting(null, null, null).words()).isEqualTo("all open trusts");
		assertThat(TrustChoice.fitting(SizeBand.ONE, Phase.PRIMARY, "London").words())
			.isEqualTo("open trusts with 1 academy, phase: primary, region: London");
		assertThat(TrustChoice.pasted("x").words()).isEqualTo("trusts of a pasted list");
	}

	private static KnownTrust trust(int number, String name, boolean closed, int uid, String groupId) {
		return new KnownTrust(number, name, closed, uid, groupId, new RegisterFacts(3, Phase.PRIMARY, "London"));
	}

}
