import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.Language;
import org.termbridge.glossary.CaseRule;
import org.termbridge.glossary.Concept;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFile;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.Term;
import org.termbridge.glossary.TermStatus;
import org.termbridge.glossary.TermType;
import org.termbridge.glossary.Validity;

/** Makes glossaries of 100,000 terms, or loads one and says how long that took. */
public final class GlossaryLoad {

  private static final int CONCEPTS = 10_000;
  private static final int SOURCES = 300;
  private static final List<String> LANGUAGES =
      List.of("en", "zh-Hans", "fr", "es", "de", "pt", "ru", "ja", "ko", "ar");

  private GlossaryLoad() {}

  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[1]);
    if (arguments[0].equals("make")) {
      Files.createDirectories(path);
      make(path);
    } else {
      load(path);
    }
  }

  private static void make(Path folder) throws IOException {
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < CONCEPTS; i++) {
      concepts.add(concept(i));
    }
    for (String format : List.of("tsv", "tbx")) {
      try (OutputStream out = Files.newOutputStream(folder.resolve("terms." + format))) {
        GlossaryFile.write(
            new Glossary(concepts), out, GlossaryFile.format(format), GlossaryOptions.NONE);
      }
    }
  }

  private static Concept concept(int number) {
    List<Term> terms = new ArrayList<>();
    for (String language : LANGUAGES) {
      terms.add(
          new Term(
              Language.of(language),
              "Official Term Number " + Integer.toString(number * 7919, 36) + " in " + language,
              TermStatus.PREFERRED,
              TermType.FULL_FORM,
              "noun",
              CaseRule.DEFAULT,
              "",
              "Gazette of the bureau, issue " + number % SOURCES + ", with the title in full"));
    }
    return new Concept(
        "c" + number,
        "subject " + number % 20,
        "A definition of usual length that says what the notion of number " + number + " is.",
        Validity.ALWAYS,
        "",
        terms);
  }

  private static void load(Path file) throws IOException {
    long start = System.nanoTime();
    Glossary glossary = GlossaryFile.read(file);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    int terms = glossary.concepts().stream().mapToInt(concept -> concept.terms().size()).sum();
    System.gc();
    long kept = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf("%d terms in %d ms, %d MB kept%n", terms, milliseconds, kept >> 20);
  }
}
