package org.trustquality.access.session;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.SignedInPerson;

import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is read back from a stored session. */
class SessionJsonTests {

	private static final TypeDescriptor OBJECT = TypeDescriptor.valueOf(Object.class);

	private static final TypeDescriptor BYTES = TypeDescriptor.valueOf(byte[].class);

	private final ConversionService json = SessionJson.conversion();

	@Test
	void givesBackWhoIsSignedIn() {
		for (SignInMethod method : SignInMethod.values()) {
			SignedInPerson person = new SignedInPerson(UUID.randomUUID(), "Se\u00E1n O'Neil", method);
			SecurityContextImpl context = new SecurityContextImpl(
					UsernamePasswordAuthenticationToken.authenticated(person, null, AuthorityUtils.NO_AUTHORITIES));
			SecurityContextImpl read = (SecurityContextImpl) read(write(context));
			assertThat(read.getAuthentication().getPrincipal()).isEqualTo(person);
			assertThat(read.getAuthentication().isAuthenticated()).isTrue();
			assertThat(read.getAuthentication().getName()).isEqualTo(person.personId().toString());
		}
		assertThat(read(write("Firefox"))).isEqualTo("Firefox");
	}

	@ParameterizedTest
	@ValueSource(strings = { "java.lang.ProcessBuilder", "java.net.URL", "javax.script.ScriptEngineManager",
			"org.springframework.context.support.ClassPathXmlApplicationContext", "com.zaxxer.hikari.HikariConfig",
			"org.apache.catalina.users.MemoryUserDatabase", "org.trustquality.access.Person", "no.such.Type" })
	void makesNoOtherTypes(String type) {
		String stored = "{\"@class\":\"" + type + "\"}";
		assertThatThrownBy(() -> read(stored.getBytes(StandardCharsets.UTF_8))).hasStackTraceContaining(type);
	}

	private byte[] write(Object value) {
		return (byte[]) this.json.convert(value, OBJECT, BYTES);
	}

	private Object read(byte[] stored) {
		return this.json.convert(stored, BYTES, OBJECT);
	}

}
