package org.termbridge.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.termbridge.filter.OfficeParts.part;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.termbridge.document.Format;
import org.termbridge.document.InputException;

/**
 * InDesign's interchange packages, built of the parts that its specification (IDML 8.0) asks for.
 */
class IdmlFormatTest {

  private static final String STYLED =
      "<CharacterStyleRange AppliedCharacterStyle='CharacterStyle/$ID/[No character style]'%s>";

  private static String pack(String part, String content) {
    return "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<idPkg:%1$s".formatted(part)
        + " xmlns:idPkg='http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging'"
        + " DOMVersion='8.0'>%2$s</idPkg:%1$s>".formatted(part, content);
  }

  private static String group(String kind) {
    return "<Root%1$sStyleGroup Self='%1$s'><%1$sStyle Self='%1$sStyle/$ID/[None]'".formatted(kind)
        + " Name='$ID/[None]'/></Root%1$sStyleGroup>".formatted(kind);
  }

  private static String story(String paragraphs) {
    return pack(
        "Story",
        "<Story Self='u1'><StoryPreference OpticalMarginAlignment='false'/>"
            + "<ParagraphStyleRange AppliedParagraphStyle='ParagraphStyle/$ID/Normal'>"
            + paragraphs
            + "</ParagraphStyleRange></Story>");
  }

  private static OfficeParts empty() {
    String document =
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<Document"
            + " xmlns:idPkg='http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging'"
            + " DOMVersion='8.0' Self='d' StoryList='u1' ActiveLayer='l1'>"
            + "<idPkg:Graphic src='Resources/Graphic.xml'/><idPkg:Fonts src='Resources/Fonts.xml'/>"
            + "<idPkg:Styles src='Resources/Styles.xml'/>"
            + "<idPkg:Preferences src='Resources/Preferences.xml'/>"
            + "<idPkg:Tags src='XML/Tags.xml'/><Layer Self='l1' Name='Layer 1' Visible='true'/>"
            + "<idPkg:Spread src='Spreads/Spread_s1.xml'/>"
            + "<idPkg:BackingStory src='XML/BackingStory.xml'/>"
            + "<idPkg:Story src='Stories/Story_u1.xml'/></Document>";
    String point = "<PathPointType Anchor='%1$s' LeftDirection='%1$s' RightDirection='%1$s'/>";
    String frame =
        "<Spread Self='s1' PageCount='1' ItemTransform='1 0 0 1 0 0'><Page Self='p1'"
            + " GeometricBounds='0 0 792 612' ItemTransform='1 0 0 1 0 -396'/>"
            + "<TextFrame Self='f1' ParentStory='u1' ContentType='TextType' PreviousTextFrame='n'"
            + " NextTextFrame='n' ItemLayer='l1' Visible='true' ItemTransform='1 0 0 1 0 0'>"
            + "<Properties><PathGeometry><GeometryPathType PathOpen='false'><PathPointArray>"
            + point.formatted("0 0")
            + point.formatted("0 99")
            + point.formatted("99 99")
            + point.formatted("99 0")
            + "</PathPointArray></GeometryPathType></PathGeometry></Properties></TextFrame></Spread>";
    String preferences =
        "<XMLPreference DefaultStoryTagName='Story' DefaultStoryTagColor='BrickRed'"
            + " DefaultTableTagName='Table' DefaultTableTagColor='DarkBlue'"
            + " DefaultCellTagName='Cell' DefaultCellTagColor='GrassGreen'"
            + " DefaultImageTagName='Image' DefaultImageTagColor='Violet'/>"
            + "<StoryPreference OpticalMarginAlignment='false' OpticalMarginSize='12'"
            + " FrameType='TextFrameType' StoryOrientation='Horizontal'"
            + " StoryDirection='LeftToRightDirection'/>";
    String styles =
        group("Character") + group("Paragraph") + group("Cell") + group("Table") + group("Object");
    return OfficeParts.empty(Format.IDML)
        .with("mimetype", "application/vnd.adobe.indesign-idml-package")
        .with("designmap.xml", document)
        .with("Resources/Graphic.xml", pack("Graphic", ""))
        .with("Resources/Fonts.xml", pack("Fonts", ""))
        .with("Resources/Styles.xml", pack("Styles", styles))
        .with("Resources/Preferences.xml", pack("Preferences", preferences))
        .with("XML/Tags.xml", pack("Tags", "<XMLTag Self='XMLTag/Root' Name='Root'/>"))
        .with("XML/BackingStory.xml", pack("BackingStory", "<XmlStory Self='u9'/>"))
        .with("Spreads/Spread_s1.xml", pack("Spread", frame));
  }

  private static RoundTrip idml(String paragraphs) {
    return empty().with("Stories/Story_u1.xml", story(paragraphs)).document();
  }

  private static final String TWO_PARAGRAPHS =
      STYLED.formatted("")
          + "<Content>The harbour opens.</Content><Br/><Content>Ships &amp; </Content>"
          + "</CharacterStyleRange>"
          + STYLED.formatted(" FontStyle='Bold'")
          + "<Content>boats</Content></CharacterStyleRange>"
          + STYLED.formatted("")
          + "<Content> come<?ACE 18?>.</Content></CharacterStyleRange>";

  @Test
  void paragraphsOfStoriesAreForTranslatorsWithTheirStylesAndPageNumbersAsCodes() {
    RoundTrip release = idml(TWO_PARAGRAPHS);

    assertThat(release.texts())
        .containsExactly("The harbour opens.", "Ships & {1>boats{/1> come{2/>.");
  }

  @Test
  void comesBackByteForByteAndSaysTheTranslation() {
    RoundTrip release = idml(TWO_PARAGRAPHS);

    assertThat(release.write(unit -> Optional.of(unit.source()))).isEqualTo(release.original());
    byte[] written = release.pseudo();
    assertThat(release.again(written).texts())
        .containsExactly("Tif ibscpvs pqfot.", "Sijqt & {1>cpbut{/1> dpnf{2/>.");
    assertThat(part(written, "Stories/Story_u1.xml")).contains("FontStyle=", "<?ACE 18?>");
    assertThat(part(written, "Spreads/Spread_s1.xml"))
        .isEqualTo(part(release.original(), "Spreads/Spread_s1.xml"));
  }

  @Test
  void aPackageThatLacksPartsIsRefusedInWords() {
    RoundTrip release =
        OfficeParts.empty(Format.IDML)
            .with("mimetype", "application/vnd.adobe.indesign-idml-package")
            .with("designmap.xml", "<Document Self='d'/>")
            .document();

    assertThatThrownBy(release::units)
        .isInstanceOf(InputException.class)
        .hasMessageContaining("E0301")
        .hasMessageNotContaining("javax")
        .hasMessageNotContaining("null");
  }
}
