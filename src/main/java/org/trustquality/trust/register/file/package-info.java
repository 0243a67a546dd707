/** Reading the register's files, in all the shapes in which they are about. */
@NullMarked
@NamedInterface("register-file")
package org.trustquality.trust.register.file;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
