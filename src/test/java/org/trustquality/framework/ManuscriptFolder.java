package org.trustquality.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.core.io.FileSystemResource;

import org.trustquality.framework.manuscript.EditionManuscript;

/** The tiny edition in a folder of its own, for tests that change it. */
public final class ManuscriptFolder {

	private static final Path TINY = Path.of("src/test/resources/editions/tiny-2022.1");

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
		ManuscriptFolder manuscript = new ManuscriptFolder(parent.resolve(number));
		try {
			Files.createDirectories(manuscript.folder);
			for (String file : List.of("edition.yaml", "asking.yaml", "hearing.yaml")) {
				Files.writeString(manuscript.folder.resolve(file), Files.readString(TINY.resolve(file)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return number.equals("tiny-2022.1") ? manuscript : manuscript.with("edition.yaml", "tiny-2022.1", number);
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
