package org.prongsai.report;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.prongsai.text.ShippedText;

/** A page of headings, paragraphs, lists and tables that opens from a folder, prints and mails. */
final class ReportPage {

  private static final String STYLE = "/org/prongsai/report/report.css";

  private final Document document = Document.createShell("");
  private final Element main;

  /** Letters of a line that is to stay one line, or two. */
  private static final int SHORT = 90;

  ReportPage(String title) {
    this(title, "");
  }

  /**
   * @param style what is added to the style that all such pages have
   */
  ReportPage(String title, String style) {
    document.outputSettings().prettyPrint(false);
    document.prependChild(new DocumentType("html", "", ""));
    document.selectFirst("html").attr("lang", "th");
    var head = document.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
    head.appendElement("title").text(title);
    head.appendElement("style").appendText(ShippedText.read(STYLE) + style);
    main = document.body().appendElement("main");
    main.appendElement("h1").text(title);
  }

  void heading(String words) {
    main.appendElement("h2").text(words);
  }

  void paragraph(String words) {
    main.appendElement("p").text(words);
  }

  void list(List<String> lines) {
    list(main, lines);
  }

  private static void list(Element parent, List<String> lines) {
    var list = parent.appendElement("ul");
    lines.forEach(line -> list.appendElement("li").text(line));
  }

  /** Begins a table; the element takes its rows. */
  Element table(List<String> header) {
    var table = main.appendElement("table");
    var row = table.appendElement("thead").appendElement("tr");
    header.forEach(column -> row.appendElement("th").attr("scope", "col").text(column));
    return table.appendElement("tbody");
  }

  /** A row with its first cells; the first names it. */
  Element row(Element body, String name, String... cells) {
    var row = body.appendElement("tr");
    row.appendElement("th").attr("scope", "row").text(name);
    List.of(cells).forEach(cell -> cell(row, cell));
    return row;
  }

  void cell(Element row, String words) {
    row.appendElement("td").text(words);
  }

  /** A cell that leads somewhere. */
  void link(Element row, String href, String words) {
    row.appendElement("td").appendElement("a").attr("href", href).text(words);
  }

  void cells(Element row, List<String> lines) {
    var cell = row.appendElement("td");
    if (!lines.isEmpty()) {
      list(cell, lines);
    }
  }

  static String shortened(String line) {
    return shortened(line, SHORT);
  }

  static String shortened(String line, int most) {
    return line.length() <= most ? line : line.substring(0, most).stripTrailing() + "…";
  }

  String html() {
    return document.outerHtml() + "\n";
  }
}
