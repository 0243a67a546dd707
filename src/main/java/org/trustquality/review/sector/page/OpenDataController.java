package org.trustquality.review.sector.page;

import org.trustquality.access.NotVisible;
import org.trustquality.framework.Editions;
import org.trustquality.review.sector.SectorPaths;
import org.trustquality.review.sector.calculation.SectorPicture;
import org.trustquality.review.sector.calculation.SectorPictures;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Gives anybody the files for researchers that were released. */
@Controller
class OpenDataController {

	private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

	private final Releases releases;

	private final SectorPictures pictures;

	private final Editions editions;

	OpenDataController(Releases releases, SectorPictures pictures, Editions editions) {
		this.releases = releases;
		this.pictures = pictures;
		this.editions = editions;
	}

	@GetMapping(SectorPaths.OPEN_DATA)
	String list(Model model) {
		model.addAttribute("files",
				this.releases.all().stream().map((release) -> file(release.year(), release.series())).toList());
		return "review/sector/open-data";
	}

	@GetMapping(SectorPaths.OPEN_DATA + "/{series}/{year}.csv")
	ResponseEntity<byte[]> table(@PathVariable String series, @PathVariable int year) {
		OpenDataFile file = file(year, series);
		return answer(file.name() + ".csv", CSV, file.csv());
	}

	@GetMapping(SectorPaths.OPEN_DATA + "/{series}/{year}.json")
	ResponseEntity<byte[]> metadata(@PathVariable String series, @PathVariable int year) {
		OpenDataFile file = file(year, series);
		return answer(file.name() + ".json", MediaType.APPLICATION_JSON, file.metadata());
	}

	private OpenDataFile file(int year, String series) {
		Release release = this.releases.find(year, series).orElseThrow(NotVisible::new);
		SectorPicture picture = this.releases.picture(year, series);
		return new OpenDataFile(release, picture, this.editions.get(picture.editionId()),
				this.pictures.figures(picture, true));
	}

	private static ResponseEntity<byte[]> answer(String name, MediaType type, String text) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(text.getBytes(UTF_8));
	}

}
