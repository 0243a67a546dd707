package org.trustquality.access.token;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.PersonName;

/**
 * What the form sends that makes a token.
 *
 * @param key the id of the token to make; a form that is sent twice makes one
 * @param name how the person calls it
 * @param scope the codes of what it may be used for
 * @param days for how many days it works
 */
record TokenForm(@Nullable String key, @Nullable String name, @Nullable List<String> scope, @Nullable String days) {

	/** For how many days a token may work. */
	static final List<Integer> LIFETIMES = List.of(30, 90, 365);

	static TokenForm empty() {
		return new TokenForm(UUID.randomUUID().toString(), "", List.of(), "");
	}

	/** The same form with another key, if this one's is none. */
	TokenForm withKey() {
		return id().isPresent() ? this : new TokenForm(UUID.randomUUID().toString(), this.name, this.scope, this.days);
	}

	Optional<UUID> id() {
		try {
			return Optional.ofNullable(this.key).filter((text) -> text.length() == 36).map(UUID::fromString);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Whether the box of a scope was ticked. */
	public boolean chose(String code) {
		return this.scope != null && this.scope.contains(code);
	}

	private String cleanName() {
		return (this.name != null) ? this.name.strip() : "";
	}

	private Optional<Integer> lifetime() {
		return LIFETIMES.stream().filter((each) -> each.toString().equals(this.days)).findFirst();
	}

	private List<TokenScope> scopes() {
		return (this.scope != null)
				? this.scope.stream().map(TokenScope::of).flatMap(Optional::stream).distinct().toList() : List.of();
	}

	List<FieldError> errors() {
		List<FieldError> errors = new ArrayList<>();
		if (!PersonName.fits(cleanName(), TokenPlan.LONGEST_NAME)) {
			errors
				.add(new FieldError("name", "Enter a name of 1 to 100 characters, such as Spreadsheet of the office"));
		}
		if (scopes().isEmpty() || (this.scope != null && scopes().size() < this.scope.size())) {
			errors.add(new FieldError("scope", "Choose what the token may be used for"));
		}
		if (lifetime().isEmpty()) {
			errors.add(new FieldError("days", "Choose how long the token works"));
		}
		if (errors.isEmpty() && id().isEmpty()) {
			errors.add(new FieldError("name", "The form was not complete. Check it and send it again"));
		}
		return errors;
	}

	TokenPlan plan() {
		return new TokenPlan(cleanName(), scopes(), Duration.ofDays(lifetime().orElseThrow()));
	}

}
