package org.trustquality.access.token;

import java.util.List;
import java.util.UUID;

import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A program that has shown a token.
 *
 * @param tokenId which token it was
 * @param personId whose token it is
 * @param scopes what it may be used for
 */
public record TokenHolder(UUID tokenId, UUID personId, List<TokenScope> scopes) implements AuthenticatedPrincipal {

	public TokenHolder {
		scopes = List.copyOf(scopes);
	}

	/** The token's id, never the person's, whose own sign-in this is not. */
	@Override
	public String getName() {
		return this.tokenId.toString();
	}

	List<GrantedAuthority> authorities() {
		return this.scopes.stream()
			.map((scope) -> (GrantedAuthority) new SimpleGrantedAuthority(scope.authority()))
			.toList();
	}

}
