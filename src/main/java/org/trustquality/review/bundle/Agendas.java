package org.trustquality.review.bundle;

import java.util.UUID;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.beside.SideBySide;
import org.trustquality.review.blind.Blindness;
import org.trustquality.review.blind.Revealed;
import org.trustquality.review.judgement.Reviews;
import org.trustquality.review.share.ReadingKind;
import org.trustquality.review.share.Share;
import org.trustquality.review.share.ShareReadings;
import org.trustquality.review.share.SharedWithAdviser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the agenda of a visit, and writes down that it is read. */
@Service
@Transactional
class Agendas {

	private final SharedWithAdviser shared;

	private final EvidenceReading reading;

	private final Blindness blindness;

	private final Reviews reviews;

	private final SideBySide sides;

	private final ShareReadings readings;

	Agendas(SharedWithAdviser shared, EvidenceReading reading, Blindness blindness, Reviews reviews, SideBySide sides,
			ShareReadings readings) {
		this.shared = shared;
		this.reading = reading;
		this.blindness = blindness;
		this.reviews = reviews;
		this.sides = sides;
		this.readings = readings;
	}

	/**
	 * The agenda of what is shared with an adviser.
	 * @throws org.trustquality.access.NotVisible if it is not
	 */
	public Agenda of(AdviserVisit adviser, UUID trust, UUID assessment) {
		Share share = this.shared.require(adviser, trust, assessment);
		SharedEvidence evidence = new SharedEvidence(share, this.reading.inForce(share));
		Revealed revealed = this.blindness.of(adviser, share);
		this.readings.record(adviser, share, revealed.counted(ReadingKind.VERSION));
		return new Agenda(evidence, revealed,
				this.reviews.of(share.assessment(), adviser.adviserId())
					.map((review) -> this.sides.forAdviser(review, revealed, evidence.isShared()))
					.orElse(null));
	}

}
