package org.trustquality.assessment.answering;

/** A level was sent that the edition does not have. */
class LevelOutsideScale extends RuntimeException {

}
