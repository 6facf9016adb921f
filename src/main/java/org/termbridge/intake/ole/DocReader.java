package org.termbridge.intake.ole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.termbridge.intake.Limits;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.BoldHeadings;
import org.termbridge.intake.block.Carried;
import org.termbridge.intake.block.CleanUp;
import org.termbridge.intake.charset.Spaces;

/**
 * Reads a document as Word 6 to 2003 saves it. Tika's parser stands on the same library, but makes
 * line breaks of tabs and marks of notes, and text of the codes of fields.
 */
public final class DocReader {

  private DocReader() {}

  public static Carried read(Path file, Limits limits) throws IOException {
    return OleFile.read(file, limits, DocReader::body, OleFile.refused("Word"));
  }

  private static OleFile.Body body(POIFSFileSystem container) throws IOException {
    List<String> heads = new ArrayList<>();
    List<Block> blocks = CleanUp.office(blocks(container, heads));
    return new OleFile.Body(BoldHeadings.found(blocks), heads);
  }

  private static List<Block> blocks(POIFSFileSystem container, List<String> heads)
      throws IOException {
    try {
      HWPFDocument document = new HWPFDocument(container.getRoot());
      heads.addAll(heads(document));
      return blocks(document);
    } catch (OldWordFileFormatException e) {
      String text = new HWPFOldDocument(container.getRoot()).getText().toString();
      return new DocStory(DocParagraphs.plain(), DocNotes.none()).read(text);
    }
  }

  private static List<Block> blocks(HWPFDocument document) {
    DocParagraphs paragraphs = DocParagraphs.of(document);
    DocNotes notes = DocNotes.of(document, paragraphs);
    List<Block> blocks = new ArrayList<>(new DocStory(paragraphs, notes).read(document.getRange()));
    blocks.addAll(new DocStory(paragraphs, notes).read(document.getMainTextboxRange()));
    return blocks;
  }

  private static List<String> heads(HWPFDocument document) {
    HeaderStories stories = new HeaderStories(document);
    List<String> heads = new ArrayList<>();
    for (Optional<Range> story :
        List.of(
            Optional.ofNullable(stories.getFirstHeaderSubrange()),
            Optional.ofNullable(stories.getEvenHeaderSubrange()),
            Optional.ofNullable(stories.getOddHeaderSubrange()),
            Optional.ofNullable(stories.getFirstFooterSubrange()),
            Optional.ofNullable(stories.getEvenFooterSubrange()),
            Optional.ofNullable(stories.getOddFooterSubrange()))) {
      story
          .map(new DocStory(DocParagraphs.plain(), DocNotes.none())::read)
          .ifPresent(blocks -> blocks.forEach(block -> heads.add(block.text())));
    }
    heads.removeIf(Spaces::isBlank);
    return heads;
  }
}
