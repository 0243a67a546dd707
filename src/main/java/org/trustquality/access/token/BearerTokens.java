package org.trustquality.access.token;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.trustquality.access.Standings;
import org.trustquality.access.Tenancy;
import org.trustquality.access.limit.Limit;
import org.trustquality.access.limit.Limits;
import org.trustquality.access.limit.Network;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/**
 * Reads the token of a request, which stands in its {@code Authorization} header and
 * nowhere else. Whatever is wrong with it, the words are the same; nothing of it is
 * logged.
 */
@Component
public class BearerTokens {

	private static final Pattern BEARER = Pattern.compile("bearer(?: +(.*))?", Pattern.CASE_INSENSITIVE);

	private final AccessTokens tokens;

	private final Standings standings;

	private final Limits limits;

	BearerTokens(AccessTokens tokens, Standings standings, Limits limits) {
		this.tokens = tokens;
		this.standings = standings;
		this.limits = limits;
	}

	/**
	 * Who shows a token with a request; nobody if it brings none.
	 * @throws BadCredentialsException if it brings one that does not work
	 * @throws org.trustquality.access.limit.TooManyRequests if its network or the token
	 * was here too often lately
	 */
	Optional<TokenHolder> shownBy(HttpServletRequest request) {
		List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
		Optional<Matcher> bearer = headers.stream().map(BEARER::matcher).filter(Matcher::matches).findFirst();
		if (bearer.isEmpty()) {
			return Optional.empty();
		}
		this.limits.count(Limit.CALLS_FROM_NETWORK, Network.of(request));
		TokenHolder holder = Optional.ofNullable((headers.size() == 1) ? bearer.get().group(1) : null)
			.flatMap(PlainToken::of)
			.flatMap(this.tokens::find)
			.filter(this::isSomebody)
			.orElseThrow(BearerTokens::refused);
		this.limits.count(Limit.CALLS_WITH_TOKEN, holder.getName());
		this.tokens.noteUse(holder);
		return Optional.of(holder);
	}

	/** Who has left every trust has no use of the service any more. */
	private boolean isSomebody(TokenHolder holder) {
		return Tenancy.ofPerson(holder.personId(), () -> this.standings.isSomebody(holder.personId()));
	}

	private static BadCredentialsException refused() {
		return new BadCredentialsException("The token is unknown, has expired or was revoked");
	}

}
