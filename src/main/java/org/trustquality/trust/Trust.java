package org.trustquality.trust;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A school trust. Its number is ours and stays; its reference is random and is what
 * addresses show. It may have an entry in the register, and goes on with another one when
 * the trust is founded anew. A closed trust can be read and not changed.
 */
@Entity
@Table(name = "trusts")
public class Trust {

	/** How many years a trust keeps answers that has decided nothing else. */
	public static final int USUAL_KEPT_YEARS = 6;

	/** The most years for which a trust can keep answers; one is the fewest. */
	public static final int MOST_KEPT_YEARS = 10;

	@Id
	@GeneratedValue(generator = "trusts_seq")
	@SequenceGenerator(name = "trusts_seq", allocationSize = 50)
	private Integer trustId;

	private UUID reference;

	private String name;

	@Enumerated(EnumType.STRING)
	private TrustKind kind;

	private boolean invented;

	private @Nullable Integer uid;

	private @Nullable LocalDate closedOn;

	@Enumerated(EnumType.STRING)
	private @Nullable ClosedBy closedBy;

	private @Nullable Integer mergedInto;

	private int answersKeptYears;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected Trust() {
	}

	@SuppressWarnings("NullAway.Init")
	Trust(String name, TrustKind kind, boolean invented) {
		this.reference = UUID.randomUUID();
		this.name = name;
		this.kind = kind;
		this.invented = invented;
		this.answersKeptYears = USUAL_KEPT_YEARS;
	}

	@SuppressWarnings("NullAway.Init")
	Trust(int uid, String name, TrustKind kind, boolean invented) {
		this(name, kind, invented);
		this.uid = uid;
	}

	/** Closes by hand. */
	public void close(LocalDate day) {
		if (isClosed()) {
			throw new TrustRefusal(this.name + " is closed already.");
		}
		this.closedOn = day;
		this.closedBy = ClosedBy.ADMINISTRATOR;
	}

	/**
	 * Notes that the trust became part of another one.
	 * @param day when; a trust that is closed already keeps its day
	 */
	public void mergeInto(Trust other, LocalDate day) {
		if (other.trustId() == trustId()) {
			throw new TrustRefusal("A trust cannot become part of itself. Choose another one.");
		}
		if (Integer.valueOf(other.trustId()).equals(this.mergedInto)) {
			throw new TrustRefusal(this.name + " is part of " + other.name + " already.");
		}
		if (other.isClosed()) {
			throw new TrustRefusal(other.name + " is closed, so no trust can become part of it.");
		}
		if (!isClosed()) {
			close(day);
		}
		this.mergedInto = other.trustId();
	}

	/** Opens again what was closed by hand. */
	public void reopen() {
		if (!isClosedByHand()) {
			throw new TrustRefusal(isClosed()
					? "The register closed " + this.name
							+ ". It is open again when the register says so, or when it goes on with another entry."
					: this.name + " is open already.");
		}
		open();
	}

	/** Goes on with an entry of the register, and is open again. */
	public void continueAs(int entry, String newName, TrustKind newKind) {
		this.uid = entry;
		this.name = newName;
		this.kind = newKind;
		open();
	}

	/** Decides how many years answers are kept after the end of the academic year. */
	public void keepAnswersFor(int years) {
		if (years < 1 || years > MOST_KEPT_YEARS) {
			throw new IllegalArgumentException("Nobody keeps answers for " + years + " years");
		}
		this.answersKeptYears = years;
	}

	private void open() {
		this.closedOn = null;
		this.closedBy = null;
		this.mergedInto = null;
	}

	public int trustId() {
		return this.trustId;
	}

	public UUID reference() {
		return this.reference;
	}

	public String name() {
		return this.name;
	}

	public TrustKind kind() {
		return this.kind;
	}

	/** The Group UID of its entry in the register; null for a trust entered by hand. */
	public @Nullable Integer uid() {
		return this.uid;
	}

	/** Since when it can be read and not changed; null if it is open. */
	public @Nullable LocalDate closedOn() {
		return this.closedOn;
	}

	public boolean isClosed() {
		return this.closedOn != null;
	}

	/** Whether an administrator closed it, and not the register. */
	public boolean isClosedByHand() {
		return this.closedBy == ClosedBy.ADMINISTRATOR;
	}

	/** The number of the trust that took it in, where that one is here. */
	public @Nullable Integer mergedInto() {
		return this.mergedInto;
	}

	/** How many years answers are kept after the end of the academic year. */
	public int answersKeptYears() {
		return this.answersKeptYears;
	}

	public boolean isSingleAcademy() {
		return this.kind == TrustKind.SINGLE_ACADEMY;
	}

}
