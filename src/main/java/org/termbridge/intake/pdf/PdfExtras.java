package org.termbridge.intake.pdf;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.jspecify.annotations.Nullable;
import org.termbridge.document.Problem;
import org.termbridge.intake.describe.Description;

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
  static List<Problem> warnings(PDDocument document) {
    List<Problem> warnings = new ArrayList<>();
    Set<String> attachments = attachments(document);
    if (!attachments.isEmpty()) {
      warnings.add(Problem.of("W0232", attachments.size(), String.join(", ", attachments)));
    }
    int fields = filledFields(document);
    int notes = textNotes(document);
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

  /** Filled form fields: what they show is no part of the page's text. */
  private static int filledFields(PDDocument document) {
    try {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      if (form == null) {
        return 0;
      }
      int filled = 0;
      for (PDField field : form.getFieldTree()) {
        String value = field.getValueAsString();
        filled += "Tx".equals(field.getFieldType()) && value != null && !value.isBlank() ? 1 : 0;
      }
      return filled + (form.hasXFA() ? 1 : 0);
    } catch (RuntimeException e) {
      // A broken form has no fields that could be read.
      return 0;
    }
  }

  private static int textNotes(PDDocument document) {
    int notes = 0;
    for (PDAnnotation annotation : annotations(document)) {
      String contents = annotation.getContents();
      notes +=
          "FreeText".equals(annotation.getSubtype()) && contents != null && !contents.isBlank()
              ? 1
              : 0;
    }
    return notes;
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
