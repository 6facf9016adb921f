package org.termbridge.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Language;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/** Whole releases in eleven languages, every unit labelled with its role. */
class LabelledReleasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/termbridge/anatomy");

  private final Map<Role, int[]> found = new EnumMap<>(Role.class);
  private final List<String> mistakes = new ArrayList<>();

  @Test
  void namesTheRolesOfReleasesInElevenLanguages() throws IOException {
    read("releases.tsv");

    assertThat(precision()).as(mistakes.toString()).isGreaterThanOrEqualTo(0.99);
    assertThat(recall()).as(mistakes.toString()).isGreaterThanOrEqualTo(0.98);
  }

  /** 110 of 115 roles, none of them false: what is missed stays body. */
  @Test
  void namesTheRolesOfReleasesThatNoRuleWasMendedBy() throws IOException {
    read("releases-unseen.tsv");

    assertThat(precision()).as(mistakes.toString()).isGreaterThanOrEqualTo(0.99);
    assertThat(recall()).as(mistakes.toString()).isGreaterThanOrEqualTo(0.94);
  }

  @Test
  void namesTheRolesOfManyHouseStyles() throws IOException {
    read("releases-house-styles.tsv");

    assertThat(precision()).as(mistakes.toString()).isGreaterThanOrEqualTo(0.99);
    assertThat(recall()).as(mistakes.toString()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void findsTheDatelinesOfElevenLanguages() throws IOException {
    for (String line : lines("datelines.tsv").toList()) {
      String[] fields = line.split("\t", -1);
      Unit unit = Unit.of("u", Role.BODY, Text.of(fields[1] + fields[2]));
      String dateline = fields[1].replace('　', ' ').replaceAll("[\\s:：—–-]+$", "").strip();

      assertThat(inOrder(fields[0], List.of(unit)).get(0).notes())
          .as(line)
          .first()
          .asString()
          .startsWith("Opens with the dateline “" + dateline + "”");
    }
  }

  private void read(String file) throws IOException {
    String language = "";
    List<String[]> release = new ArrayList<>();
    for (String line : lines(file).toList()) {
      if (line.startsWith("= ")) {
        compare(language, release);
        language = line.substring(2, line.indexOf(','));
        release.clear();
      } else {
        release.add(line.split("\t", -1));
      }
    }
    compare(language, release);
  }

  private static Stream<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.startsWith("# "));
  }

  private void compare(String language, List<String[]> release) {
    List<Unit> units = new ArrayList<>();
    release.forEach(
        fields -> units.add(Unit.of("u" + units.size(), structure(fields[0]), Text.of(fields[2]))));
    if (units.isEmpty()) {
      return;
    }
    List<Unit> named = inOrder(language, units);
    for (int i = 0; i < units.size(); i++) {
      Role wanted = Role.valueOf(release.get(i)[1]);
      Role role = named.get(i).role();
      count(wanted)[0] += wanted == role ? 1 : 0;
      count(role)[1]++;
      count(wanted)[2]++;
      if (wanted != role) {
        mistakes.add(wanted + " is " + role + ": " + language + " " + release.get(i)[2]);
      }
    }
  }

  private static List<Unit> inOrder(String language, List<Unit> units) {
    List<Unit> out = new ArrayList<>();
    try (Anatomy anatomy = Anatomy.of(Language.of(language), out::add)) {
      units.forEach(anatomy);
    }
    return out;
  }

  private static Role structure(String sign) {
    return switch (sign) {
      case "h" -> Role.HEADING;
      case "l" -> Role.LIST_ITEM;
      case "f" -> Role.CAPTION;
      default -> Role.BODY;
    };
  }

  /** How often it was right, given, due. */
  private int[] count(Role role) {
    return found.computeIfAbsent(role, key -> new int[3]);
  }

  private double precision() {
    return share(1);
  }

  private double recall() {
    return share(2);
  }

  /** Of all roles but body, which is what an unsure unit is. */
  private double share(int of) {
    return (double) sum(0) / sum(of);
  }

  private int sum(int column) {
    return found.entrySet().stream()
        .filter(entry -> entry.getKey() != Role.BODY)
        .map(Map.Entry::getValue)
        .mapToInt(counts -> counts[column])
        .sum();
  }
}
