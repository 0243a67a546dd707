/**
 * Mails: an outbox that is written in the transaction that causes a mail, and sending.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.trustquality.mail;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
