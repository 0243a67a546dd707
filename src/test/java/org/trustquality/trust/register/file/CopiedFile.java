package org.trustquality.trust.register.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.trustquality.trust.register.NativeRegister;

/** A file as copies have it, a few invented rows that a test spoils. */
final class CopiedFile {

	private final String name;

	private final List<List<String>> rows = new ArrayList<>();

	private CopiedFile(String name, String text) {
		this.name = name;
		try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
			for (CSVRecord row : parser) {
				this.rows.add(new ArrayList<>(row.toList()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A federation, two trusts that are open and one that is closed. */
	static CopiedFile groups() {
		return new CopiedFile("groups-2022-08-31.csv",
				"""
						Group UID,Group ID,Group Name,Companies House Number,Group Type (code),Group Type,Closed Date,Open date,Incorporated on (open date),Group Status (code),Group Status,Group Street,Group Locality,Group Address 3,Group Town,Group County,Group Postcode,Head of Group Title,Head of Group First Name,Head of Group Last Name,UKPRN
						1000,Headteacher,=The Federation,,1,Federation,,2009-01-06,,OPEN,Open,,,,,Not recorded,,Dr,Ada,Quillonfeather,
						2001,TR02001,TRUST OF ST MARY'S CE SCHOOLS,7318714.0,6,Multi-academy trust,,,2010-07-19,OPEN,Open,1 High Street,,,Quillbeck,Not recorded,QX1 2ZZ,Dr,Ada,Quillonfeather,10058308.0
						2002,TR02002,"THE BRIDGE, OSTERHAM",10318714.0,10,Single-academy trust,,,2011-07-19,OPEN,Open,1 High Street,,,Osterham,Not recorded,QX11 2ZZ,Mr,Ada,Quillonfeather,10058309.0
						2003,TR02003.old,FIERTÉ & LADY HAWKINS\u0092 TRUST,,10,Single-academy trust,2019-08-31,,2012-07-19,CLOSED,Closed,,,,Not recorded,Not recorded,,Mr,Ada,Quillonfeather,
						""");
	}

	/** Three academies of the first trust, one of the second. */
	static CopiedFile links() {
		return new CopiedFile("links-2022-08-31.csv",
				"""
						URN,Group UID,Group ID,Group Type,Group Status,Joined date,EstablishmentName,TypeOfEstablishment (name),PhaseOfEducation (name),LA (code),LA (name)
						100001,2001,TR02001,Multi-academy trust,Open,2012-09-01,St A,Academy converter,Primary,886,Kent
						100002,2001,TR02001,Multi-academy trust,Open,2012-09-01,St B,Academy sponsor led,Middle deemed primary,302,Barnet
						100003,2001,TR02001,Multi-academy trust,Open,2012-09-01,St C,Academy converter,Primary,302,Barnet
						100004,2002,TR02002,Single-academy trust,Open,2012-09-01,The Bridge,Free schools special,Not applicable,302,Barnet
						100005,1000,Headteacher,Federation,Open,2012-09-01,The Ford,Community school,Primary,302,Barnet
						""");
	}

	List<String> names() {
		return this.rows.get(0);
	}

	/**
	 * Puts another value in.
	 * @param line the line in the file, 2 for the first row
	 */
	CopiedFile with(int line, String column, String value) {
		this.rows.get(line - 1).set(this.rows.get(0).indexOf(column), value);
		return this;
	}

	CopiedFile renamed(String column, String name) {
		return with(1, column, name);
	}

	CopiedFile without(String column) {
		int place = this.rows.get(0).indexOf(column);
		this.rows.forEach((row) -> row.remove(place));
		return this;
	}

	CopiedFile without(int line) {
		this.rows.remove(line - 1);
		return this;
	}

	/** Adds the row of a line once more. */
	CopiedFile again(int line) {
		this.rows.add(new ArrayList<>(this.rows.get(line - 1)));
		return this;
	}

	/** Turns the order of the columns round. */
	CopiedFile turned() {
		this.rows.forEach(Collections::reverse);
		return this;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
			printer.printRecords(this.rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	RegisterFile file() {
		return NativeRegister.file(this.name, text().getBytes(StandardCharsets.UTF_8));
	}

}
