package org.termbridge.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.termbridge.document.Problem;
import org.termbridge.glossary.Glossary;
import org.termbridge.glossary.GlossaryFormat;
import org.termbridge.glossary.GlossaryInput;
import org.termbridge.glossary.GlossaryOptions;
import org.termbridge.glossary.GlossaryReading;
import org.termbridge.glossary.LintFinding;

/** TBX, the standard for exchanging term bases; any dialect is read, TBX-Basic is written. */
public final class Tbx implements GlossaryFormat {

  /** Version and style. */
  public enum Style {
    /** ISO 30042:2019, categories as attributes. */
    DCA("tbx", "TBX v3 (DCA)", "tbx"),
    /** ISO 30042:2019, categories as elements. */
    DCT("tbx-dct", "TBX v3 (DCT)", "tbx"),
    /** ISO 30042:2008. */
    V2("tbx-v2", "TBX v2", "martif");

    private final String id;
    private final String title;
    private final String root;

    Style(String id, String title, String root) {
      this.id = id;
      this.title = title;
      this.root = root;
    }
  }

  private final Style style;

  public Tbx(Style style) {
    this.style = style;
  }

  @Override
  public String id() {
    return style.id;
  }

  @Override
  public String title() {
    return style.title;
  }

  @Override
  public String extension() {
    return "tbx";
  }

  @Override
  public boolean recognizes(GlossaryInput input) {
    return XmlReading.root(input)
        .filter(root -> root.name().equals(style.root))
        .filter(root -> (style == Style.DCT) == root.attribute("style").equals("dct"))
        .isPresent();
  }

  @Override
  public GlossaryReading read(GlossaryInput input, GlossaryOptions options) throws IOException {
    Optional<String> root = XmlReading.root(input).map(XmlReading.Element::name);
    boolean isOld = root.filter(Style.V2.root::equals).isPresent();
    if (root.isPresent() && !isOld && !root.get().equals(Style.DCA.root)) {
      throw Place.of(1, 1).error("E0917", root.get());
    }
    GlossaryDraft glossary = new GlossaryDraft(/* isStrict= */ false);
    EntryReader entries =
        new EntryReader(glossary, isOld ? Picklists.TBX_2008 : Picklists.TBX_BASIC);
    XmlReading.read(input, new TbxHandler(entries));
    entries.finish();
    return glossary.reading();
  }

  @Override
  public List<LintFinding> lint(GlossaryInput input, Glossary glossary) throws IOException {
    return TbxValidator.check(input, glossary);
  }

  @Override
  public List<Problem> write(Glossary glossary, OutputStream out, GlossaryOptions options)
      throws IOException {
    TbxNames names =
        switch (style) {
          case DCA -> TbxNames.DCA;
          case DCT -> TbxNames.DCT;
          case V2 -> TbxNames.V2;
        };
    return new TbxWriter(names, new Losses(title()), new XmlWriter(out)).write(glossary);
  }
}
