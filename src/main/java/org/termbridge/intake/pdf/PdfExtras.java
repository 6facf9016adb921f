package org.termbridge.intake.pdf;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Problem;
import org.termbridge.intake.describe.Description;
import org.termbridge.intake.pdf.line.PdfNotes;
import org.termbridge.intake.pdf.line.PdfPage;

/** What a PDF holds beside its pages' text: metadata, attachments, forms, notes. */
final class PdfExtras {

  private static final int DEEPEST = 32;

  private PdfExtras() {}

  /** Title, author, dates, language. */
  static Description describe(PDDocument document) {
    Description.Builder description = new Description.Builder();
    PDDocumentInformation information = document.getDocumentInformation();
    String language = document.getDocumentCatalog().getLanguage();
    description.title(textOf(information.getTitle()));
    description.language(textOf(language));
    description.text("author", textOf(information.getAuthor()));
    description.text("subject", textOf(information.getSubject()));
    description.text("description", textOf(information.getKeywords()));
    description.date("created", textOf(information.getCreationDate()));
    description.date("modified", textOf(information.getModificationDate()));
    return description.build();
  }

  private static String textOf(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String textOf(@Nullable Calendar value) {
    return value == null
        ? ""
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                value.toInstant().atOffset(ZoneOffset.UTC).withNano(0))
            + "Z";
  }

  /** What the carrier leaves out. */
  static List<Problem> warnings(PDDocument document, List<PdfPage> pages) {
    List<Problem> warnings = new ArrayList<>();
    Set<String> attachments = attachments(document);
    if (!attachments.isEmpty()) {
      warnings.add(Problem.of("W0232", attachments.size(), String.join(", ", attachments)));
    }
    List<PDAnnotation> unread = unread(document, pages);
    long fields = unread.stream().filter(PdfNotes::isField).count() + (hasXfa(document) ? 1 : 0);
    long notes = unread.stream().filter(note -> !PdfNotes.isField(note)).count();
    if (fields + notes > 0) {
      warnings.add(Problem.of("W0233", fields, notes));
    }
    return warnings;
  }

  private static Set<String> attachments(PDDocument document) {
    Set<String> names = new TreeSet<>();
    try {
      PDDocumentNameDictionary dictionary = document.getDocumentCatalog().getNames();
      if (dictionary != null && dictionary.getEmbeddedFiles() != null) {
        addNames(dictionary.getEmbeddedFiles(), names, 0);
      }
    } catch (IOException | RuntimeException e) {
      names.add("?");
    }
    for (PDAnnotation annotation : annotations(document)) {
      if ("FileAttachment".equals(annotation.getSubtype())) {
        names.add(nameOf(annotation.getCOSObject().getCOSDictionary(COSName.FS)));
      }
    }
    return names;
  }

  private static void addNames(
      PDNameTreeNode<PDComplexFileSpecification> node, Set<String> names, int depth)
      throws IOException {
    if (node.getNames() != null) {
      node.getNames().values().forEach(file -> names.add(nameOf(file.getCOSObject())));
    }
    if (node.getKids() != null && depth < DEEPEST) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        addNames(kid, names, depth + 1);
      }
    }
  }

  private static String nameOf(@Nullable COSDictionary file) {
    if (file == null) {
      return "?";
    }
    String name = file.getString(COSName.UF);
    return name == null ? file.getString(COSName.F, "?") : name;
  }

  /** Filled form fields and notes whose text no appearance shows. */
  private static List<PDAnnotation> unread(PDDocument document, List<PdfPage> pages) {
    String letters =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .map(line -> PdfNotes.letters(line.text()))
            .collect(Collectors.joining());
    List<PDAnnotation> unread = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation note : PdfNotes.of(page)) {
        if (PdfNotes.appearance(note).isEmpty() || !PdfNotes.isAmong(note, letters)) {
          unread.add(note);
        }
      }
    }
    return unread;
  }

  private static boolean hasXfa(PDDocument document) {
    try {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      return form != null && form.hasXFA();
    } catch (RuntimeException e) {
      // A broken form has nothing that could be read.
      return false;
    }
  }

  private static List<PDAnnotation> annotations(PDDocument document) {
    List<PDAnnotation> annotations = new ArrayList<>();
    document.getPages().forEach(page -> annotations.addAll(annotations(page)));
    return annotations;
  }

  private static List<PDAnnotation> annotations(PDPage page) {
    try {
      return page.getAnnotations();
    } catch (IOException | RuntimeException e) {
      // Annotations that cannot be read show nothing either.
      return List.of();
    }
  }
}
