package org.trustquality.access.session;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.trustquality.access.SignedInPerson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.jackson.SecurityJacksonModules;

/**
 * What a session remembers, as JSON. Only the types of Spring Security and our own
 * signed-in person are ever made from it.
 */
final class SessionJson {

	private SessionJson() {
	}

	static ConversionService conversion() {
		JsonMapper json = JsonMapper.builder()
			.addModules(SecurityJacksonModules.getModules(SessionJson.class.getClassLoader(),
					BasicPolymorphicTypeValidator.builder().allowIfSubType(SignedInPerson.class)))
			.addMixIn(SignedInPerson.class, ComponentsOnly.class)
			.build();
		GenericConversionService conversion = new GenericConversionService();
		conversion.addConverter(Object.class, byte[].class, json::writeValueAsBytes);
		conversion.addConverter(byte[].class, Object.class, (bytes) -> json.readValue(bytes, Object.class));
		return conversion;
	}

	/** A signed-in person's {@code getName()} is their id, not the component name. */
	@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE,
			isGetterVisibility = Visibility.NONE)
	private interface ComponentsOnly {

	}

}
