package org.trustquality.access.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A passkey made of software, with the browser around it; it does what it is told, also
 * what no real one would do.
 */
class Authenticator {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int PRESENT = 1;

	private static final int VERIFIED = 4;

	private static final int ATTESTED = 64;

	private final KeyPair keys = keys();

	private String origin;

	private final byte[] id;

	private String rpId = "localhost";

	private String userHandle = "";

	private int flags = PRESENT | VERIFIED;

	private int counter;

	Authenticator(String origin) {
		this(origin, random());
	}

	/** A passkey that claims an id. */
	Authenticator(String origin, byte[] id) {
		this.origin = origin;
		this.id = id;
	}

	String id() {
		return text(this.id);
	}

	byte[] rawId() {
		return this.id;
	}

	String userHandle() {
		return this.userHandle;
	}

	Authenticator claiming(String otherUserHandle) {
		this.userHandle = otherUserHandle;
		return this;
	}

	/** Asks for neither PIN nor finger. */
	Authenticator unverified() {
		this.flags = PRESENT;
		return this;
	}

	Authenticator verified() {
		this.flags = PRESENT | VERIFIED;
		return this;
	}

	Authenticator at(String otherOrigin) {
		this.origin = otherOrigin;
		return this;
	}

	Authenticator of(String otherRpId) {
		this.rpId = otherRpId;
		return this;
	}

	/** Goes back to a count that it has passed. */
	Authenticator rewound() {
		this.counter = 0;
		return this;
	}

	/** Makes the passkey that creation options ask for. */
	String make(String options) {
		JsonNode asked = JSON.readTree(options);
		this.userHandle = asked.path("user").path("id").asString();
		return credential(Map.of("clientDataJSON", client("webauthn.create", asked), "attestationObject",
				text(attestation()), "transports", new String[] { "internal" }));
	}

	/** Signs the challenge of request options. */
	String sign(String options) {
		String client = client("webauthn.get", JSON.readTree(options));
		this.counter++;
		byte[] data = state(this.flags).array();
		Map<String, Object> response = new LinkedHashMap<>();
		response.put("clientDataJSON", client);
		response.put("authenticatorData", text(data));
		response.put("signature", text(signature(data, Base64.getUrlDecoder().decode(client))));
		response.put("userHandle", this.userHandle);
		return credential(response);
	}

	private String credential(Map<String, Object> response) {
		return JSON.writeValueAsString(Map.of("id", id(), "rawId", id(), "type", "public-key", "response", response,
				"clientExtensionResults", Map.of()));
	}

	private String client(String type, JsonNode options) {
		return text(JSON.writeValueAsBytes(
				Map.of("type", type, "challenge", options.path("challenge").asString(), "origin", this.origin)));
	}

	private ByteBuffer state(int withFlags) {
		return ByteBuffer.allocate(37)
			.put(digest(this.rpId.getBytes(StandardCharsets.UTF_8)))
			.put((byte) withFlags)
			.putInt(this.counter);
	}

	/** CBOR written by hand: a map of format, statement and authenticator data. */
	private byte[] attestation() {
		ECPublicKey key = (ECPublicKey) this.keys.getPublic();
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		data.writeBytes(state(this.flags | ATTESTED).array());
		data.writeBytes(new byte[16]);
		data.writeBytes(ByteBuffer.allocate(2).putShort((short) this.id.length).array());
		data.writeBytes(this.id);
		data.writeBytes(HexFormat.of().parseHex("a5010203262001215820"));
		data.writeBytes(coordinate(key.getW().getAffineX()));
		data.writeBytes(HexFormat.of().parseHex("225820"));
		data.writeBytes(coordinate(key.getW().getAffineY()));
		ByteArrayOutputStream object = new ByteArrayOutputStream();
		object.writeBytes(HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a0686175746844617461"));
		object.writeBytes(new byte[] { 0x58, (byte) data.size() });
		object.writeBytes(data.toByteArray());
		return object.toByteArray();
	}

	private byte[] signature(byte[] data, byte[] client) {
		try {
			Signature signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.keys.getPrivate());
			signature.update(data);
			signature.update(digest(client));
			return signature.sign();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] coordinate(BigInteger number) {
		byte[] bytes = number.toByteArray();
		byte[] exact = new byte[32];
		int length = Math.min(bytes.length, 32);
		System.arraycopy(bytes, bytes.length - length, exact, 32 - length, length);
		return exact;
	}

	private static KeyPair keys() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			return generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] digest(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] random() {
		byte[] id = new byte[32];
		new SecureRandom().nextBytes(id);
		return id;
	}

	static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
