package org.termbridge.filter.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.termbridge.document.InputException;
import org.termbridge.document.LanguagePair;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;
import org.termbridge.filter.okapi.UnitDamage;

/**
 * Reading and writing of a container as one walk through its parts. Writing replaces the parts that
 * the walk changed; if it changed none, the original goes out as it is.
 */
@FunctionalInterface
public interface ContainerWalk {

  /**
   * Shows every unit at the desk.
   *
   * @param changed takes the new bytes of parts, by name
   * @return warnings
   */
  List<Problem> walk(Container container, UnitDesk desk, Map<String, byte[]> changed);

  /** Gives the units of a release to the sink. */
  default List<Problem> read(Release release, Consumer<Unit> sink) throws IOException {
    UnitDamage damage = new UnitDamage();
    UnitDesk desk =
        UnitDesk.reading(
            unit -> {
              damage.look(unit);
              sink.accept(unit);
            });
    List<Problem> problems =
        new ArrayList<>(run(release, bytes(release), desk, new LinkedHashMap<>()));
    damage.warning().ifPresent(problems::add);
    return problems;
  }

  /** Writes a release with translations. */
  default List<Problem> write(
      Release release,
      LanguagePair pair,
      Function<Unit, Optional<Text>> translation,
      OutputStream out)
      throws IOException {
    byte[] original = bytes(release);
    Map<String, byte[]> changed = new LinkedHashMap<>();
    List<Problem> problems = run(release, original, UnitDesk.writing(pair, translation), changed);
    if (changed.isEmpty()) {
      out.write(original);
    } else {
      Container.of(original).write(changed, out);
    }
    return problems;
  }

  private static byte[] bytes(Release release) throws IOException {
    try (InputStream in = release.content().open()) {
      return in.readAllBytes();
    }
  }

  private List<Problem> run(
      Release release, byte[] bytes, UnitDesk desk, Map<String, byte[]> changed) {
    try {
      return walk(Container.of(bytes), desk, changed);
    } catch (InputException e) {
      throw e.in(release.name());
    } catch (StackOverflowError e) {
      throw unreadable(release, "it is nested too deeply", e);
    } catch (Container.Damaged e) {
      throw unreadable(release, String.valueOf(e.getMessage()), e);
    }
  }

  private static InputException unreadable(Release release, String reason, Throwable cause) {
    Problem problem = Problem.of("E0301", release.format(), reason).in(release.name());
    return new InputException(problem, cause);
  }
}
