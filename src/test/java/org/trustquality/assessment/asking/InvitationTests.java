package org.trustquality.assessment.asking;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InvitationTests {

	private final Invitation invitation = new Invitation(new AssessmentId(1, 2026, UUID.randomUUID()),
			UUID.randomUUID(), "Priya Sanderson", Capacity.TRUSTEE);

	@Test
	void isNotStartedAtFirst() {
		assertThat(this.invitation.isStarted()).isFalse();
		assertThat(this.invitation.receiptNumber()).isNull();
	}

	@Test
	void keepsTheFirstReceipt() {
		assertThat(this.invitation.submit("FIRST")).isEqualTo("FIRST");
		assertThat(this.invitation.submit("SECOND")).isEqualTo("FIRST");
		assertThat(this.invitation.isSubmitted()).isTrue();
	}

	@Test
	void staysSubmittedWhenAnswersChange() {
		this.invitation.submit("FIRST");
		this.invitation.start();
		assertThat(this.invitation.status()).isEqualTo(InvitationStatus.SUBMITTED);
	}

	@Test
	void staysSubmittedWhenRenewed() {
		this.invitation.submit("FIRST");
		this.invitation.remove();
		this.invitation.renew("Priya Sanderson", Capacity.TRUSTEE);
		assertThat(this.invitation.status()).isEqualTo(InvitationStatus.SUBMITTED);
	}

	@Test
	void canBeRenewedAfterRemoval() {
		this.invitation.remove();
		assertThat(this.invitation.isRemoved()).isTrue();
		this.invitation.renew("Priya S", Capacity.CHIEF_EXECUTIVE);
		assertThat(this.invitation.isRemoved()).isFalse();
		assertThat(this.invitation.capacity()).isEqualTo(Capacity.CHIEF_EXECUTIVE);
		assertThat(this.invitation.name()).isEqualTo("Priya S");
	}

	@Test
	void isSentOnce() {
		UUID first = UUID.randomUUID();
		this.invitation.sent(first);
		assertThat(this.invitation.status()).isEqualTo(InvitationStatus.SENT);
		this.invitation.start();
		this.invitation.sent(UUID.randomUUID());
		assertThat(this.invitation.status()).as("a reminder takes nobody back").isEqualTo(InvitationStatus.STARTED);
	}

	@Test
	void remembersASheetThroughRemoval() {
		assertThat(this.invitation.isBegun()).isFalse();
		this.invitation.start();
		this.invitation.remove();
		assertThat(this.invitation.isBegun()).isTrue();
		this.invitation.renew("Priya Sanderson", Capacity.TRUSTEE);
		assertThat(this.invitation.status()).isEqualTo(InvitationStatus.STARTED);
	}

	@Test
	void goesToPaperAndBackBeforeAnythingIsAnswered() {
		this.invitation.choosePaper();
		assertThat(this.invitation.isOnPaper()).isTrue();
		this.invitation.chooseOnline();
		assertThat(this.invitation.isOnPaper()).isFalse();
	}

	@Test
	void staysOnPaperOrOnlineOnceBegun() {
		this.invitation.start();
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(this.invitation::choosePaper)
			.withMessageContaining("has started to answer online already");
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(this.invitation::chooseOnline)
			.withMessageContaining("has answers entered from paper already");
	}

	/** Or who takes a person off and asks them again could read what they answered. */
	@Test
	void remembersAfterRemovalThatItWasBegun() {
		this.invitation.start();
		this.invitation.remove();
		this.invitation.renew("Priya Sanderson", Capacity.TRUSTEE);
		assertThat(this.invitation.status()).isEqualTo(InvitationStatus.STARTED);
		assertThatExceptionOfType(AssessmentRefusal.class).isThrownBy(this.invitation::choosePaper);
	}

}
