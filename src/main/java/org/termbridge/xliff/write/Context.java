package org.termbridge.xliff.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.termbridge.document.Role;
import org.termbridge.document.Unit;

/** What translators are told about a unit. */
public final class Context {

  /**
   * One remark.
   *
   * @param topic what it is about: {@code context}, {@code note}, {@code repeats}, {@code terms}
   * @param text in English
   */
  public record Remark(String topic, String text) {}

  private static final Map<Role, String> WORDS =
      Map.ofEntries(
          Map.entry(Role.HEADLINE, "headline"),
          Map.entry(Role.SUB_HEADLINE, "sub-headline"),
          Map.entry(Role.EMBARGO, "embargo line"),
          Map.entry(Role.DATELINE, "dateline"),
          Map.entry(Role.LEAD, "lead"),
          Map.entry(Role.BODY, "body text"),
          Map.entry(Role.QUOTATION, "quotation"),
          Map.entry(Role.CAPTION, "caption"),
          Map.entry(Role.LIST_ITEM, "list item"),
          Map.entry(Role.CELL, "table cell"),
          Map.entry(Role.FOOTNOTE, "footnote"),
          Map.entry(Role.BOILERPLATE, "boilerplate"),
          Map.entry(Role.CONTACT, "contact"),
          Map.entry(Role.SLIDE_TITLE, "slide title"),
          Map.entry(Role.ALT_TEXT, "accompanying text"),
          Map.entry(Role.HEADING, "heading"),
          Map.entry(Role.HEADER_FOOTER, "page header or footer"),
          Map.entry(Role.METADATA, "document property"),
          Map.entry(Role.NOTES, "speaker notes"),
          Map.entry(Role.MESSAGE, "message"));

  private Context() {}

  /** The role's name in {@code type="tb:..."} and {@code restype="x-tb-..."}. */
  public static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A tool may cut the unit's text into other sentences; short texts with a form of their own stay
   * whole.
   */
  public static boolean canResegment(Role role) {
    return switch (role) {
      case BODY, LEAD, QUOTATION, LIST_ITEM, FOOTNOTE, NOTES -> true;
      default -> false;
    };
  }

  /** All remarks, those on its terms last. */
  public static List<Remark> of(Unit unit, TermSheet sheet) {
    List<Remark> remarks = new ArrayList<>(of(unit));
    remarks.addAll(sheet.remarks());
    return remarks;
  }

  /** Plain body text without a place needs no remark. */
  public static List<Remark> of(Unit unit) {
    List<Remark> remarks = new ArrayList<>();
    String role = WORDS.getOrDefault(unit.role(), name(unit.role()));
    unit.place()
        .map(place -> role + ", " + place)
        .or(
            () ->
                unit.role() == Role.BODY ? java.util.Optional.empty() : java.util.Optional.of(role))
        .ifPresent(text -> remarks.add(new Remark("context", text)));
    unit.notes().forEach(note -> remarks.add(new Remark("note", note)));
    unit.repeats()
        .ifPresent(
            first ->
                remarks.add(
                    new Remark("repeats", "Same text as unit " + first + ": translate it alike.")));
    return remarks;
  }
}
