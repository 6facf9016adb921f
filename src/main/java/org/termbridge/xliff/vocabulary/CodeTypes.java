package org.termbridge.xliff.vocabulary;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.CodeType;

/**
 * Our code types in the words of XLIFF: {@code type} and {@code subType} in 2.x (2.1 sections
 * 4.3.1.39 and 4.3.1.36), {@code ctype} in 1.2.
 */
public final class CodeTypes {

  /** The two attributes of an inline code in 2.x. */
  public record Pair(String type, @Nullable String subType) {}

  private static final Map<CodeType, Pair> PAIRS = new EnumMap<>(CodeType.class);
  private static final Map<Pair, CodeType> TYPES = new HashMap<>();

  static {
    pair(CodeType.BOLD, "fmt", "xlf:b");
    pair(CodeType.ITALIC, "fmt", "xlf:i");
    pair(CodeType.UNDERLINE, "fmt", "xlf:u");
    pair(CodeType.SUBSCRIPT, "fmt", "tb:subscript");
    pair(CodeType.SUPERSCRIPT, "fmt", "tb:superscript");
    pair(CodeType.FORMAT, "fmt", null);
    pair(CodeType.LINK, "link", null);
    pair(CodeType.QUOTE, "quote", null);
    pair(CodeType.LINE_BREAK, "fmt", "xlf:lb");
    pair(CodeType.TAB, "fmt", "tb:tab");
    pair(CodeType.IMAGE, "image", null);
    pair(CodeType.NOTE_REFERENCE, "other", "tb:note-reference");
    pair(CodeType.FIELD, "other", "tb:field");
    pair(CodeType.RUBY, "fmt", "tb:ruby");
    pair(CodeType.BOOKMARK, "other", "tb:bookmark");
    pair(CodeType.VARIABLE, "ui", "xlf:var");
    TYPES.put(new Pair("fmt", "xlf:pb"), CodeType.LINE_BREAK);
  }

  private CodeTypes() {}

  /** Nothing for {@link CodeType#OTHER}: to be untyped is to be anything. */
  public static @Nullable Pair pairOf(CodeType type) {
    return PAIRS.get(type);
  }

  public static CodeType typeOf(@Nullable String type, @Nullable String subType) {
    if (type == null) {
      return CodeType.OTHER;
    }
    CodeType exact = TYPES.get(new Pair(type, subType));
    return exact != null ? exact : TYPES.getOrDefault(new Pair(type, null), CodeType.OTHER);
  }

  /** What 1.2 calls a paired code. */
  public static @Nullable String pairedCtype(CodeType type) {
    return switch (type) {
      case OTHER -> null;
      case BOLD, ITALIC, LINK -> name(type);
      case UNDERLINE -> "underlined";
      default -> "x-" + name(type);
    };
  }

  /** What 1.2 calls a standalone code. */
  public static @Nullable String standaloneCtype(CodeType type) {
    return switch (type) {
      case OTHER -> null;
      case IMAGE -> "image";
      case LINE_BREAK -> "lb";
      default -> "x-" + name(type);
    };
  }

  public static CodeType typeOfCtype(@Nullable String ctype) {
    if (ctype == null) {
      return CodeType.OTHER;
    }
    String name = ctype.startsWith("x-") ? ctype.substring(2) : ctype;
    return switch (name) {
      case "lb", "pb" -> CodeType.LINE_BREAK;
      case "underlined" -> CodeType.UNDERLINE;
      default -> named(name);
    };
  }

  private static CodeType named(String name) {
    for (CodeType type : CodeType.values()) {
      if (name(type).equals(name)) {
        return type;
      }
    }
    return CodeType.OTHER;
  }

  private static String name(CodeType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void pair(CodeType type, String name, @Nullable String subType) {
    Pair pair = new Pair(name, subType);
    PAIRS.put(type, pair);
    TYPES.put(pair, type);
  }
}
