package org.termbridge.xliff.judge.rules;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.termbridge.xliff.judge.Findings;
import org.termbridge.xliff.judge.Scope;
import org.termbridge.xliff.xml.Element;
import org.termbridge.xliff.xml.Namespaces;

/** Size and length restriction (2.1 section 5.7). */
final class SizeRules {

  /** "90", "25,100", "25,*", "*". */
  private static final Pattern RANGE = Pattern.compile("\\*|[0-9]+(,([0-9]+|\\*))?");

  private static final Pattern WHOLE = Pattern.compile("[0-9]+");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*[.,]?[0-9]+");

  private final Findings findings;

  SizeRules(Findings findings) {
    this.findings = findings;
  }

  void check(Element element, Scope scope) {
    if (element.attributes().stream()
        .noneMatch(attribute -> attribute.namespace().equals(Namespaces.SIZES))) {
      return;
    }
    boolean end = element.name().equals("ec") && !"yes".equals(element.get("isolated"));
    String sizeInfo = own(element, "sizeInfo");
    String sizeInfoRef = own(element, "sizeInfoRef");
    String storage = own(element, "equivStorage");
    if (end && (sizeInfo != null || sizeInfoRef != null || storage != null)) {
      findings.error(element, "size-on-end", "only an isolated ec has sizes of its own");
    }
    if (sizeInfo != null && sizeInfoRef != null) {
      findings.error(element, "size-info", "sizeInfo and sizeInfoRef exclude one another");
    }
    if (sizeInfoRef != null && !scope.hasSizeData(sizeInfoRef)) {
      findings.error(
          element, "size-data", "no slr:data around here has the id \"" + sizeInfoRef + "\"");
    }
    info(element, sizeInfo, scope);
    if (storage != null && !WHOLE.matcher(storage).matches()) {
      findings.error(element, "size-storage", "equivStorage is a whole number");
    }
    range(element, "sizeRestriction", scope.sizeProfile().equals("xliff:codepoints"));
    range(element, "storageRestriction", scope.storageProfile().startsWith("xliff:utf"));
  }

  /** Profiles of their own may write anything, but a number is a whole number. */
  private void info(Element element, @Nullable String info, Scope scope) {
    if (info == null || WHOLE.matcher(info).matches()) {
      return;
    }
    if (scope.sizeProfile().equals("xliff:codepoints") || NUMBER.matcher(info).matches()) {
      findings.error(element, "size-info", "sizeInfo is a whole number");
    }
  }

  private void range(Element element, String name, boolean standard) {
    String value = own(element, name);
    if (value == null || !standard) {
      return;
    }
    boolean ordered = RANGE.matcher(value).matches();
    int comma = value.indexOf(',');
    if (ordered && comma > 0 && !value.endsWith("*")) {
      String least = value.substring(0, comma).replaceFirst("^0+(?=.)", "");
      String most = value.substring(comma + 1).replaceFirst("^0+(?=.)", "");
      ordered =
          least.length() < most.length()
              || (least.length() == most.length() && least.compareTo(most) <= 0);
    }
    if (!ordered) {
      findings.error(element, "size-range", name + " is a number, or two with a comma, or *");
    }
  }

  private static @Nullable String own(Element element, String name) {
    return element.get(Namespaces.SIZES, name);
  }
}
