package org.trustquality.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.trustquality.framework.manuscript.EditionManuscript;

import org.springframework.core.io.FileSystemResource;

/** The tiny edition, or the full one, in a folder of its own for tests that change it. */
public final class ManuscriptFolder {

	private static final Path EDITIONS = Path.of("src/test/resources/editions");

	private final Path folder;

	private ManuscriptFolder(Path folder) {
		this.folder = folder;
	}

	/** The tiny edition as it is. */
	public static ManuscriptFolder tiny(Path parent) {
		return tiny(parent, "tiny-2022.1");
	}

	/** The tiny edition under another number. */
	public static ManuscriptFolder tiny(Path parent, String number) {
		ManuscriptFolder manuscript = copy("tiny-2022.1", parent.resolve(number));
		return number.equals("tiny-2022.1") ? manuscript : manuscript.with("edition.yaml", "tiny-2022.1", number);
	}

	/** The edition that has everything an edition may have, as it is. */
	public static ManuscriptFolder full(Path parent) {
		return full(parent, "full-2022.1");
	}

	/** The edition that has everything an edition may have, under another number. */
	public static ManuscriptFolder full(Path parent, String number) {
		ManuscriptFolder manuscript = copy("full-2022.1", parent.resolve(number));
		return number.equals("full-2022.1") ? manuscript : manuscript.with("edition.yaml", "full-2022.1", number);
	}

	private static ManuscriptFolder copy(String edition, Path folder) {
		try (Stream<Path> files = Files.list(EDITIONS.resolve(edition))) {
			Files.createDirectories(folder);
			for (Path file : files.toList()) {
				Files.writeString(folder.resolve(file.getFileName()), Files.readString(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new ManuscriptFolder(folder);
	}

	/** Change a piece of a file. */
	public ManuscriptFolder with(String file, String old, String changed) {
		try {
			String text = Files.readString(this.folder.resolve(file));
			if (!text.contains(old)) {
				throw new IllegalArgumentException(file + " does not contain " + old);
			}
			return write(file, text.replace(old, changed));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Replace a whole file. */
	public ManuscriptFolder write(String file, String text) {
		try {
			Files.writeString(this.folder.resolve(file), text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Read it. */
	public EditionManuscript read() {
		return EditionManuscript.of(new FileSystemResource(this.folder.resolve("edition.yaml")));
	}

}
