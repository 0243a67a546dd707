package org.trustquality.trust;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * A school trust. Its number is ours and stays; its reference is random and is what
 * addresses show.
 */
@Entity
@Table(name = "trusts")
public class Trust {

	@Id
	@GeneratedValue(generator = "trusts_seq")
	@SequenceGenerator(name = "trusts_seq", allocationSize = 50)
	private Integer trustId;

	private UUID reference;

	private String name;

	@Enumerated(EnumType.STRING)
	private TrustKind kind;

	private boolean invented;

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

	public boolean isSingleAcademy() {
		return this.kind == TrustKind.SINGLE_ACADEMY;
	}

}
