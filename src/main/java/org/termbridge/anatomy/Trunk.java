package org.termbridge.anatomy;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Role;

/**
 * What follows the front: body, quotations, captions, boilerplate, contact block. Holds back at
 * most one line.
 */
final class Trunk {

  private static final int LONGEST_BLOCK = 12;

  private final RoleRules rules;
  private final Consumer<Line> next;

  /** A title or a numbered paragraph that the next line explains. */
  private @Nullable Line pending;

  private Block block = Block.NONE;
  private int blockLength;

  /** A paragraph of the block was seen. */
  private boolean explained;

  private boolean leadFound;
  private boolean afterHeading;
  private boolean afterEnd;
  private int number;

  Trunk(RoleRules rules, Consumer<Line> next) {
    this.rules = rules;
    this.next = next;
  }

  void accept(Line line) {
    if (pending != null) {
      settle(pending, line);
      pending = null;
    }
    if (line.isRelabelled() && line.evidence() == Evidence.CONTACT) {
      pass(line.as(Role.CONTACT));
    } else if (!line.isBody() && !line.isHeading()) {
      leadFound |= line.role() == Role.LEAD;
      pass(line);
    } else if (waits(line)) {
      pending = line;
    } else {
      pass(line.as(role(line)));
    }
  }

  /** Hands over what was held back. */
  void close() {
    if (pending != null) {
      pass(pending);
      pending = null;
    }
  }

  private boolean waits(Line line) {
    if (line.evidence() == Evidence.ABOUT) {
      return leadFound;
    }
    return line.isBody()
        && line.isPlain()
        && block == Block.NONE
        && ListMarker.number(line.text()) > 0;
  }

  /** Decides on the line that waited, now that the next one is known. */
  private void settle(Line line, Line following) {
    if (line.evidence() == Evidence.ABOUT) {
      boolean explained =
          following.isBody() && following.isPlain() && SharedName.of(line, following, rules);
      if (explained) {
        open(Block.BOILERPLATE);
      }
      pass(explained ? line.as(Role.BOILERPLATE) : line);
      return;
    }
    int own = ListMarker.number(line.text());
    boolean inSequence = ListMarker.number(following.text()) == own + 1 || number == own - 1;
    number = inSequence ? own : 0;
    pass(inSequence && own > 0 ? line.as(Role.LIST_ITEM) : line.as(role(line)));
  }

  private Role role(Line line) {
    Role known = byEvidence(line);
    if (known != line.role()) {
      return known;
    }
    if (line.isHeading()) {
      open(Block.NONE);
      return Role.HEADING;
    }
    if (block != Block.NONE && rules.isAddressLine(line.text())) {
      open(Block.CONTACT);
      return Role.CONTACT;
    }
    if (inBlock(line)) {
      return block == Block.CONTACT ? Role.CONTACT : Role.BOILERPLATE;
    }
    if (ListMarker.isBullet(line.text())) {
      return Role.LIST_ITEM;
    }
    return rules.isQuotation(line.text()) ? Role.QUOTATION : Role.BODY;
  }

  private Role byEvidence(Line line) {
    return switch (line.evidence()) {
      case CONTACT -> {
        if (rules.opensContact(line.text())) {
          open(Block.CONTACT);
        }
        yield Role.CONTACT;
      }
      case BOILERPLATE -> {
        // "Editor's note: ..." is all there is of it; a bare title is followed by its text.
        open(line.endsAsSentence() ? Block.NONE : Block.BOILERPLATE);
        yield Role.BOILERPLATE;
      }
      case CAPTION -> Role.CAPTION;
      case FOOTNOTE -> line.isBody() ? Role.FOOTNOTE : line.role();
      case DATELINE -> dateline(line);
      case EMBARGO -> leadFound && !isShouted(line.text()) ? line.role() : Role.EMBARGO;
      // Government offices of Hong Kong set the date under the end mark.
      case DATE -> afterEnd ? Role.DATELINE : line.role();
      case END -> {
        open(Block.NONE);
        yield line.role();
      }
      default -> line.role();
    };
  }

  private Role dateline(Line line) {
    if (leadFound && !afterHeading) {
      return line.role();
    }
    leadFound = true;
    return line.isBareDateline() || line.isHeading() ? Role.DATELINE : Role.LEAD;
  }

  private static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT)) && !text.endsWith(".");
  }

  /** Short lines belong to a contact block, paragraphs to boilerplate. */
  private boolean inBlock(Line line) {
    if (block == Block.NONE || ++blockLength > LONGEST_BLOCK) {
      block = Block.NONE;
      return false;
    }
    if (isForeign(line)) {
      block = Block.NONE;
      return false;
    }
    explained |= line.isParagraph();
    return line.isPlain();
  }

  /** A paragraph after addresses, a short line after the paragraphs of boilerplate. */
  private boolean isForeign(Line line) {
    if (line.weight() == 0 || line.text().indexOf('©') >= 0) {
      return true;
    }
    return block == Block.CONTACT
        ? line.weight() > 100 || line.endsAsSentence()
        : explained && line.weight() < 40 && !line.endsAsSentence();
  }

  private void open(Block newBlock) {
    block = newBlock;
    blockLength = 0;
    explained = false;
  }

  private void pass(Line line) {
    afterHeading = line.role() == Role.HEADING || line.role() == Role.HEADLINE;
    afterEnd = line.evidence() == Evidence.END;
    next.accept(line);
  }

  private enum Block {
    NONE,
    CONTACT,
    BOILERPLATE
  }
}
