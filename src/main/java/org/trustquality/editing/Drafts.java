package org.trustquality.editing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Alone;
import org.trustquality.access.NotVisible;
import org.trustquality.framework.EditionContent;
import org.trustquality.framework.manuscript.EditionFile;
import org.trustquality.framework.manuscript.Fault;
import org.trustquality.framework.publishing.Publication;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Editions before they are published. A file with faults is never kept, so that nothing
 * half-made lies about; one that was kept is judged anew whenever somebody looks, because
 * what is published beside it may have changed.
 */
@Service
@Transactional
class Drafts {

	/** Nobody compares more at a time. */
	static final int MOST = 20;

	private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

	private final DraftRepository drafts;

	private final DraftCheck check;

	private final Publication publication;

	private final Alone alone;

	private final Clock clock;

	Drafts(DraftRepository drafts, DraftCheck check, Publication publication, Alone alone, Clock clock) {
		this.drafts = drafts;
		this.check = check;
		this.publication = publication;
		this.alone = alone;
		this.clock = clock;
	}

	/**
	 * Keeps a file as a draft.
	 * @return the draft's id
	 * @throws FaultyFile if it cannot be published as it is
	 */
	UUID receive(String fileName, byte[] content, UUID administrator) {
		List<Fault> faults = this.check.faults(EditionFile.of(fileName, content));
		if (!faults.isEmpty()) {
			throw new FaultyFile(faults);
		}
		this.alone.withEditions();
		if (this.drafts.drafts().size() >= MOST) {
			throw new AccessRefusal("There are 20 drafts already. Delete those that nobody needs first.");
		}
		UUID draftId = UUID.randomUUID();
		this.drafts.add(draftId, fileName, content, this.clock.instant(), administrator);
		return draftId;
	}

	@Transactional(readOnly = true)
	List<EditionDraft> unpublished() {
		return this.drafts.drafts();
	}

	@Transactional(readOnly = true)
	List<EditionDraft> published() {
		return this.drafts.published();
	}

	/**
	 * A draft as it stands now.
	 * @throws NotVisible if there is none
	 */
	@Transactional(readOnly = true)
	CheckedDraft get(UUID draftId) {
		EditionDraft draft = this.drafts.find(draftId).orElseThrow(NotVisible::new);
		return draft.isPublished() ? new CheckedDraft(draft, draft.editionId(), List.of(), null) : checked(draft);
	}

	private CheckedDraft checked(EditionDraft draft) {
		EditionFile file = file(draft);
		List<Fault> faults = this.check.faults(file);
		return new CheckedDraft(draft, file.number().orElse(null), faults,
				faults.isEmpty() ? this.check.changes(file).orElse(null) : null);
	}

	private EditionFile file(EditionDraft draft) {
		return EditionFile.of(draft.fileName(), this.drafts.content(draft.draftId()).orElseThrow(NotVisible::new));
	}

	/**
	 * Publishes a draft for good. Of several who publish the same number one succeeds.
	 * @return the number
	 */
	String publish(UUID draftId, UUID administrator) {
		this.alone.withEditions();
		EditionDraft draft = this.drafts.find(draftId).orElseThrow(NotVisible::new);
		if (draft.isPublished()) {
			throw new AccessRefusal("This draft is published already, as " + draft.editionId() + ".");
		}
		EditionFile file = file(draft);
		this.check.faults(file).stream().findFirst().ifPresent((fault) -> {
			throw new AccessRefusal("The draft can no longer be published. Line " + fault.place().line()
					+ " of its file: " + fault.words() + ".");
		});
		EditionContent content = this.check.approved(file);
		String number = content.edition().id();
		if (!this.publication.publish(content)) {
			throw new AccessRefusal("Somebody else has just published " + number + ".");
		}
		if (!this.drafts.publish(draftId, number, this.clock.instant(), administrator)) {
			throw new NotVisible();
		}
		LOG.info("Published edition {} from draft {}", number, draftId);
		return number;
	}

	/** Throws a draft away. */
	void remove(UUID draftId) {
		this.alone.withEditions();
		EditionDraft draft = this.drafts.find(draftId).orElseThrow(NotVisible::new);
		if (draft.isPublished() || !this.drafts.remove(draftId)) {
			throw new AccessRefusal("This draft is published, so it stays.");
		}
	}

}
