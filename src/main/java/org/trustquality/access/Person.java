package org.trustquality.access;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Someone with a name and an e-mail address; one row, whatever roles they hold. */
@Entity
@Table(name = "people")
public class Person {

	/** The name of everybody whose account was deleted. */
	public static final String ERASED = "Somebody whose account was deleted";

	@Id
	private UUID personId;

	private String name;

	private String email;

	private boolean invented;

	private @Nullable UUID mergedInto;

	private @Nullable Instant erasedAt;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	Person(String name, String email, boolean invented) {
		this.personId = UUID.randomUUID();
		this.name = name;
		this.email = email;
		this.invented = invented;
	}

	public UUID personId() {
		return this.personId;
	}

	public String name() {
		return this.name;
	}

	public String email() {
		return this.email;
	}

	/** The account that took this one in; its address still signs in, there. */
	public @Nullable UUID mergedInto() {
		return this.mergedInto;
	}

	public boolean isMerged() {
		return this.mergedInto != null;
	}

	/** Whether the person was made for demonstration. */
	public boolean isInvented() {
		return this.invented;
	}

}
