package org.termbridge.intake.describe;

import java.util.List;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;

/** Tika's typed metadata as a description. */
public final class TikaMetadata {

  private static final Map<String, Property> TEXTS =
      Map.of(
          "author", TikaCoreProperties.CREATOR,
          "subject", TikaCoreProperties.SUBJECT,
          "description", TikaCoreProperties.DESCRIPTION);

  private static final Map<String, Property> DATES =
      Map.of("created", TikaCoreProperties.CREATED, "modified", TikaCoreProperties.MODIFIED);

  private TikaMetadata() {}

  public static Description describe(Metadata metadata) {
    Description.Builder description = new Description.Builder();
    values(metadata, TikaCoreProperties.TITLE).forEach(description::title);
    values(metadata, TikaCoreProperties.LANGUAGE).forEach(description::language);
    TEXTS.forEach((key, name) -> values(metadata, name).forEach(v -> description.text(key, v)));
    DATES.forEach((key, name) -> values(metadata, name).forEach(v -> description.date(key, v)));
    return description.build();
  }

  private static List<String> values(Metadata metadata, Property property) {
    return List.of(metadata.getValues(property));
  }
}
