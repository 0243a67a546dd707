package org.trustquality.access.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whose passkey answers a challenge. */
@Service
@Transactional
class PasskeySignIn {

	/** Where authenticator data tells how often it signed: after 32 bytes and one. */
	private static final int COUNTER = 33;

	private final RelyingParty relyingParty;

	private final JdbcOperations jdbc;

	private final UserCredentialRepository credentials;

	PasskeySignIn(RelyingParty relyingParty, JdbcOperations jdbc) {
		this.relyingParty = relyingParty;
		this.jdbc = jdbc;
		this.credentials = new JdbcUserCredentialRepository(jdbc);
	}

	/** What a browser needs to use a passkey, whosever it is. */
	PublicKeyCredentialRequestOptions begin() {
		return this.relyingParty.operations().createCredentialRequestOptions(() -> null);
	}

	/**
	 * The account whose passkey answers a challenge.
	 * @throws PasskeyRefused if none does
	 */
	UUID owner(PublicKeyCredential<AuthenticatorAssertionResponse> signed, String challenge) {
		hold(signed.getRawId());
		CredentialRecord known = this.credentials.findByCredentialId(signed.getRawId());
		if (known == null || !known.getUserEntityUserId().equals(signed.getResponse().getUserHandle())
				|| isCopied(known, signed.getResponse().getAuthenticatorData())) {
			throw PasskeyRefused.unknown();
		}
		PublicKeyCredentialRequestOptions asked = begin();
		PublicKeyCredentialRequestOptions options = PublicKeyCredentialRequestOptions.builder()
			.rpId(asked.getRpId())
			.userVerification(asked.getUserVerification())
			.challenge(Bytes.fromBase64(challenge))
			.build();
		PublicKeyCredentialUserEntity owner = PasskeyRefused.unless(PasskeyRefused::unknown,
				() -> this.relyingParty.operations()
					.authenticate(new RelyingPartyAuthenticationRequest(options, signed)));
		return UUID.fromString(owner.getName());
	}

	/** One use of a passkey after the other, and none while it is being removed. */
	private void hold(Bytes id) {
		this.jdbc.queryForList("select label from user_credentials where credential_id = ? for update",
				id.toBase64UrlString());
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

}
