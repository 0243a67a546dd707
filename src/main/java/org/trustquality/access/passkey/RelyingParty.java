package org.trustquality.access.passkey;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

import org.trustquality.access.signin.RoundTrips;
import org.trustquality.mail.ServiceAddress;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The service as passkeys know it: by its address and nothing else. It asks for passkeys
 * that find their person by themselves and that check the person, by a PIN or a finger.
 */
@Component
class RelyingParty {

	private final SingletonSupplier<WebAuthnRelyingPartyOperations> operations;

	/** The address is asked for late: in tests the port is known last. */
	RelyingParty(JdbcOperations jdbc, ServiceAddress address) {
		this.operations = SingletonSupplier.of(() -> operations(jdbc, address.base()));
	}

	WebAuthnRelyingPartyOperations operations() {
		return this.operations.obtain();
	}

	private static WebAuthnRelyingPartyOperations operations(JdbcOperations jdbc, URI base) {
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(
				new JdbcPublicKeyCredentialUserEntityRepository(jdbc), new JdbcUserCredentialRepository(jdbc),
				PublicKeyCredentialRpEntity.builder()
					.id(base.getHost().toLowerCase(Locale.ROOT))
					.name("Trust Quality")
					.build(),
				Set.of(base.getScheme() + "://" + base.getAuthority()));
		operations.setCustomizeCreationOptions((options) -> options.timeout(RoundTrips.LENGTH)
			.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
				.residentKey(ResidentKeyRequirement.REQUIRED)
				.userVerification(UserVerificationRequirement.REQUIRED)
				.build()));
		operations.setCustomizeRequestOptions(
				(options) -> options.timeout(RoundTrips.LENGTH).userVerification(UserVerificationRequirement.REQUIRED));
		return operations;
	}

}
