package org.trustquality.system.database;

import java.nio.file.Path;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the application keeps what must outlive it.
 *
 * @param dataFolder the folder, {@code data} in the working directory unless set
 */
@Validated
@ConfigurationProperties("trust-quality")
record DataFolderSettings(@NotBlank @DefaultValue("data") String dataFolder) {

	Path path() {
		return Path.of(this.dataFolder).toAbsolutePath().normalize();
	}

}
