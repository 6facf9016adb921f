package org.termbridge.xliff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.judge.OkapiWitness;
import org.termbridge.xliff.judge.OpenReferences;
import org.termbridge.xliff.judge.References;
import org.termbridge.xliff.judge.Schemas;
import org.termbridge.xliff.judge.rules.Judge12;
import org.termbridge.xliff.judge.rules.Judge2;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Namespaces;
import org.termbridge.xliff.xml.XmlCursor;

/** Judges XLIFF by schema, by Okapi's library and by rules that neither knows. */
public final class XliffValidator {

  private static final Pattern LINE = Pattern.compile("line ([0-9]+)");

  private XliffValidator() {}

  /**
   * The judgement; a file that is not well formed gives one problem with its line.
   *
   * @throws InputException E0506 if the file cannot be read
   */
  public static XliffVerdict validate(Path file) {
    Findings findings = new Findings();
    try {
      String version = judge(file, findings);
      return new XliffVerdict(version, findings.sorted());
    } catch (InputException e) {
      if (e.problem().code().equals("E0506")) {
        throw e.in(file.toString());
      }
      return broken(e.problem());
    } catch (IOException e) {
      throw new InputException(
          Problem.of("E0506", String.valueOf(e.getMessage())).in(file.toString()), e);
    }
  }

  private static String judge(Path file, Findings findings) throws IOException {
    try (XmlCursor cursor = XmlCursor.open(file)) {
      Element root = root(cursor);
      if (!root.name().equals("xliff")) {
        findings.error(root, "root", "the root element is \"" + root.name() + "\", not \"xliff\"");
        return "";
      }
      String version = root.optional("version").orElse("");
      if (XliffReader.isVersion2(root)) {
        List<References.Open> open = new Judge2(cursor, root, findings).run();
        if (!open.isEmpty()) {
          secondWalk(file, open, findings);
        }
        schema2(file, root, version, findings);
        OkapiWitness.ask(file, version, findings);
      } else {
        new Judge12(cursor, findings).run();
        schema12(file, version, findings);
      }
      return version;
    }
  }

  private static Element root(XmlCursor cursor) {
    while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
      // White space before the root.
    }
    return cursor.tag();
  }

  private static void secondWalk(Path file, List<References.Open> open, Findings findings) {
    try (XmlCursor cursor = XmlCursor.open(file)) {
      OpenReferences.check(cursor, root(cursor), open, findings);
    }
  }

  private static void schema2(Path file, Element root, String version, Findings findings)
      throws IOException {
    boolean newest = root.namespace().endsWith(":2.2");
    if (XliffVersion.of(version).isEmpty() || version.equals("1.2")) {
      findings.error(root, "version", "\"" + version + "\" is no version of XLIFF 2");
    }
    String schema = newest ? "2.2" : version.equals("2.1") ? "2.1" : "2.0";
    Schemas.validate(
        file,
        schema,
        (line, message) -> {
          if (newest && isForgotten(root, message)) {
            findings.warning(line, "schema", message);
          } else {
            findings.error(line, "schema", message);
          }
        });
  }

  /**
   * What the text of XLIFF 2.2 allows and its schemas forgot: cases of the plural module on
   * segments, and ITS version 2.2, which the committee's own valid file has.
   */
  private static boolean isForgotten(Element root, String message) {
    boolean plural =
        root.declarations().entrySet().stream()
            .filter(declared -> declared.getValue().startsWith("urn:oasis:names:tc:xliff:pgs:"))
            .anyMatch(
                declared -> message.contains("Attribute '" + declared.getKey() + ":case' is"));
    return plural
        || ("2.2".equals(root.get(Namespaces.ITS, "version"))
            && (message.contains("ITSVersion") || message.contains("enumeration '[2.0]'")));
  }

  /** Strict and transitional are both valid 1.2; only our own export promises to be strict. */
  private static void schema12(Path file, String version, Findings findings) throws IOException {
    if (!version.equals("1.2")) {
      findings.warning(1, "no-schema", "version \"" + version + "\" has no schema here");
      return;
    }
    Findings strict = new Findings();
    Schemas.validate(
        file, Schemas.STRICT, (line, message) -> strict.error(line, "strict-schema", message));
    if (!strict.hasErrors()) {
      return;
    }
    Findings transitional = new Findings();
    Schemas.validate(
        file,
        Schemas.TRANSITIONAL,
        (line, message) -> {
          transitional.error(line, "schema", message);
          findings.error(line, "schema", message);
        });
    if (!transitional.hasErrors()) {
      XliffProblem first = strict.sorted().get(0);
      findings.warning(
          first.line(), first.rule(), "valid by the transitional schema only: " + first.message());
    }
  }

  private static XliffVerdict broken(Problem problem) {
    Matcher line = LINE.matcher(problem.place().orElse(""));
    String rule =
        switch (problem.code()) {
          case "E0503" -> "doctype";
          case "E0507" -> "nesting";
          default -> "well-formed";
        };
    return new XliffVerdict(
        "",
        List.of(
            new XliffProblem(
                line.find() ? Integer.parseInt(line.group(1)) : 0, rule, true, problem.message())));
  }
}
