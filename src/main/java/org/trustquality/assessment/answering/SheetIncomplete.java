package org.trustquality.assessment.answering;

/** Indicators are left without an answer. */
class SheetIncomplete extends RuntimeException {

}
