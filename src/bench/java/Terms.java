import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.lib.terminology.simpletb.SimpleTB;
import org.termbridge.check.Check;
import org.termbridge.check.Place;
import org.termbridge.check.SegmentPair;
import org.termbridge.check.terminology.Terminology;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermFinder;

/**
 * The terminology check beside Okapi's SimpleTB and a naive scan, in one Java and on one thread:
 * 10,000 concepts of one to four words, segments of 20 words with one term, and a third of the other
 * words such as terms are made of. CPU time, the best run after warming up. Prints a table.
 */
final class Terms {

  private static final int TERMS = 10_000;
  private static final int WORDS = 20;

  /** Of the words of a text, so many stand in terms: names and nouns, not verbs and prepositions. */
  private static final double IN_TERMS = 0.3;

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final Language ENGLISH = Language.of("en");
  private static final Language FRENCH = Language.of("fr");
  private static final Language CHINESE = Language.of("zh-Hans");

  private final Random random = new Random(7);

  public static void main(String[] args) {
    new Terms().run();
  }

  private void run() {
    List<String> vocabulary = vocabulary();
    List<String> nouns = vocabulary.subList(0, vocabulary.size() / 3);
    List<String> english = terms(nouns, " ");
    List<String> french = terms(nouns, " ");
    List<String> chinese = terms(characters(), "");
    Glossary glossary = glossary(english, french, chinese);
    List<SegmentPair> pairs = pairs(vocabulary, english, french, 50_000);
    List<SegmentPair> han = hanPairs(vocabulary, english, chinese, 50_000);

    rate("Termbridge, check en-fr", "source + target words", () -> check(glossary, FRENCH, pairs));
    rate("Termbridge, check en-zh", "Chinese characters", () -> check(glossary, CHINESE, han));
    TermFinder finder = TermFinder.of(glossary, ENGLISH);
    rate("Termbridge, find only", "words", () -> find(finder, pairs));
    List<SegmentPair> few = pairs.subList(0, 400);
    rate("Okapi SimpleTB, getExistingTerms", "source words", () -> okapi(english, french, few));
    rate("naive: contains, lower case", "source + target words", () -> naive(english, french, few));
    load();
  }

  /** Units of one run, after runs that warm up, by the best of five. */
  private static void rate(String name, String unit, Work work) {
    double best = 0;
    long until = System.nanoTime() + 8_000_000_000L;
    int runs = 0;
    while (System.nanoTime() < until || runs < 3) {
      long start = CPU.getCurrentThreadCpuTime();
      long units = work.run();
      best = Math.max(best, units * 1e9 / (CPU.getCurrentThreadCpuTime() - start));
      runs++;
    }
    System.out.printf(Locale.ROOT, "| %s: **%,.0f** %s a second | | | |%n", name, best, unit);
  }

  private interface Work {
    long run();
  }

  private static long check(Glossary glossary, Language target, List<SegmentPair> pairs) {
    Terminology check = CHECKS.computeIfAbsent(target, t -> Terminology.of(glossary, false));
    Check.Review<?> review = check.open(new LanguagePair(ENGLISH, target));
    long units = 0;
    for (SegmentPair pair : pairs) {
      review.look(List.of(pair));
      units += target.equals(CHINESE) ? pair.target().length() : 2 * WORDS;
    }
    review.evidence();
    return units;
  }

  private static final Map<Language, Terminology> CHECKS = new HashMap<>();

  private static long find(TermFinder finder, List<SegmentPair> pairs) {
    pairs.forEach(pair -> finder.find(pair.source()));
    return (long) pairs.size() * WORDS;
  }

  private static long okapi(List<String> english, List<String> french, List<SegmentPair> pairs) {
    SimpleTB base = new SimpleTB(LocaleId.ENGLISH, LocaleId.FRENCH);
    base.initialize(false, false);
    for (int i = 0; i < english.size(); i++) {
      base.addEntry(english.get(i), french.get(i));
    }
    for (SegmentPair pair : pairs) {
      base.getExistingTerms(
          new TextFragment(pair.source()), LocaleId.ENGLISH, LocaleId.FRENCH);
    }
    return (long) pairs.size() * WORDS;
  }

  private static long naive(List<String> english, List<String> french, List<SegmentPair> pairs) {
    int missing = 0;
    for (SegmentPair pair : pairs) {
      String source = pair.source().toLowerCase(Locale.ROOT);
      String target = pair.target().toLowerCase(Locale.ROOT);
      for (int i = 0; i < english.size(); i++) {
        if (source.contains(english.get(i)) && !target.contains(french.get(i))) {
          missing++;
        }
      }
    }
    return (long) pairs.size() * 2 * WORDS + Math.min(missing, 0);
  }

