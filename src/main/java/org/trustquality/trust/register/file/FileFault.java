package org.trustquality.trust.register.file;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file of the register, and where.
 *
 * @param file the name of the file
 * @param line the line, 1 for the header; 0 for the file as a whole
 * @param column the name of the column; null for the whole line
 * @param message what is wrong and what to do, in plain English
 */
public record FileFault(String file, long line, @Nullable String column, String message) {
}
