package org.trustquality.review.portfolio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.trustquality.table.CsvTable;
import org.trustquality.trust.register.RegisterFacts;

/**
 * Trusts of a portfolio as a table: one row a trust, for each dimension the score and its
 * level in words. Where there is no score the words say why.
 *
 * @param page the trusts
 * @param columns the dimensions' titles by their ids
 */
record PortfolioTable(PortfolioPage page, Map<String, String> columns) {

	private static final double WIDE = 30;

	String fileName() {
		int year = this.page.filter().year().firstYear();
		return "portfolio-" + year + "-to-" + (year + 1);
	}

	List<String> header() {
		List<String> header = new ArrayList<>(
				List.of("Trust", "Year", "Academies", "Phase", "Region", "Stage", "Due", "Due date"));
		this.columns.values().forEach((title) -> header.addAll(List.of(title, title + ": in words")));
		header.addAll(List.of("To discuss", "Your review", "Shared until"));
		return header;
	}

	/** Numbers where there are numbers, else texts. */
	List<Object> row(PortfolioRow row) {
		RegisterFacts facts = row.trust().facts();
		List<Object> cells = new ArrayList<>(List.of(row.trust().name(), this.page.filter().year().toString(),
				(facts.academies() != null) ? facts.academies() : facts.academiesInWords(), facts.phaseInWords(),
				facts.regionInWords(), row.stage().words(), row.due(),
				(row.dueOn() != null) ? row.dueOn().toString() : ""));
		this.columns.keySet().forEach((dimension) -> {
			Cell cell = row.cell(dimension);
			cells.add((cell.score() != null) ? cell.score() : "");
			cells.add(cell.words());
		});
		SharedYear shared = row.shared();
		Integer discuss = (shared != null) ? shared.toDiscuss() : null;
		cells.add((discuss != null) ? discuss : ((shared != null) ? Cell.HIDDEN : Cell.NOT_SHARED).words());
		cells.add(row.review());
		cells.add((shared != null) ? shared.endsOn().toString() : Cell.NOT_SHARED.words());
		return cells;
	}

	String csv() {
		return CsvTable.of(header(), this.page.rows().stream().map(this::row).toList());
	}

	/** The same as a workbook, whose texts are texts and never formulas. */
	byte[] xlsx() {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(file, "Trust Quality", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Portfolio");
			List<String> header = header();
			for (int column = 0; column < header.size(); column++) {
				sheet.value(0, column, header.get(column));
				sheet.style(0, column).bold().set();
			}
			sheet.width(0, WIDE);
			sheet.freezePane(1, 1);
			for (int line = 0; line < this.page.rows().size(); line++) {
				write(sheet, line + 1, row(this.page.rows().get(line)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

	private static void write(Worksheet sheet, int line, List<Object> cells) {
		for (int column = 0; column < cells.size(); column++) {
			if (cells.get(column) instanceof Number number) {
				sheet.value(line, column, number);
			}
			else {
				sheet.value(line, column, cells.get(column).toString());
			}
		}
	}

}
