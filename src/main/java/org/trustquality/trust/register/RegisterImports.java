package org.trustquality.trust.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the register's files, compares them with what is here, and changes the
 * register when an administrator has looked at the differences.
 */
@Service
@Transactional
public class RegisterImports {

	/** How many differences or imports are on a page. */
	public static final int PAGE = 50;

	/**
	 * Takes in what the files say and has it compared.
	 * @param administrator who brings them; null for the command line
	 * @throws RegisterRefusal if another import is being compared or waits
	 */
	public UUID receive(RegisterSnapshot snapshot, @Nullable UUID administrator) {
		throw new UnsupportedOperationException();
	}

	/** An import by its id. */
	@Transactional(readOnly = true)
	public Optional<RegisterImport> find(UUID importId) {
		throw new UnsupportedOperationException();
	}

	/** The import that is being compared or waits for approval. */
	@Transactional(readOnly = true)
	public Optional<RegisterImport> atWork() {
		throw new UnsupportedOperationException();
	}

	/** The import approved last, and not undone: it can be undone. */
	@Transactional(readOnly = true)
	public Optional<RegisterImport> last() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Imports, the newest first.
	 * @param page from 1
	 */
	@Transactional(readOnly = true)
	public List<RegisterImport> history(int page) {
		throw new UnsupportedOperationException();
	}

	/**
	 * A page of differences by shown name, one more than a page if there are more.
	 * @param kind only these; null for all
	 * @param page from 1
	 */
	@Transactional(readOnly = true)
	public List<Difference> differences(UUID importId, @Nullable DifferenceKind kind, int page) {
		throw new UnsupportedOperationException();
	}

	/** All differences by shown name, for an export. */
	@Transactional(readOnly = true)
	public List<Difference> differences(UUID importId) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Lets the register say what the import says, all of it or nothing.
	 * @param reason why, in spite of doubts; needed if there are any
	 * @return what that changes in trusts that use the service
	 * @throws RegisterRefusal if the import does not wait, or a reason is missing
	 */
	public List<FollowedChange> approve(UUID importId, @Nullable UUID administrator, @Nullable String reason) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Puts an import aside; the register stays as it is.
	 * @param administrator who does not want it; null for the command line
	 * @throws RegisterRefusal if it does not wait
	 */
	public void discard(UUID importId, @Nullable UUID administrator) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Lets the register say what it said before the last import. Entries that trusts use
	 * stay, as no longer listed.
	 * @return what that changes in trusts that use the service
	 * @throws RegisterRefusal if it is not the last one approved, or another is at work
	 */
	public List<FollowedChange> undo(UUID importId, UUID administrator) {
		throw new UnsupportedOperationException();
	}

	/** How many entries the register has, and how many of them are open. */
	@Transactional(readOnly = true)
	public RegisterSize size() {
		throw new UnsupportedOperationException();
	}

}
