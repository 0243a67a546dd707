package org.trustquality.trust.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares what an import read with the register. */
@Service
@Transactional
class Comparing {

	private final ImportLedger ledger;

	private final Register register;

	private final Differences differences;

	private final Plausibility plausibility;

	Comparing(ImportLedger ledger, Register register, Differences differences, RegisterSettings settings) {
		this.ledger = ledger;
		this.register = register;
		this.differences = differences;
		this.plausibility = new Plausibility(settings);
	}

	/** Compares, unless the import was compared or put aside already. */
	void compare(UUID importId) {
		this.ledger.enter();
		this.ledger.find(importId).filter((read) -> read.state() == ImportState.COMPARING).ifPresent(this::compare);
	}

	private void compare(RegisterImport read) {
		List<RegisterEntry> here = this.register.entries();
		List<Difference> found = Comparison.of(here, this.differences.laid(read.importId()));
		this.differences.replace(read.importId(), found);
		LocalDate lastAsOf = this.ledger.lastApproved().map(RegisterImport::asOf).orElse(null);
		this.ledger.compared(read.importId(), this.plausibility.doubts(read, lastAsOf, here, found));
	}

}
