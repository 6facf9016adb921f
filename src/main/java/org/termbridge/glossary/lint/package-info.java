/** What may be wrong in a glossary: one file a rule. */
@NullMarked
package org.termbridge.glossary.lint;

import org.jspecify.annotations.NullMarked;
