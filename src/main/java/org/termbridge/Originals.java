package org.termbridge;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.Bilingual;
import org.termbridge.document.Content;
import org.termbridge.document.Draft;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.document.Provenance;
import org.termbridge.document.Release;
import org.termbridge.intake.Intake;
import org.termbridge.intake.IntakeOptions;

/** The copies of originals, named by the SHA-256 of their bytes, and the way back to them. */
final class Originals {

  static final String FOLDER = "originals";

  private Originals() {}

  /**
   * Keeps a copy of the release's original in {@code folder/originals/}.
   *
   * @throws InputException E0219 if the original is not what it was when it was opened
   */
  static void keep(Release release, Path folder) throws IOException {
    Path kept = folder.resolve(FOLDER).resolve(release.sha256() + extension(release.name()));
    if (Files.exists(kept)) {
      check(release);
      return;
    }
    try (Draft draft = Draft.of(kept)) {
      try (var out = draft.open()) {
        copy(release, out);
      }
      draft.publish(/* force= */ true);
    }
  }

  /**
   * Reads the original once more.
   *
   * @throws InputException E0219 if it is not what it was when it was opened
   */
  static void check(Release release) throws IOException {
    copy(release, OutputStream.nullOutputStream());
  }

  private static void copy(Release release, OutputStream out) throws IOException {
    DigestOutputStream copy = new DigestOutputStream(out, digest());
    try (InputStream in = original(release)) {
      in.transferTo(copy);
    }
    if (!HexFormat.of().formatHex(copy.getMessageDigest().digest()).equals(release.sha256())) {
      throw InputException.of("E0219").in(release.name());
    }
  }

  private static InputStream original(Release release) {
    try {
      return release.original().open();
    } catch (IOException e) {
      throw new InputException(Problem.of("E0219").in(release.name()), e);
    }
  }

  /**
   * The original of a returned file: the one inside it if its hash is the recorded one, the one
   * that the user names or that is attached to it, or a kept copy near the file; where no hash is
   * recorded and none of these is there, whatever is inside.
   *
   * @throws InputException E0601 if it is nowhere, saying where it was looked for; E0602 if the
   *     file that the user names is another
   */
  static Path find(Bilingual returned, Path xliff, MergeOptions options, Path scratch)
      throws IOException {
    Optional<Path> source = options.source();
    Optional<String> hash = returned.provenance().map(Provenance::sha256);
    Optional<Path> embedded = embedded(returned, scratch);
    if (embedded.isPresent() && hash.equals(Optional.of(sha256(embedded.get())))) {
      return embedded.get();
    }
    if (source.isPresent() && Files.isRegularFile(source.get())) {
      boolean isOriginal = hash.isEmpty() || hash.get().equals(sha256(source.get()));
      return isOriginal
          ? source.get()
          : attached(source.get(), hash.get(), options, scratch)
              .orElseThrow(() -> InputException.of("E0602", source.get()));
    }
    List<Path> folders = folders(xliff, source);
    for (Path folder : folders) {
      Optional<Path> found = in(folder, hash, returned.original());
      if (found.isPresent()) {
        return found.get();
      }
    }
    Optional<Path> elsewhere = renamed(hash, options, scratch);
    if (elsewhere.isPresent()) {
      return elsewhere.get();
    }
    if (embedded.isPresent() && hash.isEmpty()) {
      return embedded.get();
    }
    throw InputException.of("E0601", returned.original(), joined(folders));
  }

  /** What stands inside the file; it may be another tool's skeleton. */
  private static Optional<Path> embedded(Bilingual returned, Path scratch) throws IOException {
    return returned.embedded().isPresent()
        ? Optional.of(unpacked(returned.embedded().get(), returned.original(), scratch))
        : Optional.empty();
  }

  private static Path unpacked(Content embedded, String name, Path scratch) throws IOException {
    Path file = scratch.resolve("original" + extension(name));
    try (InputStream in = embedded.open()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  /** What is attached to a message is kept under a name of its own, and found by its hash. */
  private static Optional<Path> attached(
      Path message, String hash, MergeOptions options, Path scratch) throws IOException {
    for (Release attachment : attachments(message, options)) {
      if (attachment.sha256().equals(hash)) {
        return Optional.of(unpacked(attachment.original(), attachment.name(), scratch));
      }
    }
    return Optional.empty();
  }

  /** Under another name, or inside a message, in the folder that the user names. */
  private static Optional<Path> renamed(Optional<String> hash, MergeOptions options, Path scratch)
      throws IOException {
    if (hash.isEmpty() || options.source().filter(Files::isDirectory).isEmpty()) {
      return Optional.empty();
    }
    SourceFolder folder = SourceFolder.of(options.source().get());
    Path file = folder.files().get(hash.get());
    if (file != null) {
      return Optional.of(file);
    }
    for (Path message : folder.messages()) {
      Optional<Path> found = attached(message, hash.get(), options, scratch);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static List<Release> attachments(Path message, MergeOptions options) throws IOException {
    try {
      IntakeOptions intake = new IntakeOptions(Optional.empty(), options.limits());
      List<Release> all = new ArrayList<>(new Intake(intake).open(message).attachments());
      for (int i = 0; i < all.size(); i++) {
        all.addAll(all.get(i).attachments());
      }
      return all;
    } catch (InputException e) {
      // What cannot be read is not the original either.
      return List.of();
    }
  }

  /** Where to look, nearest first. */
  private static List<Path> folders(Path xliff, Optional<Path> source) {
    List<Path> folders = new ArrayList<>();
    source.ifPresent(
        folder -> {
          folders.add(folder);
          folders.add(folder.resolve(FOLDER));
        });
    Path folder = xliff.toAbsolutePath().normalize().getParent();
    for (int up = 0; folder != null && up < 4; up++) {
      folders.add(folder.resolve(FOLDER));
      // Translations are often put into a folder beside the one that extract wrote.
      folders.add(folder.resolve("xliff").resolve(FOLDER));
      folder = folder.getParent();
    }
    folders.add(Path.of("xliff", FOLDER));
    return folders;
  }

  private static Optional<Path> in(Path folder, Optional<String> hash, String name)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Path sameName = folder.resolve(name);
    if (hash.isEmpty()) {
      return Optional.of(sameName).filter(Files::isRegularFile);
    }
    try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder, hash.get() + "*")) {
      for (Path file : kept) {
        return Optional.of(file);
      }
    }
    return Files.isRegularFile(sameName) && hash.get().equals(sha256(sameName))
        ? Optional.of(sameName)
        : Optional.empty();
  }

  private static String joined(List<Path> folders) {
    return String.join(", ", folders.stream().map(Path::toString).toList());
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }

  static String sha256(Path file) throws IOException {
    try (var in = new DigestInputStream(Files.newInputStream(file), digest())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
