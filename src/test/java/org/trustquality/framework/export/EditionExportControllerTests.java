package org.trustquality.framework.export;

import org.junit.jupiter.api.Test;
import org.trustquality.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class EditionExportControllerTests {

	@Autowired
	private MockMvcTester pages;

	@Test
	void givesAnybodyTheDocument() {
		assertThat(this.pages.get().uri("/framework/cst-2022.1.json")).hasStatusOk()
			.hasContentType("application/json")
			.hasHeader("Content-Disposition", "attachment; filename=\"cst-2022.1.json\"")
			.bodyJson()
			.extractingPath("$.edition")
			.isEqualTo("cst-2022.1");
	}

	@Test
	void givesAnybodyTheTable() {
		assertThat(this.pages.get().uri("/framework/cst-2022.1.csv")).hasStatusOk()
			.hasContentType("text/csv;charset=UTF-8")
			.bodyText()
			.startsWith("edition,dimension,")
			.contains("QE-1.1");
	}

	@Test
	void knowsOnlyWhatIsPublished() {
		assertThat(this.pages.get().uri("/framework/cst-1999.1.json")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.pages.get().uri("/framework/cst-1999.1.csv")).hasStatus(HttpStatus.NOT_FOUND);
	}

}
