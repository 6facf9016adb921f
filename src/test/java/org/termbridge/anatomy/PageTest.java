package org.termbridge.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.termbridge.document.Role.BODY;
import static org.termbridge.document.Role.BOILERPLATE;
import static org.termbridge.document.Role.CONTACT;
import static org.termbridge.document.Role.DATELINE;
import static org.termbridge.document.Role.HEADING;
import static org.termbridge.document.Role.HEADLINE;
import static org.termbridge.document.Role.LEAD;
import static org.termbridge.document.Role.LIST_ITEM;
import static org.termbridge.document.Role.METADATA;
import static org.termbridge.document.Role.QUOTATION;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.termbridge.document.Language;
import org.termbridge.document.Role;
import org.termbridge.document.Text;
import org.termbridge.document.Unit;

/** Releases among the menus, notices and forms that web pages set around them. */
class PageTest {

  private static final String TITLE = "Ferry to the Islands Sails Again";
  private static final String PARAGRAPH =
      "The ferry to the outer islands sailed again this morning after a month in dock.";

  private final List<Unit> out = new ArrayList<>();
  private final Anatomy page = Anatomy.of(Language.of("en"), out::add);

  @Test
  void beginsTheReleaseWhereAHeadingRepeatsTheTitleOfThePage() {
    add(METADATA, TITLE + " | Harbour Office");
    add(HEADLINE, "Navigation and service");
    add(BODY, "This page uses cookies so that we can offer you the best possible service.");
    add(HEADING, TITLE);
    add(BODY, PARAGRAPH);

    assertThat(roles()).containsExactly(METADATA, HEADING, BODY, HEADLINE, LEAD);
  }

  @Test
  void takesNoMenuEntryWithTheNameOfTheSiteForTheHeadline() {
    add(METADATA, "Harbour Office | " + TITLE);
    add(HEADING, "Harbour Office");
    add(HEADING, TITLE);
    add(BODY, PARAGRAPH);

    assertThat(roles()).containsExactly(METADATA, HEADING, HEADLINE, LEAD);
  }

  @Test
  void keepsTheFirstHeadingWhereNothingRepeatsTheTitle() {
    add(METADATA, "untitled document");
    add(HEADING, TITLE);
    add(BODY, PARAGRAPH);

    assertThat(roles()).containsExactly(METADATA, HEADLINE, LEAD);
  }

  @Test
  void finishesAPageThatNeverReachesItsHeadline() {
    add(METADATA, TITLE);
    for (int i = 0; i < 1000; i++) {
      add(LIST_ITEM, "Entry");
    }

    assertThat(roles()).hasSize(1001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Contact", "Contact us", "About us", "Disclaimer", "E-mail: *", "Fax:"})
  void takesAMenuEntryOrAFormFieldForNoBlock(String entry) {
    release();
    add(BODY, entry);
    add(BODY, "Search");
    add(BODY, "Back to the top");

    assertThat(roles()).endsWith(BODY, BODY, BODY);
  }

  @Test
  void opensABlockIfAnAddressStandsBehindNameAndOffice() {
    release();
    add(BODY, "Contact");
    add(BODY, "Ida Berg");
    add(BODY, "Harbour Office");
    add(BODY, "+47 22 00 12 34");

    assertThat(roles()).endsWith(LEAD, CONTACT, CONTACT, CONTACT, CONTACT);
  }

  @Test
  void opensABlockAtTheNameOfAnOfficeIfAnAddressFollows() {
    release();
    add(BODY, "Press Office of the Harbour");
    add(BODY, "press@harbour.example");
    add(BODY, "The Press Office of the Harbour moved last week and can be reached as before.");

    assertThat(roles()).endsWith(CONTACT, CONTACT, BODY);
  }

  @Test
  void endsAContactBlockBehindItsLastAddress() {
    release();
    add(BODY, "Contact: Ida Berg, +47 22 00 12 34");
    for (String entry : List.of("Back to overview", "Share", "Print this page", "Top of page")) {
      add(BODY, entry);
    }

    assertThat(roles()).endsWith(CONTACT, BODY, BODY, BODY, BODY);
  }

  @Test
  void keepsTheTownBehindTheLastNumber() {
    release();
    add(BODY, "Contact: Ida Berg, +47 22 00 12 34");
    add(BODY, "Harbour Street, Oslo");

    assertThat(roles()).endsWith(CONTACT, CONTACT);
  }

  @Test
  void opensBoilerplateIfTextFollowsItsTitle() {
    release();
    add(BODY, "About us");
    add(BODY, "The Harbour Office runs four ferries and two lighthouses.");

    assertThat(roles()).endsWith(BOILERPLATE, BOILERPLATE);
  }

  @Test
  void takesAPlaceAndADateBeforeATitleForNoLead() {
    add(HEADLINE, TITLE);
    add(BODY, "Oslo, May 3, 2026 – Address by Ida Berg");
    add(BODY, PARAGRAPH);

    assertThat(roles()).containsExactly(HEADLINE, DATELINE, LEAD);
  }

  @Test
  void takesAParagraphThatIsQuotedWhollyForAQuotation() {
    release();
    add(
        BODY,
        "“The boats are old and the men who sail them are older, but they have never missed a"
            + " morning”.");

    assertThat(roles()).endsWith(QUOTATION);
  }

  @Test
  void takesTheNameOfAnEmbeddedAccountForNoQuotation() {
    release();
    add(QUOTATION, "Harbour Office");

    assertThat(roles()).endsWith(BODY);
  }

  private void release() {
    add(HEADING, TITLE);
    add(BODY, PARAGRAPH);
  }

  private void add(Role role, String text) {
    page.accept(Unit.of("u", role, Text.of(text)));
  }

  private List<Role> roles() {
    page.close();
    return out.stream().map(Unit::role).toList();
  }
}
