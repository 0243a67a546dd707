package org.trustquality.assessment.answering;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.Capacity;
import org.trustquality.framework.Edition;

import org.springframework.data.domain.Persistable;

/**
 * One respondent's sheet in an assessment: a code for each indicator, in the edition's
 * order. It carries a random respondent key and neither a name nor a time, so that nobody
 * can tell from it whose it is.
 *
 * <p>
 * The codes never change through this object: one position at a time is saved by
 * {@link ResponseRepository#answer}, and only if it still holds what the person saw.
 */
@Entity
@Table(name = "responses")
public class Response implements Persistable<Response.Key> {

	@EmbeddedId
	private Key key;

	private UUID respondentKey;

	@Enumerated(EnumType.STRING)
	private Capacity capacity;

	private short indicatorCount;

	private short scalePoints;

	@Column(updatable = false)
	private short[] ratings;

	@Column(updatable = false)
	private String[] completedDimensions;

	/** For JPA, which fills the fields. */
	@SuppressWarnings("NullAway.Init")
	protected Response() {
	}

	Response(AssessmentId assessment, UUID respondentKey, Capacity capacity, Edition edition) {
		this.key = new Key(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(),
				UUID.randomUUID());
		this.respondentKey = respondentKey;
		this.capacity = capacity;
		this.indicatorCount = (short) edition.indicators().size();
		this.scalePoints = (short) edition.scalePoints();
		this.ratings = new short[this.indicatorCount];
		this.completedDimensions = new String[0];
	}

	/** Random, the same for one person in all years of a trust. */
	UUID respondentKey() {
		return this.respondentKey;
	}

	public Capacity capacity() {
		return this.capacity;
	}

	/** The codes, one for each indicator in the edition's order; see {@link Answer}. */
	public short[] ratings() {
		return this.ratings.clone();
	}

	/** The answer to the indicator at a position of the edition. */
	Answer answer(int position) {
		return Answer.ofCode(this.ratings[position]);
	}

	/** How many indicators have an answer of any kind. */
	long answered() {
		return IntStream.range(0, this.ratings.length).filter((position) -> answer(position).isGiven()).count();
	}

	/** The dimensions of which the respondent said that they are done. */
	List<String> completedDimensions() {
		return List.copyOf(Arrays.asList(this.completedDimensions));
	}

	@Override
	public Key getId() {
		return this.key;
	}

	/** Sheets are only ever saved when they are begun. */
	@Override
	public boolean isNew() {
		return true;
	}

	/** The assessment's key and the sheet's random id. */
	@Embeddable
	public record Key(int trustId, int academicYear, UUID assessmentId, UUID responseId) implements Serializable {
	}

}
