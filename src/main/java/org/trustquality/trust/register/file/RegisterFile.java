package org.trustquality.trust.register.file;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as somebody hands it in.
 *
 * @param name its name there
 * @param content its bytes
 */
public record RegisterFile(String name, InputStreamSource content) {
}
