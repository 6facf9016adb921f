package org.termbridge.xliff.xml;

import java.util.Map;
import java.util.Set;

/** Namespaces of the modules of XLIFF 2. */
public final class Namespaces {

  public static final String GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0";
  public static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
  public static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";
  public static final String RESOURCES = "urn:oasis:names:tc:xliff:resourcedata:2.0";
  public static final String SIZES = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
  public static final String VALIDATION = "urn:oasis:names:tc:xliff:validation:2.0";
  public static final String FORMAT = "urn:oasis:names:tc:xliff:fs:2.0";
  public static final String CHANGES_20 = "urn:oasis:names:tc:xliff:changetracking:2.0";
  public static final String CHANGES_21 = "urn:oasis:names:tc:xliff:changetracking:2.1";
  public static final String ITS = "http://www.w3.org/2005/11/its";

  /** Modules whose ids have rules of their own. */
  public static final Set<String> MODULES =
      Set.of(
          GLOSSARY, MATCHES, METADATA, RESOURCES, SIZES, VALIDATION, CHANGES_20, CHANGES_21, ITS);

  private static final Map<String, Set<String>> ELEMENTS =
      Map.of(
          GLOSSARY,
          Set.of("glossary", "glossEntry", "term", "translation", "definition"),
          MATCHES,
          Set.of("matches", "match"),
          METADATA,
          Set.of("metadata", "metaGroup", "meta"),
          RESOURCES,
          Set.of(
              "resourceData", "resourceItem", "resourceItemRef", "source", "target", "reference"),
          SIZES,
          Set.of("profiles", "normalization", "data"),
          VALIDATION,
          Set.of("validation", "rule"),
          CHANGES_20,
          Set.of("changeTrack", "revisions", "revision", "item"),
          FORMAT,
          Set.of());

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          FORMAT,
          Set.of("fs", "subFs"),
          SIZES,
          Set.of(
              "storageRestriction", "sizeRestriction", "equivStorage", "sizeInfo", "sizeInfoRef"));

  private Namespaces() {}

  /** Whether there may be such an element; true for what is no module of ours. */
  public static boolean knows(String namespace, String element) {
    Set<String> names = ELEMENTS.get(namespace);
    return names == null || names.contains(element);
  }

  /** Whether there may be such an attribute; true for what is no module of ours. */
  public static boolean knowsAttribute(String namespace, String attribute) {
    Set<String> names = ATTRIBUTES.get(namespace);
    return names == null || names.contains(attribute);
  }
}
