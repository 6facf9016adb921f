package org.termbridge.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.termbridge.document.Content;
import org.termbridge.document.InputException;
import org.termbridge.document.Problem;
import org.termbridge.document.Release;
import org.termbridge.document.Road;
import org.termbridge.intake.mail.Mail;

/** Takes the documents in that are attached to another one. */
public final class Attachments {

  private static final int LONGEST_NAME = 120;

  private final Intake intake;
  private final Limits limits;
  private final int depth;

  /**
   * For one document.
   *
   * @param depth of documents in documents
   */
  Attachments(Intake intake, Limits limits, int depth) {
    this.intake = intake;
    this.limits = limits;
    this.depth = depth;
  }

  /**
   * What became of the parts.
   *
   * @param releases the documents among them
   * @param warnings W0204 for the others
   */
  public record Taken(List<Release> releases, List<Problem> warnings) {}

  /**
   * Opens what is a document.
   *
   * @throws InputException E0209 if the parts are more, or nested deeper, than allowed
   */
  public Taken take(List<Mail.Part> parts) {
    List<Release> releases = new ArrayList<>();
    List<String> left = new ArrayList<>();
    Set<String> names = new HashSet<>();
    if (!parts.isEmpty() && depth >= limits.depth()) {
      throw InputException.of("E0209", "documents more than " + limits.depth() + " deep");
    }
    for (Mail.Part part : parts) {
      String name = unique(safe(part.name()), names);
      try {
        refuseEntries(part.bytes());
        releases.add(open(part.bytes(), name));
      } catch (InputException e) {
        left.add(name + " (" + e.problem().code() + ")");
      }
    }
    List<Problem> warnings =
        left.isEmpty() ? List.of() : List.of(Problem.of("W0204", String.join(", ", left)));
    return new Taken(releases, warnings);
  }

  /** Appointments and address cards look like text, but what is in them is for programs. */
  private static void refuseEntries(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(32, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.stripLeading().startsWith("BEGIN:VCALENDAR")) {
      throw InputException.of("E0205", "an appointment (text/calendar)");
    }
    if (start.stripLeading().startsWith("BEGIN:VCARD")) {
      throw InputException.of("E0205", "an address card (text/vcard)");
    }
  }

  /**
   * Through a file of its own, since containers are read at random; the release keeps the bytes.
   */
  private Release open(byte[] bytes, String name) {
    try {
      Path file = Files.createTempFile("termbridge-", ".part");
      try {
        Files.write(file, bytes);
        return inMemory(intake.open(file, name, depth + 1), bytes);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Release inMemory(Release release, byte[] bytes) {
    Content original = () -> new ByteArrayInputStream(bytes);
    return new Release(
        release.name(),
        release.mediaType(),
        release.format(),
        release.charset(),
        release.language(),
        release.languageGiven(),
        release.road(),
        release.road() == Road.NATIVE ? original : release.content(),
        original,
        release.sha256(),
        release.title(),
        release.metadata(),
        release.warnings(),
        release.attachments());
  }

  /** A name without folders and without what file systems refuse. */
  private static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}<>:\"|?*]+", "_").replaceAll("^[. ]+|[. ]+$", "");
    int start = Math.max(0, plain.length() - LONGEST_NAME);
    return plain.isEmpty() ? "attachment" : plain.substring(start);
  }

  private static String unique(String name, Set<String> names) {
    String free = name;
    int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
    for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name.substring(0, dot) + " (" + i + ")" + name.substring(dot);
    }
    return free;
  }
}
