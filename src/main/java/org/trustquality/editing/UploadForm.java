package org.trustquality.editing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.framework.manuscript.EditionFile;

import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the page sends that brings an edition.
 *
 * @param file the edition's file
 */
record UploadForm(@Nullable MultipartFile file) {

	private static final int LONGEST_NAME = 100;

	/** A browser sends a field without a file as an empty file without a name. */
	List<FieldError> faults() {
		return (this.file != null && (!this.file.isEmpty() || StringUtils.hasText(this.file.getOriginalFilename())))
				? List.of() : List.of(new FieldError("file", "Choose the file of the edition"));
	}

	/** As much of it as is needed to tell that it is too large. */
	byte[] content() throws IOException {
		if (this.file == null) {
			return new byte[0];
		}
		try (InputStream in = this.file.getInputStream()) {
			return in.readNBytes(EditionFile.LARGEST + 1);
		}
	}

	/** The name without folders and without signs that no page can show. */
	String name() {
		String sent = (this.file != null) ? this.file.getOriginalFilename() : null;
		String name = (sent != null)
				? sent.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{C}\\u2028\\u2029]+", " ").strip() : "";
		if (name.isEmpty()) {
			return "edition.yaml";
		}
		return name.substring(0,
				name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))));
	}

}
