package org.trustquality.assessment.evidence.file;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.assessment.AssessmentRefusal;

import org.springframework.stereotype.Service;

/**
 * Takes files and gives them back. The virus scanner and the object store are asked here,
 * where no transaction waits for them.
 */
@Service
public class EvidenceFiles {

	private static final Logger LOG = LoggerFactory.getLogger(EvidenceFiles.class);

	private final VirusScan scan;

	private final FileStore store;

	EvidenceFiles(VirusScan scan, FileStore store) {
		this.scan = scan;
		this.store = store;
	}

	/**
	 * Looks at a file and keeps its content; its row is still to be written.
	 * @param name what it was called by whoever sent it
	 * @throws FileRefused if it is not taken
	 */
	public KeptFile take(int trustId, @Nullable String name, byte[] content) {
		SoundFile file = SoundFile.of(name, content);
		boolean scanned = this.scan.passes(content);
		UUID id = UUID.randomUUID();
		try {
			return new KeptFile(id, file.name().toString(), file.kind().mediaType(), content.length,
					SoundFile.hash(content), scanned, this.store.keep(new FileStore.Place(trustId, id), content));
		}
		catch (FileStore.FileUnreachable ex) {
			LOG.error("A file could not be kept", ex);
			throw FileRefused
				.forNow("The file could not be stored just now, so it was not taken. Try again later, or add a link");
		}
	}

	/**
	 * The content of a file, the same to the byte as what was taken.
	 * @param row what its row holds of it
	 * @throws AssessmentRefusal if it cannot be read, or is not the same
	 */
	public byte[] give(int trustId, UUID id, String hash, byte @Nullable [] row) {
		byte[] content = (row != null) ? row : read(new FileStore.Place(trustId, id));
		if (!SoundFile.hash(content).equals(hash)) {
			LOG.error("File {} of trust {} is not what was stored", id, trustId);
			throw new AssessmentRefusal("This file is not the same as when it was added, so it is not given out. "
					+ "Tell whoever runs this service.");
		}
		return content;
	}

	private byte[] read(FileStore.Place place) {
		try {
			return this.store.read(place);
		}
		catch (FileStore.FileUnreachable ex) {
			LOG.error("A file could not be read", ex);
			throw new AssessmentRefusal("This file cannot be read just now. Try again later; if it stays so, "
					+ "tell whoever runs this service.");
		}
	}

}
