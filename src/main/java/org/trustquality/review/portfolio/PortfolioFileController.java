package org.trustquality.review.portfolio;

import java.time.Clock;
import java.util.Map;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.framework.Editions;
import org.trustquality.review.PortfolioPaths;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a portfolio shows, as a file for spreadsheets. */
@Controller
class PortfolioFileController {

	private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final Portfolio portfolio;

	private final Editions editions;

	private final Clock clock;

	PortfolioFileController(Portfolio portfolio, Editions editions, Clock clock) {
		this.portfolio = portfolio;
		this.editions = editions;
		this.clock = clock;
	}

	@GetMapping(PortfolioPaths.PORTFOLIO + "/scores.csv")
	ResponseEntity<byte[]> csv(@RequestAttribute AdviserVisit adviser, @RequestParam Map<String, String> sent) {
		PortfolioTable table = table(adviser, sent);
		return file(table.fileName() + ".csv", CSV, table.csv().getBytes(UTF_8));
	}

	@GetMapping(PortfolioPaths.PORTFOLIO + "/scores.xlsx")
	ResponseEntity<byte[]> xlsx(@RequestAttribute AdviserVisit adviser, @RequestParam Map<String, String> sent) {
		PortfolioTable table = table(adviser, sent);
		return file(table.fileName() + ".xlsx", XLSX, table.xlsx());
	}

	private PortfolioTable table(AdviserVisit adviser, Map<String, String> sent) {
		PortfolioPage page = this.portfolio.all(adviser, Filter.of(sent, AcademicYear.at(this.clock.instant())));
		return new PortfolioTable(page, page.columns(this.editions::current));
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content);
	}

}
