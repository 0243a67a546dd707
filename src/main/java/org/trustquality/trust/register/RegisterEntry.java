package org.trustquality.trust.register;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.trustquality.trust.TrustKind;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * One trust as the register has it. Names of people are never taken from it.
 *
 * @param uid the Group UID, which is unique
 * @param groupId the Group ID, such as TR01234; a trust and its successor may share one
 * @param name the name as the register writes it, mostly in capitals
 * @param shownName the name as pages show it
 * @param searchName the name as searches compare it
 * @param companyNumber the Companies House number, eight characters with leading zeros
 * @param ukprn the UK provider reference number, eight digits
 * @param academies how many academies it has; null if no file of academies was read
 * @param localAuthority the local authority with most of its academies
 * @param localAuthorities over how many local authorities its academies spread
 * @param region the region of that local authority
 * @param listed whether the register still names it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record RegisterEntry(int uid, String groupId, String name, String shownName, String searchName, TrustKind kind,
		EntryStatus status, @Nullable LocalDate openedOn, @Nullable LocalDate closedOn,
		@Nullable LocalDate incorporatedOn, @Nullable String companyNumber, @Nullable String ukprn,
		@Nullable String town, @Nullable String postcode, @Nullable Integer academies, @Nullable Phase phase,
		@Nullable String localAuthority, @Nullable Integer localAuthorities, @Nullable String region, boolean listed) {

	@JsonIgnore
	public boolean isClosed() {
		return this.status == EntryStatus.CLOSED;
	}

	/** This entry with the academies of another, for files that came without them. */
	RegisterEntry withAcademiesOf(RegisterEntry other) {
		return new RegisterEntry(this.uid, this.groupId, this.name, this.shownName, this.searchName, this.kind,
				this.status, this.openedOn, this.closedOn, this.incorporatedOn, this.companyNumber, this.ukprn,
				this.town, this.postcode, other.academies, other.phase, other.localAuthority, other.localAuthorities,
				other.region, this.listed);
	}

	/** This entry when the register no longer names it. */
	RegisterEntry dropped() {
		return new RegisterEntry(this.uid, this.groupId, this.name, this.shownName, this.searchName, this.kind,
				this.status, this.openedOn, this.closedOn, this.incorporatedOn, this.companyNumber, this.ukprn,
				this.town, this.postcode, this.academies, this.phase, this.localAuthority, this.localAuthorities,
				this.region, false);
	}

}
