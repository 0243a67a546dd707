package org.trustquality.assessment.evidence.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A real object store on a port of its own, in memory, and a way past the application.
 */
public final class LocalStore implements AutoCloseable {

	public static final String BUCKET = "evidence";

	private final LocalS3 server;

	private final S3Client client;

	private final int port;

	public LocalStore() {
		this.port = freePort();
		this.server = LocalS3.builder().port(this.port).mode(LocalS3Mode.IN_MEMORY).build();
		this.server.start();
		this.client = S3Client.builder()
			.region(Region.EU_WEST_2)
			.endpointOverride(URI.create(endpoint()))
			.forcePathStyle(true)
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
			.httpClientBuilder(UrlConnectionHttpClient.builder())
			.build();
		this.client.createBucket((bucket) -> bucket.bucket(BUCKET));
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String endpoint() {
		return "http://127.0.0.1:" + this.port;
	}

	/** Under what everything is kept. */
	public List<String> keys() {
		return this.client.listObjectsV2((objects) -> objects.bucket(BUCKET))
			.contents()
			.stream()
			.map(S3Object::key)
			.toList();
	}

	public byte[] content(String key) {
		return this.client.getObjectAsBytes((object) -> object.bucket(BUCKET).key(key)).asByteArray();
	}

	/** Puts something else in its place. */
	public void replace(String key, byte[] content) {
		this.client.putObject((object) -> object.bucket(BUCKET).key(key), RequestBody.fromBytes(content));
	}

	public void remove(String key) {
		this.client.deleteObject((object) -> object.bucket(BUCKET).key(key));
	}

	@Override
	public void close() {
		this.client.close();
		this.server.shutdown();
	}

}
