package org.termbridge.cli;

import java.util.Set;
import org.termbridge.batch.Input;
import org.termbridge.batch.Result;
import org.termbridge.cli.console.Notices;
import org.termbridge.document.Problem;

/** How many inputs of a run are done, passed over and failed; tells of those that failed. */
final class Tally {

  /** What a folder may hold besides documents: pictures, programs, archives, translations. */
  private static final Set<String> NO_DOCUMENT = Set.of("E0205", "E0206", "E0211", "E0218");

  /** A newer delivery is merged, as the user wished. */
  private static final String SUPERSEDED = "E0714";

  private final Notices notices;
  private final int total;
  private int done;
  private int skipped;
  private int failed;
  private int bugs;

  Tally(Notices notices, int total) {
    this.notices = notices;
    this.total = total;
  }

  /** There is but one input, and room to say more of it. */
  boolean isOfOne() {
    return total == 1;
  }

  void count(Result<?> result) {
    if (result.isDone()) {
      done++;
    } else if (isSkipped(result)) {
      skipped++;
    } else {
      failed++;
    }
    bugs += result.bug().isPresent() ? 1 : 0;
  }

  /** Tells why there is no value. */
  void tell(Result<?> result) {
    result.problem().ifPresent(problem -> tell(problem, isSkipped(result)));
    result.bug().ifPresent(notices::trace);
  }

  private void tell(Problem problem, boolean isSkipped) {
    if (isSkipped) {
      notices.detail(problem);
    } else if (total == 1) {
      notices.error(problem);
    } else {
      notices.errorLine(problem);
    }
  }

  static boolean isSkipped(Result<?> result) {
    String code = result.problem().map(Problem::code).orElse("");
    return code.equals(SUPERSEDED) || isNoDocument(result.input(), code);
  }

  static boolean isNoDocument(Input input, String code) {
    return input.walked() && NO_DOCUMENT.contains(code);
  }

  /** Says how many, if there were several. */
  void summarize() {
    if (total > 1) {
      notices.note("summary", done, skipped, failed);
    }
  }

  ExitCode exitCode(boolean hasFindings) {
    if (done > 0 && failed > 0) {
      return ExitCode.SOME_FAILED;
    }
    if (done == 0) {
      return bugs > 0 && bugs == failed ? ExitCode.BUG : ExitCode.NOTHING_DONE;
    }
    return hasFindings ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
