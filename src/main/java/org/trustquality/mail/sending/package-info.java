/** Handing the mails of the outbox to the mail server, until it takes or refuses them. */
@NullMarked
package org.trustquality.mail.sending;

import org.jspecify.annotations.NullMarked;
