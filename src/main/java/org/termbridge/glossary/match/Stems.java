package org.termbridge.glossary.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;
import org.tartarus.snowball.ext.YiddishStemmer;

/** Snowball's stems, kept: a stemmer is no value and serves one word at a time. */
final class Stems {

  private static final int KEPT = 50_000;

  private static final Map<String, Supplier<SnowballStemmer>> STEMMERS =
      Map.ofEntries(
          Map.entry("Armenian", ArmenianStemmer::new),
          Map.entry("Basque", BasqueStemmer::new),
          Map.entry("Catalan", CatalanStemmer::new),
          Map.entry("Danish", DanishStemmer::new),
          Map.entry("Dutch", DutchStemmer::new),
          Map.entry("Estonian", EstonianStemmer::new),
          Map.entry("Finnish", FinnishStemmer::new),
          Map.entry("French", FrenchStemmer::new),
          Map.entry("German2", German2Stemmer::new),
          Map.entry("Greek", GreekStemmer::new),
          Map.entry("Hindi", HindiStemmer::new),
          Map.entry("Hungarian", HungarianStemmer::new),
          Map.entry("Indonesian", IndonesianStemmer::new),
          Map.entry("Irish", IrishStemmer::new),
          Map.entry("Italian", ItalianStemmer::new),
          Map.entry("Lithuanian", LithuanianStemmer::new),
          Map.entry("Nepali", NepaliStemmer::new),
          Map.entry("Norwegian", NorwegianStemmer::new),
          Map.entry("Portuguese", PortugueseStemmer::new),
          Map.entry("Romanian", RomanianStemmer::new),
          Map.entry("Russian", RussianStemmer::new),
          Map.entry("Serbian", SerbianStemmer::new),
          Map.entry("Spanish", SpanishStemmer::new),
          Map.entry("Swedish", SwedishStemmer::new),
          Map.entry("Tamil", TamilStemmer::new),
          Map.entry("Turkish", TurkishStemmer::new),
          Map.entry("Yiddish", YiddishStemmer::new));

  private final ThreadLocal<SnowballStemmer> stemmer;
  private final Map<String, String> kept = new ConcurrentHashMap<>();

  Stems(String name) {
    Supplier<SnowballStemmer> made = STEMMERS.get(name);
    if (made == null) {
      throw new IllegalStateException("no stemmer " + name);
    }
    this.stemmer = ThreadLocal.withInitial(made);
  }

  String of(String word) {
    String stem = kept.get(word);
    if (stem == null) {
      stem = compute(word);
      if (kept.size() < KEPT) {
        kept.put(word, stem);
      }
    }
    return stem;
  }

  private String compute(String word) {
    SnowballStemmer one = stemmer.get();
    one.setCurrent(word);
    one.stem();
    return one.getCurrent();
  }
}
