package org.trustquality.access.openid;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.signin.NextPage;
import org.trustquality.access.signin.RoundTrips;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Sends a browser to an OpenID provider and reads what it brings back. Meanwhile the
 * state, the nonce and the PKCE verifier are remembered for that browser, outside any
 * session.
 */
@Component
class OpenIdSignIn {

	private static final Logger LOG = LoggerFactory.getLogger(OpenIdSignIn.class);

	private static final String NEXT_PAGE = "next page";

	private final OpenIdProviders providers;

	private final OidcAuthorizationCodeAuthenticationProvider verification;

	private final RoundTrips roundTrips;

	private final JsonMapper json;

	private final DefaultOAuth2AuthorizationRequestResolver requests;

	OpenIdSignIn(OpenIdProviders providers, OidcAuthorizationCodeAuthenticationProvider verification,
			RoundTrips roundTrips, JsonMapper json) {
		this.providers = providers;
		this.verification = verification;
		this.roundTrips = roundTrips;
		this.json = json;
		this.requests = new DefaultOAuth2AuthorizationRequestResolver(providers);
		this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
	}

	/** Where the browser has to go. */
	URI leave(String provider, NextPage next, HttpServletRequest request, HttpServletResponse response) {
		OAuth2AuthorizationRequest asked = Objects.requireNonNull(this.requests.resolve(request, provider));
		Map<String, Object> remembered = new TreeMap<>(asked.getAttributes());
		remembered.put(NEXT_PAGE, next.path());
		this.roundTrips.begin(trip(provider, Objects.requireNonNull(asked.getState())),
				this.json.writeValueAsString(remembered), request, response);
		return URI.create(asked.getAuthorizationRequestUri());
	}

	/** The account that the provider vouches for; empty if it does not. */
	Optional<Arrival> comeBack(String provider, String state, String code, HttpServletRequest request) {
		return this.roundTrips.end(trip(provider, state), request)
			.filter((remembered) -> StringUtils.hasText(code))
			.map((remembered) -> this.json.readValue(remembered, new TypeReference<HashMap<String, String>>() {
			}))
			.flatMap((remembered) -> arrival(provider, state, code, remembered));
	}

	private Optional<Arrival> arrival(String provider, String state, String code, Map<String, String> remembered) {
		NextPage next = new NextPage(remembered.getOrDefault(NEXT_PAGE, "/"));
		ClientRegistration registration = Objects.requireNonNull(this.providers.findByRegistrationId(provider));
		try {
			Authentication verified = this.verification.authenticate(
					new OAuth2LoginAuthenticationToken(registration, exchange(registration, state, code, remembered)));
			return (verified != null && verified.getPrincipal() instanceof OidcUser account)
					? Optional.of(new Arrival(account, next)) : Optional.empty();
		}
		catch (AuthenticationException | IllegalArgumentException ex) {
			LOG.info("Signing in with {} failed: {}", provider, ex.getMessage());
			return Optional.empty();
		}
	}

	private static OAuth2AuthorizationExchange exchange(ClientRegistration registration, String state, String code,
			Map<String, String> remembered) {
		OAuth2AuthorizationRequest asked = OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
			.clientId(registration.getClientId())
			.redirectUri(registration.getRedirectUri())
			.scopes(registration.getScopes())
			.state(state)
			.attributes((attributes) -> attributes.putAll(remembered))
			.build();
		OAuth2AuthorizationResponse answered = OAuth2AuthorizationResponse.success(code)
			.redirectUri(Objects.requireNonNull(registration.getRedirectUri()))
			.state(state)
			.build();
		return new OAuth2AuthorizationExchange(asked, answered);
	}

	private static String trip(String provider, String state) {
		return "openid " + provider + " " + state;
	}

	/** An account that is proved, and the page its person wants to see. */
	record Arrival(OidcUser account, NextPage next) {
	}

}
