package org.termbridge.intake.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.Problem;
import org.termbridge.intake.Attachments;
import org.termbridge.intake.Limits;
import org.termbridge.intake.block.Block;
import org.termbridge.intake.block.Block.Kind;
import org.termbridge.intake.block.BoldHeadings;
import org.termbridge.intake.block.Carried;
import org.termbridge.intake.block.CleanUp;
import org.termbridge.intake.block.HtmlText;
import org.termbridge.intake.block.LayoutTables;
import org.termbridge.intake.block.Span;
import org.termbridge.intake.charset.Spaces;
import org.termbridge.intake.describe.Description;
import org.termbridge.intake.tika.TikaReader;

/** A message as a document: its subject is the headline, its text follows. */
public final class MailReader {

  private MailReader() {}

  public static Carried carried(Mail mail, Limits limits, Attachments attachments)
      throws IOException {
    List<Block> blocks = new ArrayList<>();
    if (!Spaces.isBlank(mail.subject())) {
      blocks.add(Block.of(Kind.HEADING, 1, List.of(Span.of(mail.subject()))));
    }
    for (Mail.Body body : mail.bodies()) {
      blocks.addAll(blocks(body, limits));
    }
    Attachments.Taken taken = attachments.take(mail.parts());
    List<Problem> warnings = new ArrayList<>(mail.warnings());
    if (mail.pictures() > 0) {
      warnings.add(Problem.of("W0205", mail.pictures()));
    }
    warnings.addAll(taken.warnings());
    return Carried.of(CleanUp.mail(blocks), description(mail), warnings, taken.releases());
  }

  private static List<Block> blocks(Mail.Body body, Limits limits) throws IOException {
    return switch (body.kind()) {
      case HTML -> BoldHeadings.inMessage(LayoutTables.unwrapped(HtmlText.blocks(body.text())));
      case RTF -> TikaReader.rtf(body.text().getBytes(StandardCharsets.ISO_8859_1), limits);
      case PLAIN, FLOWED, FLOWED_DELETING_SPACE -> MailText.blocks(body);
    };
  }

  private static Description description(Mail mail) {
    Description.Builder description = new Description.Builder().title(mail.subject());
    mail.author().ifPresent(author -> description.text("author", author));
    mail.date().ifPresent(date -> description.date("created", date));
    Description built = description.build();
    return new Description(built.title(), Optional.empty(), built.metadata());
  }
}
