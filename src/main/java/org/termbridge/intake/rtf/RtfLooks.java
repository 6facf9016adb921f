package org.termbridge.intake.rtf;

/** How text looks in an RTF document: raised, lowered, underlined, or not seen at all. */
final class RtfLooks {

  /** Where a mark is written. */
  interface Marks {
    void mark(char mark);
  }

  private final Marks marks;

  RtfLooks(Marks marks) {
    this.marks = marks;
  }

  /** Takes a control word; false if it is about something else. */
  boolean word(RtfGroup group, String word, int number) {
    switch (word) {
      case "v", "deleted" -> group.isDropped = number != 0;
      case "super" -> height(group, number == 0 ? RtfMark.ON_LINE : RtfMark.RAISED);
      case "sub" -> height(group, number == 0 ? RtfMark.ON_LINE : RtfMark.LOWERED);
      case "nosupersub" -> height(group, RtfMark.ON_LINE);
      case "ul" -> underline(group, number != 0);
      case "ulnone" -> underline(group, false);
      case "plain" -> {
        group.isDropped = false;
        plain(group);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  void plain(RtfGroup group) {
    height(group, RtfMark.ON_LINE);
    underline(group, false);
  }

  /** A group has ended, and the looks of the one around it hold again. */
  void leave(RtfGroup inner, RtfGroup outer) {
    if (outer.height != inner.height) {
      marks.mark(outer.height);
    }
    if (outer.isUnderlined != inner.isUnderlined) {
      marks.mark(outer.isUnderlined ? RtfMark.UNDERLINED : RtfMark.UNDERLINE_END);
    }
  }

  private void height(RtfGroup group, char height) {
    if (group.height != height) {
      marks.mark(height);
      group.height = height;
    }
  }

  private void underline(RtfGroup group, boolean isUnderlined) {
    // Links are underlined by habit, and Tika ends a link at the group that a mark is.
    if (group.isUnderlined != isUnderlined && !group.isResult) {
      marks.mark(isUnderlined ? RtfMark.UNDERLINED : RtfMark.UNDERLINE_END);
      group.isUnderlined = isUnderlined;
    }
  }
}
