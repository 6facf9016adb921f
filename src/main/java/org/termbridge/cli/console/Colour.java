package org.termbridge.cli.console;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Whether messages are coloured. */
public enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  /** On a terminal only, and never under {@code NO_COLOR}, unless it is forced. */
  Ansi ansi(boolean isTerminal, Map<String, String> environment) {
    boolean wanted =
        switch (this) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              isTerminal
                  && environment.getOrDefault("NO_COLOR", "").isEmpty()
                  && !"dumb".equals(environment.get("TERM"));
        };
    return wanted ? Ansi.ON : Ansi.OFF;
  }
}
