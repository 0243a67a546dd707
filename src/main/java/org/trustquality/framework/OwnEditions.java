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
 * the database answers by the trust that the transaction works for. What it answered is
 * kept in memory beside the trust it belongs to, because no edition ever changes, and is
 * told again only to a transaction that works for that trust.
 */
@Service
@Transactional(readOnly = true)
public class OwnEditions {

	private static final int MOST_KEPT = 100;

	private static final int MARK_BYTES = 4;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final EditionRepository editions;

	private final TrustAtWork trust;

	private final Map<String, OwnEdition> read = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, OwnEdition> eldest) {
			return size() > MOST_KEPT;
		}
	});

	OwnEditions(EditionRepository editions, TrustAtWork trust) {
		this.editions = editions;
		this.trust = trust;
	}

	/**
	 * Makes an edition for the trust of this transaction: a published one with more
	 * indicators. One that says the same already serves again.
	 * @throws IllegalArgumentException if an indicator does not fit
	 */
	@Transactional
	public Edition make(int trustId, Edition published, List<OwnIndicator> added) {
		EditionContent made = content(published, EditionNumber.own(published.id(), mark()), added);
		Optional<Edition> twin = this.editions.twin(trustId, made).flatMap(this::find);
		if (twin.isPresent()) {
			return twin.get();
		}
		while (!this.editions.add(trustId, made)) {
			made = content(published, EditionNumber.own(published.id(), mark()), added);
		}
		return made.edition();
	}

	/**
	 * What such an edition would ask, under the number of the published one.
	 * @throws IllegalArgumentException if an indicator does not fit
	 */
	public Edition preview(Edition published, List<OwnIndicator> added) {
		return content(published, published.id(), added).edition();
	}

	private EditionContent content(Edition published, String number, List<OwnIndicator> added) {
		if (added.isEmpty() || !added.stream().allMatch((indicator) -> indicator.fits(published))) {
			throw new IllegalArgumentException("not indicators for edition " + published.id());
		}
		return OwnContent.of(this.editions.find(published.id()).orElseThrow(() -> new EditionNotFound(published.id())),
				number, added);
	}

	private static String mark() {
		byte[] mark = new byte[MARK_BYTES];
		RANDOM.nextBytes(mark);
		return HexFormat.of().formatHex(mark);
	}

	/** An edition of the trust of this transaction. */
	Optional<Edition> find(String id) {
		OwnEdition kept = this.read.get(id);
		if (kept != null && this.trust.number().filter((number) -> number == kept.trust()).isPresent()) {
			return Optional.of(kept.edition());
		}
		Optional<OwnEdition> found = this.editions.findOwn(id);
		found.ifPresent((own) -> this.read.put(id, own));
		return found.map(OwnEdition::edition);
	}

	/** What such an edition says, to the byte. */
	Optional<EditionContent> content(String id) {
		return this.editions.find(id);
	}

}
