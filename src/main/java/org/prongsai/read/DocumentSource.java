package org.prongsai.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.model.Document;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.text.SourceText;

/**
 * The text of a document and of what it includes, to find where something on its page was written.
 */
public final class DocumentSource {

  private record Text(String file, String text) {}

  private final Document document;
  private final List<Text> texts = new ArrayList<>();

  public DocumentSource(Path siteDir, Document document) {
    this.document = document;
    for (var file : document.files()) {
      try {
        var text = SourceText.of(Files.readAllBytes(siteDir.resolve(file))).text();
        texts.add(new Text(file, text));
      } catch (IOException e) {
        continue; // it was read a moment ago; then the document as a whole is the place
      }
    }
  }

  /** Where an address of a link or picture was written; the document where that is not known. */
  public List<Location> placesOfAddress(String address) {
    var places = places(address);
    return places.isEmpty() ? List.of(Location.of(document.file())) : places;
  }

  /** An address as it is typed. */
  public String typed(String address) {
    return spellings(address).stream()
        .filter(word -> texts.stream().anyMatch(text -> text.text().contains(word)))
        .findFirst()
        .orElse(address);
  }

  /** Every place where an address or another word of a page was written, comments left out. */
  public List<Location> places(String word) {
    var places = new ArrayList<Location>();
    for (var text : texts) {
      for (var written : spellings(word)) {
        addPlaces(text, written, places);
      }
    }
    return places.stream().distinct().sorted().toList();
  }

  /** AsciiDoc turns the ending of a document into that of a page, and marks into references. */
  private static Set<String> spellings(String word) {
    var spellings = new LinkedHashSet<String>();
    spellings.add(word);
    spellings.add(word.replace("%20", " "));
    spellings.add(word.replaceFirst("\\.html(?=#|$)", ".adoc"));
    if (word.startsWith("#")) {
      spellings.add("<<" + word.substring(1));
      spellings.add("xref:" + word.substring(1));
    }
    return spellings;
  }

  private static void addPlaces(Text text, String written, List<Location> places) {
    // A path ends where no more of it follows.
    var whole =
        Pattern.compile(
            "(?<![\\w/.%#-])"
                + Pattern.quote(written)
                // What is all points and slashes would be found in every sentence.
                + (written.matches("[./]*") ? "(?=\\[)" : "(?![\\w/%#-]|\\.\\w)"));
    for (var found = whole.matcher(text.text()); places.size() < Problems.MOST && found.find(); ) {
      int lineStart = text.text().lastIndexOf('\n', found.start() - 1) + 1;
      if (!text.text().startsWith("//", lineStart)) {
        places.add(Location.of(text.file()).behind(text.text().substring(0, found.start())));
      }
    }
  }
}
