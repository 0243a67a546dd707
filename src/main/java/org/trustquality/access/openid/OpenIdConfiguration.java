package org.trustquality.access.openid;

import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** How providers are asked: never longer than a person would wait. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class OpenIdConfiguration {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	@Bean
	OidcAuthorizationCodeAuthenticationProvider openIdVerification(Clock clock) {
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(PATIENCE);
		requests.setReadTimeout(PATIENCE);
		OidcAuthorizationCodeAuthenticationProvider verification = new OidcAuthorizationCodeAuthenticationProvider(
				tokens(requests), users(requests));
		verification.setJwtDecoderFactory(new IdTokenDecoders(new RestTemplate(requests), clock));
		return verification;
	}

	private static RestClientAuthorizationCodeTokenResponseClient tokens(ClientHttpRequestFactory requests) {
		RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
		tokens.setRestClient(RestClient.builder()
			.requestFactory(requests)
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build());
		return tokens;
	}

	private static OidcUserService users(ClientHttpRequestFactory requests) {
		RestTemplate calls = new RestTemplate(requests);
		calls.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
		DefaultOAuth2UserService accounts = new DefaultOAuth2UserService();
		accounts.setRestOperations(calls);
		OidcUserService users = new OidcUserService();
		users.setOauth2UserService(accounts);
		return users;
	}

}
