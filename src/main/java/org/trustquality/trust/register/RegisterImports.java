package org.trustquality.trust.register;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the register's files, has them compared with what is here, and changes the
 * register when an administrator has looked at the differences. One import at a time is
 * at work, so what was compared is still true when it is approved.
 */
@Service
@Transactional
public class RegisterImports {

	/** How many differences or imports are on a page. */
	public static final int PAGE = 50;

	private final ImportLedger ledger;

	private final Differences differences;

	private final Register register;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RegisterImports(ImportLedger ledger, Differences differences, Register register, ApplicationEventPublisher events,
			Clock clock) {
		this.ledger = ledger;
		this.differences = differences;
		this.register = register;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes in what the files say and has it compared.
	 * @param administrator who brings them; null for the command line
	 * @throws RegisterRefusal if another import is being compared or waits
	 */
	public UUID receive(RegisterSnapshot snapshot, @Nullable UUID administrator) {
		this.ledger.enter();
		if (this.ledger.atWork().isPresent()) {
			throw new RegisterRefusal(
					"Another import is at work or waits for approval. Approve or discard it first, then come back with these files.");
		}
		UUID importId = UUID.randomUUID();
		this.ledger.begin(importId, snapshot, this.clock.instant(), administrator);
		this.differences.lay(importId, snapshot.entries());
		this.events.publishEvent(new ComparingJob.ImportReceived(importId));
		return importId;
	}

	/** An import by its id. */
	@Transactional(readOnly = true)
	public Optional<RegisterImport> find(UUID importId) {
		return this.ledger.find(importId);
	}

	/** The import that is being compared or waits for approval. */
	@Transactional(readOnly = true)
	public Optional<RegisterImport> atWork() {
		return this.ledger.atWork();
	}

	/** The import approved last, and not undone: it can be undone. */
	@Transactional(readOnly = true)
	public Optional<RegisterImport> last() {
		return this.ledger.lastApproved();
	}

	/**
	 * Imports, the newest first, one more than a page if there are more.
	 * @param page from 1
	 */
	@Transactional(readOnly = true)
	public List<RegisterImport> history(int page) {
		return this.ledger.newest(PAGE + 1, (page - 1L) * PAGE);
	}

	/**
	 * A page of differences, details last, by shown name, one more than a page if there
	 * are more.
	 * @param kind only these; null for all
	 * @param page from 1
	 */
	@Transactional(readOnly = true)
	public List<Difference> differences(UUID importId, @Nullable DifferenceKind kind, int page) {
		return this.differences.some(importId, kind, PAGE + 1, (page - 1L) * PAGE);
	}

	/** All differences, details last, by shown name, for an export. */
	@Transactional(readOnly = true)
	public List<Difference> differences(UUID importId) {
		return this.differences.all(importId);
	}

	/**
	 * Lets the register say what the import says, all of it or nothing.
	 * @param reason why, in spite of doubts; needed if there are any
	 * @return what that changes in trusts that use the service
	 * @throws RegisterRefusal if the import does not wait, or a reason is missing
	 */
	public List<FollowedChange> approve(UUID importId, @Nullable UUID administrator, @Nullable String reason) {
		this.ledger.enter();
		RegisterImport waiting = this.ledger.find(importId)
			.filter((each) -> each.state() == ImportState.WAITING)
			.orElseThrow(() -> new RegisterRefusal(
					"This import does not wait for approval: it is still being compared, or somebody has decided."));
		if (!waiting.doubts().isEmpty() && reason == null) {
			throw new RegisterRefusal("The files look implausible. Approve them with a reason, or discard them.");
		}
		this.register.apply(importId);
		this.ledger.decided(importId, ImportState.APPROVED, this.clock.instant(), administrator, reason);
		return this.register.lead();
	}

	/**
	 * Puts an import aside; the register stays as it is.
	 * @throws RegisterRefusal if somebody has decided already
	 */
	public void discard(UUID importId, @Nullable UUID administrator) {
		this.ledger.enter();
		RegisterImport open = this.ledger.find(importId)
			.filter((each) -> each.state() == ImportState.WAITING || each.state() == ImportState.COMPARING)
			.orElseThrow(() -> new RegisterRefusal("Somebody has decided about this import already."));
		if (open.state() == ImportState.COMPARING) {
			this.differences.clear(importId);
		}
		this.ledger.decided(importId, ImportState.DISCARDED, this.clock.instant(), administrator, null);
	}

	/**
	 * Lets the register say what it said before the last import. Entries that trusts use
	 * stay, as no longer listed.
	 * @return what that changes in trusts that use the service
	 * @throws RegisterRefusal if it is not the last one approved, or another is at work
	 */
	public List<FollowedChange> undo(UUID importId, UUID administrator) {
		this.ledger.enter();
		if (this.ledger.lastApproved().filter((last) -> last.importId().equals(importId)).isEmpty()) {
			throw new RegisterRefusal("Only the import approved last can be undone.");
		}
		if (this.ledger.atWork().isPresent()) {
			throw new RegisterRefusal("Another import is at work. Discard it first: it was compared with this one.");
		}
		this.register.revert(importId);
		this.ledger.undone(importId, this.clock.instant(), administrator);
		return this.register.lead();
	}

	/** How many entries the register lists, and how many of them are open. */
	@Transactional(readOnly = true)
	public RegisterSize size() {
		return this.register.size();
	}

}
