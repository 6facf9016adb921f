package org.termbridge.intake.block;

import java.util.ArrayList;
import java.util.List;
import org.termbridge.intake.block.Block.Kind;

/**
 * Messages put their text into tables to place it on the screen. A table that holds a table, or
 * never two cells with text in a row, is such a one: its marks go, its text stays.
 */
public final class LayoutTables {

  private LayoutTables() {}

  public static List<Block> unwrapped(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    int end = read(blocks, 0, result);
    while (end < blocks.size()) {
      // An end without its table: malformed markup.
      end = read(blocks, end + 1, result);
    }
    return result;
  }

  /** Copies blocks up to the end of the table that is open, and says where that is. */
  private static int read(List<Block> blocks, int start, List<Block> out) {
    int i = start;
    while (i < blocks.size() && blocks.get(i).kind() != Kind.TABLE_END) {
      if (blocks.get(i).kind() == Kind.TABLE) {
        List<Block> inside = new ArrayList<>();
        i = read(blocks, i + 1, inside);
        add(inside, out);
      } else {
        out.add(blocks.get(i));
      }
      i++;
    }
    return i;
  }

  private static void add(List<Block> inside, List<Block> out) {
    if (isLayout(inside)) {
      inside.stream().filter(block -> !isMark(block)).forEach(out::add);
      return;
    }
    out.add(Block.mark(Kind.TABLE));
    out.addAll(inside);
    out.add(Block.mark(Kind.TABLE_END));
  }

  private static boolean isLayout(List<Block> inside) {
    boolean hasRowOfTwo = false;
    int filled = 0;
    boolean isFilled = false;
    for (Block block : inside) {
      switch (block.kind()) {
        case TABLE -> {
          return true;
        }
        case ROW -> {
          filled = 0;
          isFilled = false;
        }
        case CELL, HEADER_CELL -> isFilled = false;
        default -> {
          filled += isFilled || !block.kind().hasText() ? 0 : 1;
          isFilled = true;
        }
      }
      hasRowOfTwo |= filled > 1;
    }
    return !hasRowOfTwo;
  }

  /** Of this table only: marks of one inside it stay. */
  private static boolean isMark(Block block) {
    return switch (block.kind()) {
      case ROW, CELL, HEADER_CELL -> true;
      default -> false;
    };
  }
}
