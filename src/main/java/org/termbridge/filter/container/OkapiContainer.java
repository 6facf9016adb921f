package org.termbridge.filter.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.FormatFilter;
import org.termbridge.filter.okapi.Fragments;
import org.termbridge.filter.okapi.OkapiDriver;
import org.termbridge.filter.okapi.OkapiNaming;

/**
 * Containers that Okapi reads and writes: spreadsheets, OpenDocument, IDML. Okapi writes every part
 * anew; only the parts that hold a changed unit are taken from it, all others stay as they are.
 *
 * @param id of the filter
 * @param filters makes Okapi's filter with its settings
 * @param role of the units of a part
 * @param coupled parts that refer to one another by number, so that all or none of them is taken
 */
record OkapiContainer(
    String id, Supplier<IFilter> filters, Function<String, Role> role, Predicate<String> coupled)
    implements FormatFilter {

  @Override
  public List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    try (InputStream in = release.content().open()) {
      RawDocument document = new RawDocument(in, "UTF-8", OkapiDriver.locale(release.language()));
      new OkapiDriver(filters.get(), new Parts()).read(release, document, sink);
    }
    return List.of();
  }

  @Override
  public List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException {
    byte[] original = bytes(release);
    Parts parts = new Parts();
    Set<String> changed = new HashSet<>();
    ByteArrayOutputStream rewritten = new ByteArrayOutputStream(original.length);
    try (InputStream in = release.content().open()) {
      RawDocument document =
          new RawDocument(
              in, "UTF-8", OkapiDriver.locale(pair.source()), OkapiDriver.locale(pair.target()));
      new OkapiDriver(filters.get(), parts)
          .write(
              release,
              document,
              pair,
              "UTF-8",
              unit -> {
                Optional<Text> target =
                    translation.apply(unit).filter(text -> !text.equals(unit.source()));
                target.ifPresent(text -> changed.add(parts.part));
                return target;
              },
              rewritten);
    }
    if (changed.isEmpty()) {
      out.write(original);
    } else {
      replaceParts(original, rewritten.toByteArray(), changed, out);
    }
    return List.of();
  }

  private void replaceParts(
      byte[] original, byte[] rewritten, Set<String> changed, OutputStream out) throws IOException {
    Container written = Container.of(rewritten);
    Container kept = Container.of(original);
    Map<String, byte[]> replaced = new HashMap<>();
    if (changed.stream().anyMatch(coupled)) {
      kept.names().stream().filter(coupled).forEach(changed::add);
    }
    for (String part : changed) {
      Optional<byte[]> bytes = kept.has(part) ? written.read(part) : Optional.empty();
      if (bytes.isEmpty()) {
        // The filter does not say which part it is in: all of its parts, then.
        out.write(rewritten);
        return;
      }
      replaced.put(part, bytes.get());
    }
    kept.write(replaced, out);
  }

  private static byte[] bytes(Release release) throws IOException {
    try (InputStream in = release.content().open()) {
      return in.readAllBytes();
    }
  }

  /** Knows the part that the filter is in, and numbers the units of each part. */
  private final class Parts implements OkapiDriver.Shape {

    private String part = "";
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();

    @Override
    public void see(Event event) {
      if (event.isStartSubDocument()) {
        part = event.getStartSubDocument().getName();
      }
    }

    @Override
    public Optional<Unit> unit(ITextUnit textUnit) {
      int count = counts.merge(part, 1, Integer::sum);
      if (!textUnit.isTranslatable() || !textUnit.getSource().hasText()) {
        return Optional.empty();
      }
      String file = part.substring(part.lastIndexOf('/') + 1);
      String stem = file.replaceFirst("\\.[a-z]+$", "").replaceAll("[^A-Za-z0-9]", "");
      String prefix =
          prefixes.computeIfAbsent(
              part,
              key -> {
                String name = stem.isEmpty() ? "part" : stem;
                return prefixes.containsValue(name) ? name + "-" + prefixes.size() : name;
              });
      Text text =
          Fragments.toText(textUnit.getSource().getUnSegmentedContentCopy(), OkapiNaming.INSTANCE);
      return Optional.of(
          Unit.of(prefix + "-" + count, role.apply(part), text)
              .withPreserveSpace(true)
              .withPlace(file));
    }
  }
}
