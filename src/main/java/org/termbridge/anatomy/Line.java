package org.termbridge.anatomy;

import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/**
 * A unit on its way through the anatomy.
 *
 * @param unit as the filter gave it
 * @param text its words as rules read them: plain spaces, none at the ends, no invisible marks
 * @param evidence in its words; none for a unit whose structure says what it is
 * @param role as far as it is known
 * @param dateline number of characters of {@link #text} that its dateline takes
 */
record Line(Unit unit, String text, Evidence evidence, Role role, int dateline) {

  /** Fewer letters quote nothing. */
  private static final int QUOTATION = 24;

  private static final String FINAL = ".!?。！？…؟।｡";
  private static final String CLOSING = "”“’\"'»«›」』）)】]*";

  static Line of(Unit unit, RoleRules rules) {
    // Units come here unsegmented: joining their one part would only copy it.
    Text source = unit.parts().size() == 1 ? unit.parts().get(0).source() : unit.source();
    String text = legible(source.words()).strip();
    if (unit.role() == Role.QUOTATION && weight(text) < QUOTATION && !endsAsSentence(text)) {
      // The name of an account that a page embeds, marked up as a block quotation.
      return new Line(unit, text, Evidence.NONE, Role.BODY, 0);
    }
    if (!isOpen(unit.role()) || text.isEmpty()) {
      return new Line(unit, text, Evidence.NONE, unit.role(), 0);
    }
    Evidence evidence = allowed(unit.role(), rules.evidence(text));
    int dateline = evidence == Evidence.DATELINE ? rules.datelineLength(text) : 0;
    return new Line(unit, text, evidence, unit.role(), dateline);
  }

  /** Every space one that patterns know, and no marks of direction between the words. */
  private static String legible(String words) {
    if (words.chars().allMatch(c -> c < 0x80)) {
      return words;
    }
    StringBuilder legible = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < 0x80) {
        legible.append(c);
      } else if (Character.isSpaceChar(c)) {
        legible.append(' ');
      } else if (Character.getType(c) != Character.FORMAT) {
        legible.append(c);
      }
    }
    return legible.toString();
  }

  /** Structure that is stronger than any wording is never overridden. */
  private static boolean isOpen(Role role) {
    return role == Role.BODY || role == Role.HEADING || isLayout(role);
  }

  /** Often layout alone: a slide has nothing else for an embargo line or a telephone number. */
  private static boolean isLayout(Role role) {
    return role == Role.SUB_HEADLINE || role == Role.LIST_ITEM;
  }

  private static Evidence allowed(Role role, Evidence evidence) {
    boolean isUnmistakable = evidence == Evidence.EMBARGO || evidence == Evidence.CONTACT;
    return isLayout(role) && !isUnmistakable ? Evidence.NONE : evidence;
  }

  /** Layout whose words say that it is something else. */
  boolean isRelabelled() {
    return isLayout(role) && !isPlain();
  }

  Line as(Role newRole) {
    return new Line(unit, text, evidence, newRole, dateline);
  }

  /** As a line that nothing but the structure speaks about. */
  Line withoutEvidence() {
    return new Line(unit, text, Evidence.NONE, role, 0);
  }

  boolean isBody() {
    return role == Role.BODY;
  }

  boolean isHeading() {
    return role == Role.HEADING;
  }

  /** Nothing but the structure speaks about it. */
  boolean isPlain() {
    return evidence == Evidence.NONE;
  }

  /** A dateline with nothing worth reading behind it. */
  boolean isBareDateline() {
    return evidence == Evidence.DATELINE && weight(text.substring(dateline)) < 12;
  }

  /** A dateline with a paragraph behind it, not the place and hour of an event or a title. */
  boolean opensParagraph() {
    return !isBareDateline() && (isParagraph() || weight(text.substring(dateline)) >= 60);
  }

  /** Reads as a paragraph of running text: long enough, and it ends as sentences do. */
  boolean isParagraph() {
    int weight = weight(text);
    return weight >= 240 || (weight >= 40 && endsAsSentence());
  }

  /** A line without a full stop that could be a title. */
  boolean isTitleLike() {
    int weight = weight(text);
    return weight >= 6 && weight <= 200 && !endsAsSentence() && !text.endsWith(":");
  }

  /** Says enough to be more than the name of a chapter, an hour, a right to a picture. */
  boolean isSaying() {
    long digits = text.chars().filter(Character::isDigit).count();
    return weight(text) - digits >= 20 && text.indexOf('|') < 0 && text.indexOf('©') < 0;
  }

  boolean endsAsSentence() {
    return endsAsSentence(text);
  }

  static boolean endsAsSentence(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && FINAL.indexOf(text.charAt(end - 1)) >= 0;
  }

  int weight() {
    return weight(text);
  }

  /** Letters, with an ideograph or a syllable counted as three. */
  private static int weight(String text) {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x2E80 && Character.isLetter(c)) {
        weight += 3;
      } else if (Character.isLetterOrDigit(c)) {
        weight++;
      }
    }
    return weight;
  }
}
