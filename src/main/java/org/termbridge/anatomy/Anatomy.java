package org.termbridge.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.termbridge.document.Language;
import org.termbridge.document.Unit;

/**
 * Gives each unit of one document its role and a note for the translator, and points repeated
 * captions and boilerplate to their first occurrence. Units pass through in order, at most some
 * hundred behind, so that a large document needs no more memory than a small one.
 */
public final class Anatomy implements Consumer<Unit>, AutoCloseable {

  private final RoleRules rules;
  private final Consumer<Unit> sink;
  private final Repeats repeats = new Repeats();
  private final ContactTail tail;
  private final Trunk trunk;
  private final Front front;
  private final Approach approach;
  private final BlockTitles titles;

  private Anatomy(RoleRules rules, Consumer<Unit> sink) {
    this.rules = rules;
    this.sink = sink;
    this.tail = new ContactTail(this::finish);
    this.trunk = new Trunk(rules, tail);
    this.front = new Front(trunk::accept);
    this.approach = new Approach(trunk::accept, front::accept);
    this.titles = new BlockTitles(approach);
  }

  /**
   * For one document.
   *
   * @param language of the document
   * @param sink takes the units, with their roles
   */
  public static Anatomy of(Language language, Consumer<Unit> sink) {
    return new Anatomy(RoleRules.of(language), sink);
  }

  @Override
  public void accept(Unit unit) {
    titles.accept(Line.of(unit, rules));
  }

  /** Hands over the units that were held back. */
  @Override
  public void close() {
    titles.close();
    approach.close();
    front.close();
    trunk.close();
    tail.close();
  }

  private void finish(Line line) {
    Unit unit = line.unit();
    unit = unit.role() == line.role() ? unit : unit.withRole(line.role());
    String note = TranslatorNotes.of(line).orElse("");
    if (!note.isEmpty() && !unit.notes().contains(note)) {
      List<String> notes = new ArrayList<>(unit.notes());
      notes.add(note);
      unit = unit.withNotes(notes);
    }
    sink.accept(repeats.mark(unit));
  }
}
