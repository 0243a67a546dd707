package org.trustquality.assessment.asking.adding;

import org.trustquality.access.FieldError;

/**
 * Why one of several people cannot be asked.
 *
 * @param place the person's place among them, from 0
 * @param error what is wrong, and with which field
 */
record Fault(int place, FieldError error) {
}
