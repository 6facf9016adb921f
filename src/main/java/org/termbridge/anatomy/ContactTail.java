package org.termbridge.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.termbridge.document.Role;

/**
 * Where a contact block ends. Short lines without a number or an address belong to it if another
 * address follows, or if the document or the block's own kind of neighbour follows; else they are
 * what the page sets behind it. Holds back at most the lines of one block.
 */
final class ContactTail implements Consumer<Line> {

  /** An office, a street and a town may stand behind the last number. */
  private static final int TAIL = 3;

  private final Consumer<Line> next;
  private final List<Line> held = new ArrayList<>();

  ContactTail(Consumer<Line> next) {
    this.next = next;
  }

  @Override
  public void accept(Line line) {
    if (isLoose(line)) {
      held.add(line);
      return;
    }
    release(line.role() == Role.CONTACT || (closes(line) && held.size() <= TAIL));
    next.accept(line);
  }

  /** Hands over what was held back. */
  void close() {
    release(held.size() <= TAIL);
  }

  private void release(boolean belong) {
    held.forEach(line -> next.accept(belong ? line : line.as(Role.BODY)));
    held.clear();
  }

  /** In the block for its place alone. */
  private static boolean isLoose(Line line) {
    return line.role() == Role.CONTACT && line.isPlain() && !RoleRules.hasAddress(line.text());
  }

  /** Ends a release, or opens the part that follows a contact block. */
  private static boolean closes(Line line) {
    return line.evidence() == Evidence.END || line.role() == Role.BOILERPLATE;
  }
}
