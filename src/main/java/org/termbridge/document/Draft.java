package org.termbridge.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * An output file that appears whole or not at all: it is written under another name beside its
 * target, then moved. A draft that is closed without {@link #publish} leaves nothing; so does a
 * killed program.
 */
public final class Draft implements AutoCloseable {

  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  /** Closed when the program is stopped, so that no draft appears behind the broom. */
  private static final Semaphore GATE = new Semaphore(Integer.MAX_VALUE, /* fair= */ true);

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Draft::deleteAll, "drafts"));
  }

  private final Path target;
  private final Path draft;

  private Draft(Path target, Path draft) {
    this.target = target;
    this.draft = draft;
  }

  /**
   * A draft beside the target; missing folders are made.
   *
   * @throws InputException E0702 if the folder cannot be written
   */
  public static Draft of(Path target) {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file name");
    GATE.acquireUninterruptibly();
    try {
      Files.createDirectories(folder);
      String name = target.getFileName().toString();
      // The extension stays, so that whoever reads the draft again recognises the format.
      Path draft =
          Files.createFile(folder.resolve(".draft-" + UUID.randomUUID() + extension(name)));
      OPEN.add(draft);
      return new Draft(target, draft);
    } catch (IOException e) {
      throw unwritable(folder, e);
    } finally {
      GATE.release();
    }
  }

  /** The file to write to and to read again before publishing. */
  public Path path() {
    return draft;
  }

  public Path target() {
    return target;
  }

  public OutputStream open() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16);
  }

  /** Whether publishing would leave the target as it is, or replace a different file. */
  public boolean isBlocked(boolean force) {
    return !force && Files.exists(target) && !sameBytes();
  }

  /**
   * Moves the draft into place.
   *
   * @param force replace an existing file that differs
   * @throws InputException E0701 if a different file is there, E0702 if the target cannot be
   *     written
   */
  public void publish(boolean force) {
    if (isBlocked(force)) {
      throw new InputException(Problem.of("E0701").in(target.toString()));
    }
    GATE.acquireUninterruptibly();
    try {
      move();
      OPEN.remove(draft);
    } catch (IOException e) {
      throw unwritable(target, e);
    } finally {
      GATE.release();
    }
  }

  @Override
  public void close() {
    if (OPEN.remove(draft)) {
      deleteQuietly(draft);
    }
  }

  /**
   * The problem that a failed write comes down to: full disk, no permission, something in the way.
   */
  public static InputException unwritable(Path path, IOException cause) {
    return new InputException(Problem.of("E0702", reason(cause)).in(path.toString()), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "no permission";
    }
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return "a file stands where a folder is needed";
    }
    if (cause instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return String.valueOf(cause.getMessage());
  }

  private void move() throws IOException {
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private boolean sameBytes() {
    try {
      return Files.isRegularFile(target) && Files.mismatch(draft, target) == -1;
    } catch (IOException e) {
      return false;
    }
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? ".tmp" : name.substring(dot);
  }

  /** Whoever wants to write from now on waits until the program is gone. */
  private static void deleteAll() {
    GATE.acquireUninterruptibly(Integer.MAX_VALUE);
    OPEN.forEach(Draft::deleteQuietly);
  }

  private static void deleteQuietly(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // A draft that cannot be deleted harms nobody: its name says what it is.
    }
  }
}
