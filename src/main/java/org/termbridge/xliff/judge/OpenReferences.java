package org.termbridge.xliff.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.XmlCursor;

/** Answers references to other units, groups and files, on a second walk through the file. */
public final class OpenReferences {

  private final XmlCursor cursor;
  private final Scope root;
  private final Set<String> wanted;
  private final Map<String, Set<String>> found = new HashMap<>();
  private String file = "";

  private OpenReferences(XmlCursor cursor, Element root, Set<String> wanted) {
    this.cursor = cursor;
    this.root = new Scope(null, root);
    this.wanted = wanted;
  }

  /** Reports the references that point at nothing. */
  public static void check(
      XmlCursor cursor, Element root, List<References.Open> open, Findings findings) {
    Set<String> wanted =
        open.stream().map(References.Open::place).collect(Collectors.toUnmodifiableSet());
    OpenReferences walk = new OpenReferences(cursor, root, wanted);
    walk.content(walk.root, "");
    for (References.Open reference : open) {
      Set<String> leaves = walk.found.get(reference.place());
      if (leaves == null
          || (reference.leaf().isPresent() && !leaves.contains(reference.leaf().get()))) {
        findings.error(
            reference.line(), "reference", "\"" + reference.text() + "\" points at nothing");
      }
    }
  }

  private void content(Scope scope, String place) {
    List<Element> own = new ArrayList<>();
    int event = cursor.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child(scope, place, own);
      }
      event = cursor.next();
    }
    if (wanted.contains(place)) {
      own.forEach(element -> Leaves.collect(element, scope));
      found.putIfAbsent(place, scope.leaves());
    }
  }

  private void child(Scope scope, String place, List<Element> own) {
    switch (cursor.name()) {
      case "file" -> {
        Element tag = cursor.tag();
        file = tag.optional("id").orElse("");
        content(new Scope(scope, tag), References.place(file, ""));
      }
      case "group" -> {
        Element tag = cursor.tag();
        content(
            new Scope(scope, tag), References.place(file, "g=" + tag.optional("id").orElse("")));
      }
      case "unit" -> {
        String id = References.place(file, "u=" + cursor.tag().optional("id").orElse(""));
        if (wanted.contains(id)) {
          JudgedUnit unit = JudgedUnit.of(cursor.tree(), scope);
          Leaves.collect(unit);
          found.putIfAbsent(id, unit.scope().leaves());
        } else {
          cursor.skip();
        }
      }
      default -> {
        if (wanted.contains(place)) {
          own.add(cursor.tree());
        } else {
          cursor.skip();
        }
      }
    }
  }
}
