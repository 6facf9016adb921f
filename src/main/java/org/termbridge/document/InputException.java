package org.termbridge.document;

/** Something the user can mend: it says which file, where, what is wrong and what to do. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public InputException(Problem problem) {
    super(problem.code() + ": " + problem.message());
    this.problem = problem;
  }

  public InputException(Problem problem, Throwable cause) {
    super(problem.code() + ": " + problem.message(), cause);
    this.problem = problem;
  }

  /** An error without a file or place yet; {@link #in} adds the file. */
  public static InputException of(String code, Object... arguments) {
    return new InputException(Problem.of(code, arguments));
  }

  public Problem problem() {
    return problem;
  }

  /** The same error, with the file named if none was. */
  public InputException in(String file) {
    return problem.file().isPresent() ? this : new InputException(problem.in(file), this);
  }
}
