package org.termbridge.anatomy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign at the start of a list item. */
final class ListMarker {

  private static final Pattern BULLET =
      Pattern.compile("[•·▪◦‣●■◆▶►✓✔➢❖\\uF0B7\\uF0A7]\\s*\\S.*", 32);
  private static final Pattern NUMBER =
      Pattern.compile("[(（]?([0-9]{1,2})(?:[)）]|[.．、](?=\\s|[^0-9\\s]))\\s*\\S.*", 32);

  /** {@code 一、} and {@code （一）}, as notices and orders in Chinese and Japanese count. */
  private static final Pattern HAN_NUMBER =
      Pattern.compile("(?:[(（]([一二三四五六七八九十]{1,3})[)）]|([一二三四五六七八九十]{1,3})、)\\s*\\S.*", 32);

  private static final String HAN_DIGITS = "一二三四五六七八九";

  private ListMarker() {}

  /** A sign that nothing but a list item starts with. */
  static boolean isBullet(String text) {
    return BULLET.matcher(text).matches();
  }

  /** The number of an item; 0 if there is none. Only a sequence of them makes a list. */
  static int number(String text) {
    if (text.isEmpty() || !mayBegin(text.charAt(0))) {
      return 0;
    }
    Matcher marker = NUMBER.matcher(text);
    if (marker.matches()) {
      return Integer.parseInt(marker.group(1));
    }
    Matcher han = HAN_NUMBER.matcher(text);
    return han.matches() ? value(han.group(1) == null ? han.group(2) : han.group(1)) : 0;
  }

  private static boolean mayBegin(char c) {
    return Character.isDigit(c) || "(（十".indexOf(c) >= 0 || HAN_DIGITS.indexOf(c) >= 0;
  }

  /** {@code 七} is 7, {@code 十七} 17, {@code 二十} 20, {@code 二十七} 27. */
  private static int value(String han) {
    int ten = han.indexOf('十');
    int last = HAN_DIGITS.indexOf(han.charAt(han.length() - 1)) + 1;
    if (ten < 0) {
      return han.length() == 1 ? last : 0;
    }
    int tens = ten == 0 ? 1 : HAN_DIGITS.indexOf(han.charAt(0)) + 1;
    return tens * 10 + last;
  }
}
