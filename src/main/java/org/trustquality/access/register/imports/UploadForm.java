package org.trustquality.access.register.imports;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.trust.register.file.RegisterFile;

import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the page sends that brings the register's files.
 *
 * @param groups the file of all groups
 * @param links the file of the academies in each group, if it comes too
 */
record UploadForm(@Nullable MultipartFile groups, @Nullable MultipartFile links) {

	private static final int LONGEST_NAME = 100;

	List<FieldError> faults() {
		return chosen(this.groups).isPresent() ? List.of()
				: List.of(new FieldError("groups", "Choose the file of all groups; the register is made from it"));
	}

	/** The file of groups; only if nothing is wrong with the form. */
	RegisterFile groupsFile() {
		return chosen(this.groups).map((file) -> file(file, "groups.csv")).orElseThrow();
	}

	@Nullable RegisterFile linksFile() {
		return chosen(this.links).map((file) -> file(file, "links.csv")).orElse(null);
	}

	/** A browser sends a field without a file as an empty file without a name. */
	private static Optional<MultipartFile> chosen(@Nullable MultipartFile file) {
		return Optional.ofNullable(file)
			.filter((sent) -> !sent.isEmpty() || StringUtils.hasText(sent.getOriginalFilename()));
	}

	private static RegisterFile file(MultipartFile file, String otherwise) {
		return new RegisterFile(name(file.getOriginalFilename(), otherwise), file);
	}

	/** The name without folders and without signs that no page can show. */
	static String name(@Nullable String sent, String otherwise) {
		String name = (sent != null)
				? sent.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{C}\\u2028\\u2029]+", " ").strip() : "";
		if (name.isEmpty()) {
			return otherwise;
		}
		return (name.length() <= LONGEST_NAME) ? name : name.substring(0, LONGEST_NAME);
	}

}
