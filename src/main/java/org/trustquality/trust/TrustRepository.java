package org.trustquality.trust;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrustRepository extends Repository<Trust, Integer> {

	Trust save(Trust trust);

	Trust saveAndFlush(Trust trust);

	/** Makes everybody else who opens a trust wait for this one. */
	@Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(hashtext('trusts'))")
	int lockNames();

	boolean existsByNameIgnoreCase(String name);

	boolean existsByUid(int uid);

	@Query("select t.trustId from Trust t order by t.trustId")
	List<Integer> numbers();

	Optional<Trust> findById(int trustId);

	Optional<Trust> findByReference(UUID reference);

	List<Trust> findByInventedOrderByTrustId(boolean invented);

	boolean existsByInvented(boolean invented);

}
