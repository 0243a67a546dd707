package org.trustquality.access.openid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real OpenID provider, small: discovery, authorisation, token and keys. Codes work
 * once, with the right secret and the right PKCE verifier. What it says about an account
 * can be made wrong.
 */
class Issuer implements AutoCloseable {

	static final String CLIENT = "trust-quality";

	static final String SECRET = "a secret that is long enough for an HMAC";

	private final RSAKey key = newKey();

	private final HttpServer server;

	private final Map<String, Code> codes = new ConcurrentHashMap<>();

	private volatile Function<JWTClaimsSet, String> token = this::sign;

	Issuer() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/.well-known/openid-configuration",
				(exchange) -> answer(exchange, 200, discovery()));
		this.server.createContext("/keys",
				(exchange) -> answer(exchange, 200, new JWKSet(this.key.toPublicJWK()).toString()));
		this.server.createContext("/token", this::token);
		this.server.start();
	}

	String address() {
		return "http://localhost:" + this.server.getAddress().getPort();
	}

	/** Makes identity tokens another way until further notice. */
	void answering(Function<JWTClaimsSet, String> otherToken) {
		this.token = otherToken;
	}

	void answeringTruly() {
		this.token = this::sign;
	}

	/** The account says yes; where its browser is sent back to, as path and query. */
	String authorize(URI asked, Map<String, Object> account) {
		Map<String, String> fields = fields(asked.getRawQuery());
		String code = UUID.randomUUID().toString();
		this.codes.put(code, new Code(fields, account));
		return URI.create(fields.get("redirect_uri")).getRawPath() + "?code=" + code + "&state="
				+ java.net.URLEncoder.encode(fields.get("state"), StandardCharsets.UTF_8);
	}

	String sign(JWTClaimsSet claims) {
		return sign(claims, this.key);
	}

	String sign(JWTClaimsSet claims, RSAKey with) {
		try {
			SignedJWT signed = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).build(), claims);
			signed.sign(new RSASSASigner(with));
			return signed.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static RSAKey newKey() {
		try {
			return new RSAKeyGenerator(2048).keyID("key").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private String discovery() {
		return JsonMapper.shared()
			.writeValueAsString(Map.of("issuer", address(), "authorization_endpoint", address() + "/authorize",
					"token_endpoint", address() + "/token", "jwks_uri", address() + "/keys", "subject_types_supported",
					new String[] { "public" }, "response_types_supported", new String[] { "code" },
					"id_token_signing_alg_values_supported", new String[] { "RS256" },
					"token_endpoint_auth_methods_supported", new String[] { "client_secret_basic" }));
	}

	private void token(HttpExchange exchange) throws IOException {
		Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		Code code = this.codes.remove(sent.getOrDefault("code", ""));
		if (code == null || !code.fits(sent, exchange.getRequestHeaders().getFirst("Authorization"))) {
			answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
			return;
		}
		answer(exchange, 200,
				JsonMapper.shared()
					.writeValueAsString(Map.of("access_token", UUID.randomUUID().toString(), "token_type", "Bearer",
							"expires_in", 60, "id_token", this.token.apply(code.claims(address())))));
	}

	private static void answer(HttpExchange exchange, int status, String json) throws IOException {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	static Map<String, String> fields(String query) {
		return Arrays.stream(query.split("&"))
			.map((field) -> field.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
	}

	/** A code and what it was asked for with. */
	private record Code(Map<String, String> asked, Map<String, Object> account) {

		boolean fits(Map<String, String> sent, String authorization) throws IOException {
			String basic = "Basic " + Base64.getEncoder()
				.encodeToString((CLIENT + ":" + SECRET.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
			return basic.equals(authorization) && this.asked.get("redirect_uri").equals(sent.get("redirect_uri"))
					&& "S256".equals(this.asked.get("code_challenge_method"))
					&& this.asked.get("code_challenge").equals(challenge(sent.getOrDefault("code_verifier", "")));
		}

		JWTClaimsSet claims(String issuer) {
			JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(issuer)
				.audience(CLIENT)
				.issueTime(Date.from(Instant.now()))
				.expirationTime(Date.from(Instant.now().plusSeconds(60)))
				.claim("nonce", this.asked.get("nonce"));
			this.account.forEach(claims::claim);
			return claims.build();
		}

		private static String challenge(String verifier) throws IOException {
			try {
				byte[] digest = MessageDigest.getInstance("SHA-256")
					.digest(verifier.getBytes(StandardCharsets.US_ASCII));
				return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
			}
			catch (java.security.NoSuchAlgorithmException ex) {
				throw new IOException(ex);
			}
		}

	}

}
