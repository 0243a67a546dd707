package org.trustquality.assessment.evidence.file;

import java.util.Objects;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where the content of files is kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
class FileConfiguration {

	@Bean
	FileStore fileStore(FileSettings settings) {
		return switch (settings.store()) {
			case DATABASE -> new DatabaseStore();
			case S3 -> new ObjectStore(settings.s3(), Objects.requireNonNull(settings.s3().bucket()));
		};
	}

}
