package org.termbridge.filter.okapi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import org.termbridge.document.InputException;
import org.termbridge.document.Language;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/**
 * Drives an Okapi filter over one document, without Okapi's pipeline: events to units, and units
 * back through the filter's own writer.
 *
 * @param filter with its settings; used for one document
 * @param shape makes units of the filter's events
 */
public record OkapiDriver(IFilter filter, Shape shape) {

  /** Makes units of a filter's events; sees every event in order. */
  public interface Shape {

    /** Told of each event before its unit is asked for. */
    default void see(Event event) {}

    /** The unit of a text unit's event, or empty if nothing in it is for translators. */
    Optional<Unit> unit(ITextUnit textUnit);
  }

  public static LocaleId locale(Language language) {
    return LocaleId.fromBCP47(language.tag());
  }

  /** Gives the units of the document to the sink. */
  public void read(Release release, RawDocument document, Consumer<Unit> sink) {
    guarded(
        release,
        () -> {
          filter.open(document);
          while (filter.hasNext()) {
            Event event = filter.next();
            shape.see(event);
            if (event.isTextUnit()) {
              shape.unit(event.getTextUnit()).ifPresent(sink);
            }
          }
        });
  }

  /** Writes the document with the translations put in. */
  public void write(
      Release release,
      RawDocument document,
      LanguagePair pair,
      String charset,
      Function<Unit, Optional<Text>> translation,
      OutputStream out) {
    guarded(
        release,
        () -> {
          filter.open(document);
          try (IFilterWriter writer = filter.createFilterWriter()) {
            writer.setOptions(locale(pair.target()), charset);
            writer.setOutput(out);
            while (filter.hasNext()) {
              Event event = filter.next();
              shape.see(event);
              if (event.isTextUnit()) {
                translate(event.getTextUnit(), pair, translation);
              }
              writer.handleEvent(event);
            }
          }
        });
  }

  private void translate(
      ITextUnit textUnit, LanguagePair pair, Function<Unit, Optional<Text>> translation) {
    shape
        .unit(textUnit)
        .flatMap(translation)
        .ifPresent(
            target -> {
              TextFragment source = textUnit.getSource().getUnSegmentedContentCopy();
              textUnit.setTargetContent(
                  locale(pair.target()), Fragments.toFragment(target, source));
            });
  }

  /** Okapi's exceptions become errors that name the document. */
  private void guarded(Release release, Work work) {
    try (IFilter opened = filter) {
      work.run();
    } catch (InputException e) {
      throw e;
    } catch (StackOverflowError e) {
      throw unreadable(release, new IllegalStateException("nested too deeply", e));
    } catch (RuntimeException | IOException e) {
      throw unreadable(release, e);
    }
  }

  public static InputException unreadable(Release release, Exception cause) {
    boolean saysNothing =
        cause instanceof NullPointerException
            || cause instanceof ClassCastException
            || cause instanceof IndexOutOfBoundsException
            || cause.getMessage() == null;
    String reason =
        saysNothing
            ? "it lacks something that documents of this format have"
            : String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return new InputException(
        org.termbridge.document.Problem.of("E0301", release.format(), reason).in(release.name()),
        cause);
  }

  private interface Work {
    void run() throws IOException;
  }
}
