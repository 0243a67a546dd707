package org.trustquality.access.openid;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trustquality.mail.ServiceAddress;

import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * The OpenID providers under {@code spring.security.oauth2.client}. A provider is asked
 * for its addresses when somebody first signs in with it, so the service starts without
 * it. It has to be told where people come back: {@code /sign-in/openid/ID/return} at our
 * address.
 */
@Component
public class OpenIdProviders implements ClientRegistrationRepository {

	private static final Set<String> SCOPES = Set.of("openid", "email");

	private final OAuth2ClientProperties settings;

	private final ServiceAddress address;

	private final Map<String, SingletonSupplier<ClientRegistration>> registrations = new LinkedHashMap<>();

	OpenIdProviders(OAuth2ClientProperties settings, ServiceAddress address) {
		this.settings = settings;
		this.address = address;
		settings.getRegistration()
			.keySet()
			.stream()
			.sorted()
			.forEach((id) -> this.registrations.put(id, SingletonSupplier.of(() -> ask(id))));
	}

	/** The providers, for the buttons of the sign-in page. */
	public List<Provider> all() {
		return this.registrations.keySet().stream().map(this::provider).toList();
	}

	Optional<Provider> find(String id) {
		return this.registrations.containsKey(id) ? Optional.of(provider(id)) : Optional.empty();
	}

	/**
	 * Where and how a provider is asked.
	 * @throws ProviderUnavailable if it does not say
	 */
	@Override
	public @Nullable ClientRegistration findByRegistrationId(String id) {
		SingletonSupplier<ClientRegistration> registration = this.registrations.get(id);
		return (registration != null) ? registration.obtain() : null;
	}

	private Provider provider(String id) {
		String name = settings(id).getClientName();
		return new Provider(id, StringUtils.hasText(name) ? name : StringUtils.capitalize(id));
	}

	private OAuth2ClientProperties.Registration settings(String id) {
		return Objects.requireNonNull(this.settings.getRegistration().get(id));
	}

	private ClientRegistration ask(String id) {
		try {
			return registration(id);
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			throw new ProviderUnavailable(provider(id), ex);
		}
	}

	private ClientRegistration registration(String id) {
		OAuth2ClientProperties alone = new OAuth2ClientProperties();
		alone.getRegistration().put(id, settings(id));
		alone.getProvider().putAll(this.settings.getProvider());
		ClientRegistration found = new OAuth2ClientPropertiesMapper(alone).asClientRegistrations().get(id);
		if (found == null || found.getProviderDetails().getIssuerUri() == null) {
			throw new IllegalStateException("The provider " + id + " has no issuer-uri");
		}
		Set<String> scopes = new LinkedHashSet<>(SCOPES);
		if (found.getScopes() != null) {
			scopes.addAll(found.getScopes());
		}
		return ClientRegistration.withClientRegistration(found)
			.scope(scopes)
			.redirectUri(this.address.to("/sign-in/openid/" + id + "/return").toString())
			.build();
	}

	/**
	 * An account that people may sign in with.
	 *
	 * @param id the id of its registration
	 * @param name what the button calls it
	 */
	public record Provider(String id, String name) {
	}

}
