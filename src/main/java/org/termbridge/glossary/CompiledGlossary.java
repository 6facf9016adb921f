package org.termbridge.glossary;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.termbridge.document.Language;

/** A glossary ready for use: its finders are compiled once a language and shared by threads. */
public final class CompiledGlossary {

  public static final CompiledGlossary EMPTY = new CompiledGlossary(Glossary.EMPTY);

  private final Glossary glossary;
  private final String fingerprint;
  private final Map<Language, TermFinder> finders = new ConcurrentHashMap<>();

  private CompiledGlossary(Glossary glossary) {
    this.glossary = glossary;
    this.fingerprint = Fingerprint.of(glossary);
  }

  public static CompiledGlossary of(Glossary glossary) {
    return new CompiledGlossary(glossary);
  }

  public Glossary glossary() {
    return glossary;
  }

  public boolean isEmpty() {
    return glossary.isEmpty();
  }

  /**
   * 16 hexadecimal digits that tell whether two files were made with one glossary; what it says
   * counts, not its format.
   */
  public String fingerprint() {
    return fingerprint;
  }

  /** Finds terms in texts of this language. */
  public TermFinder finder(Language language) {
    return finders.computeIfAbsent(language, tag -> TermFinder.of(glossary, tag));
  }
}
