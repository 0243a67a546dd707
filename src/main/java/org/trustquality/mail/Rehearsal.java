package org.trustquality.mail;

/**
 * Whether mails are written for show: then they stay readable after they were sent, and
 * go nowhere while no mail server is configured.
 *
 * @param on true in demonstration mode
 */
public record Rehearsal(boolean on) {
}
