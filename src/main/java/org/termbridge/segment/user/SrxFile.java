package org.termbridge.segment.user;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.sf.okapi.common.exceptions.OkapiException;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.Problem;

/** A user's SRX 2.0 file, checked rule by rule before Okapi's engine takes it. */
public final class SrxFile {

  private final Path file;
  private final String text;
  private final List<Integer> ruleLines = new ArrayList<>();

  private SrxFile(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * An SRX file.
   *
   * @throws InputException E0401 if it is not well-formed or no SRX, E0402 for a rule whose
   *     expression is wrong, E0405 if it cannot be read
   */
  public static SrxFile read(Path path) {
    SrxFile file = new SrxFile(path, UserFile.text(path));
    file.findRules();
    file.checkRules();
    return file;
  }

  public String text() {
    return text;
  }

  /**
   * The rules of a language.
   *
   * @param words the user's abbreviations, kept before all rules of the file
   * @throws InputException E0403 if the file has no rules for the language
   */
  public SrxRules rules(Language language, List<String> words) {
    SrxRules rules = SrxRules.of(document(), language, words);
    if (rules.rules().isEmpty()) {
      throw new InputException(Problem.of("E0403", language).in(file.toString()));
    }
    return rules;
  }

  private SRXDocument document() {
    SRXDocument document = new SRXDocument();
    try {
      document.loadRules((CharSequence) text);
    } catch (OkapiException e) {
      throw new InputException(
          Problem.of("E0401", String.valueOf(e.getMessage())).in(file.toString()), e);
    }
    return document;
  }

  /** Reads the file once for its lines; refuses a document type, so nothing is ever fetched. */
  private void findRules() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      boolean isRoot = true;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw wrong(
              "a document type declaration is not accepted",
              reader.getLocation().getLineNumber(),
              null);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (isRoot && !reader.getLocalName().equals("srx")) {
            throw wrong(
                "the root element is not <srx>", reader.getLocation().getLineNumber(), null);
          }
          isRoot = false;
          if (reader.getLocalName().equals("rule")) {
            ruleLines.add(reader.getLocation().getLineNumber());
          }
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw wrong(firstLine(e), line, e);
    }
  }

  private void checkRules() {
    SRXDocument document = document();
    int number = 0;
    for (List<Rule> rules : document.getAllLanguageRules().values()) {
      for (Rule rule : rules) {
        int line = number < ruleLines.size() ? ruleLines.get(number) : 1;
        number++;
        try {
          Pattern.compile(document.generateRuleRegex(rule), Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException e) {
          throw new InputException(
              Problem.of("E0402", e.getDescription(), rule.getBefore() + " | " + rule.getAfter())
                  .in(file.toString())
                  .at(String.valueOf(line)),
              e);
        }
      }
    }
  }

  private InputException wrong(
      String what, int line, @org.jspecify.annotations.Nullable Throwable cause) {
    Problem problem = Problem.of("E0401", what).in(file.toString()).at(String.valueOf(line));
    return cause == null ? new InputException(problem) : new InputException(problem, cause);
  }

  /** The parser's words without its position, which the place already tells. */
  private static String firstLine(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int position = message.indexOf("\n at [");
    String words = position < 0 ? message : message.substring(0, position);
    return words
        .replaceFirst("(?s)^ParseError at \\[.*?\\]\\s*Message:\\s*", "")
        .replace('\n', ' ');
  }
}