  /** What 100,000 terms cost. */
  private void load() {
    List<String> vocabulary = vocabulary();
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      concepts.add(
          Concept.of(
              "c" + i,
              List.of(
                  Term.of(ENGLISH, term(vocabulary, " ")), Term.of(FRENCH, term(vocabulary, " ")))));
    }
    Glossary glossary = new Glossary(concepts);
    System.gc();
    long before = used();
    long start = System.nanoTime();
    TermFinder source = TermFinder.of(glossary, ENGLISH);
    TermFinder target = TermFinder.of(glossary, FRENCH);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.gc();
    System.out.printf(
        Locale.ROOT,
        "| 100,000 terms compiled: **%.2f s, %d MB** kept | | | |%n",
        seconds,
        used() - before);
    if (source.find("x").size() + target.find("x").size() > 0) {
      throw new IllegalStateException();
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private List<String> vocabulary() {
    String consonants = "bcdfglmnprstvbcdlmnprst";
    String vowels = "aeiouaeio";
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int s = 2 + random.nextInt(3); s > 0; s--) {
        word.append(consonants.charAt(random.nextInt(consonants.length())));
        word.append(vowels.charAt(random.nextInt(vowels.length())));
        if (random.nextInt(3) == 0) {
          word.append(consonants.charAt(random.nextInt(consonants.length())));
        }
      }
      words.add(word.toString());
    }
    return words;
  }

  private List<String> characters() {
    List<String> characters = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      characters.add(String.valueOf((char) (0x4E00 + random.nextInt(6_000))));
    }
    return characters;
  }

  private List<String> terms(List<String> vocabulary, String joint) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < TERMS; i++) {
      terms.add(joint.isEmpty() ? term(vocabulary, "") + term(vocabulary, "") : term(vocabulary, joint));
    }
    return terms;
  }

  private String term(List<String> vocabulary, String joint) {
    // Words that are a term alone stand at the end of the list, and in texts only as terms.
    int alone = vocabulary.size() / 4;
    int length = 1 + random.nextInt(4);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      words.add(any(vocabulary.subList(length == 1 ? vocabulary.size() - alone : 0, length == 1 ? vocabulary.size() : vocabulary.size() - alone)));
    }
    return String.join(joint, words);
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static Glossary glossary(List<String> english, List<String> french, List<String> chinese) {
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < english.size(); i++) {
      concepts.add(
          Concept.of(
              "c" + i,
              List.of(
                  Term.of(ENGLISH, english.get(i)),
                  Term.of(FRENCH, french.get(i)),
                  Term.of(CHINESE, chinese.get(i)))));
    }
    return new Glossary(concepts);
  }

  private List<SegmentPair> pairs(
      List<String> vocabulary, List<String> english, List<String> french, int count) {
    List<SegmentPair> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int concept = random.nextInt(TERMS);
      pairs.add(
          pair(i, text(vocabulary, english.get(concept)), text(vocabulary, french.get(concept))));
    }
    return pairs;
  }

  private List<SegmentPair> hanPairs(
      List<String> vocabulary, List<String> english, List<String> chinese, int count) {
    List<SegmentPair> pairs = new ArrayList<>();
    List<String> characters = characters();
    for (int i = 0; i < count; i++) {
      int concept = random.nextInt(TERMS);
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < 30; c++) {
        text.append(any(characters));
      }
      text.insert(10, chinese.get(concept));
      pairs.add(pair(i, text(vocabulary, english.get(concept)), text.toString()));
    }
    return pairs;
  }

  private String text(List<String> vocabulary, String term) {
    List<String> words = new ArrayList<>();
    for (int i = term.split(" ").length; i < WORDS; i++) {
      int third = vocabulary.size() / 3;
      boolean inTerms = random.nextDouble() < IN_TERMS;
      words.add(vocabulary.get(inTerms ? random.nextInt(third * 3 / 4) : third + random.nextInt(2 * third)));
    }
    words.add(words.size() / 2, term);
    return String.join(" ", words);
  }

  private static SegmentPair pair(int number, String source, String target) {
    Place place = new Place("f", "d", "u" + number, Optional.empty(), number);
    return new SegmentPair(place, source, target);
  }
}
