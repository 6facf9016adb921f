package org.termbridge.intake.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.intake.Given;
import org.termbridge.intake.LabelledLines;

class CharsetTest {

  private static final String CHINESE = "广东省将于周一举办规模最大的贸易博览会，有关部门表示。\n上半年出口增长5.5%。\n";
  private static final String FRENCH =
      "« La province ouvrira lundi sa plus grande foire », a déclaré l’État.\n";

  @TempDir Path folder;

  private static Charset detected(byte[] bytes, String... declared) throws IOException {
    return CharsetDetector.detect(
        () -> new ByteArrayInputStream(bytes),
        Optional.of(declared).filter(d -> d.length > 0).map(d -> d[0]));
  }

  @ParameterizedTest
  @CsvSource({
    "en,windows-1252",
    "en,UTF-16LE",
    "en,UTF-16BE",
    "en,UTF-32LE",
    "en,UTF-32BE",
    "en,IBM500",
    "fr,windows-1252",
    "fr,x-MacRoman",
    "fr,IBM850",
    "de,windows-1252",
    "es,windows-1252",
    "pl,windows-1250",
    "pl,ISO-8859-2",
    "cs,windows-1250",
    "tr,windows-1254",
    "ru,windows-1251",
    "ru,KOI8-R",
    "ru,IBM866",
    "ru,ISO-8859-5",
    "uk,windows-1251",
    "ar,windows-1256",
    "el,windows-1253",
    "he,windows-1255",
    "th,x-windows-874",
    "ja,windows-31j",
    "ja,EUC-JP",
    "ja,ISO-2022-JP",
    "ja,UTF-16LE",
    "ko,x-windows-949",
    "ko,UTF-16BE",
    "zh-Hans,GB18030",
    "zh-Hans,UTF-16LE",
    "zh-Hant,Big5-HKSCS",
    "zh-Hant,GB18030"
  })
  void readsTextInACharsetThatNothingNames(String language, String charset) throws IOException {
    byte[] bytes = LabelledLines.of(language).getBytes(Charset.forName(charset));

    assertThat(new String(bytes, detected(bytes)))
        .isEqualTo(new String(bytes, Charset.forName(charset)));
  }

  @Test
  void takesAsciiForUtf8() throws IOException {
    assertThat(detected("plain".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void believesAByteOrderMark() throws IOException {
    assertThat(detected(("\uFEFF" + FRENCH).getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo(StandardCharsets.UTF_16BE);
  }

  @Test
  void readsLatin1WithCurlyQuotesAsWindows1252() throws IOException {
    byte[] bytes = FRENCH.getBytes("windows-1252");

    assertThat(detected(bytes, "iso-8859-1")).isEqualTo(Charset.forName("windows-1252"));
    assertThat(detected(bytes)).isEqualTo(Charset.forName("windows-1252"));
  }

  @Test
  void readsNamesOfSubsetsAsTheirSupersets() {
    assertThat(Charsets.named("GB2312")).contains(Charset.forName("GB18030"));
    assertThat(Charsets.named("gbk")).contains(Charset.forName("GB18030"));
    assertThat(Charsets.named("Shift_JIS")).contains(Charset.forName("windows-31j"));
    assertThat(Charsets.named("euc-kr")).contains(Charset.forName("x-windows-949"));
    assertThat(Charsets.named("no-such-charset")).isEmpty();
  }

  @Test
  void prefersValidUtf8ToAFalseDeclarationAndSaysSo() {
    String html = "<html><head><meta charset=iso-8859-1></head><body>Café “fermé”</body></html>";

    Release release = new Given(folder).open("a.html", html);

    assertThat(release.charset()).contains(StandardCharsets.UTF_8);
    assertThat(release.warnings()).extracting(Problem::code).containsExactly("W0206");
  }

  @Test
  void believesADeclarationThatTheBytesAgreeWith() {
    String html = "<html><head><meta charset=big5></head><body>關於廣東</body></html>";

    Release release = new Given(folder).open("a.html", html, "Big5");

    assertThat(release.charset()).contains(Charset.forName("Big5-HKSCS"));
    assertThat(release.warnings()).isEmpty();
  }

  @Test
  void warnsOfAFewDamagedCharactersWithTheirLine() {
    Release release = new Given(folder).open("a.txt", (CHINESE + FRENCH).repeat(9) + "a\uFFFDb");

    assertThat(release.warnings()).extracting(Problem::code).containsExactly("W0202");
    assertThat(release.warnings().get(0).place()).contains("line 28");
  }

  @Test
  void keepsUtf8InWhichAByteWasLost() throws IOException {
    byte[] bytes = CHINESE.repeat(9).getBytes(StandardCharsets.UTF_8);
    bytes[3] = 'x';

    assertThat(detected(bytes)).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void keepsUtf8WithFewAccentsInWhichAByteIsWrong() throws IOException {
    String words = "Les visiteurs cueilleront le thé avec les producteurs à l’aube.\n";
    byte[] bytes = (words.repeat(3) + "a?b").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE9;

    assertThat(detected(bytes)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(detected(bytes, "UTF-8")).isEqualTo(StandardCharsets.UTF_8);
    assertThat(detected((words + words).getBytes("windows-1252"), "UTF-8"))
        .isEqualTo(Charset.forName("windows-1252"));
  }

  @ParameterizedTest
  @CsvSource({"zh-Hans,GB18030", "zh-Hant,Big5-HKSCS", "ja,windows-31j", "ko,x-windows-949"})
  void keepsAnEastAsianCharsetInWhichAByteIsWrong(String language, String name) throws IOException {
    Charset charset = Charset.forName(name);
    byte[] bytes = ("ab\n" + LabelledLines.of(language).repeat(3)).getBytes(charset);
    bytes[1] = (byte) 0xFF;

    assertThat(detected(bytes, name)).isEqualTo(charset);
    assertThat(detected(bytes)).isEqualTo(charset);
  }

  @Test
  void readsWhatHongKongAddsToBig5() throws IOException {
    Charset charset = Charset.forName("Big5-HKSCS");
    byte[] bytes = "佢哋話今日啲船好多人，我哋都係等咗好耐先上到船，嗰度冇嘢食。".getBytes(charset);

    assertThat(detected(bytes)).isEqualTo(charset);
  }

  @Test
  void takesAccentsInShortTextsForNoHanCharacters() throws IOException {
    byte[] bytes =
        "Das Hafenamt eröffnet für die Bevölkerung schöne Fähren.".getBytes("ISO-8859-15");

    assertThat(new String(bytes, detected(bytes))).contains("eröffnet", "Fähren");
  }
}
