package org.trustquality.access.openid;

/** A provider does not say where to sign in, or is not set up completely. */
class ProviderUnavailable extends RuntimeException {

	private final transient OpenIdProviders.Provider provider;

	ProviderUnavailable(OpenIdProviders.Provider provider, Exception cause) {
		super("The OpenID provider " + provider.id() + " cannot be used", cause);
		this.provider = provider;
	}

	OpenIdProviders.Provider provider() {
		return this.provider;
	}

}
