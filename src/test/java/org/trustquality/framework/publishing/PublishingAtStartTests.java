package org.trustquality.framework.publishing;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.framework.EditionDatabase;
import org.trustquality.framework.Editions;
import org.trustquality.framework.TrustAtWork;
import org.trustquality.framework.ManuscriptFolder;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class PublishingAtStartTests {

	private static EditionDatabase database;

	private static long publishedWhenTheServerOpened;

	@TempDir
	Path folder;

	@BeforeAll
	static void startDatabase() {
		database = new EditionDatabase();
	}

	@AfterAll
	static void stopDatabase() {
		database.close();
	}

	@BeforeEach
	void forgetEditions() {
		database.clear();
		publishedWhenTheServerOpened = -1;
	}

	@Test
	void publishesBeforeTheServerAcceptsRequests() throws Exception {
		manuscript();
		try (ConfigurableApplicationContext application = start()) {
			assertThat(publishedWhenTheServerOpened).isEqualTo(1);
			assertThat(application.getBean(Editions.class).get("tiny-2022.1").title()).isEqualTo("Tiny edition");
		}
	}

	@Test
	void publishesEvenWhenBeansAreMadeLate() throws Exception {
		manuscript();
		try (ConfigurableApplicationContext application = start("--spring.main.lazy-initialization=true")) {
			assertThat(publishedWhenTheServerOpened).isEqualTo(1);
		}
	}

	@Test
	void changedEditionKeepsTheServerClosedAndSaysWhy(CapturedOutput output) throws Exception {
		manuscript();
		start().close();
		publishedWhenTheServerOpened = -1;
		manuscript().with("hearing.yaml", "The board hears.", "The board listens.");
		assertThatException().isThrownBy(() -> start());
		assertThat(publishedWhenTheServerOpened).isEqualTo(-1);
		assertThat(output).contains("APPLICATION FAILED TO START",
				"The files of edition tiny-2022.1 were changed after it was published",
				"Restore the files under frameworks/tiny-2022.1");
	}

	@Test
	void faultyEditionKeepsTheServerClosedAndListsItsFaults(CapturedOutput output) {
		manuscript().with("hearing.yaml", "The board hears.", "\"\"").with("asking.yaml", "How we ask.", "\"\"");
		assertThatException().isThrownBy(() -> start());
		assertThat(output).contains("APPLICATION FAILED TO START",
				"tiny-2022.1/asking.yaml:3: \"summary\" is blank\ntiny-2022.1/hearing.yaml:10: \"statement\" is blank");
	}

	private ManuscriptFolder manuscript() {
		return ManuscriptFolder.tiny(this.folder.resolve("frameworks"));
	}

	private ConfigurableApplicationContext start(String... arguments) throws Exception {
		ClassLoader withManuscripts = new OnlyTheseManuscripts(this.folder.toUri().toURL());
		SpringApplication application = new SpringApplicationBuilder(Application.class)
			.resourceLoader(new DefaultResourceLoader(withManuscripts))
			.web(WebApplicationType.SERVLET)
			.properties("server.port=0", "spring.main.banner-mode=off")
			.build();
		return application.run(arguments);
	}

	/** Hides the editions that the application itself brings along. */
	private static final class OnlyTheseManuscripts extends URLClassLoader {

		OnlyTheseManuscripts(URL folder) {
			super(new URL[] { folder }, PublishingAtStartTests.class.getClassLoader());
		}

		@Override
		public Enumeration<URL> getResources(String name) throws IOException {
			return name.startsWith("frameworks") ? findResources(name) : super.getResources(name);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
			DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class,
			TomcatServletWebServerAutoConfiguration.class })
	@ComponentScan("org.trustquality.framework")
	static class Application {

		@Bean
		TrustAtWork noTrustAtWork() {
			return Optional::empty;
		}

		@Bean
		BroughtEditions nothingBrought() {
			return (number) -> false;
		}

		@Bean
		DataSource dataSource() {
			return database.application();
		}

		@Bean
		ApplicationListener<ServletWebServerInitializedEvent> serverOpened() {
			return (event) -> publishedWhenTheServerOpened = database.asOwner()
				.sql("select count(*) from editions")
				.query(Long.class)
				.single();
		}

	}

}
