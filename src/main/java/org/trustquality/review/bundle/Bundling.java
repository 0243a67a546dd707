package org.trustquality.review.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.evidence.SharedFiles;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;

import org.springframework.stereotype.Component;

/**
 * Writes a bundle of evidence, one file after another, so that no more than one is ever
 * held. Each is compared with the hash in the signed version; what is missing or changed
 * is left out and named in the manifest, which comes last. A share that is revoked
 * meanwhile opens no further file.
 */
@Component
class Bundling {

	private final SharedFiles files;

	Bundling(SharedFiles files) {
		this.files = files;
	}

	/** Writes the files and the manifest; the same evidence gives the same bytes. */
	void write(SharedEvidence evidence, OutputStream out) throws IOException {
		FileTime signed = FileTime.from(evidence.snapshot().signature().signedAt());
		List<ManifestLine> lines = new ArrayList<>();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (EvidenceEntry entry : evidence.items()) {
				lines.add(line(evidence, entry, lines.size() + 1, signed, zip));
			}
			put(zip, Manifest.NAME, new Manifest(lines).bytes(), signed);
		}
	}

	private ManifestLine line(SharedEvidence evidence, EvidenceEntry entry, int number, FileTime signed,
			ZipOutputStream zip) throws IOException {
		String indicator = evidence.indicator(entry);
		EvidenceEntry.SignedFile file = entry.file();
		if (file == null) {
			return new ManifestLine(entry, indicator, "", ManifestLine.State.LINK);
		}
		try {
			Optional<byte[]> content = this.files.content(evidence.trustId(), file.hash());
			if (content.isEmpty()) {
				return new ManifestLine(entry, indicator, "", ManifestLine.State.MISSING);
			}
			String name = new EntryName(number, file.name()).toString();
			put(zip, name, content.get(), signed);
			return new ManifestLine(entry, indicator, name, ManifestLine.State.IN_BUNDLE);
		}
		catch (AssessmentRefusal refusal) {
			return new ManifestLine(entry, indicator, "", ManifestLine.State.WITHHELD);
		}
	}

	private static void put(ZipOutputStream zip, String name, byte[] content, FileTime signed) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setLastModifiedTime(signed);
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

}
