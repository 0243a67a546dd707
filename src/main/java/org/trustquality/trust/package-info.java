/** The trusts that use the service. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.trustquality.trust;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
