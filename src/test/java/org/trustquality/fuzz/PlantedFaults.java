package org.trustquality.fuzz;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trustquality.Stage;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Forms with faults that have to be found; there only while a test runs. */
final class PlantedFaults implements AutoCloseable {

	private static final String FORMS = "/trusts/{trust}/planted/";

	private final Stage stage;

	private final RequestMappingHandlerMapping mapping;

	private final Map<String, RequestMappingInfo> planted = new LinkedHashMap<>();

	PlantedFaults(Stage stage, RequestMappingHandlerMapping mapping) {
		this.stage = stage;
		this.mapping = mapping;
		List.of("stumble", "pretend", "bind", "stray").forEach(this::plant);
	}

	private void plant(String name) {
		RequestMappingInfo route = RequestMappingInfo.paths(FORMS + name)
			.methods(RequestMethod.POST)
			.options(this.mapping.getBuilderConfiguration())
			.build();
		this.mapping.registerMapping(route, this,
				Arrays.stream(PlantedFaults.class.getDeclaredMethods())
					.filter((method) -> method.getName().equals(name))
					.findFirst()
					.orElseThrow());
		this.planted.put(name, route);
	}

	/** The form with a fault. */
	Target target(String name, PlayedBoards boards) {
		String path = FORMS.replace("{trust}", boards.trust().reference().toString()) + name;
		return new Target("POST", FORMS + name, path, path, "Gus", Map.of("text", "x"), false);
	}

	/** Stumbles over U+0000. */
	ResponseEntity<String> stumble(@RequestParam(defaultValue = "") String text) {
		if (text.indexOf(0) >= 0) {
			throw new IllegalStateException("a planted fault");
		}
		return ResponseEntity.badRequest().body("no");
	}

	/** Refuses, and has written all the same. */
	ResponseEntity<String> pretend(@PathVariable String trust, @RequestParam(defaultValue = "") String text) {
		if (text.length() % 7 == 3) {
			rename(trust, "Renamed");
		}
		return ResponseEntity.badRequest().body("no");
	}

	/** Takes whatever the entity has a place for. */
	ResponseEntity<String> bind(@PathVariable String trust, @RequestParam Map<String, String> fields) {
		if (fields.containsKey("trust.name")) {
			rename(trust, "Bound");
		}
		return ResponseEntity.ok("yes");
	}

	/** Accepts, and writes what it is not there for, in another trust. */
	ResponseEntity<String> stray(@RequestParam(defaultValue = "") String text) {
		this.stage.superuser().sql("""
				update assessments set minimum_ratings = minimum_ratings % 7 + 3
				where trust_id = (select trust_id from trusts where name = ?)""").param(Stage.SALTMARSH).update();
		return ResponseEntity.ok(text);
	}

	private void rename(String trust, String name) {
		this.stage.superuser().sql("update trusts set name = ? where reference = ?::uuid").params(name, trust).update();
	}

	@Override
	public void close() {
		this.planted.values().forEach(this.mapping::unregisterMapping);
	}

}
