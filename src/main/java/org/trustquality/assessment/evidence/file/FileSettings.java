package org.trustquality.assessment.evidence.file;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where files are kept and who looks for viruses in them.
 *
 * @param store where the content of new files goes
 * @param s3 the object store, if that is where
 * @param clamav where ClamAV listens: {@code host:port}, or the path of its socket; files
 * are not scanned without it
 * @param clamavTimeLimit how long looking at one file may take
 */
@Validated
@ConfigurationProperties("trust-quality.evidence")
record FileSettings(@DefaultValue("database") Store store, @DefaultValue S3 s3, @Nullable String clamav,
		@DefaultValue("30s") Duration clamavTimeLimit) {

	@AssertTrue(message = "an object store needs a bucket, and an access key and a secret key or neither")
	public boolean isComplete() {
		return this.store == Store.DATABASE || (this.s3.bucket != null && !this.s3.bucket.isBlank()
				&& (this.s3.accessKey == null) == (this.s3.secretKey == null));
	}

	@AssertTrue(message = "ClamAV listens at host:port, or at a path that begins with /")
	public boolean isScannerNamed() {
		return this.clamav == null || ScannerAddress.parse(this.clamav).isPresent();
	}

	/** Where content is kept. */
	enum Store {

		/** In the database, beside everything else. */
		DATABASE,

		/** In a store that speaks S3. */
		S3

	}

	/**
	 * An object store.
	 *
	 * @param endpoint where it is; Amazon's own without it
	 * @param bucket the bucket, which must be there
	 * @param region the region that requests are signed for
	 * @param accessKey the key that requests are signed with; whatever the machine knows
	 * without it
	 * @param secretKey the secret that belongs to it
	 * @param pathStyle whether the bucket stands in the path instead of in the host name
	 */
	record S3(@Nullable URI endpoint, @Nullable String bucket, @DefaultValue("eu-west-2") String region,
			@Nullable String accessKey, @Nullable String secretKey, @DefaultValue("false") boolean pathStyle) {
	}

}
