package org.termbridge.filter.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.IResource;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.skeleton.ISkeletonWriter;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.FormatFilter;
import org.termbridge.filter.markup.InlineMarkup;
import org.termbridge.filter.okapi.OkapiDriver;
import org.termbridge.filter.okapi.Verbatim;
import org.termbridge.filter.text.EditedText;
import org.termbridge.filter.text.Edits;
import org.termbridge.filter.text.SourceText;

/**
 * Strings with keys: JSON. Okapi's filter finds them and renders the changed ones; what does not
 * change is copied from the original, since Okapi would write some of it in another way ({@link
 * Verbatim}).
 *
 * @param id of the filter
 * @param filters makes Okapi's filter with its settings; is given the document's text
 * @param wanted which strings are for translators, by key and words
 */
record KeyedFilter(String id, Function<String, IFilter> filters, Predicate<Unit> wanted)
    implements FormatFilter {

  @Override
  public List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    read(release, this::isForTranslators, sink);
    return List.of();
  }

  /** What was a unit in the original is one again, whatever it says now. */
  @Override
  public void readBack(Release written, Release original, Consumer<List<Unit>> sink)
      throws IOException {
    Set<String> ids = ids(original);
    read(written, unit -> ids.contains(unit.id()), unit -> sink.accept(List.of(unit)));
  }

  private boolean isForTranslators(Unit unit) {
    return wanted.test(unit) && !unit.source().isBlank();
  }

  private void read(Release release, Predicate<Unit> some, Consumer<Unit> sink) throws IOException {
    SourceText text = SourceText.of(release);
    guarded(
        release,
        text,
        filter -> {
          filter.open(new RawDocument(text.readable(), OkapiDriver.locale(release.language())));
          int count = 0;
          while (filter.hasNext()) {
            Event event = filter.next();
            if (event.isTextUnit()) {
              unit(event.getTextUnit(), ++count).filter(some).ifPresent(sink);
            }
          }
        });
  }

  @Override
  public List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException {
    SourceText text = SourceText.of(release);
    Renderings result = new Renderings(text);
    guarded(
        release,
        text,
        filter -> {
          filter.open(
              new RawDocument(
                  text.readable(),
                  OkapiDriver.locale(pair.source()),
                  OkapiDriver.locale(pair.target())));
          ISkeletonWriter before = filter.createSkeletonWriter();
          ISkeletonWriter after = filter.createSkeletonWriter();
          int count = 0;
          while (filter.hasNext()) {
            Event event = filter.next();
            count += event.isTextUnit() ? 1 : 0;
            String old = render(before, event, pair, filter);
            if (event.isTextUnit()) {
              translate(event.getTextUnit(), count, pair, translation);
            }
            result.add(old, render(after, event, pair, filter));
          }
        });
    return result.edited().write(out);
  }

  private static Optional<Unit> unit(ITextUnit textUnit, int count) {
    if (!textUnit.isTranslatable() || textUnit.getSource().isEmpty()) {
      return Optional.empty();
    }
    String words = textUnit.getSource().getUnSegmentedContentCopy().toText();
    String key = textUnit.getName() == null ? "" : textUnit.getName();
    Unit unit =
        Unit.of("k" + count, Role.MESSAGE, InlineMarkup.parse(words)).withPreserveSpace(true);
    return Optional.of(key.isBlank() ? unit : unit.withPlace("key " + key));
  }

  private void translate(
      ITextUnit textUnit,
      int count,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation) {
    unit(textUnit, count)
        .filter(this::isForTranslators)
        .flatMap(unit -> translation.apply(unit).filter(target -> !target.equals(unit.source())))
        .ifPresent(
            target ->
                textUnit.setTargetContent(
                    OkapiDriver.locale(pair.target()),
                    new TextFragment(InlineMarkup.string(target))));
  }

  private static String render(
      ISkeletonWriter writer, Event event, LanguagePair pair, IFilter filter) {
    IResource resource = event.getResource();
    return switch (event.getEventType()) {
      case START_DOCUMENT ->
          writer.processStartDocument(
              OkapiDriver.locale(pair.target()),
              "UTF-8",
              filter.getEncoderManager(),
              (net.sf.okapi.common.resource.StartDocument) resource);
      case END_DOCUMENT -> writer.processEndDocument(event.getEnding());
      case START_SUBDOCUMENT -> writer.processStartSubDocument(event.getStartSubDocument());
      case END_SUBDOCUMENT -> writer.processEndSubDocument(event.getEnding());
      case START_GROUP -> writer.processStartGroup(event.getStartGroup());
      case END_GROUP -> writer.processEndGroup(event.getEnding());
      case TEXT_UNIT -> writer.processTextUnit(event.getTextUnit());
      case DOCUMENT_PART -> writer.processDocumentPart(event.getDocumentPart());
      default -> "";
    };
  }

  private void guarded(Release release, SourceText text, Consumer<IFilter> work) {
    try (IFilter filter = filters.apply(text.readable())) {
      work.accept(filter);
    } catch (InputException e) {
      throw e;
    } catch (RuntimeException e) {
      throw UnexpectedToken.of(String.valueOf(e.getMessage()), text.readable())
          .map(UnexpectedToken::reason)
          .map(reason -> Problem.of("E0301", release.format(), reason).in(release.name()))
          .map(problem -> new InputException(problem, e))
          .orElseGet(() -> OkapiDriver.unreadable(release, e));
    }
  }

  /** The original with changed stretches replaced. */
  private static final class Renderings {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F&&[^\\t\\n\\r]]");

    private final SourceText source;
    private final Verbatim verbatim;
    private final Edits edits;
    private final StringBuilder rendered = new StringBuilder();
    private int position;
    private boolean aligned = true;
    private boolean changed;

    Renderings(SourceText source) {
      this.source = source;
      this.verbatim = new Verbatim(source.readable());
      this.edits = new Edits(source.text());
    }

    void add(String before, String unescaped) {
      boolean same = before.equals(unescaped);
      String after = escaped(unescaped);
      rendered.append(after);
      changed |= !same;
      Optional<Integer> end = aligned ? verbatim.end(before, position) : Optional.empty();
      if (end.isEmpty()) {
        aligned = false;
        return;
      }
      if (!same) {
        edits.replace(position, end.get(), after);
      }
      position = end.get();
    }

    /**
     * Okapi escapes line ends and tabs; no other control may stand in JSON either (RFC 8259, 7).
     */
    private static String escaped(String text) {
      return CONTROL
          .matcher(text)
          .replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
    }

    /** The edits, or Okapi's own text if the original could not be followed to its end. */
    EditedText edited() {
      if (changed && !aligned) {
        edits.replace(0, source.text().length(), rendered.toString());
      }
      return new EditedText(source, edits);
    }
  }
}
