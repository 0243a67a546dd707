/**
 * Publishing editions into the database, when the application starts or while it runs;
 * once published, an edition stays as it is.
 */
@NullMarked
@NamedInterface("publishing")
package org.trustquality.framework.publishing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
