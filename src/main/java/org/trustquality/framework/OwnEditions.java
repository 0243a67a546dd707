package org.trustquality.framework;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The editions that trusts made for themselves. Each is there for its own trust alone:
 * the database is asked with every look-up, and answers by the trust that the transaction
 * works for. Only what they say is kept in memory, under its checksum.
 */
@Service
@Transactional(readOnly = true)
public class OwnEditions {

	private static final int MOST_KEPT = 100;

	private static final int MARK_BYTES = 4;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final EditionRepository editions;

	private final Map<String, Edition> read = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Edition> eldest) {
			return size() > MOST_KEPT;
		}
	});

	OwnEditions(EditionRepository editions) {
		this.editions = editions;
	}

	/**
	 * Makes an edition for the trust of this transaction: a published one with more
	 * indicators.
	 * @throws IllegalArgumentException if an indicator does not fit
	 */
	@Transactional
	public Edition make(int trustId, Edition published, List<OwnIndicator> added) {
		if (added.isEmpty() || !added.stream().allMatch((indicator) -> indicator.fits(published))) {
			throw new IllegalArgumentException("not indicators for edition " + published.id());
		}
		EditionContent base = this.editions.find(published.id()).orElseThrow(() -> new EditionNotFound(published.id()));
		EditionContent made;
		do {
			made = OwnContent.of(base, EditionNumber.own(published.id(), mark()), added);
		}
		while (!this.editions.add(trustId, made));
		return made.edition();
	}

	private static String mark() {
		byte[] mark = new byte[MARK_BYTES];
		RANDOM.nextBytes(mark);
		return HexFormat.of().formatHex(mark);
	}

	/** An edition of the trust of this transaction. */
	Optional<Edition> find(String id) {
		return this.editions.checksum(id)
			.map((checksum) -> this.read.computeIfAbsent(checksum,
					(unread) -> this.editions.find(id).orElseThrow().edition()));
	}

	/** What such an edition says, to the byte. */
	Optional<EditionContent> content(String id) {
		return this.editions.find(id);
	}

}
