package org.trustquality.framework.manuscript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

/** A manuscript is read or refused with its faults, whatever stands in it. */
class ManuscriptParserTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@FuzzTest(maxDuration = "1m")
	void readsOrRefusesAnyFile(byte[] bytes) throws IOException {
		List<Fault> faults = new ArrayList<>();
		@Nullable Node node = YamlFile.read("edition.yaml", new ByteArrayResource(bytes), faults::add);
		if (node != null) {
			String canonical = CanonicalJson.of(node);
			if (faults.isEmpty()) {
				assertThat(JSON.readTree(canonical)).isNotNull();
			}
		}
	}

	@FuzzTest(maxDuration = "1m")
	void writesATextSoThatItIsReadAgain(byte[] bytes) {
		Node.Text text = new Node.Text(new Fault.Place("x", 1), new String(bytes, StandardCharsets.UTF_8));
		assertThat(JSON.readTree(CanonicalJson.of(text)).stringValue()).isEqualTo(text.value());
	}

}
