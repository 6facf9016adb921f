package org.termbridge.filter.okapi;

import java.util.Locale;
import net.sf.okapi.common.resource.Code;
import org.termbridge.document.CodeType;

/** What Okapi's own code types tell; formats that know more have a naming of their own. */
public final class OkapiNaming implements Fragments.Naming {

  public static final OkapiNaming INSTANCE = new OkapiNaming();

  @Override
  public CodeType type(Code code) {
    String type = code.getType() == null ? "" : code.getType();
    return switch (type) {
      case Code.TYPE_BOLD -> CodeType.BOLD;
      case Code.TYPE_ITALIC -> CodeType.ITALIC;
      case Code.TYPE_UNDERLINED -> CodeType.UNDERLINE;
      case Code.TYPE_LB -> CodeType.LINE_BREAK;
      case Code.TYPE_LINK -> CodeType.LINK;
      case Code.TYPE_IMAGE -> CodeType.IMAGE;
      default -> CodeType.OTHER;
    };
  }

  @Override
  public String display(Code code, CodeType type) {
    if (type == CodeType.OTHER && !code.getData().isBlank() && code.getData().length() <= 24) {
      return code.getData();
    }
    return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
