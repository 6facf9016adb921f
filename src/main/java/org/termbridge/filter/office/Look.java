package org.termbridge.filter.office;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.document.CodeType;

/**
 * How words look: the formatting of a run, in the format's own markup and in words. Looks with the
 * same key are equal, whatever else their markup says.
 *
 * @param key the part of the markup that counts for the words
 * @param xml the markup that makes words look so
 * @param traits what people see, one word or two each: {@code bold}, {@code size 14}
 * @param showsOnSpace whether a space looks different too: underline, highlight, strike
 */
public record Look(String key, String xml, List<String> traits, boolean showsOnSpace) {

  public static final Look PLAIN = new Look("", "", List.of(), /* showsOnSpace= */ false);

  public Look {
    traits = List.copyOf(traits);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Look look && key.equals(look.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** What a code that changes the other look into this one does. */
  CodeType typeAgainst(Look other) {
    List<String> added = without(traits, other.traits);
    if (added.contains("link")) {
      return CodeType.LINK;
    }
    for (String trait : added) {
      CodeType type = type(trait);
      if (type != CodeType.FORMAT) {
        return type;
      }
    }
    return CodeType.FORMAT;
  }

  private static CodeType type(String trait) {
    return switch (trait) {
      case "bold" -> CodeType.BOLD;
      case "italic" -> CodeType.ITALIC;
      case "underline" -> CodeType.UNDERLINE;
      case "superscript" -> CodeType.SUPERSCRIPT;
      case "subscript" -> CodeType.SUBSCRIPT;
      default -> CodeType.FORMAT;
    };
  }

  /** The difference to the other look in words: {@code bold, size 14} or {@code no bold}. */
  String displayAgainst(Look other) {
    List<String> changes = new ArrayList<>(without(traits, other.traits));
    if (changes.isEmpty()) {
      without(other.traits, traits).forEach(trait -> changes.add("no " + trait));
    }
    return changes.isEmpty() ? "format" : String.join(", ", changes);
  }

  private static List<String> without(List<String> all, List<String> some) {
    return all.stream().filter(trait -> !some.contains(trait)).toList();
  }
}
