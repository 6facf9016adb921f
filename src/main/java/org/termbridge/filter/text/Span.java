package org.termbridge.filter.text;

import java.util.function.Function;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/**
 * Where a unit stands in a decoded text.
 *
 * @param start UTF-16 units before it
 * @param end UTF-16 units before what follows it
 * @param unit the unit itself
 * @param notation a translation as it is written in place of the span
 */
public record Span(int start, int end, Unit unit, Function<Text, String> notation) {}
