package org.trustquality.scoring.request;

/**
 * One thing that is wrong with a request.
 *
 * @param code what kind of fault
 * @param path where, as a JSON pointer (RFC 6901)
 * @param message what is wrong and what would be right, in one plain sentence
 */
public record Fault(FaultCode code, String path, String message) {
}
