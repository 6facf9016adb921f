package org.termbridge.intake.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.intake.block.Block.Kind;

/**
 * Paragraphs that begin with the mark of a list become its items, and the mark goes. A bullet is
 * sure by itself; a dash or a number only in a run, because a lone one can be speech, a minus or a
 * numbered heading.
 */
public final class ListMarks {

  /** With the private-use characters by which the Symbol and Wingdings fonts show bullets. */
  private static final Pattern BULLET =
      Pattern.compile(
          "\\A\\s*[•·▪◦‣●○■□➢➤✓✔❖\\uF0B7\\uF0A7\\uF0D8\\uF0FC\\uF076\\uF0A8\\uF02D]\\s*");

  private static final Pattern DASH = Pattern.compile("\\A\\s*[-–*]\\s+(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("\\A\\s*(\\d{1,3})[.)]\\s+(?=\\S)");
  private static final Pattern MARKED_LINE =
      Pattern.compile("\\n(?=[ \\t]*(?:[•·▪◦‣●○■□]|[-*][ \\t]|\\d{1,3}[.)][ \\t])[ \\t]*\\S)");

  private ListMarks() {}

  /** A paragraph whose lines are list items becomes a paragraph a line. */
  static List<Block> splitLines(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      Block rest = block;
      Matcher mark = MARKED_LINE.matcher(rest.text());
      while (rest.isParagraph() && mark.find()) {
        result.add(rest.upTo(mark.start()));
        rest = rest.without(mark.start() + 1);
        mark = MARKED_LINE.matcher(rest.text());
      }
      result.add(rest);
    }
    return result;
  }

  public static List<Block> toItems(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (int i = 0; i < blocks.size(); ) {
      int end = endOfRun(blocks, i);
      for (Block block : blocks.subList(i, end)) {
        result.add(item(block));
      }
      if (end == i) {
        result.add(bullet(blocks.get(i)));
        end = i + 1;
      }
      i = end;
    }
    return result;
  }

  /** Where a run of at least two dashed or numbered paragraphs ends; its start if there is none. */
  private static int endOfRun(List<Block> blocks, int start) {
    int end = start;
    while (end < blocks.size() && isMarked(blocks, start, end)) {
      end++;
    }
    return end - start < 2 ? start : end;
  }

  private static boolean isMarked(List<Block> blocks, int start, int i) {
    if (!blocks.get(i).isParagraph()) {
      return false;
    }
    Matcher number = NUMBER.matcher(blocks.get(i).text());
    boolean isNext = number.find() && Integer.parseInt(number.group(1)) == i - start + 1;
    boolean isNumbered = NUMBER.matcher(blocks.get(start).text()).find();
    return isNumbered ? isNext : DASH.matcher(blocks.get(i).text()).find();
  }

  private static Block item(Block block) {
    Matcher number = NUMBER.matcher(block.text());
    if (number.find()) {
      return block.without(number.end()).withKind(Kind.NUMBERED, 0);
    }
    Matcher dash = DASH.matcher(block.text());
    return dash.find() ? block.without(dash.end()).withKind(Kind.BULLET, 0) : block;
  }

  private static Block bullet(Block block) {
    Matcher bullet = BULLET.matcher(block.text());
    if ((block.isParagraph() || block.kind() == Kind.BULLET) && bullet.find()) {
      return block.without(bullet.end()).withKind(Kind.BULLET, block.level());
    }
    return block;
  }
}
