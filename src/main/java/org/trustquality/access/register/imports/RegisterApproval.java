package org.trustquality.access.register.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.TrustByTrust;
import org.trustquality.access.TrustReopened;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.register.FollowedChange;
import org.trustquality.trust.register.RegisterImports;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Lets the register change, and every trust whose name or state follows it read that in
 * its activity log.
 */
@Service
@Transactional
public class RegisterApproval {

	private final RegisterImports imports;

	private final TrustByTrust trustByTrust;

	private final ActivityLog activities;

	private final ApplicationEventPublisher events;

	RegisterApproval(RegisterImports imports, TrustByTrust trustByTrust, ActivityLog activities,
			ApplicationEventPublisher events) {
		this.imports = imports;
		this.trustByTrust = trustByTrust;
		this.activities = activities;
		this.events = events;
	}

	/**
	 * Approves an import.
	 * @param administrator who approves it; null for the command line
	 * @param reason why, in spite of doubts
	 * @return how many trusts here it changed
	 */
	public int approve(UUID importId, @Nullable UUID administrator, @Nullable String reason) {
		return record(this.imports.approve(importId, administrator, reason), administrator);
	}

	/** Undoes the last import. */
	public void undo(UUID importId, UUID administrator) {
		record(this.imports.undo(importId, administrator), administrator);
	}

	/**
	 * What undoing would change in trusts here: it is done, looked at and rolled back. So
	 * what a page announces is what undoing does, without a second set of rules. It needs
	 * a transaction that may write, has that one to itself, and gives up its right to
	 * commit before anything is written: nothing stays, whoever calls it.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public List<FollowedChange> rehearseUndo(UUID importId, UUID administrator) {
		TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		return this.imports.undo(importId, administrator);
	}

	/** In the order of trusts, which is the order in which logs are held. */
	private int record(List<FollowedChange> changes, @Nullable UUID actor) {
		changes.stream()
			.sorted(Comparator.comparingInt(FollowedChange::trustId))
			.forEach((change) -> this.trustByTrust.in(change.trustId(), () -> {
				write(change, actor);
				return change;
			}));
		return changes.size();
	}

	private void write(FollowedChange change, @Nullable UUID actor) {
		if (!change.nameBefore().equals(change.nameAfter())) {
			this.activities.record(change.trustId(), actor, Act.TRUST_RENAMED,
					Map.of("before", change.nameBefore(), "after", change.nameAfter()));
		}
		if (change.closedAfter() != null && !change.closedAfter().equals(change.closedBefore())) {
			this.activities.record(change.trustId(), actor, Act.TRUST_CLOSED,
					Map.of("day", EnglishDay.of(change.closedAfter())));
		}
		if (change.closedAfter() == null && change.closedBefore() != null) {
			this.activities.record(change.trustId(), actor, Act.TRUST_REOPENED, Map.of());
			this.events.publishEvent(new TrustReopened(change.trustId()));
		}
	}

}
