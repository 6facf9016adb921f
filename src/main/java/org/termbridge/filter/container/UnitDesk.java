package org.termbridge.filter.container;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.termbridge.document.Code;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/**
 * Takes each unit of a document and hands back its translation. Reading never has one, so reading
 * and writing are one walk. Texts that a document holds twice for different programs are asked for
 * once.
 */
public final class UnitDesk {

  private static final String WORDS = "\0";

  private final Function<Unit, Optional<Text>> translation;
  private final Optional<LanguagePair> pair;
  private final Deque<Map<String, Optional<Text>>> memories = new ArrayDeque<>();

  private UnitDesk(Function<Unit, Optional<Text>> translation, Optional<LanguagePair> pair) {
    this.translation = translation;
    this.pair = pair;
  }

  /** A desk that only shows units. */
  public static UnitDesk reading(Consumer<Unit> sink) {
    return new UnitDesk(
        unit -> {
          sink.accept(unit);
          return Optional.empty();
        },
        Optional.empty());
  }

  public static UnitDesk writing(LanguagePair pair, Function<Unit, Optional<Text>> translation) {
    return new UnitDesk(translation, Optional.of(pair));
  }

  /** The languages, when writing. */
  public Optional<LanguagePair> pair() {
    return pair;
  }

  /** The unit's translation, if there is one that differs from its source. */
  public Optional<Text> ask(Unit unit) {
    Text source = unit.source();
    Optional<Text> target =
        translation.apply(unit).filter(text -> !text.marked().equals(source.marked()));
    for (Map<String, Optional<Text>> memory : memories) {
      memory.putIfAbsent(source.marked(), target);
      memory.putIfAbsent(WORDS + source.words(), target.map(text -> Text.of(text.words())));
    }
    return target;
  }

  /** From here on remember what is asked for, until {@link #forget}. */
  public void remember() {
    memories.push(new HashMap<>());
  }

  /** Whether a text was asked for since the last {@link #remember}, with these codes or others. */
  public boolean knows(Text source) {
    return !memories.isEmpty()
        && (memories.element().containsKey(source.marked())
            || (source.codes().stream().allMatch(Code::canDelete)
                && memories.element().containsKey(WORDS + source.words())));
  }

  /** The translation of a text that was asked for before, if it has one. */
  public Optional<Text> again(Text source) {
    Map<String, Optional<Text>> memory = memories.element();
    Optional<Text> words = memory.getOrDefault(WORDS + source.words(), Optional.empty());
    return memory.getOrDefault(source.marked(), words);
  }

  public void forget() {
    memories.pop();
  }
}
