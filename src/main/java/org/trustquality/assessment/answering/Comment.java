package org.trustquality.assessment.answering;

import java.util.UUID;

import org.trustquality.assessment.Capacity;

/**
 * What somebody wrote beside an answer. Nothing in it joins it to another comment by the
 * same person.
 *
 * @param id random, and its own
 * @param position the indicator's place in the edition, from 0
 * @param capacity as what the person answered
 */
public record Comment(UUID id, int position, Capacity capacity, String text) {
}
