package org.trustquality.editing;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.framework.WholeEdition;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Anybody can fetch the schema, and editions as they are fetched keep to it. */
@DemonstratedApplication
class PublishedSchemaTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Editions editions;

	@Test
	void describesWhatIsDownloadedAndWhatIsBrought() {
		Visitor.Page page = this.stage.stranger().get("/framework/edition.schema.json");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type").orElseThrow()).startsWith("application/schema+json");
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(JsonMapper.shared().readTree(page.body()));
		for (Edition edition : this.editions.all()) {
			String path = "/framework/" + edition.id() + ".json";
			assertThat(schema.validate(JsonMapper.shared().readTree(this.stage.stranger().get(path).body()))).as(path)
				.isEmpty();
		}
		assertThat(schema.validate(YAMLMapper.shared().readTree(WholeEdition.yaml().text()))).isEmpty();
		assertThat(schema
			.validate(YAMLMapper.shared().readTree(WholeEdition.yaml().with("title: Whole", "titel: Whole").text())))
			.hasSize(2);
	}

}
