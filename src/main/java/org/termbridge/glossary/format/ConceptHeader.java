package org.termbridge.glossary.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.termbridge.document.Language;
import org.termbridge.glossary.TermStatus;

/**
 * What the columns of a table mean that has one row a concept and a column for each language. A
 * column of a term's property belongs to the language before it if there are several of its name or
 * one language only, else to all terms of the row.
 */
final class ConceptHeader {

  /** {@code en_note}, {@code Chinese_PRC_Def}. */
  private static final Pattern PROPERTY = Pattern.compile("(.+)[_ :：](.+)");

  /** {@code en (forbidden)}, {@code 英语（禁用）}. */
  private static final Pattern STATUS = Pattern.compile("(.+?)\\s*[(（](.+)[)）]");

  private final Row row;
  private final Map<Field, Integer> ofConcept = new EnumMap<>(Field.class);
  private final Map<Field, Integer> common = new EnumMap<>(Field.class);
  private final List<Integer> definitions = new ArrayList<>();
  private final List<Column> terms = new ArrayList<>();
  private final Set<Integer> read = new LinkedHashSet<>();

  /**
   * A column of terms in one language.
   *
   * @param index of the column
   * @param status of its terms, if the header gives one
   * @param properties columns that tell more of the term beside them
   */
  record Column(
      int index, Language language, Optional<TermStatus> status, Map<Field, Integer> properties) {}

  /** What a name means. */
  private record Meaning(Field field, Optional<Language> language, Optional<TermStatus> status) {}

  private ConceptHeader(Row row) {
    this.row = row;
  }

  /** The meaning of a header; nothing if it is not that of such a table. */
  static Optional<ConceptHeader> of(Row row) {
    if (row.size() < 2) {
      return Optional.empty();
    }
    ConceptHeader header = new ConceptHeader(row);
    header.assign(header.meanings());
    boolean isBilingual = header.terms.stream().map(Column::language).distinct().count() > 1;
    boolean isIdentified =
        header.ofConcept.containsKey(Field.CONCEPT_ID) && !header.terms.isEmpty();
    return isBilingual || isIdentified ? Optional.of(header) : Optional.empty();
  }

  Map<Field, Integer> ofConcept() {
    return ofConcept;
  }

  /** Columns that are about every term of the row. */
  Map<Field, Integer> common() {
    return common;
  }

  /** Columns of definitions, whatever their language. */
  List<Integer> definitions() {
    return definitions;
  }

  List<Column> terms() {
    return terms;
  }

  UnreadColumns unread() {
    return new UnreadColumns(row, read);
  }

  private List<Optional<Meaning>> meanings() {
    List<Optional<Meaning>> meanings = new ArrayList<>();
    boolean hasId = false;
    for (int i = 0; i < row.size(); i++) {
      Optional<Meaning> meaning = meaning(row.cell(i), hasId);
      hasId |= meaning.filter(any -> any.field == Field.CONCEPT_ID).isPresent();
      meanings.add(meaning);
    }
    return meanings;
  }

  /** After a column of ids, {@code id} is Indonesian. */
  private static Optional<Meaning> meaning(String name, boolean hasId) {
    return Field.named(name)
        .filter(field -> field != Field.CONCEPT_ID || !hasId)
        .map(field -> new Meaning(field, Optional.empty(), Optional.empty()))
        .or(() -> property(name))
        .or(() -> term(name))
        .or(() -> ofStatus(name));
  }

  private static Optional<Meaning> term(String name) {
    return name.isBlank()
        ? Optional.empty()
        : LanguageNames.language(name)
            .map(any -> new Meaning(Field.TERM, Optional.of(any), Optional.empty()));
  }

  private static Optional<Meaning> ofStatus(String name) {
    Matcher parts = STATUS.matcher(name.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<TermStatus> status = Values.status(parts.group(2));
    return LanguageNames.language(parts.group(1))
        .filter(any -> status.isPresent())
        .map(any -> new Meaning(Field.TERM, Optional.of(any), status));
  }

  private static Optional<Meaning> property(String name) {
    Matcher parts = PROPERTY.matcher(name.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    return Field.named(parts.group(2))
        .flatMap(
            field ->
                LanguageNames.language(parts.group(1))
                    .map(any -> new Meaning(field, Optional.of(any), Optional.empty())));
  }

  private void assign(List<Optional<Meaning>> meanings) {
    Set<Field> repeated = repeated(meanings);
    for (int i = 0; i < meanings.size(); i++) {
      int index = i;
      meanings
          .get(i)
          .ifPresent(
              meaning -> {
                read.add(index);
                assign(index, meaning, repeated);
              });
    }
  }

  /** Fields whose columns are about the language before them; all, if there is but one. */
  private static Set<Field> repeated(List<Optional<Meaning>> meanings) {
    long languages =
        meanings.stream().flatMap(Optional::stream).filter(m -> m.field == Field.TERM).count();
    Set<Field> seen = new HashSet<>(languages == 1 ? EnumSet.allOf(Field.class) : Set.of());
    Set<Field> repeated = new HashSet<>();
    meanings.stream()
        .flatMap(Optional::stream)
        .filter(meaning -> !seen.add(meaning.field))
        .forEach(meaning -> repeated.add(meaning.field));
    return repeated;
  }

  private void assign(int index, Meaning meaning, Set<Field> repeated) {
    Field field = meaning.field;
    if (field == Field.TERM && meaning.language.isPresent()) {
      Map<Field, Integer> properties = new EnumMap<>(Field.class);
      terms.add(new Column(index, meaning.language.get(), meaning.status, properties));
    } else if (field == Field.DEFINITION) {
      definitions.add(index);
    } else if (field.isOfConcept()) {
      ofConcept.putIfAbsent(field, index);
    } else if (field == Field.TERM || field == Field.LANGUAGE || field == Field.TARGET) {
      read.remove(index);
    } else {
      owner(meaning.language, repeated.contains(field))
          .map(Column::properties)
          .orElse(common)
          .putIfAbsent(field, index);
    }
  }

  private Optional<Column> owner(Optional<Language> language, boolean isRepeated) {
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    if (language.isPresent()) {
      return terms.stream().filter(term -> term.language.equals(language.get())).findFirst();
    }
    return isRepeated ? Optional.of(terms.get(terms.size() - 1)) : Optional.empty();
  }
}
