package org.termbridge.glossary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.termbridge.document.Text;

/** What a glossary says, as a hash in the manner of {@link Text#hash()}. */
final class Fingerprint {

  private static final int BYTES = 8;

  private final MessageDigest digest;
  private final StringBuilder fields = new StringBuilder();

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(Glossary glossary) {
    try {
      Fingerprint fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
      glossary.concepts().forEach(fingerprint::add);
      return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private void add(Concept concept) {
    add(concept.id());
    add(concept.subject());
    add(concept.definition());
    add(concept.validity().from().map(String::valueOf).orElse(""));
    add(concept.validity().until().map(String::valueOf).orElse(""));
    add(concept.note());
    concept.terms().forEach(this::add);
    digest.update(fields.toString().getBytes(StandardCharsets.UTF_8));
    fields.setLength(0);
  }

  private void add(Term term) {
    add(term.language().tag());
    add(term.wording());
    add(term.status().name());
    add(term.type().name());
    add(term.partOfSpeech());
    add(term.caseRule().name());
    add(term.note());
    add(term.source());
  }

  private void add(String field) {
    fields.append(field).append('\0');
  }
}
