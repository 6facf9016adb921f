/** The command line: one file a command, exit codes, configuration. The only user of Picocli. */
@NullMarked
package org.termbridge.cli;

import org.jspecify.annotations.NullMarked;
