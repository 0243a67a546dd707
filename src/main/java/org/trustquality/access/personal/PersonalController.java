package org.trustquality.access.personal;

import java.nio.charset.StandardCharsets;

import org.trustquality.access.SignedInPerson;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** All that is stored about whoever is signed in: to read, to print and to take along. */
@Controller
@RequestMapping("/account/data")
class PersonalController {

	private static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);

	private final OwnRecords records;

	private final JsonMapper json;

	PersonalController(OwnRecords records, JsonMapper json) {
		this.records = records;
		this.json = json;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedInPerson person, Model model) {
		model.addAttribute("stored", this.records.of(person.personId()));
		return "access/personal/stored";
	}

	@GetMapping("/file")
	ResponseEntity<byte[]> file(@AuthenticationPrincipal SignedInPerson person) {
		byte[] written = this.json.writerWithDefaultPrettyPrinter()
			.writeValueAsBytes(this.records.of(person.personId()).written());
		return ResponseEntity.ok()
			.contentType(JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("trust-quality-about-you.json").build().toString())
			.body(written);
	}

}
