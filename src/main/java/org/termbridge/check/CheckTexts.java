package org.termbridge.check;

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
 * The words of findings in one language, from {@code <check>.properties}: key is the kind, with
 * {@code .zh-Hans} behind it for Chinese. Patterns are ICU MessageFormat.
 */
public final class CheckTexts {

  public static final CheckTexts ENGLISH = new CheckTexts("en");
  public static final CheckTexts CHINESE = new CheckTexts("zh-Hans");

  private static final Map<String, Properties> LOADED = new ConcurrentHashMap<>();

  private final String language;

  private CheckTexts(String language) {
    this.language = language;
  }

  /** What is wrong and what to do, in one sentence or two. */
  public String message(Finding finding) {
    Properties texts = LOADED.computeIfAbsent(finding.check(), CheckTexts::load);
    String english = texts.getProperty(finding.kind(), finding.kind());
    String pattern = texts.getProperty(finding.kind() + "." + language, english);
    return new MessageFormat(pattern, Locale.ROOT).format(finding.arguments().toArray());
  }

  private static Properties load(String check) {
    Properties texts = new Properties();
    try (InputStream in = CheckTexts.class.getResourceAsStream(check + ".properties")) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
