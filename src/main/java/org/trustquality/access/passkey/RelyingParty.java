package org.trustquality.access.passkey;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.trustquality.access.Person;
import org.trustquality.access.signin.RoundTrips;
import org.trustquality.mail.ServiceAddress;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * The service as passkeys know it: by its address and nothing else. It asks for passkeys
 * that find their person by themselves and that check the person, by a PIN or a finger.
 */
@Component
@Transactional
class RelyingParty {

	/** Where authenticator data tells how often it signed: after 32 bytes and one. */
	private static final int COUNTER = 33;

	private final JdbcOperations jdbc;

	private final UserCredentialRepository credentials;

	private final SingletonSupplier<WebAuthnRelyingPartyOperations> operations;

	/** The address is asked for late: in tests the port is known last. */
	RelyingParty(JdbcOperations jdbc, ServiceAddress address) {
		this.jdbc = jdbc;
		this.credentials = new JdbcUserCredentialRepository(jdbc);
		this.operations = SingletonSupplier.of(() -> operations(address.base()));
	}

	/**
	 * What the person's browser needs to make a passkey; it shows the address as name.
	 */
	PublicKeyCredentialCreationOptions newPasskey(Person person) {
		PublicKeyCredentialCreationOptions options = options(person);
		return copy(options).challenge(options.getChallenge())
			.user(ImmutablePublicKeyCredentialUserEntity.builder()
				.id(options.getUser().getId())
				.name(person.email())
				.displayName(person.name())
				.build())
			.build();
	}

	/** Takes a passkey in that answers a challenge; never two with one id. */
	void add(Person person, PasskeyName name, PublicKeyCredential<AuthenticatorAttestationResponse> made,
			String challenge) {
		this.jdbc.queryForList("select pg_advisory_xact_lock(hashtext(?))", made.getRawId().toBase64UrlString());
		PublicKeyCredentialCreationOptions options = copy(options(person)).challenge(Bytes.fromBase64(challenge))
			.build();
		verified(PasskeyRefused::notAdded,
				() -> this.operations.obtain()
					.registerCredential(new ImmutableRelyingPartyRegistrationRequest(options,
							new RelyingPartyPublicKey(made, name.text()))));
	}

	/** What a browser needs to use a passkey, whosever it is. */
	PublicKeyCredentialRequestOptions anyPasskey() {
		return this.operations.obtain().createCredentialRequestOptions(() -> null);
	}

	/** The account whose passkey answers a challenge. */
	UUID owner(PublicKeyCredential<AuthenticatorAssertionResponse> signed, String challenge) {
		hold(signed.getRawId());
		CredentialRecord known = this.credentials.findByCredentialId(signed.getRawId());
		if (known == null || !known.getUserEntityUserId().equals(signed.getResponse().getUserHandle())
				|| isCopied(known, signed.getResponse().getAuthenticatorData())) {
			throw PasskeyRefused.unknown();
		}
		PublicKeyCredentialRequestOptions asked = anyPasskey();
		PublicKeyCredentialRequestOptions options = PublicKeyCredentialRequestOptions.builder()
			.rpId(asked.getRpId())
			.userVerification(asked.getUserVerification())
			.challenge(Bytes.fromBase64(challenge))
			.build();
		PublicKeyCredentialUserEntity owner = verified(PasskeyRefused::unknown,
				() -> this.operations.obtain().authenticate(new RelyingPartyAuthenticationRequest(options, signed)));
		return UUID.fromString(owner.getName());
	}

	/** A passkey that counts its uses never comes to the same number twice. */
	private static boolean isCopied(CredentialRecord known, Bytes authenticatorData) {
		byte[] stated = authenticatorData.getBytes();
		if (stated.length < COUNTER + Integer.BYTES) {
			return true;
		}
		long counter = Integer.toUnsignedLong(ByteBuffer.wrap(stated).getInt(COUNTER));
		return (counter > 0 || known.getSignatureCount() > 0) && counter <= known.getSignatureCount();
	}

	/** One use of a passkey after the other, and none while it is being removed. */
	private void hold(Bytes id) {
		this.jdbc.queryForList("select label from user_credentials where credential_id = ? for update",
				id.toBase64UrlString());
	}

	private PublicKeyCredentialCreationOptions options(Person person) {
		this.jdbc.update("""
				insert into user_entities (id, name, display_name) values (?, ?, ?)
				on conflict (name) do update set display_name = excluded.display_name""",
				Bytes.random().toBase64UrlString(), person.personId().toString(), person.name());
		Authentication name = UsernamePasswordAuthenticationToken.authenticated(person.personId().toString(), null,
				List.of());
		return this.operations.obtain()
			.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(name));
	}

	private static PublicKeyCredentialCreationOptions.PublicKeyCredentialCreationOptionsBuilder copy(
			PublicKeyCredentialCreationOptions options) {
		return PublicKeyCredentialCreationOptions.builder()
			.rp(options.getRp())
			.user(options.getUser())
			.pubKeyCredParams(options.getPubKeyCredParams())
			.excludeCredentials(options.getExcludeCredentials())
			.authenticatorSelection(options.getAuthenticatorSelection())
			.attestation(options.getAttestation())
			.timeout(options.getTimeout())
			.extensions(options.getExtensions());
	}

	private WebAuthnRelyingPartyOperations operations(URI base) {
		Webauthn4JRelyingPartyOperations made = new Webauthn4JRelyingPartyOperations(
				new JdbcPublicKeyCredentialUserEntityRepository(this.jdbc), this.credentials,
				PublicKeyCredentialRpEntity.builder()
					.id(base.getHost().toLowerCase(Locale.ROOT))
					.name("Trust Quality")
					.build(),
				Set.of(base.getScheme() + "://" + base.getAuthority()));
		made.setCustomizeCreationOptions((options) -> options.timeout(RoundTrips.LENGTH)
			.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
				.residentKey(ResidentKeyRequirement.REQUIRED)
				.userVerification(UserVerificationRequirement.REQUIRED)
				.build()));
		made.setCustomizeRequestOptions(
				(options) -> options.timeout(RoundTrips.LENGTH).userVerification(UserVerificationRequirement.REQUIRED));
		return made;
	}

	/** Whatever verifying stumbles over is what was sent, unless the database fails. */
	private static <T> T verified(Supplier<PasskeyRefused> refusal, Supplier<T> verification) {
		try {
			return verification.get();
		}
		catch (DataIntegrityViolationException ex) {
			throw refusal.get();
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw refusal.get();
		}
	}

}
