package org.termbridge.document;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of problems in one language. A code's texts stand in {@code errors/<code>.properties}:
 * keys {@code message}, {@code remedy} and {@code help}, with {@code .zh-Hans} behind the key for
 * Chinese. Patterns are ICU MessageFormat; a missing translation falls back to English.
 */
public final class ProblemTexts {

  public static final ProblemTexts ENGLISH = new ProblemTexts("en");
  public static final ProblemTexts CHINESE = new ProblemTexts("zh-Hans");

  private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

  private final String language;

  private ProblemTexts(String language) {
    this.language = language;
  }

  /** What is wrong. */
  public String message(Problem problem) {
    return formatted(problem, "message");
  }

  /** What to do. */
  public String remedy(Problem problem) {
    return formatted(problem, "remedy");
  }

  /** The long text of {@code help E....}; empty for an unknown code. */
  public String help(String code) {
    return new MessageFormat(text(code, "help"), Locale.ROOT).format(new Object[0]);
  }

  private String formatted(Problem problem, String key) {
    return new MessageFormat(text(problem.code(), key), Locale.ROOT)
        .format(problem.arguments().toArray());
  }

  private String text(String code, String key) {
    Properties texts = LOADED.computeIfAbsent(code, ProblemTexts::load);
    String english = texts.getProperty(key, "");
    return texts.getProperty(key + "." + language, english);
  }

  private static Properties load(String code) {
    Properties texts = new Properties();
    try (InputStream in =
        ProblemTexts.class.getResourceAsStream("errors/" + code + ".properties")) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
