package org.termbridge.filter.markup;

import java.util.List;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.filter.FormatFilter;
import org.termbridge.filter.text.SourceText;

/** A text format with units inside markup, some of them inside others. */
public interface MarkupFormat {

  /** See {@link FormatFilter#id}. */
  String id();

  /**
   * Gives the blocks of the document to the sink, in the order of the source.
   *
   * @throws org.termbridge.document.InputException if the document cannot be read
   */
  void scan(Release release, SourceText source, MarkupSink sink);

  /** What people should know of a document that could be read. */
  default List<Problem> warnings(Release release, SourceText source) {
    return List.of();
  }

  /** What stands for a code point that the document's charset does not have. */
  default String substitute(int point) {
    return "&#" + point + ";";
  }

  /** The writer, or one that makes the document say its new language as well. */
  default MarkupSink translated(SourceText source, LanguagePair pair, MarkupWriter writer) {
    return writer;
  }
}
