package org.trustquality.review.sector.calculation;

import org.trustquality.review.sector.figure.Group;
import org.trustquality.review.sector.figure.Measure;
import org.trustquality.review.sector.figure.Subject;

/**
 * One figure that may be told.
 *
 * @param inFile whether it is about those trusts alone that count in the file for
 * researchers
 * @param group about which trusts
 * @param subject what it is about
 * @param figure what is told
 */
public record PublishedFigure(boolean inFile, Group group, Subject subject, Measure.Figure figure) {
}
