/** What the program prints: data, messages, progress. */
@NullMarked
package org.termbridge.cli.console;

import org.jspecify.annotations.NullMarked;
