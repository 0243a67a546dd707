package org.trustquality.trust.register.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/** The local authorities of England by their codes, those of the last years included. */
final class LocalAuthorities {

	private final Map<String, LocalAuthority> authorities = new HashMap<>();

	LocalAuthorities() {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (InputStream table = new ClassPathResource("register/local-authorities.csv").getInputStream();
				CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
			for (CSVRecord row : rows) {
				this.authorities.put(row.get("code"), new LocalAuthority(row.get("name"), row.get("region")));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The authority with a code; null if it is not known. */
	@Nullable LocalAuthority find(String code) {
		return this.authorities.get(code);
	}

	/** An authority and the one of England's nine regions in which it is. */
	record LocalAuthority(String name, String region) {
	}

}
