package org.termbridge.filter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Format;
import org.termbridge.document.Release;
import org.termbridge.filter.Documents;

class SourceTextTest {

  private static final String LONG = "港口 \uD83D\uDEA2 open. ".repeat(500_000);

  private static SourceText of(byte[] bytes) throws IOException {
    Release release = Documents.bytes(Format.HTML, bytes, StandardCharsets.UTF_8);
    return SourceText.of(release);
  }

  @Test
  void aLargeDocumentIsReadAsASmallOne() throws IOException {
    SourceText source = of(("\uFEFF" + LONG).getBytes(StandardCharsets.UTF_8));

    assertThat(source.text().equals(LONG)).isTrue();
    assertThat(source.isMarked()).isTrue();
  }

  @Test
  void aByteThatIsNoCharacterIsFoundAgain() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(LONG.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    bytes.write('!');

    assertThat(of(bytes.toByteArray()).text()).endsWith("open. \uDCE9!").hasSize(LONG.length() + 2);
    assertThat(of(new byte[] {'a', (byte) 0xE9, '!'}).text()).isEqualTo("a\uDCE9!");
  }
}
