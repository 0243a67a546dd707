package org.trustquality.access;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** One role of one person in one trust. */
@Entity
@Table(name = "memberships")
class Membership {

	@EmbeddedId
	private Key key;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected Membership() {
	}

	@Embeddable
	record Key(int trustId, UUID personId, @Enumerated(EnumType.STRING) Role role) implements Serializable {
	}

}
