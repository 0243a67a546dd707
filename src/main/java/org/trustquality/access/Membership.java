package org.trustquality.access;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.springframework.data.domain.Persistable;

/** One role of one person in one trust. */
@Entity
@Table(name = "memberships")
class Membership implements Persistable<Membership.Key> {

	@EmbeddedId
	private Key key;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected Membership() {
	}

	Membership(int trustId, UUID personId, Role role) {
		this.key = new Key(trustId, personId, role);
	}

	@Override
	public Key getId() {
		return this.key;
	}

	/** A membership is granted or withdrawn, never changed: saving one is adding one. */
	@Override
	public boolean isNew() {
		return true;
	}

	@Embeddable
	record Key(int trustId, UUID personId, @Enumerated(EnumType.STRING) Role role) implements Serializable {
	}

}
