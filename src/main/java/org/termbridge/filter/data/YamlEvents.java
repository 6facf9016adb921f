package org.termbridge.filter.data;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.snakeyaml.engine.v2.tokens.Token;
import org.termbridge.document.Format;
import org.termbridge.document.InputException;

/**
 * The parser's events, and the token of each scalar: the event of a tagged one begins at its tag.
 */
final class YamlEvents {

  /**
   * A colon that begins a plain scalar between brackets or braces, as symbols of Ruby do. YAML
   * 1.2.2, section 7.3.3, allows it there; the parser does not.
   */
  private static final Pattern COLON =
      Pattern.compile("((?<=[\\[{,])\\s*+|(?<=[:?])\\s++):(?=[^\\s,\\[\\]{}])");

  /**
   * Stands for such a colon while the text is parsed: marks count code points, not UTF-16 units.
   */
  private static final String COLON_MARK = Character.toString(0x10FFFD);

  /**
   * The escapes of the line separator and the paragraph separator: YAML 1.2.2, section 5.7, has
   * them, the parser does not. A backslash that is escaped itself begins none.
   */
  private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\(?=[LP])");

  /** Stands for the backslash of such an escape. */
  private static final String SEPARATOR_MARK = Character.toString(0x10FFFC);

  private final String text;
  private final boolean isMarked;
  private final Tokens tokens;
  private final ParserImpl parser;

  YamlEvents(String text, LoadSettings settings) {
    this.text = text;
    this.isMarked = !text.contains(COLON_MARK) && !text.contains(SEPARATOR_MARK);
    String parsed = isMarked ? marked(text) : text;
    this.tokens = new Tokens(new ScannerImpl(settings, new StreamReader(settings, parsed)));
    this.parser = new ParserImpl(settings, tokens);
  }

  private static String marked(String text) {
    String marked = COLON.matcher(text).replaceAll("$1" + COLON_MARK);
    return SEPARATOR.matcher(marked).replaceAll("$1" + SEPARATOR_MARK);
  }

  /**
   * The next event; null at the end.
   *
   * @throws InputException E0301 with line and column
   */
  @Nullable Event next() {
    tokens.scalar = null;
    try {
      return parser.hasNext() ? parser.next() : null;
    } catch (MarkedYamlEngineException e) {
      throw refused(e.getProblemMark().map(YamlEvents::place).orElse("") + e.getProblem(), e);
    } catch (ReaderException e) {
      int point = e.getCodePoint();
      throw refused(place(point) + "the character U+%04X is not allowed".formatted(point), e);
    } catch (RuntimeException e) {
      // The parser is not ours, and the text may be anything.
      throw refused(String.valueOf(e.getMessage()), e);
    }
  }

  /** The token of the scalar that came last; null if nothing is written there. */
  @Nullable ScalarToken scalar() {
    return tokens.scalar;
  }

  /** What a scalar says. */
  String value(ScalarEvent event) {
    String value = event.getValue();
    return isMarked ? unmarked(value, event.getScalarStyle()) : value;
  }

  /** Only between double quotes are escapes read. */
  private static String unmarked(String value, ScalarStyle style) {
    String said = value.replace(COLON_MARK, ":");
    if (style == ScalarStyle.DOUBLE_QUOTED) {
      said = said.replace(SEPARATOR_MARK + "L", "\u2028").replace(SEPARATOR_MARK + "P", "\u2029");
    }
    return said.replace(SEPARATOR_MARK, "\\");
  }

  private static InputException refused(String reason, RuntimeException cause) {
    String line = reason.replaceAll("\\s+", " ").strip();
    return new InputException(InputException.of("E0301", Format.YAML, line).problem(), cause);
  }

  private static String place(Mark mark) {
    return place(mark.getLine(), mark.getColumn());
  }

  /** The reader refuses a character when it first sees it, so that it is the first of its kind. */
  private String place(int codePoint) {
    int at = text.indexOf(codePoint);
    String before = text.substring(0, Math.max(at, 0)).replace("\r\n", "\n").replace('\r', '\n');
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return place(line, before.length() - before.lastIndexOf('\n') - 1);
  }

  private static String place(int line, int column) {
    return "line " + (line + 1) + ", column " + (column + 1) + ": ";
  }

  /** A scanner that remembers the scalar it gave last. */
  private static final class Tokens implements Scanner {

    private final Scanner scanner;
    private @Nullable ScalarToken scalar;

    Tokens(Scanner scanner) {
      this.scanner = scanner;
    }

    @Override
    public Token next() {
      Token token = scanner.next();
      if (token instanceof ScalarToken given) {
        scalar = given;
      }
      return token;
    }

    @Override
    public boolean hasNext() {
      return scanner.hasNext();
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
      return scanner.checkToken(choices);
    }

    @Override
    public boolean checkToken(Token.ID choice) {
      return scanner.checkToken(choice);
    }

    @Override
    public Token peekToken() {
      return scanner.peekToken();
    }

    @Override
    public void resetDocumentIndex() {
      scanner.resetDocumentIndex();
    }
  }
}
