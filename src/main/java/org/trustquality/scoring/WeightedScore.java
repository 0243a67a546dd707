package org.trustquality.scoring;

/**
 * A score under both weightings, always shown side by side.
 *
 * @param evidenceWeighted the score weighted by evidence, 0 to 100
 * @param neutral the score with equal weights, 0 to 100
 * @param band where the score stays if every examined claim weighs anything from 1 to
 * 2.5, widened to take in the neutral score
 */
public record WeightedScore(double evidenceWeighted, double neutral, Band band) {
}
