package org.trustquality.assessment.evidence.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * The file that came with a form, among those that did: a browser sends a field without a
 * file as an empty file without a name.
 *
 * @param files the files that were chosen
 */
record SentFile(List<MultipartFile> files) {

	static SentFile of(@Nullable List<MultipartFile> sent) {
		return new SentFile(Objects.requireNonNullElse(sent, List.<MultipartFile>of())
			.stream()
			.filter((file) -> !file.isEmpty() || StringUtils.hasText(file.getOriginalFilename()))
			.toList());
	}

	/** What is wrong with the choice, if anything is. */
	Optional<String> fault() {
		if (this.files.isEmpty()) {
			return Optional.of("Choose a file");
		}
		return (this.files.size() > 1) ? Optional.of("Choose one file; add the others afterwards, one at a time")
				: Optional.empty();
	}

	@Nullable String name() {
		return this.files.get(0).getOriginalFilename();
	}

	byte[] content() {
		try {
			return this.files.get(0).getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
