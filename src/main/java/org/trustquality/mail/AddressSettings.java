package org.trustquality.mail;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people reach the application.
 *
 * @param baseUrl the address people type, when a proxy stands in front of the application
 */
@ConfigurationProperties("trust-quality")
record AddressSettings(@Nullable URI baseUrl) {
}
