package org.trustquality.api.problem;

/**
 * One thing that is wrong with the body of a request.
 *
 * @param code what kind of fault, for programs
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param detail what is wrong and what would be right, for people
 */
public record BodyError(String code, String pointer, String detail) {
}
