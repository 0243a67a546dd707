package org.trustquality.access.token;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a token may be used for. Each token has one scope or more, and nothing else. */
public enum TokenScope {

	/** To have scores computed from ratings that come with the request. */
	SCORES("scores", "Compute scores from ratings that a program sends. It sees nothing that is stored here");

	private final String code;

	private final String words;

	TokenScope(String code, String words) {
		this.code = code;
		this.words = words;
	}

	/** The scope as programs and the service's description name it. */
	public String code() {
		return this.code;
	}

	/** The scope as people read it. */
	public String words() {
		return this.words;
	}

	/** What a request needs that is about this scope. */
	public String authority() {
		return "SCOPE_" + this.code;
	}

	/** As the database keeps them. */
	static String written(List<TokenScope> scopes) {
		return String.join(" ", scopes.stream().map(TokenScope::name).sorted().distinct().toList());
	}

	/** A newer node may know scopes that this one does not. */
	static List<TokenScope> read(String written) {
		List<String> names = List.of(written.split(" "));
		return Arrays.stream(values()).filter((scope) -> names.contains(scope.name())).toList();
	}

	/** What the database keeps, as people read it. */
	public static String inWords(String written) {
		return String.join(". ", read(written).stream().map(TokenScope::words).toList());
	}

	static Optional<TokenScope> of(@Nullable String code) {
		return Arrays.stream(values()).filter((scope) -> scope.code.equals(code)).findFirst();
	}

}
