package org.termbridge.glossary;

/** What a term is among those of its concept: a picklist of ISO 30042, as far as we use it. */
public enum TermType {
  FULL_FORM,
  SHORT_FORM,
  ABBREVIATION,
  VARIANT
}
