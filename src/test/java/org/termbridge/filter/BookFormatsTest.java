package org.termbridge.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.filter.OfficeParts.part;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Format;

/** EPUB, and images that Markdown names by reference. */
class BookFormatsTest {

  private static final String PACKAGE =
      "<package xmlns='http://www.idpf.org/2007/opf'><metadata"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Harbour &amp;"
          + " pier</dc:title><dc:language>en-GB</dc:language>"
          + "<dc:language>la</dc:language></metadata></package>";

  private static OfficeParts epub() {
    return OfficeParts.empty(Format.EPUB)
        .with("mimetype", "application/epub+zip")
        .with(
            "META-INF/container.xml",
            "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
                + "<rootfile full-path='OEBPS/book.opf'/></rootfiles></container>")
        .with("OEBPS/book.opf", PACKAGE)
        .with(
            "OEBPS/toc.ncx",
            "<!DOCTYPE ncx PUBLIC '-//NISO//DTD ncx 2005-1//EN' 'http://www.daisy.org/ncx.dtd'><ncx"
                + " xmlns='http://www.daisy.org/z3986/2005/ncx/'><navMap><navPoint><navLabel><text>Chapter"
                + " one</text></navLabel><content src='a.xhtml'/></navPoint></navMap></ncx>")
        .with(
            "OEBPS/nav.xhtml",
            "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><body><nav><ol><li><a"
                + " href='a.xhtml'>Chapter one</a></li></ol></nav></body></html>")
        .with(
            "OEBPS/a.xhtml",
            "<html xmlns='http://www.w3.org/1999/xhtml' lang='en'><body><h1>Chapter one</h1>"
                + "<p>It rains.</p></body></html>")
        .with("OEBPS/style.css", "p { color: red }");
  }

  @Test
  void pagesTitlesAndBothTablesOfContentsOfABookAreForTranslators() {
    RoundTrip book = epub().document();
    assertThat(book.lines())
        .isEqualTo(
            """
            LIST_ITEM OEBPS-nav.li-1 Chapter one
            HEADLINE OEBPS-a.h1-1 Chapter one
            BODY OEBPS-a.p-1 It rains.
            METADATA package.title Harbour & pier
            METADATA ncx.1 Chapter one\
            """);
    book.assertReadsBack();
  }

  @Test
  void wordsOfAPageThatIsADrawingAreForTranslatorsAndThoseOfAPictureAreNot() {
    String drawing =
        "<svg xmlns='http://www.w3.org/2000/svg'><title>Map</title><text x='1'>The old &amp; new"
            + " pier</text><text><tspan y='1'>First line</tspan><tspan y='2'>second line</tspan>"
            + "</text></svg>";
    RoundTrip book =
        epub()
            .with(
                "OEBPS/book.opf",
                PACKAGE.replace(
                    "</package>",
                    "<manifest><item id='m' href='map.svg' media-type='image/svg+xml'/><item id='p'"
                        + " href='logo.svg' media-type='image/svg+xml'/></manifest><spine><itemref"
                        + " idref='m'/></spine></package>"))
            .with("OEBPS/map.svg", drawing)
            .with("OEBPS/logo.svg", drawing)
            .document();

    assertThat(book.lines().lines().filter(line -> line.contains("drawing.")))
        .containsExactly(
            "ALT_TEXT drawing.OEBPS-map.1 Map",
            "BODY drawing.OEBPS-map.2 The old & new pier",
            "BODY drawing.OEBPS-map.3 First line",
            "BODY drawing.OEBPS-map.4 second line");
    book.assertReadsBack();
  }

  @Test
  void whatMacOsPacksBesideAFileIsNoPartOfTheBook() {
    RoundTrip book =
        epub()
            .with("__MACOSX/OEBPS/._toc.ncx", "\u0000\u0005\u0016\u0007 Mac OS X")
            .with("OEBPS/._a.xhtml", "\u0000\u0005\u0016\u0007 Mac OS X")
            .document();
    assertThat(book.lines()).isEqualTo(epub().document().lines());
    book.assertReadsBack();
  }

