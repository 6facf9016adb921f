package org.termbridge.xliff.judge.rules;

import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.judge.Scope;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Namespaces;

/** Format style (2.1 section 5.3). */
final class FormatRules {

  private FormatRules() {}

  static void check(Element element, Scope scope, Findings findings) {
    String style = element.get(Namespaces.FORMAT, "fs");
    String more = element.get(Namespaces.FORMAT, "subFs");
    if (more != null && style == null) {
      findings.error(element, "format-style", "fs:subFs needs fs:fs");
    }
    if (more != null && !more.matches("(?s)(\\\\.|[^\\\\,])+,(.*)")) {
      findings.error(element, "format-style", "fs:subFs is written name,value");
    }
    if ((style != null || more != null)
        && element.is(scope.core(), "ec")
        && !"yes".equals(element.get("isolated"))) {
      findings.error(element, "format-style", "only an isolated ec has a format style");
    }
  }
}
