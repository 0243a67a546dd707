package org.trustquality.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The build lists what the package is made of, in the CycloneDX format, and nothing in it
 * is older than the version that mended a known fault.
 */
class ComponentTests {

	private static final Map<String, String> COMPONENTS = components();

	private static Map<String, String> components() {
		Map<String, String> components = new TreeMap<>();
		try (InputStream list = open("/META-INF/sbom/application.cdx.json")) {
			for (JsonNode component : new JsonMapper().readTree(list).get("components")) {
				components.put(component.get("group").asString() + ":" + component.get("name").asString(),
						component.get("version").asString());
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return components;
	}

	private static InputStream open(String resource) {
		InputStream found = ComponentTests.class.getResourceAsStream(resource);
		assertThat(found).as(resource).isNotNull();
		return found;
	}

	@Test
	void listsWhatTheApplicationRunsWith() {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		List<String> elsewhere = COMPONENTS.entrySet()
			.stream()
			.map((component) -> component.getKey().replaceAll(".*:", "") + "-" + component.getValue())
			.filter((jar) -> !classPath.contains(jar))
			.toList();
		System.out.println("Components: listed=" + COMPONENTS.size() + ", not of this build=" + elsewhere.size());
		assertThat(COMPONENTS).hasSizeGreaterThan(100)
			.containsKeys("org.springframework.boot:spring-boot", "org.postgresql:postgresql",
					"org.thymeleaf:thymeleaf", "org.flywaydb:flyway-core");
		assertThat(elsewhere).isEmpty();
	}

	@Test
	void isNowhereBelowAFloor() throws IOException {
		assertThat(below(COMPONENTS)).isEmpty();
	}

	@Test
	void findsAComponentBelowItsFloor() throws IOException {
		Map<String, String> older = new TreeMap<>(COMPONENTS);
		older.put("org.thymeleaf:thymeleaf", "3.1.4.RELEASE");
		older.remove("org.eclipse.angus:angus-mail");
		assertThat(below(older)).containsExactly("org.thymeleaf:thymeleaf", "org.eclipse.angus:angus-mail");
	}

	private static List<String> below(Map<String, String> components) throws IOException {
		try (InputStreamReader floors = new InputStreamReader(open("/floors.csv"), StandardCharsets.UTF_8)) {
			return CSVFormat.DEFAULT.builder()
				.setHeader()
				.setSkipHeaderRecord(true)
				.get()
				.parse(floors)
				.stream()
				.filter((floor) -> isBelow(components.get(floor.get("component")), floor))
				.map((floor) -> floor.get("component"))
				.toList();
		}
	}

	private static boolean isBelow(String version, CSVRecord floor) {
		return version == null || Version.parse(version).compareTo(Version.parse(floor.get("floor"))) < 0;
	}

}
