package org.trustquality.framework.export;

import org.trustquality.framework.Editions;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Gives anybody an edition to use in other programs. */
@Controller
class EditionExportController {

	private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

	private static final MediaType SCHEMA = new MediaType("application", "schema+json", UTF_8);

	private final Editions editions;

	EditionExportController(Editions editions) {
		this.editions = editions;
	}

	/** What such a document can hold, for editors' tools and for other programs. */
	@GetMapping("/framework/edition.schema.json")
	ResponseEntity<Resource> schema() {
		return ResponseEntity.ok().contentType(SCHEMA).body(new ClassPathResource("frameworks/edition.schema.json"));
	}

	@GetMapping("/framework/{edition}.json")
	ResponseEntity<byte[]> document(@PathVariable String edition) {
		return file(edition + ".json", MediaType.APPLICATION_JSON,
				new EditionDocument(this.editions.content(edition)).json());
	}

	@GetMapping("/framework/{edition}.csv")
	ResponseEntity<byte[]> table(@PathVariable String edition) {
		return file(edition + ".csv", CSV, new EditionTable(this.editions.get(edition)).csv());
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, String text) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(text.getBytes(UTF_8));
	}

}
