package org.trustquality.framework.export;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@DemonstratedApplication
class EditionExportControllerTests {

	@Autowired
	private Stage stage;

	@Test
	void givesAnybodyTheDocument() {
		Visitor.Page file = this.stage.stranger().get("/framework/cst-2022.1.json");
		assertThat(file.status()).isEqualTo(200);
		assertThat(file.header("Content-Type")).hasValue("application/json");
		assertThat(file.header("Content-Disposition")).hasValue("attachment; filename=\"cst-2022.1.json\"");
		assertThat(file.body()).contains("\"edition\" : \"cst-2022.1\"");
	}

	@Test
	void givesAnybodyTheTable() {
		Visitor.Page file = this.stage.stranger().get("/framework/cst-2022.1.csv");
		assertThat(file.status()).isEqualTo(200);
		assertThat(file.header("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(file.body()).startsWith("edition,dimension,").contains("QE-1.1");
	}

	@Test
	void knowsOnlyWhatIsPublished() {
		assertThat(this.stage.stranger().get("/framework/cst-1999.1.json").status()).isEqualTo(404);
		assertThat(this.stage.stranger().get("/framework/cst-1999.1.csv").status()).isEqualTo(404);
	}

}
