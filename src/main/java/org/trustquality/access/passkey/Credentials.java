package org.trustquality.access.passkey;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;

/** Reads and writes what the script in the browser works with. */
final class Credentials {

	private static final int LONGEST = 50_000;

	private static final int SHORTEST_ID = 16;

	private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private Credentials() {
	}

	static String write(Object options) {
		return JSON.writeValueAsString(options);
	}

	/** A passkey that was just made. */
	static PublicKeyCredential<AuthenticatorAttestationResponse> made(String sent, Supplier<PasskeyRefused> refusal) {
		PublicKeyCredential<AuthenticatorAttestationResponse> made = read(sent, new TypeReference<>() {
		}, refusal);
		require(refusal, made.getRawId(), made.getResponse());
		require(refusal, made.getResponse().getClientDataJSON(), made.getResponse().getAttestationObject());
		if (made.getRawId().getBytes().length < SHORTEST_ID) {
			throw refusal.get();
		}
		return made;
	}

	/** What a passkey signed. */
	static PublicKeyCredential<AuthenticatorAssertionResponse> signed(String sent, Supplier<PasskeyRefused> refusal) {
		PublicKeyCredential<AuthenticatorAssertionResponse> signed = read(sent, new TypeReference<>() {
		}, refusal);
		require(refusal, signed.getRawId(), signed.getResponse());
		require(refusal, signed.getResponse().getClientDataJSON(), signed.getResponse().getAuthenticatorData(),
				signed.getResponse().getSignature(), signed.getResponse().getUserHandle());
		return signed;
	}

	/** The challenge that a passkey says it answers. */
	static String challenge(PublicKeyCredential<?> credential, Supplier<PasskeyRefused> refusal) {
		try {
			return JSON.readTree(credential.getResponse().getClientDataJSON().getBytes())
				.path("challenge")
				.asString("");
		}
		catch (JacksonException ex) {
			throw refusal.get();
		}
	}

	private static <T> T read(String sent, TypeReference<T> type, Supplier<PasskeyRefused> refusal) {
		try {
			T read = (sent.length() > LONGEST) ? null : JSON.readValue(sent, type);
			if (read != null) {
				return read;
			}
		}
		catch (JacksonException | IllegalArgumentException ex) {
			// refused below, like what is missing
		}
		throw refusal.get();
	}

	private static void require(Supplier<PasskeyRefused> refusal, @Nullable Object... parts) {
		if (Arrays.stream(parts).anyMatch(Objects::isNull)) {
			throw refusal.get();
		}
	}

}
