package org.trustquality.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A trustee adds a passkey, signs in with it and takes it away again. */
@Journey
class PasskeyJourneyTests {

	private static final String GRACE = "Grace Okafor";

	@RegisterExtension
	final Windows windows = new Windows();

	private BrowserVisitor window;

	private VirtualPasskeys device;

	@Test
	void usesAPasskeyAtALargeScreen() {
		this.window = this.windows.desktop();
		usesAPasskey();
	}

	@Test
	void usesAPasskeyOnAPhone() {
		this.window = this.windows.phone();
		usesAPasskey();
	}

	@Test
	void saysThatPasskeysNeedJavaScript() {
		this.window = this.windows.withoutScript();
		this.window.signInAs(GRACE);
		this.window.open("/account/passkeys");
		assertThat(this.window.text()).contains("with JavaScript switched on").doesNotContain("Name of the passkey");
	}

	private void usesAPasskey() {
		this.device = this.window.passkeys();
		givenSheIsSignedIn();
		thenAPasskeyWithoutNameIsAskedForAgain();
		whenSheAddsAPasskey("My phone");
		thenTheDeviceHasOneAlready();
		whenSheSignsOut();
		thenNobodyAtTheDeviceIsToldSo();
		whenSheSignsInWithThePasskey();
		thenItWasUsed();
		whenSheRenamesIt("My old phone");
		whenSheRemovesIt();
		whenSheSignsOut();
		thenThePasskeySignsNobodyIn();
	}

	private void givenSheIsSignedIn() {
		this.window.signInAs(GRACE);
		this.window.open("/account/passkeys");
		assertThat(this.window.text()).contains("You have no passkey yet");
	}

	private void thenAPasskeyWithoutNameIsAskedForAgain() {
		this.window.pressForProblem("Add a passkey");
		thenTheProblemIs("Enter a name of 1 to 100 characters");
		assertThat(this.window.textsOf("#name-error")).singleElement().asString().contains("Enter a name");
		assertThat(this.device.count()).isZero();
	}

	private void whenSheAddsAPasskey(String name) {
		this.window.type("Name of the passkey", name);
		this.window.press("Add a passkey");
		assertThat(this.device.count()).isOne();
		assertThat(this.window.textsOf("tbody th")).containsExactly(name);
		assertThat(this.window.text()).contains("Not used yet");
	}

	private void thenTheDeviceHasOneAlready() {
		this.window.type("Name of the passkey", "Again");
		this.window.pressForProblem("Add a passkey");
		thenTheProblemIs("This device has a passkey for this service already");
		assertThat(this.device.count()).isOne();
	}

	private void whenSheSignsOut() {
		this.window.press("Sign out");
		this.window.open("/sign-in");
	}

	private void thenNobodyAtTheDeviceIsToldSo() {
		this.device.verifying(false);
		this.window.pressForProblem("Sign in with a passkey");
		thenTheProblemIs("No passkey was used");
		this.device.verifying(true);
	}

	private void whenSheSignsInWithThePasskey() {
		this.window.press("Sign in with a passkey");
		assertThat(this.window.textsOf(".tq-header__account p")).containsExactly(GRACE);
	}

	private void thenItWasUsed() {
		this.window.open("/account/passkeys");
		assertThat(this.window.textsOf("td[data-label='Last used']")).singleElement().asString().contains(" at ");
	}

	private void whenSheRenamesIt(String name) {
		this.window.follow("Rename My phone");
		this.window.type("Name of the passkey", "");
		this.window.press("Save the name");
		assertThat(this.window.title()).startsWith("Error: ");
		this.window.type("Name of the passkey", name);
		this.window.press("Save the name");
		assertThat(this.window.textsOf("tbody th")).containsExactly(name);
	}

	private void whenSheRemovesIt() {
		this.window.follow("Remove My old phone");
		assertThat(this.window.text()).contains("Remove this passkey?");
		this.window.press("Remove the passkey");
		assertThat(this.window.text()).contains("You have no passkey yet");
	}

	private void thenThePasskeySignsNobodyIn() {
		this.window.pressForProblem("Sign in with a passkey");
		thenTheProblemIs("It may have been removed");
		this.window.open("/account/passkeys");
		assertThat(this.window.path()).isEqualTo("/sign-in");
	}

	private void thenTheProblemIs(String words) {
		assertThat(this.window.title()).startsWith("Error: ");
		assertThat(this.window.textsOf("[data-passkey-problem]")).singleElement().asString().contains(words);
	}

}
