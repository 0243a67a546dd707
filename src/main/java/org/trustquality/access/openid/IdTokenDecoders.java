package org.trustquality.access.openid;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestOperations;

/**
 * Reads identity tokens: signed by a key that the provider publishes, meant for us, and
 * still valid.
 */
class IdTokenDecoders implements JwtDecoderFactory<ClientRegistration> {

	private static final List<SignatureAlgorithm> ALGORITHMS = List.of(SignatureAlgorithm.RS256,
			SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

	private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

	private final RestOperations keys;

	private final Clock clock;

	IdTokenDecoders(RestOperations keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	@Override
	public JwtDecoder createDecoder(ClientRegistration provider) {
		return this.decoders.computeIfAbsent(provider.getRegistrationId(), (id) -> decoder(provider));
	}

	private JwtDecoder decoder(ClientRegistration provider) {
		OidcIdTokenValidator rules = new OidcIdTokenValidator(provider);
		rules.setClock(this.clock);
		NimbusJwtDecoder decoder = NimbusJwtDecoder
			.withJwkSetUri(Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri()))
			.jwsAlgorithms((algorithms) -> algorithms.addAll(ALGORITHMS))
			.restOperations(this.keys)
			.build();
		decoder
			.setClaimSetConverter(new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
		decoder.setJwtValidator(rules);
		return decoder;
	}

}
