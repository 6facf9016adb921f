package org.termbridge.merge.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Code;
import org.termbridge.document.CodeKind;
import org.termbridge.document.Gap;
import org.termbridge.document.Inline;
import org.termbridge.document.Part;
import org.termbridge.document.ReturnedPart;
import org.termbridge.document.Role;
import org.termbridge.document.Segment;
import org.termbridge.document.State;
import org.termbridge.document.Text;
import org.termbridge.document.Translation;
import org.termbridge.document.Unit;
import org.termbridge.document.Words;
import org.termbridge.merge.Delivery;
import org.termbridge.merge.Marked;
import org.termbridge.merge.MergePlan;
import org.termbridge.merge.Outcome;
import org.termbridge.merge.words.SourceKey;

/** Random documents, translations and damage; the seed is in the message of a failure. */
class MergePropertyTest {

  private static final int ROUNDS = 300;
  private static final String[] WORDS = {
    "Macao",
    "plan",
    "“Belt”",
    "5.2%",
    "U.S.",
    "a",
    "www.gov.mo",
    "好",
    "一带一路",
    "Ｇ",
    "x_y",
    "\u00e9t\u00e9"
  };
  private static final String[] TYPES = {"b", "i", "a", "n", "m", "l", "f", "s", "k", "o"};

  /** Unique words make losses visible: every one of them must be in the result exactly once. */
  private int serial;

