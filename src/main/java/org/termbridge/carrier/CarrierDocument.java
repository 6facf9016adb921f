package org.termbridge.carrier;

import java.util.List;
import java.util.Optional;
import org.termbridge.document.Language;

/**
 * A carrier, read.
 *
 * @param title empty if it has none
 * @param language of its text, if it says
 * @param blocks in reading order
 */
record CarrierDocument(String title, Optional<Language> language, List<CarrierBlock> blocks) {

  CarrierDocument {
    blocks = List.copyOf(blocks);
  }

  boolean isRightToLeft() {
    return language.filter(Language::isRightToLeft).isPresent();
  }

  void write(CarrierWriter writer) {
    blocks.forEach(block -> block.write(writer));
  }
}
