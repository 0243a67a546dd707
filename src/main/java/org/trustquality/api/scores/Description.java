package org.trustquality.api.scores;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.trustquality.access.Digest;
import org.trustquality.mail.ServiceAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The OpenAPI document. It is written by hand, where every figure has its words, unit and
 * range; its example is the worked example of the scoring specification, whose answer the
 * service computes here as for everybody, so that it cannot drift.
 *
 * @param json the document
 * @param digest changes with it
 */
record Description(String json, String digest) {

	private static final String FOLDER = "api/";

	private static final String MEDIA = "/content/application~1json";

	static Description written(ServiceAddress address, ScoresController scores, JsonMapper json) {
		ObjectNode document = (ObjectNode) read(YAMLMapper.shared(), "openapi.yaml");
		JsonNode example = read(json, "worked-example.json");
		JsonNode answer = json.valueToTree(scores.answer(json.treeToValue(example, Object.class)));
		document.putArray("servers").addObject().put("url", address.base().toString());
		((ObjectNode) document.required("info")).put("version", "1");
		ObjectNode operation = (ObjectNode) document.requiredAt("/paths/~1api~1v1~1scores/post");
		((ObjectNode) operation.requiredAt("/requestBody" + MEDIA)).set("example", example);
		((ObjectNode) operation.requiredAt("/responses/200" + MEDIA)).set("example", answer);
		String text = json.writeValueAsString(document);
		return new Description(text, Digest.of(text).substring(0, 32));
	}

	private static JsonNode read(ObjectMapper format, String file) {
		try (InputStream content = new ClassPathResource(FOLDER + file).getInputStream()) {
			return format.readTree(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
