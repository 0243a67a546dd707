/**
 * Journeys through the whole application as people take them: organisers, trustees and
 * the chief executive, on large screens, on phones, with and without JavaScript. Every
 * page that a browser shows on the way is checked for accessibility.
 */
package org.trustquality.journeys;
