package org.termbridge.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.termbridge.document.Format;

class HtmlFormatTest {

  @Test
  void findsEveryKindOfText() {
    RoundTrip page =
        RoundTrip.of(
            Format.HTML,
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Harbour opens</title>
            <meta name="description" content="A new harbour"><style>p { color: red }</style>
            <script>document.write("<p>no</p>")</script></head>
            <body><!-- hidden --><h1>Harbour <em>opens</em></h1><h2>Second</h2>
            <p title="tip">One &amp; <b>two</b><br>
              three <img src="a.png" alt="A ship"> end.</p>
            <ul><li>First<li>Second <code>x = 1</code> item</ul>
            <figure><img alt="Pier" src=b.png><figcaption>The pier</figcaption></figure>
            <blockquote><p>“We go.”</p></blockquote>
            <table><tr><th>City<th>Growth<tr><td>Macao<td>3.5%</table>
            <input type="submit" value="Send"><input placeholder="Name">
            <select><option>Red<option>Blue</select><pre>
              two  spaces
            </pre><p translate="no">Brand</p><footer>Contact us</footer></body></html>
            """);
    System.out.println(page.lines());
    page.units()
        .forEach(u -> System.out.println(u.id() + " " + u.place() + " " + u.source().codes()));
    assertThat(page.write(unit -> java.util.Optional.empty())).isEqualTo(page.original());
    System.out.println(new String(page.pseudo(), java.nio.charset.StandardCharsets.UTF_8));
  }
}
