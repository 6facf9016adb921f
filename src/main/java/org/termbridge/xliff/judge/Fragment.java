package org.termbridge.xliff.judge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A fragment identifier inside an XLIFF 2 document (2.1 section 4.2.1, Fragment Identification).
 *
 * @param absolute whether it starts at the root
 * @param file id of the file, if said
 * @param group id of the group, if said
 * @param unit id of the unit, if said
 * @param leaf what it points at inside: {@code n=1}, {@code d=1}, {@code t=1}, {@code gls=1}, or a
 *     bare id; empty if it points at the file, group or unit itself
 */
public record Fragment(
    boolean absolute,
    Optional<String> file,
    Optional<String> group,
    Optional<String> unit,
    Optional<String> leaf) {

  /** Prefixes of the modules and of TBX, whose prefix is registered with the committee. */
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("urn:oasis:names:tc:xliff:glossary:2.0", "gls"),
          Map.entry("urn:oasis:names:tc:xliff:matches:2.0", "mtc"),
          Map.entry("urn:oasis:names:tc:xliff:metadata:2.0", "mda"),
          Map.entry("urn:oasis:names:tc:xliff:resourcedata:2.0", "res"),
          Map.entry("urn:oasis:names:tc:xliff:changetracking:2.0", "ctr"),
          Map.entry("urn:oasis:names:tc:xliff:changetracking:2.1", "ctr"),
          Map.entry("urn:oasis:names:tc:xliff:sizerestriction:2.0", "slr"),
          Map.entry("urn:oasis:names:tc:xliff:validation:2.0", "val"),
          Map.entry("http://www.w3.org/2005/11/its", "its"),
          Map.entry("urn:iso:std:iso:30042:ed-1:v1:en", "tbx"));

  private static final String ORDER = "fgu";
  private static final String LEAVES = "ndt";
  private static final Set<String> KNOWN = Set.copyOf(PREFIXES.values());

  /** A fragment that cannot be read. */
  public static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }

    public String reason() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Reads what stands behind {@code #}.
   *
   * @throws Malformed if it breaks the syntax
   */
  public static Fragment parse(String text) throws Malformed {
    boolean absolute = text.startsWith("/");
    Optional<String> leaf = Optional.empty();
    String[] containers = {"", "", ""};
    int last = -1;
    for (String selector : (absolute ? text.substring(1) : text).split("/", -1)) {
      if (leaf.isPresent()) {
        throw new Malformed("nothing may follow \"" + leaf.get() + "\"");
      }
      int equals = selector.indexOf('=');
      String prefix = selector.substring(0, Math.max(0, equals));
      String id = selector.substring(equals + 1);
      if (!isToken(id) || (equals >= 0 && !isToken(prefix))) {
        throw new Malformed("\"" + selector + "\" is no selector");
      }
      int container = prefix.length() == 1 ? ORDER.indexOf(prefix) : -1;
      if (container >= 0) {
        if (container <= last) {
          throw new Malformed("f=, g= and u= come in this order, each once");
        }
        last = container;
        containers[container] = id;
      } else {
        checkPrefix(prefix, equals);
        leaf = Optional.of(selector);
      }
    }
    return new Fragment(
        absolute, said(containers[0]), said(containers[1]), said(containers[2]), leaf);
  }

  /** The prefix of ids in this namespace; empty if it has none. */
  static String prefix(String namespace) {
    return PREFIXES.getOrDefault(namespace, "");
  }

  private static void checkPrefix(String prefix, int equals) throws Malformed {
    if (equals < 0 || (prefix.length() == 1 && LEAVES.contains(prefix))) {
      return;
    }
    if (prefix.length() < 2) {
      throw new Malformed("a prefix of one letter is reserved: \"" + prefix + "\"");
    }
    if (!KNOWN.contains(prefix.toLowerCase(Locale.ROOT))) {
      throw new Malformed("the prefix \"" + prefix + "\" is not registered");
    }
  }

  /** NMTOKEN, as far as ids need it. */
  private static boolean isToken(String text) {
    return !text.isEmpty()
        && text.codePoints()
            .allMatch(
                c -> Character.isLetterOrDigit(c) || ".-_:\u00B7".indexOf(c) >= 0 || isMark(c));
  }

  private static boolean isMark(int c) {
    return List.of((int) Character.NON_SPACING_MARK, (int) Character.COMBINING_SPACING_MARK)
        .contains(Character.getType(c));
  }

  private static Optional<String> said(String id) {
    return id.isEmpty() ? Optional.empty() : Optional.of(id);
  }
}
