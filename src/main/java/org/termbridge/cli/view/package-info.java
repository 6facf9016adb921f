/** How a command tells what it did, to people and to programs. */
@NullMarked
package org.termbridge.cli.view;

import org.jspecify.annotations.NullMarked;