  @Test
  void anIdenticalTranslationGivesTheSameDocument() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      List<Unit> units = units(random);
      Delivery delivery = new Delivery(units.toArray(Unit[]::new));
      delivery.translations.replaceAll(
          translation -> mapTargets(translation, part -> part.source()));
      MergePlan plan = delivery.merge();
      assertThat(units)
          .as("seed %d", seed)
          .allSatisfy(
              unit -> assertThat(plan.target(unit).orElse(unit.source())).isEqualTo(unit.source()));
      assertThat(plan.outcomes()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void aFaithfulTranslationArrivesAsItIs() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      List<Unit> units = units(random);
      Delivery delivery = new Delivery(units.toArray(Unit[]::new));
      delivery.translations.replaceAll(
          translation -> mapTargets(translation, part -> translated(part.source())));
      MergePlan plan = delivery.merge();
      assertThat(plan.outcomes()).as("seed %d", seed).isEmpty();
      for (Unit unit : units) {
        Text result = plan.target(unit).orElseGet(unit::source);
        assertThat(result.codes()).as("seed %d", seed).isEqualTo(unit.source().codes());
      }
    }
  }

  @Test
  void damageNeverLosesWordsOrBreaksMarkup() {
    for (int seed = 0; seed < ROUNDS * 3; seed++) {
      Random random = new Random(seed);
      List<Unit> units = units(random);
      Delivery delivery = new Delivery(units.toArray(Unit[]::new));
      delivery.translations.replaceAll(
          translation ->
              mapTargets(
                  translation,
                  part ->
                      random.nextInt(6) == 0 ? null : damaged(translated(part.source()), random)));
      delivery.translations.replaceAll(translation -> resegmented(translation, random));
      if (random.nextInt(4) == 0) {
        Collections.shuffle(delivery.translations, random);
      }
      MergePlan plan = delivery.merge();
      int segments = units.stream().mapToInt(unit -> unit.segments().size()).sum();
      assertThat(plan.counts().values().stream().mapToInt(Integer::intValue).sum())
          .as("seed %d", seed)
          .isEqualTo(segments + plan.counts().getOrDefault(Outcome.Kind.DROPPED, 0));
      for (Unit unit : units) {
        check(unit, delivery, plan, seed);
      }
    }
  }

  private static void check(Unit unit, Delivery delivery, MergePlan plan, int seed) {
    Text result = plan.target(unit).orElseGet(unit::source);
    assertSound(result, unit.source(), seed);
    Translation translation =
        delivery.translations.stream()
            .filter(candidate -> candidate.unit().equals(unit.id()))
            .findFirst()
            .orElseThrow();
    boolean givenUp =
        plan.outcomes().stream()
            .anyMatch(
                outcome ->
                    outcome.unit().equals(unit.id()) && outcome.reason().equals("codes-lost"));
    for (ReturnedPart part : translation.parts()) {
      if (part.segment() && !givenUp) {
        Text expected = part.target().filter(text -> !text.isBlank()).orElse(part.source());
        assertThat(SourceKey.bare(result.words()))
            .as("seed %d, unit %s", seed, unit.id())
            .contains(SourceKey.bare(expected.words()));
      }
    }
  }

  private static void assertSound(Text result, Text source, int seed) {
    Set<String> known = new HashSet<>();
    source.codes().forEach(code -> known.add(code.marked()));
    CodeBook book = new CodeBook(source);
    Deque<String> open = new ArrayDeque<>();
    for (Code code : result.codes()) {
      assertThat(known).as("seed %d", seed).contains(code.marked());
      if (book.isPair(code)) {
        if (code.kind() == CodeKind.OPEN) {
          open.push(code.id());
        } else {
          assertThat(open).as("seed %d: %s", seed, result.marked()).contains(code.id());
          for (String above : List.copyOf(open)) {
            if (above.equals(code.id())) {
              break;
            }
            assertThat(book.cross(above, code.id()))
                .as("seed %d: %s", seed, result.marked())
                .isTrue();
          }
          open.removeFirstOccurrence(code.id());
        }
      }
    }
    assertThat(open).as("seed %d: %s", seed, result.marked()).isEmpty();
  }

  private List<Unit> units(Random random) {
    List<Unit> units = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      units.add(unit("u" + i, random));
    }
    return units;
  }

  private Unit unit(String id, Random random) {
    List<Part> parts = new ArrayList<>();
    int segments = 1 + random.nextInt(4);
    List<List<Inline>> texts = new ArrayList<>();
    for (int i = 0; i < segments; i++) {
      texts.add(sentence(random));
    }
    addCodes(texts, random);
    for (int i = 0; i < segments; i++) {
      if (i > 0) {
        parts.add(new Gap(Text.of(random.nextInt(5) == 0 ? "\n" : " ")));
      }
      parts.add(new Segment("s" + (i + 1), new Text(texts.get(i))));
    }
    return Unit.of(id, Role.BODY, Text.EMPTY)
        .withParts(parts)
        .withPreserveSpace(random.nextBoolean());
  }

  private List<Inline> sentence(Random random) {
    List<Inline> words = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      String word = WORDS[random.nextInt(WORDS.length)] + "w" + serial++;
      words.add(new Words((i == 0 ? "" : " ") + word));
    }
    words.add(new Words(random.nextBoolean() ? "." : "。"));
    return words;
  }

  /** Pairs and standalone codes anywhere, also across sentences and, now and then, crossing. */
  private static void addCodes(List<List<Inline>> texts, Random random) {
    int codes = random.nextInt(5);
    for (int i = 0; i < codes; i++) {
      String id = TYPES[random.nextInt(TYPES.length)] + i;
      boolean pair = "biaso".indexOf(id.charAt(0)) >= 0;
      int first = random.nextInt(texts.size());
      List<Inline> opening = texts.get(first);
      int from = random.nextInt(opening.size() + 1);
      if (!pair) {
        opening.add(from, Marked.text("{" + id + "/>").codes().get(0));
        continue;
      }
      List<Code> both = Marked.text("{" + id + ">x{/" + id + ">").codes();
      int second = random.nextInt(4) == 0 ? texts.size() - 1 : first;
      List<Inline> closing = texts.get(second);
      int to = second == first ? from + random.nextInt(closing.size() - from + 1) : closing.size();
      closing.add(to, both.get(1));
      opening.add(from, both.get(0));
    }
  }

  /** Other words, in the same number, with the codes in their places. */
  private static Text translated(Text source) {
    return new Text(
        source.inlines().stream()
            .map(
                inline ->
                    inline instanceof Words
                        ? (Inline) new Words(inline.words().replace("plan", "计划").replace('w', '译'))
                        : inline)
            .toList());
  }

  private static Text damaged(Text text, Random random) {
    List<Inline> inlines = new ArrayList<>(text.inlines());
    int blows = random.nextInt(4);
    for (int i = 0; i < blows && !inlines.isEmpty(); i++) {
      int place = random.nextInt(inlines.size());
      boolean code = inlines.get(place) instanceof Code;
      switch (random.nextInt(6)) {
        case 0, 1 -> {
          if (code) {
            inlines.remove(place);
          }
        }
        case 2 -> {
          if (code) {
            inlines.add(random.nextInt(inlines.size() + 1), inlines.get(place));
          }
        }
        case 3 -> {
          if (code) {
            Inline moved = inlines.remove(place);
            inlines.add(random.nextInt(inlines.size() + 1), moved);
          }
        }
        case 4 -> inlines.add(place, Marked.text("{x9/>").codes().get(0));
        default -> Collections.shuffle(inlines, random);
      }
    }
    return new Text(inlines);
  }

  private interface Translator {
    @org.jspecify.annotations.Nullable
    Text target(ReturnedPart part);
  }

  private static Translation mapTargets(Translation translation, Translator translator) {
    return Delivery.withParts(
        translation,
        translation.parts().stream()
            .map(
                part ->
                    part.segment()
                        ? Delivery.withState(
                            Delivery.withTarget(part, Optional.ofNullable(translator.target(part))),
                            State.TRANSLATED)
                        : part)
            .toList());
  }

  /** Joins all segments of a unit into one, now and then, as far as all have targets. */
  private static Translation resegmented(Translation translation, Random random) {
    boolean whole =
        translation.parts().stream().allMatch(part -> !part.segment() || part.target().isPresent());
    if (!whole || random.nextInt(4) > 0) {
      return translation;
    }
    List<Text> targets =
        translation.parts().stream().flatMap(part -> part.target().stream()).toList();
    ReturnedPart first =
        translation.parts().stream().filter(ReturnedPart::segment).findFirst().orElseThrow();
    return Delivery.withParts(
        translation,
        List.of(
            new ReturnedPart(
                true,
                first.id(),
                translation.source(),
                Optional.of(Text.concat(targets)),
                State.TRANSLATED,
                true,
                Optional.empty())));
  }
}
