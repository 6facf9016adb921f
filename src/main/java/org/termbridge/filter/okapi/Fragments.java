package org.termbridge.filter.okapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.termbridge.document.CodeKind;
import org.termbridge.document.CodeType;
import org.termbridge.document.Inline;
import org.termbridge.document.Text;
import org.termbridge.document.Words;

/**
 * Okapi's text with private-use markers to our {@link Text}, and back. Codes are numbered from 1 in
 * reading order; both halves of a pair have the same number, and an opening or closing code without
 * its other half stands alone. The numbering depends on the fragment only, so a translation's codes
 * find their Okapi originals again by id and kind.
 */
public final class Fragments {

  /** What a format knows about its codes that Okapi does not say. */
  interface Naming {

    CodeType type(Code code);

    /** Short text for translators, never empty. */
    String display(Code code, CodeType type);
  }

  private Fragments() {}

  /** The text of a fragment. */
  public static Text toText(TextFragment fragment, Naming naming) {
    List<Inline> inlines = new ArrayList<>();
    List<Numbered> numbered = number(fragment);
    String coded = fragment.getCodedText();
    StringBuilder words = new StringBuilder();
    int next = 0;
    int position = 0;
    while (position < coded.length()) {
      char c = coded.charAt(position);
      if (TextFragment.isMarker(c)) {
        flush(words, inlines);
        inlines.add(numbered.get(next++).inline(naming));
        position += 2;
      } else {
        words.append(c);
        position++;
      }
    }
    flush(words, inlines);
    return new Text(inlines);
  }

  /**
   * A translation as a fragment that uses the codes of the source. Codes that the source does not
   * have are left out; their words stay.
   */
  static TextFragment toFragment(Text translation, TextFragment source) {
    Map<String, Code> originals = new HashMap<>();
    number(source).forEach(code -> originals.put(code.key(), code.code()));
    TextFragment result = new TextFragment();
    for (Inline inline : translation.inlines()) {
      if (inline instanceof org.termbridge.document.Code code) {
        Code original = originals.get(code.marked());
        if (original != null) {
          result.append(original.clone());
        }
      } else {
        result.append(withoutMarkers(inline.words()));
      }
    }
    return result;
  }

  /** Private-use characters that Okapi would take for its own markers become U+FFFD. */
  private static String withoutMarkers(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (TextFragment.isMarker(words.charAt(i))) {
        return words.replaceAll("[\uE101-\uE103]", "\uFFFD");
      }
    }
    return words;
  }

  private static void flush(StringBuilder words, List<Inline> inlines) {
    if (!words.isEmpty()) {
      inlines.add(new Words(words.toString()));
      words.setLength(0);
    }
  }

  /** The codes in reading order with our ids and kinds. */
  private static List<Numbered> number(TextFragment fragment) {
    List<Code> codes = inReadingOrder(fragment);
    int[] partners = partners(codes);
    List<Numbered> numbered = new ArrayList<>(codes.size());
    int last = 0;
    for (int i = 0; i < codes.size(); i++) {
      if (partners[i] >= 0 && partners[i] < i) {
        String id = numbered.get(partners[i]).id();
        numbered.add(new Numbered(id, CodeKind.CLOSE, codes.get(i)));
      } else {
        CodeKind kind = partners[i] > i ? CodeKind.OPEN : CodeKind.STANDALONE;
        numbered.add(new Numbered(String.valueOf(++last), kind, codes.get(i)));
      }
    }
    return numbered;
  }

  private static List<Code> inReadingOrder(TextFragment fragment) {
    String coded = fragment.getCodedText();
    List<Code> codes = new ArrayList<>();
    for (int i = 0; i < coded.length(); i++) {
      if (TextFragment.isMarker(coded.charAt(i))) {
        codes.add(fragment.getCode(coded.charAt(++i)));
      }
    }
    return codes;
  }

  /** For each code the index of its other half, or -1. */
  private static int[] partners(List<Code> codes) {
    int[] partners = new int[codes.size()];
    java.util.Arrays.fill(partners, -1);
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (codes.get(i).getTagType() == TagType.OPENING) {
        open.add(i);
      } else if (codes.get(i).getTagType() == TagType.CLOSING) {
        int partner = lastWithId(codes, open, codes.get(i).getId());
        if (partner >= 0) {
          open.remove(Integer.valueOf(partner));
          partners[partner] = i;
          partners[i] = partner;
        }
      }
    }
    return partners;
  }

  private static int lastWithId(List<Code> codes, List<Integer> open, int id) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (codes.get(open.get(i)).getId() == id) {
        return open.get(i);
      }
    }
    return -1;
  }

  private record Numbered(String id, CodeKind kind, Code code) {

    String key() {
      return new org.termbridge.document.Code(
              id, kind, CodeType.OTHER, "", "", /* canDelete= */ false, false, false)
          .marked();
    }

    Inline inline(Naming naming) {
      CodeType type = naming.type(code);
      return org.termbridge.document.Code.of(
          id, kind, type, code.getData(), naming.display(code, type));
    }
  }
}
