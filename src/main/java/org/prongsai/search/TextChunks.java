package org.prongsai.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.model.Language;
import org.prongsai.publish.PublishedFile;

/** The texts of pages, some parts to a file: only those of the results at the top are loaded. */
final class TextChunks {

  private static final int LONG = 1500;

  private final Language language;
  private final List<List<String>> chunks = new ArrayList<>();
  private int length = LONG;

  TextChunks(Language language) {
    this.language = language;
  }

  void add(PagePart part) {
    if (length + part.length() > LONG) {
      chunks.add(new ArrayList<>());
      length = 0;
    }
    length += part.length();
    chunks.get(chunks.size() - 1).add(text(part));
  }

  /** Lines, each heading with the fragment of its section behind a sign of its own. */
  private static String text(PagePart part) {
    return part.lines().stream()
        .filter(line -> line.field() != PageWords.Field.LINK)
        .map(
            line ->
                (line.field() == PageWords.Field.HEADING ? "#" + line.section() + " " : "")
                    + ScriptFile.oneLine(line.text()))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** How many parts each file holds. */
  String sizes() {
    return chunks.stream()
        .map(chunk -> Integer.toString(chunk.size()))
        .collect(Collectors.joining(" "));
  }

  List<PublishedFile> files() {
    var files = new ArrayList<PublishedFile>();
    for (int i = 0; i < chunks.size(); i++) {
      var name = language.code() + "-" + i;
      var members = new LinkedHashMap<String, String>();
      members.put("texts", String.join("\f", chunks.get(i)));
      files.add(ScriptFile.of(SearchIndex.FOLDER + name + ".js", members));
    }
    return files;
  }
}
