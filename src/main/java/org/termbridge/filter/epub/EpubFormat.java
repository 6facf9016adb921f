package org.termbridge.filter.epub;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.termbridge.document.Content;
import org.termbridge.document.Format;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.FilterSettings;
import org.termbridge.filter.FormatFilter;
import org.termbridge.filter.container.Container;
import org.termbridge.filter.container.UnitDesk;
import org.termbridge.filter.html.HtmlFormat;
import org.termbridge.filter.markup.MarkupFilter;

/**
 * EPUB: each XHTML part goes through the HTML filter, in the order of the container, the navigation
 * document among them; then come the titles of {@link EpubPackage}. Every other part stays as it is
 * (EPUB 3.3, section 4).
 *
 * @param settings of the user
 */
public record EpubFormat(FilterSettings settings) implements FormatFilter {

  @Override
  public String id() {
    return "epub";
  }

  @Override
  public List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    List<Problem> warnings = new ArrayList<>();
    Container container = open(release);
    EpubPackage book = new EpubPackage(container, UnitDesk.reading(sink), new HashMap<>());
    for (String part : pages(release, book)) {
      warnings.addAll(
          pages().read(page(release, container, part), unit -> sink.accept(in(part, unit))));
    }
    guarded(release, book::walk);
    return warnings;
  }

  @Override
  public List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException {
    List<Problem> warnings = new ArrayList<>();
    Container container = open(release);
    Map<String, byte[]> replaced = new HashMap<>();
    EpubPackage book = new EpubPackage(container, UnitDesk.writing(pair, translation), replaced);
    for (String part : pages(release, book)) {
      Release page = page(release, container, part);
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      warnings.addAll(
          pages().write(page, pair, unit -> translation.apply(in(part, unit)), written));
      if (!Arrays.equals(written.toByteArray(), bytes(page.content()))) {
        replaced.put(part, written.toByteArray());
      }
    }
    guarded(
        release,
        () -> {
          book.walk();
          book.followLanguage();
        });
    container.write(replaced, out);
    return warnings;
  }

  /** Reading systems show hidden lists of the navigation in menus of their own (EPUB 3.3, 7.3). */
  private FormatFilter pages() {
    return new MarkupFilter(new HtmlFormat(settings.withHidden()));
  }

  private static Set<String> pages(Release release, EpubPackage book) {
    try {
      return book.pages();
    } catch (Container.Damaged e) {
      throw unreadable(release, e);
    }
  }

  /** Ids are unique in a page only; the page's name makes them so in the book. */
  private static Unit in(String part, Unit unit) {
    String name = part.substring(part.lastIndexOf('/') + 1);
    String prefix = part.replaceFirst("\\.[^.]+$", "").replaceAll("[^A-Za-z0-9]+", "-") + ".";
    String id = (Character.isLetter(prefix.charAt(0)) ? "" : "p") + prefix + unit.id();
    String place = name + unit.place().map(inside -> ", " + inside).orElse("");
    return new Unit(
        id,
        unit.role(),
        unit.parts(),
        unit.translate(),
        unit.preserveSpace(),
        Optional.of(place),
        unit.notes(),
        unit.repeats());
  }

  private static Container open(Release release) {
    try {
      return Container.of(bytes(release.content()));
    } catch (Container.Damaged e) {
      throw unreadable(release, e);
    }
  }

  private static void guarded(Release release, Runnable work) {
    try {
      work.run();
    } catch (Container.Damaged e) {
      throw unreadable(release, e);
    }
  }

  private static InputException unreadable(Release release, Container.Damaged cause) {
    String reason = String.valueOf(cause.getMessage());
    return new InputException(
        Problem.of("E0301", release.format(), reason).in(release.name()), cause);
  }

  private static Release page(Release book, Container container, String part) {
    Content content = () -> new ByteArrayInputStream(container.read(part).orElseThrow());
    return new Release(
        part,
        "application/xhtml+xml",
        Format.XHTML,
        Optional.of(StandardCharsets.UTF_8),
        book.language(),
        book.languageGiven(),
        book.road(),
        content,
        content,
        book.sha256(),
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of());
  }

  private static byte[] bytes(Content content) {
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
