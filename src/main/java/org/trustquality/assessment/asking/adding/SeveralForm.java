package org.trustquality.assessment.asking.adding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * What the page sends that adds several people.
 *
 * @param people the pasted list
 * @param file an uploaded list
 */
record SeveralForm(@Nullable String people, @Nullable MultipartFile file) {

	/** The largest list, in characters or bytes. */
	static final int LARGEST = 256 * 1024;

	static final SeveralForm EMPTY = new SeveralForm(null, null);

	String typed() {
		return (this.people != null) ? this.people : "";
	}

	/**
	 * What stands in the field, with the line break that browsers take from its front.
	 */
	public String shown() {
		return "\n" + typed();
	}

	/** What speaks against reading the list at all, if anything does. */
	Optional<String> fault() {
		boolean uploaded = this.file != null && !this.file.isEmpty();
		if (uploaded && !typed().isBlank()) {
			return Optional.of("Paste the people or choose a file, not both");
		}
		if (!uploaded && typed().isBlank()) {
			return Optional.of("Paste at least one person, or choose a file");
		}
		if (typed().length() > LARGEST || (this.file != null && this.file.getSize() > LARGEST)) {
			return Optional.of("The list is larger than 256 KB. Add at most 200 people at a time");
		}
		return text().isEmpty() ? Optional.of("The file is not a list that can be read. Save it as CSV UTF-8 first")
				: Optional.empty();
	}

	/** The list, from wherever it came. */
	Optional<String> text() {
		if (this.file == null || this.file.isEmpty()) {
			return Optional.of(typed());
		}
		try {
			return RollFile.text(this.file.getBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same with the file's lines in the field, where they can be mended. */
	SeveralForm unfolded() {
		return new SeveralForm(text().orElse(typed()), null);
	}

}
