/** The commands about glossaries: one file a command. */
@NullMarked
package org.termbridge.cli.glossary;

import org.jspecify.annotations.NullMarked;
