package org.termbridge.filter.word;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.filter.office.RunPiece.Snippet;
import org.termbridge.filter.office.XmlPart;

/**
 * The markup of what stands in {@code w:r} elements, each piece in a run of its own with the
 * properties of the run that it was in.
 */
record RunMarkup(XmlPart part) {

  /** Place of the properties of a run, or -1. */
  int properties(int run) {
    return part.child(run, "w:rPr");
  }

  /** A run's child in a run of its own. */
  Snippet child(int run, int child) {
    return new Snippet(start(run), part.start(child), part.end(part.partner(child)), end());
  }

  String start(int run) {
    int properties = properties(run);
    return "<" + part.own("w:r") + ">" + (properties < 0 ? "" : part.element(properties));
  }

  String end() {
    return "</" + part.own("w:r") + ">";
  }

  /** All markup from a child of one run to a child of the same run or of a later one beside it. */
  List<Snippet> stretch(int firstRun, int first, int lastRun, int last) {
    int to = part.end(part.partner(last));
    if (firstRun == lastRun) {
      return List.of(new Snippet(start(firstRun), part.start(first), to, end()));
    }
    int firstEnd = part.partner(firstRun);
    int lastStart = part.end(lastRun);
    int properties = properties(lastRun);
    if (properties >= 0) {
      lastStart = part.end(part.partner(properties));
    }
    List<Snippet> xml = new ArrayList<>();
    xml.add(new Snippet(start(firstRun), part.start(first), part.start(firstEnd), end()));
    xml.addAll(between(firstEnd, lastRun));
    xml.add(new Snippet(start(lastRun), lastStart, to, end()));
    return xml;
  }

  /** Markup between two tags, without wrappers, which may begin or end there. */
  private List<Snippet> between(int first, int last) {
    List<Snippet> xml = new ArrayList<>();
    int from = part.end(first);
    for (int i = first + 1; i < last; i++) {
      if (WordFields.WRAPPERS.contains(part.tag(i))) {
        xml.add(Snippet.of(from, part.start(i)));
        from = part.end(i);
      }
    }
    xml.add(Snippet.of(from, part.start(last)));
    return xml;
  }
}
