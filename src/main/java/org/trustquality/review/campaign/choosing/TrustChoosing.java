package org.trustquality.review.campaign.choosing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.trustquality.framework.EditionNumber;
import org.trustquality.review.campaign.Campaign;
import org.trustquality.review.campaign.TrustChoice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the trusts that a campaign is for, and says of each what would become of it. It
 * works for an administrator in no trust.
 */
@Service
@Transactional(readOnly = true)
class TrustChoosing {

	private final JdbcClient jdbc;

	TrustChoosing(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What a campaign's choice comes to now. */
	Candidates candidates(Campaign campaign, TrustChoice choice) {
		KnownTrusts trusts = new KnownTrusts(this.jdbc.sql(KnownTrust.QUERY).query(KnownTrust::of).list());
		Standing standing = new Standing(begun(campaign), stewarded());
		return new Candidates((choice.list() != null) ? pasted(choice.list(), trusts, standing)
				: trusts.all()
					.stream()
					.filter((trust) -> trust.fits(choice))
					.map((trust) -> Candidate.filtered(trust, standing.of(trust)))
					.toList());
	}

	private static List<Candidate> pasted(String list, KnownTrusts trusts, Standing standing) {
		Map<Integer, Integer> lines = new HashMap<>();
		List<Candidate> candidates = new ArrayList<>();
		for (PastedList.Line line : new PastedList(list).lines()) {
			List<KnownTrust> meant = trusts.meant(line.text());
			if (meant.size() == 1) {
				KnownTrust trust = meant.get(0);
				Integer earlier = lines.putIfAbsent(trust.trustId(), line.number());
				Outcome outcome = (earlier != null) ? Outcome.DUPLICATE : standing.of(trust);
				candidates.add(new Candidate(line.number(), line.text(), trust, outcome,
						Objects.requireNonNullElse(earlier, 0)));
			}
			else {
				candidates.add(new Candidate(line.number(), line.text(), null, nobody(meant), 0));
			}
		}
		return candidates;
	}

	private static Outcome nobody(List<KnownTrust> meant) {
		if (meant.isEmpty()) {
			return Outcome.UNKNOWN;
		}
		return meant.get(0).closed() ? Outcome.CLOSED : Outcome.AMBIGUOUS;
	}

	/** The trusts that have an assessment of the framework for the year already. */
	private Set<Integer> begun(Campaign campaign) {
		Set<Integer> begun = new HashSet<>();
		this.jdbc.sql("select trust_id, edition_id from assessments where academic_year = ? and state <> 'CANCELLED'")
			.param(campaign.plan().academicYear().firstYear())
			.query((row) -> {
				if (EditionNumber.of(row.getString("edition_id")).series().equals(campaign.series())) {
					begun.add(row.getInt("trust_id"));
				}
			});
		return begun;
	}

	private Set<Integer> stewarded() {
		return new HashSet<>(this.jdbc.sql("select trusts_with_stewards()").query(Integer.class).list());
	}

	/** What is known of all trusts at once. */
	private record Standing(Set<Integer> begun, Set<Integer> stewarded) {

		Outcome of(KnownTrust trust) {
			if (trust.closed()) {
				return Outcome.CLOSED;
			}
			if (this.begun.contains(trust.trustId())) {
				return Outcome.BEGUN;
			}
			return this.stewarded.contains(trust.trustId()) ? Outcome.FOUND : Outcome.NO_STEWARD;
		}

	}

}
