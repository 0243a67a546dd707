package org.trustquality.review.version;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One dimension. Before it is revealed it holds its name and nothing else.
 *
 * @param id the dimension's id
 * @param title what it is called
 * @param revealed whether the adviser may see what the board agreed there
 * @param agreed its agreed score; null if it has none or is not revealed
 * @param statements its indicators; none if it is not revealed
 */
public record SharedPart(String id, String title, boolean revealed, @Nullable Double agreed,
		List<SharedStatement> statements) {

	public SharedPart {
		statements = List.copyOf(statements);
		if (!revealed && (agreed != null || !statements.isEmpty())) {
			throw new IllegalArgumentException("Not revealed, so nothing of it is told: " + id);
		}
	}

	static SharedPart hidden(String id, String title) {
		return new SharedPart(id, title, false, null, List.of());
	}

}
