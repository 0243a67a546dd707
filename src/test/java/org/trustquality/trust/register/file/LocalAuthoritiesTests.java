package org.trustquality.trust.register.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.trust.register.GiasFolder;
import org.trustquality.trust.register.RegisterFacts;

import static org.assertj.core.api.Assertions.assertThat;

class LocalAuthoritiesTests {

	private final LocalAuthorities authorities = new LocalAuthorities();

	@Test
	void areThoseOfEnglandAndTheFiveThatCeasedSince2019() {
		Set<String> regions = new HashSet<>();
		long known = IntStream.range(0, 1000)
			.mapToObj((code) -> this.authorities.find(String.valueOf(code)))
			.filter((authority) -> authority != null && regions.add(authority.region()) | true)
			.count();
		assertThat(known).isEqualTo(153 + 5);
		assertThat(regions).containsExactlyInAnyOrderElementsOf(RegisterFacts.REGIONS);
	}

	@ParameterizedTest
	@CsvSource({ "201,City of London,London", "838,Dorset,South West",
			"839,'Bournemouth, Christchurch and Poole',South West", "940,North Northamptonshire,East Midlands",
			"941,West Northamptonshire,East Midlands", "942,Cumberland,North West",
			"943,Westmorland and Furness,North West", "873,Cambridgeshire,East of England",
			"830,Derbyshire,East Midlands", "812,North East Lincolnshire,Yorkshire and the Humber",
			"929,Northumberland,North East", "893,Shropshire,West Midlands", "826,Milton Keynes,South East" })
	void areInTheirRegions(String code, String name, String region) {
		assertThat(this.authorities.find(code)).isEqualTo(new LocalAuthorities.LocalAuthority(name, region));
	}

	@Test
	void haveTheNamesOfTheRegister() throws IOException {
		try (CSVParser rows = CSVParser.parse(GiasFolder.links(), StandardCharsets.UTF_8,
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			for (CSVRecord row : rows) {
				assertThat(this.authorities.find(row.get("LA (code)"))).isNotNull()
					.extracting(LocalAuthorities.LocalAuthority::name)
					.isEqualTo(row.get("LA (name)"));
			}
		}
	}

}
