package org.termbridge.document;

/**
 * Inline markup inside a text. The two halves of a pair carry the same id.
 *
 * @param id unique in the unit among pairs and standalone codes; an NMTOKEN
 * @param kind opening, closing or standalone
 * @param type what the markup does
 * @param data the original markup, for the writer of the format; may be empty
 * @param display short text that translators see in place of the markup; angle brackets are turned
 *     into single quotation marks
 * @param canDelete a translation may leave it out
 * @param canCopy a translation may use it twice
 * @param canReorder a translation may move it past other codes
 */
public record Code(
    String id,
    CodeKind kind,
    CodeType type,
    String data,
    String display,
    boolean canDelete,
    boolean canCopy,
    boolean canReorder)
    implements Inline {

  public Code {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a code has an id");
    }
    // Some tools copy it into an attribute as it is, and what they write is no XML then.
    display = display.replace('<', '‹').replace('>', '›');
  }

  /** A code with the rights that its type gives. */
  public static Code of(String id, CodeKind kind, CodeType type, String data, String display) {
    return new Code(
        id,
        kind,
        type,
        data,
        display,
        type.isDeletable(),
        type.isCopyable(),
        /* canReorder= */ true);
  }

  /** The same markup under another id. */
  public Code withId(String other) {
    return new Code(other, kind, type, data, display, canDelete, canCopy, canReorder);
  }

  @Override
  public String words() {
    return "";
  }

  @Override
  public String marked() {
    return switch (kind) {
      case OPEN -> "{" + id + ">";
      case CLOSE -> "{/" + id + ">";
      case STANDALONE -> "{" + id + "/>";
    };
  }

  /** Whether both are the same half of the same code. */
  public boolean matches(Code other) {
    return kind == other.kind && id.equals(other.id);
  }
}
