package org.trustquality.trust;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface TrustRepository extends Repository<Trust, Integer> {

	Trust save(Trust trust);

	Optional<Trust> findById(int trustId);

	Optional<Trust> findByReference(UUID reference);

	List<Trust> findByInventedOrderByTrustId(boolean invented);

	boolean existsByInvented(boolean invented);

}
