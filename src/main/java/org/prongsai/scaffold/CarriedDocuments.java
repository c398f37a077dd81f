package org.prongsai.scaffold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.RewriteMark;
import org.prongsai.text.SourceText;
import org.prongsai.text.ThaiDigits;

/**
 * The documents of a year as drafts of a later one: the page says that it is not written yet, and
 * the text of the year before lies in it as lines that are not shown.
 */
record CarriedDocuments(Path dir, FiscalYear from, FiscalYear to, ItemChanges items) {

  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9๐-๙/])(?:25[0-9]{2}|๒๕[๐-๙]{2})(?![0-9๐-๙/])");

  /** The drafts by their files, those left out that are there already. */
  SortedMap<String, String> drafts(List<Document> documents) {
    var before = new TreeMap<String, List<Document>>();
    for (var document : documents) {
      for (var path : paths(document)) {
        var file = "content/" + document.language().code() + "/" + path + ".adoc";
        if (Files.notExists(dir.resolve(file))) {
          before.computeIfAbsent(file, none -> new ArrayList<>()).add(document);
        }
      }
    }
    var drafts = new TreeMap<String, String>();
    before.forEach((file, texts) -> drafts.put(file, draft(texts)));
    return drafts;
  }

  /** Where the text of a document goes on; the page of an item follows its item. */
  private List<String> paths(Document document) {
    var ofItems = "ita/" + from + "/";
    var path = document.path();
    if (path.startsWith(ofItems)) {
      return items.after(path.substring(ofItems.length())).stream()
          .map(item -> "ita/" + to + "/" + item)
          .toList();
    }
    // The pages below these follow from the tables of the year, and there are none yet.
    boolean isOfTables = path.matches("[0-9]{4}/(?:analysis|measures)/.+");
    var top = "content/" + document.language().code() + "/" + from + "/";
    return document.file().startsWith(top) && !isOfTables
        ? List.of(to + "/" + document.file().substring(top.length()).replaceFirst("\\.adoc$", ""))
        : List.of();
  }

  /** One page, where several items became one: the texts of all of them lie in it. */
  private String draft(List<Document> documents) {
    boolean isThai = documents.get(0).language() == Language.TH;
    return "= "
        + title(documents.get(0).title())
        + "\n\n"
        + (isThai
            ? "หน่วยงานยังไม่ได้เขียนข้อความของปีนี้ " + RewriteMark.THAI
            : "The agency has not written the text of this year yet " + RewriteMark.ENGLISH)
        + "\n\n"
        + documents.stream().map(this::old).collect(Collectors.joining("\n"));
  }

  private String old(Document document) {
    var text =
        Uncheck.get(
            () -> SourceText.of(Files.readAllBytes(dir.resolve(document.file()))).text(),
            () -> "cannot read " + document.file());
    var before = new ArrayList<String>(text.lines().toList());
    before.removeIf(line -> line.startsWith("= "));
    boolean isThai = document.language() == Language.TH;
    var old =
        before.stream()
            .map(line -> line.isBlank() ? "//" : "// " + line.replaceFirst("^/{2,}\\s*", ""))
            .collect(Collectors.joining("\n"))
            .replaceFirst("^(?://\n)+", "");
    return (isThai
            ? "// ข้อความของปี "
                + from
                + " ("
                + document.title()
                + ") อยู่ข้างล่าง และไม่แสดงในเว็บไซต์"
            : "// The text of FY"
                + from
                + " ("
                + document.title()
                + ") is below and not shown on the site.")
        + "\n"
        + old
        + "\n";
  }

  /** Each year in it moves by as many years as the document does. */
  private String title(String title) {
    return YEAR.matcher(title)
        .replaceAll(
            found -> {
              var year = ThaiDigits.toAscii(found.group());
              var moved = Integer.toString(Integer.parseInt(year) + to.be() - from.be());
              return year.equals(found.group()) ? moved : ThaiDigits.toThai(moved);
            });
  }
}