  @Test
  void aPageIsWhatThePackageSaysIsOneWhateverItsName() {
    String manifest =
        "</metadata><manifest>"
            + "<item href='text/Part%20one.xml?x' media-type='application/xhtml+xml'/>"
            + "<item href='data.xml' media-type='application/xml'/>"
            + "<item href='data:application/xhtml+xml,x' media-type='application/xhtml+xml'/>"
            + "<item href='http://example.org' media-type='application/xhtml+xml'/>"
            + "<item href='gone.xml' media-type='application/xhtml+xml'/></manifest>";
    RoundTrip book =
        epub()
            .with("OEBPS/book.opf", PACKAGE.replace("</metadata>", manifest))
            .with(
                "OEBPS/text/Part one.xml",
                "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>It snows.</p></body></html>")
            .with("OEBPS/data.xml", "<p>No page.</p>")
            .document();
    assertThat(book.texts()).contains("It rains.", "It snows.").doesNotContain("No page.");
    book.assertReadsBack();
  }

  @Test
  void aTranslatedBookSaysItsLanguageAndOtherPartsKeepTheirBytes() {
    RoundTrip book = epub().document();
    byte[] bytes = book.writeMarked(Map.of("OEBPS-a.p-1", "Il pleut.", "ncx.1", "Chapitre un"));
    assertThat(part(bytes, "OEBPS/book.opf"))
        .isEqualTo(PACKAGE.replace("<dc:language>en-GB", "<dc:language>fr"));
    assertThat(part(bytes, "OEBPS/a.xhtml")).contains("lang='fr'").contains("<p>Il pleut.</p>");
    assertThat(part(bytes, "OEBPS/toc.ncx"))
        .isEqualTo(part(book.original(), "OEBPS/toc.ncx").replace("Chapter one", "Chapitre un"));
    assertThat(part(bytes, "OEBPS/style.css")).isEqualTo("p { color: red }");
    assertThat(part(bytes, "OEBPS/nav.xhtml")).isEqualTo(part(book.original(), "OEBPS/nav.xhtml"));
  }

  @Test
  void thePagesOfATranslatedBookTurnAsItsScriptRuns() {
    String spine = "<spine%s><itemref idref='a'/></spine></package>";
    String book3 = PACKAGE.replace("<package ", "<package version='3.0' ");
    String silent = book3.replace("</package>", spine.formatted(""));
    String says = book3.replace("</package>", spine.formatted(" page-progression-direction='ltr'"));

    assertThat(inArabic(silent)).contains("<spine page-progression-direction=\"rtl\">");
    assertThat(inArabic(says)).contains("<spine page-progression-direction='rtl'>");
    assertThat(inArabic(silent.replace("3.0", "2.0"))).contains("<spine>");
    assertThat(epub().with("OEBPS/book.opf", silent).document().writeMarked(RAIN))
        .satisfies(book -> assertThat(part(book, "OEBPS/book.opf")).contains("<spine>"));
  }

  private static final Map<String, String> RAIN = Map.of("OEBPS-a.p-1", "Il pleut.");

  private static String inArabic(String document) {
    RoundTrip book = epub().with("OEBPS/book.opf", document).document().into("en", "ar");
    return part(book.writeMarked(RAIN), "OEBPS/book.opf");
  }

  @Test
  void alternativeTextsOfReferencedImagesInMarkdownAreForTranslators() {
    RoundTrip page =
        RoundTrip.of(
            Format.MARKDOWN,
            "See ![The pier][pier] and ![Old pier][] and ![Quay].\n\n![Alone][pier]\n\n"
                + "[pier]: a.png\n[old pier]: b.png\n[quay]: c.png\n");
    assertThat(page.texts())
        .containsExactly("See {1>The pier{/1> and {2>Old pier{/2> and {3>Quay{/3>.", "Alone");
  }
}
