package org.trustquality.assessment.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * Keeps content in a store that speaks S3. An object is written once and never changed;
 * one whose row never came stays behind and is nobody's.
 */
class ObjectStore implements FileStore, AutoCloseable {

	private static final Duration TO_CONNECT = Duration.ofSeconds(5);

	private static final Duration IN_ALL = Duration.ofSeconds(30);

	private final S3Client client;

	private final String bucket;

	ObjectStore(FileSettings.S3 settings, String bucket) {
		this.bucket = bucket;
		// checksums of Amazon's own are left out: other stores do not know them
		S3ClientBuilder builder = S3Client.builder()
			.region(Region.of(settings.region()))
			.forcePathStyle(settings.pathStyle())
			.credentialsProvider(credentials(settings))
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.overrideConfiguration((limits) -> limits.apiCallTimeout(IN_ALL))
			.httpClientBuilder(
					UrlConnectionHttpClient.builder().connectionTimeout(TO_CONNECT).socketTimeout(TO_CONNECT));
		if (settings.endpoint() != null) {
			builder.endpointOverride(settings.endpoint());
		}
		this.client = builder.build();
	}

	private static AwsCredentialsProvider credentials(FileSettings.S3 settings) {
		if (settings.accessKey() == null || settings.secretKey() == null) {
			return DefaultCredentialsProvider.builder().build();
		}
		return StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
	}

	@Override
	public byte @Nullable [] keep(Place place, byte[] content) {
		try {
			this.client.putObject((object) -> object.bucket(this.bucket).key(place.key()),
					RequestBody.fromBytes(content));
			return null;
		}
		catch (SdkException ex) {
			throw new FileUnreachable("Keeping " + place.key() + " failed", ex);
		}
	}

	@Override
	public byte[] read(Place place) {
		try (InputStream object = this.client.getObject((wanted) -> wanted.bucket(this.bucket).key(place.key()))) {
			return object.readNBytes(SoundFile.LARGEST + 1);
		}
		catch (SdkException | IOException ex) {
			throw new FileUnreachable("Reading " + place.key() + " failed", ex);
		}
	}

	@Override
	public void close() {
		this.client.close();
	}

}
