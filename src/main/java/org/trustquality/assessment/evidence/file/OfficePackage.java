package org.trustquality.assessment.evidence.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;

/**
 * A package as Word and Excel write it: a ZIP archive whose first part of contents says
 * what the others are. It is unpacked once from beginning to end, and whatever is packed
 * inside it too, without keeping anything.
 */
final class OfficePackage {

	private static final String DAMAGED = "The file is damaged, or protected by a password. Save it again without one";

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	private static final int LARGEST_CONTENT_TYPES = 1024 * 1024;

	/** A chart in a document brings a workbook; nothing brings more than that. */
	private static final int DEEPEST = 2;

	private static final int[] LOCAL_HEADER = { 'P', 'K', 3, 4 };

	/** Where the last record of an archive begins at the earliest. */
	private static final int FARTHEST_END = 22 + 65_535;

	private final byte[] content;

	private final Inflation inflation;

	private final Set<String> parts = new HashSet<>();

	private byte @Nullable [] contentTypes;

	private OfficePackage(byte[] content) {
		this.content = content;
		this.inflation = new Inflation(content.length);
	}

	/**
	 * What a package says it is, if it is one of the kinds that are taken.
	 * @throws FileRefused if it is damaged, protected by a password, or a bomb
	 */
	static Optional<FileKind> kind(byte[] content) {
		OfficePackage read = new OfficePackage(content);
		try {
			read.unpack();
			return (read.contentTypes != null) ? new ContentTypes(read.contentTypes).kind(read.parts)
					: Optional.empty();
		}
		catch (IOException | IllegalArgumentException ex) {
			throw FileRefused.because(DAMAGED);
		}
	}

	private void unpack() throws IOException {
		ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(this.content));
		int found = 0;
		for (ZipEntry part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
			found++;
			this.inflation.countPart();
			if (!this.parts.add(part.getName()) || isOutside(part.getName())) {
				throw new ZipException("No program writes such a package");
			}
			take(part.getName(), this.inflation.counting(archive));
		}
		if (found != listed()) {
			throw new ZipException("What is in the archive differs from what its list says");
		}
	}

	private static boolean isOutside(String name) {
		return name.startsWith("/") || name.contains("\\") || ("/" + name + "/").contains("/../");
	}

	private void take(String name, InputStream part) throws IOException {
		if (name.equals(CONTENT_TYPES)) {
			this.contentTypes = part.readNBytes(LARGEST_CONTENT_TYPES);
		}
		else {
			lookInside(part, 1);
		}
		part.transferTo(OutputStream.nullOutputStream());
	}

	/** Unpacks what is itself an archive; whatever else it is stays as it is. */
	private void lookInside(InputStream part, int depth) throws IOException {
		BufferedInputStream peeking = new BufferedInputStream(part);
		peeking.mark(LOCAL_HEADER.length);
		boolean archive = true;
		for (int expected : LOCAL_HEADER) {
			archive = archive && peeking.read() == expected;
		}
		peeking.reset();
		if (archive) {
			if (depth > DEEPEST) {
				throw FileRefused.because("The file has archives inside archives inside archives, so it was not taken");
			}
			unpackInside(new ZipInputStream(peeking), depth);
		}
		peeking.transferTo(OutputStream.nullOutputStream());
	}

	private void unpackInside(ZipInputStream archive, int depth) throws IOException {
		try {
			while (archive.getNextEntry() != null) {
				this.inflation.countPart();
				lookInside(this.inflation.counting(archive), depth + 1);
			}
		}
		catch (ZipException | IllegalArgumentException notOne) {
			// it only begins like an archive, and the rest of it is counted like any part
		}
	}

	/**
	 * How many parts the list at the end names. An archive that hides parts from those
	 * who read it from the beginning has another list than what they find.
	 */
	private int listed() throws ZipException {
		int first = Math.max(0, this.content.length - FARTHEST_END);
		for (int place = this.content.length - 22; place >= first; place--) {
			if (at(place) == 'P' && at(place + 1) == 'K' && at(place + 2) == 5 && at(place + 3) == 6) {
				return at(place + 10) + 256 * at(place + 11);
			}
		}
		throw new ZipException("The archive has no list");
	}

	private int at(int place) {
		return Byte.toUnsignedInt(this.content[place]);
	}

}
