/**
 * Asking people to answer: who is asked, the links in their mails, reminders, and more
 * time.
 */
@NullMarked
@NamedInterface("asking")
package org.trustquality.assessment.asking;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
