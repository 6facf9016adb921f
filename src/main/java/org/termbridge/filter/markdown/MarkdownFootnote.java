package org.termbridge.filter.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A footnote as GitHub, Pandoc and most site generators read it: its mark and a colon, then blocks,
 * those behind the first line indented by four columns. CommonMark knows none and takes it for a
 * paragraph, for the address of a link if it is one word, or for a program listing.
 */
final class MarkdownFootnote extends Block {

  private static final Pattern MARK = Pattern.compile("\\[\\^[^\\]\\[\\r\\n]{1,999}\\]:[ \\t]*+");
  private static final int INDENT = 4;

  /** No writer puts so many footnotes into one another. */
  private static final int DEEPEST = 8;

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  private static boolean isTooDeep(@Nullable Block block) {
    int depth = 0;
    for (Block at = block; at != null; at = at.getParent()) {
      depth += at instanceof MarkdownFootnote ? 1 : 0;
    }
    return depth >= DEEPEST;
  }

  /** Takes the lines of one footnote. */
  private static final class Lines extends AbstractBlockParser {

    private final MarkdownFootnote footnote = new MarkdownFootnote();

    @Override
    public Block getBlock() {
      return footnote;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
      return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return footnote.getFirstChild() == null
            ? BlockContinue.none()
            : BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= INDENT
          ? BlockContinue.atColumn(state.getColumn() + INDENT)
          : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      footnote.setCharsFromContent();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
      // Its blocks have the text.
    }
  }

  /** Finds where a footnote begins. */
  static final class Start implements CustomBlockParserFactory {

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          return start(state, matched.getBlockParser().getBlock());
        }
      };
    }

    private static @Nullable BlockStart start(ParserState state, Block parent) {
      int begin = state.getNextNonSpaceIndex();
      BasedSequence line = state.getLine();
      if (state.getIndent() >= INDENT || !line.matchChars("[^", begin) || isTooDeep(parent)) {
        return BlockStart.none();
      }
      Matcher mark = MARK.matcher(line).region(begin, line.length());
      return mark.lookingAt() ? BlockStart.of(new Lines()).atIndex(mark.end()) : BlockStart.none();
    }
  }
}
