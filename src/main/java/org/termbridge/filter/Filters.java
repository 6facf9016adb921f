package org.termbridge.filter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.termbridge.document.Format;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.container.OkapiContainers;
import org.termbridge.filter.data.KeyedFormats;
import org.termbridge.filter.data.PropertiesFormat;
import org.termbridge.filter.data.SubtitleFormat;
import org.termbridge.filter.data.TableFormat;
import org.termbridge.filter.data.YamlFormat;
import org.termbridge.filter.epub.EpubFormat;
import org.termbridge.filter.html.HtmlFormat;
import org.termbridge.filter.markdown.MarkdownFormat;
import org.termbridge.filter.markup.MarkupFilter;
import org.termbridge.filter.odf.OpenDocumentFormat;
import org.termbridge.filter.ooxml.SlideFormat;
import org.termbridge.filter.po.PoFormat;
import org.termbridge.filter.sheet.SheetFormat;
import org.termbridge.filter.text.SplicedFilter;
import org.termbridge.filter.text.TxtFormat;
import org.termbridge.filter.word.WordFormat;
import org.termbridge.filter.xml.XmlFormat;

/** The door of the package: releases to units, and units into the document again. */
public final class Filters {

  private final FilterSettings settings;

  public Filters(FilterSettings settings) {
    this.settings = settings;
  }

  /** See {@link FormatFilter#read}. */
  public List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    return filterFor(release.format()).read(release, sink);
  }

  /** See {@link FormatFilter#write}. */
  public List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException {
    return filterFor(release.format()).write(release, pair, translation, out);
  }

  /** See {@link FormatFilter#readBack}. */
  public void readBack(Release written, Release original, Consumer<List<Unit>> sink)
      throws IOException {
    filterFor(written.format()).readBack(written, original, sink);
  }

  /**
   * The words of each unit, were hidden text for translators, too.
   *
   * @throws UncheckedIOException if the document cannot be read
   */
  public List<String> wordsWithHidden(Release release) {
    List<String> words = new ArrayList<>();
    try {
      new Filters(settings.withHidden()).read(release, unit -> words.add(unit.source().words()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** Stable id of the filter that reads this format. */
  public String id(Format format) {
    return filterFor(format).id();
  }

  /** The settings that differ from the defaults, in one line; empty if none does. */
  public String fingerprint() {
    return settings.fingerprint();
  }

  /** The list of formats: a new one is one line here and one file beside. */
  private FormatFilter filterFor(Format format) {
    return switch (format) {
      case DOCX, DOCM, DOTX -> new WordFormat(settings);
      case ODT, ODS, ODP -> new OpenDocumentFormat(settings);
      case EPUB -> new EpubFormat(settings);
      case IDML -> OkapiContainers.idml();
      case HTML, XHTML -> new MarkupFilter(new HtmlFormat(settings));
      case MARKDOWN -> new MarkupFilter(new MarkdownFormat(settings));
      case PPTX, PPTM -> new SlideFormat(settings);
      case XML -> new MarkupFilter(new XmlFormat(settings));
      case XLSX, XLSM -> new SheetFormat(settings);
      case TXT -> new SplicedFilter(new TxtFormat());
      case VTT, SRT -> new SplicedFilter(new SubtitleFormat());
      case CSV -> new SplicedFilter(new TableFormat(/* tabs= */ false));
      case TSV -> new SplicedFilter(new TableFormat(/* tabs= */ true));
      case JSON -> KeyedFormats.json();
      case YAML -> new SplicedFilter(new YamlFormat());
      case PO -> new PoFormat();
      case PROPERTIES -> new SplicedFilter(new PropertiesFormat());
      default -> throw new IllegalStateException("no filter for " + format + " " + settings);
    };
  }
}
