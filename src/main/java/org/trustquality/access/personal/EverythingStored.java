package org.trustquality.access.personal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * All that is stored about a person, as a page shows it and a file holds it.
 *
 * @param madeAt when it was looked up
 * @param account what belongs to no trust
 * @param trusts what each trust that knows the person stores
 */
record EverythingStored(Instant madeAt, List<PersonalRecord> account, List<InTrust> trusts) {

	/** The shape of the file; a higher number when a reader would have to change. */
	static final int FORMAT = 1;

	private static final String ANSWERS = "answers";

	private static final String ABOUT = "Everything that Trust Quality stores about one person. Moments are in UTC."
			+ " null and an empty list mean that nothing is stored. Codes, tokens and keys are stored as digests or are"
			+ " of no use to anybody else, so they are left out, as are the names of other people, except who read your answers, if whoever runs the service did.";

	/** Whether anybody who finds a copy would learn what the person answered. */
	public boolean holdsAnswers() {
		return this.trusts.stream()
			.flatMap((trust) -> trust.records.stream())
			.anyMatch((record) -> record.key().equals(ANSWERS) && record.isThere());
	}

	/** Of what no account stores anything, in words; null if there is nothing such. */
	public @Nullable String nothingInAccount() {
		return PersonalRecord.without(this.account).orElse(null);
	}

	/** The file, with the same keys for everybody. */
	Map<String, @Nullable Object> written() {
		Map<String, @Nullable Object> file = new LinkedHashMap<>();
		file.put("about", ABOUT);
		file.put("format", FORMAT);
		file.put("madeAt", this.madeAt.toString());
		file.put("account", written(this.account));
		file.put("trusts", this.trusts.stream().map(InTrust::written).toList());
		return file;
	}

	private static Map<String, @Nullable Object> written(List<PersonalRecord> records) {
		Map<String, @Nullable Object> written = new LinkedHashMap<>();
		records.forEach((record) -> written.put(record.key(), record.written()));
		return written;
	}

	/** What one trust stores about the person. */
	record InTrust(UUID reference, String name, List<PersonalRecord> records) {

		/** Of what the trust stores nothing, in words; null if there is nothing such. */
		public @Nullable String nothing() {
			return PersonalRecord.without(this.records).orElse(null);
		}

		private Map<String, @Nullable Object> written() {
			Map<String, @Nullable Object> written = new LinkedHashMap<>();
			written.put("trust", this.name);
			written.put("reference", this.reference.toString());
			written.putAll(EverythingStored.written(this.records));
			return written;
		}

	}

}
