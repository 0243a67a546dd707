package org.trustquality.api.scores;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.trustquality.api.ApiPaths;
import org.trustquality.mail.ServiceAddress;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the OpenAPI document to everybody. It is put together when somebody first asks,
 * so that no start waits for it.
 */
@RestController
class DescriptionController {

	private final ServiceAddress address;

	private final ScoresController scores;

	private final JsonMapper json;

	private volatile @Nullable Description description;

	DescriptionController(ServiceAddress address, ScoresController scores, JsonMapper json) {
		this.address = address;
		this.scores = scores;
		this.json = json;
	}

	@GetMapping(path = ApiPaths.DESCRIPTION, produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<String> describe() {
		Description known = this.description;
		if (known == null) {
			known = Description.written(this.address, this.scores, this.json);
			this.description = known;
		}
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.eTag(known.digest())
			.body(known.json());
	}

}
