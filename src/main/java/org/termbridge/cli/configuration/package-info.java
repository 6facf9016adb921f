/** What was set in the environment and in configuration files. */
@NullMarked
package org.termbridge.cli.configuration;

import org.jspecify.annotations.NullMarked;
