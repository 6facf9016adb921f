package org.termbridge.xliff.judge.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Text;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.read.Parsed12;
import org.termbridge.xliff.read.Parsed12.Stretch;
import org.termbridge.xliff.xml.Element;

/** What a {@code trans-unit} of XLIFF 1.2 must be beyond the schema. */
final class UnitRules12 {

  private static final Set<String> DONE = Set.of("translated", "signed-off", "final");

  private final Findings findings;

  UnitRules12(Findings findings) {
    this.findings = findings;
  }

  /**
   * Checks a unit.
   *
   * @param file start tag of the file that it stands in
   */
  void check(Element unit, Element file) {
    Optional<Element> source = unit.first("source");
    Optional<Element> cut = unit.first("seg-source");
    Optional<Element> target = unit.first("target");
    source.ifPresent(this::pairs);
    cut.ifPresent(this::pairs);
    target.ifPresent(this::pairs);
    if (source.isPresent() && cut.isPresent()) {
      sameText(source.get(), cut.get());
    }
    Set<String> mids = cut.map(element -> mids(element, Optional.empty())).orElse(Set.of());
    target.ifPresent(element -> mids(element, cut.map(present -> mids)));
    states(unit, source, target);
    String sourceLanguage = file.get("source-language");
    String targetLanguage = file.get("target-language");
    source.ifPresent(element -> language(element, sourceLanguage));
    cut.ifPresent(element -> language(element, sourceLanguage));
    if (target.isPresent()) {
      language(target.get(), targetLanguage);
      if (targetLanguage == null && target.get().get(Element.XML, "lang") == null) {
        findings.warning(
            target.get(), "target-language", "nothing says the language of this target");
      }
      source.ifPresent(element -> codes(element, target.get()));
      length(unit, target.get());
    }
  }

  /** Ends belong to a start before them, tied by {@code rid} or {@code id}. */
  private void pairs(Element content) {
    Map<String, Element> open = new HashMap<>();
    for (Element code : codesOf(content)) {
      // A text inside a code has codes and pairs of its own.
      code.elements("sub").forEach(this::pairs);
      String key = code.get("rid") != null ? code.get("rid") : code.get("id");
      switch (code.name()) {
        case "bpt", "bx" -> open.put(code.name().charAt(1) + " " + key, code);
        case "ept", "ex" -> {
          if (open.remove(code.name().charAt(1) + " " + key) == null) {
            findings.error(
                code, "code-without-start", "nothing before this " + code.name() + " starts it");
          }
        }
        default -> {
          // Other codes stand alone.
        }
      }
    }
    for (Element left : open.values()) {
      findings.error(left, "code-without-end", "nothing after this " + left.name() + " ends it");
    }
  }

  /** White space does not count: tools indent what is inside. */
  private void sameText(Element source, Element cut) {
    String whole = Parsed12.text(source).marked().replaceAll("\\s+", "");
    String joined = Parsed12.text(cut).marked().replaceAll("\\s+", "");
    if (!whole.equals(joined)) {
      findings.error(cut, "seg-source", "source and seg-source are not the same text");
    }
  }

  /** The mids of segment marks; those of a target are known to the source. */
  private Set<String> mids(Element content, Optional<Set<String>> known) {
    Set<String> mids = new HashSet<>();
    for (Stretch stretch : Parsed12.stretches(content)) {
      if (!stretch.segment()) {
        continue;
      }
      String mid = stretch.mid().orElse("");
      if (mid.isEmpty()) {
        findings.error(content, "segment-mid", "a segment mark has no mid");
      } else if (!mids.add(mid)) {
        findings.error(content, "segment-mid", "the mid \"" + mid + "\" is used twice");
      } else if (known.isPresent() && !known.get().contains(mid)) {
        findings.error(content, "segment-mid", "seg-source has no mid \"" + mid + "\"");
      }
    }
    return mids;
  }

  private void states(Element unit, Optional<Element> source, Optional<Element> target) {
    boolean words = source.map(element -> !element.text().isBlank()).orElse(false);
    boolean empty = target.map(element -> Parsed12.text(element).isEmpty()).orElse(true);
    target
        .filter(element -> "yes".equals(unit.get("approved")))
        .map(element -> element.get("state"))
        .filter(state -> state.equals("new") || state.startsWith("needs-"))
        .ifPresent(
            state ->
                findings.warning(
                    target.get(),
                    "approved-state",
                    "the unit is approved, but the state of its target is \"" + state + "\""));
    if (!words || !empty) {
      return;
    }
    String state = target.map(element -> element.get("state")).orElse(null);
    if ("yes".equals(unit.get("approved")) || (state != null && DONE.contains(state))) {
      findings.warning(unit, "state-without-target", "done by its state, but the target is empty");
    }
  }

  private void language(Element text, @Nullable String expected) {
    String language = text.get(Element.XML, "lang");
    if (language != null && expected != null && !language.equalsIgnoreCase(expected)) {
      findings.warning(
          text,
          "text-language",
          "xml:lang here is \"" + language + "\", but the file says \"" + expected + "\"");
    }
  }

  private void codes(Element source, Element target) {
    Text translation = Parsed12.text(target);
    if (translation.isEmpty()) {
      return;
    }
    List<String> missing = new ArrayList<>(names(source));
    List<String> extra = new ArrayList<>(names(target));
    for (String name : names(target)) {
      missing.remove(name);
    }
    for (String name : names(source)) {
      extra.remove(name);
    }
    missing.forEach(
        name -> findings.warning(target, "code-missing", "the code " + name + " is missing"));
    extra.forEach(name -> extra(name, source, target));
  }

  private void extra(String name, Element source, Element target) {
    if (mayNotBeCopied(name, source)) {
      findings.error(target, "code-copied", "the code " + name + " must not be copied");
    } else if (names(source).contains(name)) {
      findings.warning(
          target, "code-duplicate", "the code " + name + " stands more often than in the source");
    } else {
      findings.warning(target, "code-extra", "the code " + name + " is not in the source");
    }
  }

  private static boolean mayNotBeCopied(String name, Element source) {
    return codesOf(source).stream()
        .anyMatch(code -> name(code).equals(name) && "no".equals(code.get("clone")));
  }

  private static List<String> names(Element content) {
    return codesOf(content).stream().map(UnitRules12::name).toList();
  }

  private static String name(Element code) {
    return "\"" + code.get("id") + "\"";
  }

  private static List<Element> codesOf(Element content) {
    List<Element> codes = new ArrayList<>();
    for (Element child : content.elements()) {
      if (!child.namespace().equals(content.namespace())) {
        continue;
      }
      if (!child.name().equals("mrk")) {
        codes.add(child);
      }
      if (child.name().equals("mrk") || child.name().equals("g")) {
        codes.addAll(codesOf(child));
      }
    }
    return codes;
  }

  private void length(Element unit, Element target) {
    String most = unit.get("maxwidth");
    if (!"char".equals(unit.get("size-unit")) || most == null || !most.matches("[0-9]{1,8}")) {
      return;
    }
    String words = Parsed12.text(target).words();
    int length = words.codePointCount(0, words.length());
    if (length > Integer.parseInt(most)) {
      findings.warning(target, "size-limit", length + " characters, but " + most + " are allowed");
    }
  }
}
