package org.trustquality.access.passkey;

import java.util.List;

import org.trustquality.access.Person;
import org.trustquality.access.signin.SignInLetters;
import org.trustquality.mail.Outbox;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes new passkeys in. */
@Service
@Transactional
class PasskeyRegistration {

	private final RelyingParty relyingParty;

	private final JdbcOperations jdbc;

	private final Outbox outbox;

	PasskeyRegistration(RelyingParty relyingParty, JdbcOperations jdbc, Outbox outbox) {
		this.relyingParty = relyingParty;
		this.jdbc = jdbc;
		this.outbox = outbox;
	}

	/**
	 * What the person's browser needs to make a passkey; it shows the address as name.
	 */
	PublicKeyCredentialCreationOptions begin(Person person) {
		PublicKeyCredentialCreationOptions options = options(person);
		return copy(options).challenge(options.getChallenge())
			.user(ImmutablePublicKeyCredentialUserEntity.builder()
				.id(options.getUser().getId())
				.name(person.email())
				.displayName(person.name())
				.build())
			.build();
	}

	/**
	 * Takes a passkey in that answers a challenge, and tells its person; never two with
	 * one id.
	 */
	void add(Person person, PasskeyName name, PublicKeyCredential<AuthenticatorAttestationResponse> made,
			String challenge) {
		this.jdbc.queryForList("select pg_advisory_xact_lock(hashtext(?))", made.getRawId().toBase64UrlString());
		PublicKeyCredentialCreationOptions options = copy(options(person)).challenge(Bytes.fromBase64(challenge))
			.build();
		PasskeyRefused.unless(PasskeyRefused::notAdded,
				() -> this.relyingParty.operations()
					.registerCredential(new ImmutableRelyingPartyRegistrationRequest(options,
							new RelyingPartyPublicKey(made, name.text()))));
		this.outbox.send(person.email(), SignInLetters.passkeyAdded(person));
	}

	private PublicKeyCredentialCreationOptions options(Person person) {
		this.jdbc.update("""
				insert into user_entities (id, name, display_name) values (?, ?, ?)
				on conflict (name) do update set display_name = excluded.display_name""",
				Bytes.random().toBase64UrlString(), person.personId().toString(), person.name());
		Authentication name = UsernamePasswordAuthenticationToken.authenticated(person.personId().toString(), null,
				List.of());
		return this.relyingParty.operations()
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

}
