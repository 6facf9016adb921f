package org.termbridge.filter.word;

import java.util.Optional;
import org.termbridge.document.Role;
import org.termbridge.filter.office.Headline;
import org.termbridge.filter.office.XmlPart;

/**
 * The roles of a document's paragraphs by their styles and properties. One for all parts: a
 * document has one headline, the first paragraph that looks like one.
 */
final class WordRoles {

  private final WordStyles styles;
  private final Headline headline = new Headline();

  WordRoles(WordStyles styles) {
    this.styles = styles;
  }

  /**
   * The role of a paragraph that its part gives none.
   *
   * @param properties its {@code w:pPr}; -1 without
   * @param style the id of its style
   * @param isInTable whether it stands in a cell
   */
  Role of(XmlPart part, int properties, Optional<String> style, boolean isInTable) {
    Optional<Role> byStyle = style.flatMap(styles::role);
    boolean isFirstHeading = style.filter(styles::isFirstHeading).isPresent() && !isInTable;
    if (byStyle.equals(Optional.of(Role.HEADLINE)) || isFirstHeading) {
      return headline.firstOr(Role.HEADING);
    }
    if (properties >= 0 && WordStyles.isOutlined(part, properties)) {
      return Role.HEADING;
    }
    boolean isList = properties >= 0 && part.child(properties, "w:numPr") >= 0;
    Role role = byStyle.orElse(isList ? Role.LIST_ITEM : Role.BODY);
    return isInTable && (role == Role.BODY || role == Role.LIST_ITEM) ? Role.CELL : role;
  }
}
