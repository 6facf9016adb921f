package org.termbridge.anatomy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign at the start of a list item. */
final class ListMarker {

  private static final Pattern BULLET =
      Pattern.compile("[•·▪◦‣●■◆▶►✓✔➢❖\\uF0B7\\uF0A7]\\s*\\S.*", 32);
  private static final Pattern NUMBER =
      Pattern.compile("[(（]?([0-9]{1,2})(?:[)）]|[.．、](?=\\s|[^0-9\\s]))\\s*\\S.*", 32);

  private ListMarker() {}

  /** A sign that nothing but a list item starts with. */
  static boolean isBullet(String text) {
    return BULLET.matcher(text).matches();
  }

  /** The number of an item; 0 if there is none. Only a sequence of them makes a list. */
  static int number(String text) {
    if (text.isEmpty()
        || !(Character.isDigit(text.charAt(0)) || "(（".indexOf(text.charAt(0)) >= 0)) {
      return 0;
    }
    Matcher marker = NUMBER.matcher(text);
    return marker.matches() ? Integer.parseInt(marker.group(1)) : 0;
  }
}
