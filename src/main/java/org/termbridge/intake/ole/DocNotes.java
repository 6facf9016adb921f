package org.termbridge.intake.ole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.termbridge.carrier.CarrierRole;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Block.Kind;

/** The footnotes and endnotes of a Word document, by the place of their mark in the text. */
final class DocNotes {

  private final Map<Integer, Range> texts = new HashMap<>();
  private final Optional<DocParagraphs> paragraphs;

  private DocNotes(Optional<DocParagraphs> paragraphs) {
    this.paragraphs = paragraphs;
  }

  static DocNotes none() {
    return new DocNotes(Optional.empty());
  }

  static DocNotes of(HWPFDocument document, DocParagraphs paragraphs) {
    DocNotes notes = new DocNotes(Optional.of(paragraphs));
    notes.add(document, document.getFootnotes(), document.getFootnoteRange());
    notes.add(document, document.getEndnotes(), document.getEndnoteRange());
    return notes;
  }

  private void add(HWPFDocument document, Notes notes, Range all) {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      int start = all.getStartOffset() + notes.getNoteTextStartOffset(i);
      int end = all.getStartOffset() + notes.getNoteTextEndOffset(i);
      texts.put(
          notes.getNoteAnchorPosition(i),
          new Range(start, Math.min(end, all.getEndOffset()), document));
    }
  }

  /** The paragraphs of the note whose mark stands at a place, without the mark itself. */
  List<Block> at(int position) {
    Range text = texts.remove(position);
    List<Block> blocks = new ArrayList<>();
    if (text != null) {
      for (Block block : new DocStory(paragraphs.orElseThrow(), none()).read(text)) {
        if (block.kind().hasText()) {
          Block note = block.without(block.text().length() - block.text().stripLeading().length());
          blocks.add(note.withKind(Kind.PARAGRAPH, 0).withRole(CarrierRole.FOOTNOTE));
        }
      }
    }
    return blocks;
  }
}
