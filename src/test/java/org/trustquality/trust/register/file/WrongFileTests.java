package org.trustquality.trust.register.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.trust.register.NativeRegister;

import static org.assertj.core.api.Assertions.assertThat;

class WrongFileTests {

	@ParameterizedTest
	@CsvSource({ "'',empty", "PK\u0003\u0004xxxx,zip file or an Excel workbook", "%PDF-1.7,PDF",
			"<!DOCTYPE html>,web page", "'  \n<html>',web page", "\u00d0\u00cf\u0011\u00e0,Excel workbook",
			"'\u001f\u008b',packed", "'a,b\u0000',UTF-16", "'a,b\n',None of the register's columns",
			"'Group UID;Group ID\n1;2\n',None of the register's columns",
			"'{\"uid\": 1}\n',None of the register's columns" })
	void isNamed(String start, String message) {
		byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Reading.faults(NativeRegister.file("x", bytes), null).get(0).message()).contains(message);
	}

	@Test
	void refusesOtherEncodings() {
		String text = CopiedFile.groups().text();
		for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32")) {
			byte[] bytes = text.getBytes(Charset.forName(charset));
			assertThat(Reading.faults(NativeRegister.file("x.csv", bytes), null).get(0).message()).as(charset)
				.contains("UTF-16");
		}
	}

	@Test
	void refusesBytesThatAreNeitherUtf8NorWindows() {
		byte[] bytes = CopiedFile.groups()
			.text()
			.replace("THE BRIDGE", "T\u0081E BRIDG\u00c9")
			.getBytes(StandardCharsets.ISO_8859_1);
		FileFault fault = Reading.faults(NativeRegister.file("x.csv", bytes), null).get(0);
		assertThat(fault.line()).isEqualTo(4);
		assertThat(fault.message()).contains("neither UTF-8 nor Windows-1252");
	}

	@Test
	void refusesAnotherEncodingThatWindowsCouldRead() {
		byte[] bytes = CopiedFile.groups()
			.text()
			.replace("FIERT\u00c9", "FIERT\u00c9E")
			.getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 5] = (byte) 0xe9;
		assertThat(Reading.faults(NativeRegister.file("x.csv", bytes), null).toString()).contains("garbled");
	}

	@Test
	void refusesWhatWasSavedTwice() {
		String twice = new String(
				CopiedFile.groups().text().replace('\u0092', '\u2019').getBytes(StandardCharsets.UTF_8),
				Charset.forName("windows-1252"));
		FileFault fault = Reading.faults("x.csv", twice).get(0);
		assertThat(fault).extracting(FileFault::line, FileFault::column).containsExactly(5L, "Group Name");
		assertThat(fault.message()).contains("garbled");
	}

	@Test
	void refusesANullCharacterInside() {
		FileFault fault = Reading.faults("x.csv", CopiedFile.groups().text() + "\n".repeat(600) + "\u0000\n").get(0);
		assertThat(fault.line()).isEqualTo(606);
	}

	@Test
	void knowsTheFileOfAcademiesInThePlaceOfTheGroups() {
		FileFault fault = Reading.faults(CopiedFile.links()).get(0);
		assertThat(fault).extracting(FileFault::line, FileFault::column).containsExactly(1L, "URN");
		assertThat(fault.message()).contains("the file of the academies in each group");
		assertThat(Reading.faults(CopiedFile.links().renamed("Group UID", "Linked UID")).get(0).message())
			.contains("the file of the academies in each group");
		assertThat(Reading.faults(CopiedFile.links().without("Group UID")).get(0).message())
			.contains("a file of schools");
	}

	@Test
	void knowsTheFileOfGroupsInThePlaceOfTheAcademies() {
		RegisterFile groups = CopiedFile.groups().file();
		FileFault fault = Reading.faults(groups, groups).get(0);
		assertThat(fault.message()).contains("the file of all groups");
		assertThat(Reading.faults(groups, CopiedFile.links().without("Group UID").file()).get(0).message())
			.contains("a file of schools");
	}

	@Test
	void namesEachMissingColumn() {
		assertThat(CopiedFile.groups().names()).hasSize(21);
		for (Column column : TrustRow.COLUMNS) {
			List<FileFault> faults = Reading.faults(CopiedFile.groups().without(column.name()));
			assertThat(faults).containsExactly(new FileFault("groups-2022-08-31.csv", 1, column.name(),
					"The column \"" + column.name() + "\" is missing."));
		}
		assertThat(Reading.faults(CopiedFile.groups().without("UKPRN").without("Group UID"))).hasSize(2);
	}

	@Test
	void refusesColumnsOfOneName() {
		assertThat(Reading.faults(CopiedFile.groups().renamed("Group Street", "Group Town")).get(0).message())
			.contains("Columns 12 and 15 have the same name");
	}

	@Test
	void refusesRowsThatAreShorterOrLonger() {
		String text = CopiedFile.groups().text();
		FileFault longer = Reading.faults("x.csv", text.replace("THE BRIDGE,", "THE BRIDGE\",\"")).get(0);
		FileFault shorter = Reading.faults("x.csv", text.replace("Quillbeck,", "")).get(0);
		assertThat(longer).extracting(FileFault::line, FileFault::column).containsExactly(4L, null);
		assertThat(longer.message()).contains("has 22 values and should have 21");
		assertThat(shorter.line()).isEqualTo(3);
		assertThat(Reading.faults("x.csv", text.replace("\n2002", "\n\n2002")).get(0).line()).isEqualTo(4);
	}

	@Test
	void takesAHeaderThatIsLongerByOneThanAllRows() {
		String text = CopiedFile.groups().text();
		String longer = text.replace("UKPRN\n", "UKPRN,HasSharedHT\n");
		assertThat(Reading.of(NativeRegister.file("x.csv", longer.getBytes(StandardCharsets.UTF_8)), null).entries())
			.isEqualTo(Reading.of(CopiedFile.groups()).entries());
		assertThat(Reading.faults("x.csv", longer.replace("10058308.0", "10058308.0,")).get(0).line()).isEqualTo(3);
		assertThat(Reading.faults("x.csv", text.replace("UKPRN\n", "UKPRN,A,B\n")).get(0).line()).isEqualTo(2);
	}

	@Test
	void refusesRowsThatEndBeforeAColumn() {
		String shorter = CopiedFile.groups().text().replaceAll("(?m),[^,U\\n]*$", "");
		FileFault fault = Reading.faults("x.csv", shorter).get(0);
		assertThat(fault.column()).isEqualTo("UKPRN");
		assertThat(fault.message()).contains("The rows end before");
	}

	@Test
	void refusesAQuotationMarkThatIsNeverClosed() {
		String text = CopiedFile.groups().text();
		FileFault fault = Reading.faults("x.csv", text.replace("THE BRIDGE, OSTERHAM\"", "THE BRIDGE")).get(0);
		assertThat(fault.line()).isEqualTo(4);
		assertThat(fault.message()).contains("A quotation mark is opened in this row and not closed");
		assertThat(Reading.faults("x.csv", text.replace("OSTERHAM\"", "OSTERHAM\"x")).get(0).line()).isEqualTo(4);
	}

	@Test
	void refusesALastLineThatIsCutOff() {
		String text = CopiedFile.links().text();
		String cut = text.substring(0, text.length() - 2);
		RegisterFile links = NativeRegister.file("l.csv", cut.getBytes(StandardCharsets.UTF_8));
		FileFault fault = Reading.faults(CopiedFile.groups().file(), links).get(0);
		assertThat(fault).extracting(FileFault::file, FileFault::line).containsExactly("l.csv", 6L);
		assertThat(fault.message()).contains("ends in the middle of this line");
	}

	@Test
	void refusesAFileOf200MegabytesWithoutReadingItAll() {
		AtomicLong given = new AtomicLong();
		RegisterFile large = new RegisterFile("large.csv", () -> new Lines(200_000_000, given));
		assertThat(Reading.faults(large, null).get(0).message()).contains("larger than 50 MB");
		assertThat(given.get()).isLessThan(51_000_000);
	}

	@Test
	void refusesARowOf40MegabytesWithoutKeepingIt() {
		RegisterFile large = new RegisterFile("large.csv",
				() -> new SequenceInputStream(
						new ByteArrayInputStream((CopiedFile.groups().text() + '"').getBytes(StandardCharsets.UTF_8)),
						new Lines(40_000_000, new AtomicLong())));
		assertThat(Reading.faults(large, null)).singleElement()
			.satisfies((fault) -> assertThat(fault.line()).isEqualTo(6));
	}

	/** Endless lines, counted. */
	private static final class Lines extends InputStream {

		private final AtomicLong given;

		private long left;

		private Lines(long size, AtomicLong given) {
			this.left = size;
			this.given = given;
		}

		@Override
		public int read() {
			this.given.incrementAndGet();
			return (this.left-- > 0) ? '\n' : -1;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			int read = (int) Math.min(length, this.left);
			Arrays.fill(buffer, offset, offset + read, (byte) '\n');
			this.left -= read;
			this.given.addAndGet(read);
			return (read > 0) ? read : -1;
		}

	}

}
