package org.prongsai.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Problems;
import org.prongsai.text.FiscalYear;

/** A site that brings the catalogue of a year, for tests: a small right one, and changes to it. */
final class CatalogueFiles {

  static final String FOLDER = "content/catalogues/2590/";

  /** Two questions, two groups of two items, unequal weights. */
  private static final Map<String, String> RIGHT = right();

  final Problems problems = new Problems();
  private final Path site;
  private boolean thaiOnly;

  CatalogueFiles(Path site) {
    this.site = site;
    RIGHT.forEach((list, text) -> text(FOLDER + list + ".csv", text));
  }

  CatalogueFiles thaiOnly() {
    thaiOnly = true;
    return this;
  }

  /** Replaces a text of a list, which must be there. */
  CatalogueFiles change(String list, String from, String to) {
    var text = RIGHT.get(list);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(list + " does not have " + from);
    }
    return text(FOLDER + list + ".csv", text.replace(from, to));
  }

  CatalogueFiles delete(String list) {
    try {
      Files.delete(site.resolve(FOLDER + list + ".csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  CatalogueFiles text(String path, String text) {
    return bytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  CatalogueFiles bytes(String path, byte[] bytes) {
    try {
      Files.createDirectories(site.resolve(path).getParent());
      Files.write(site.resolve(path), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  SortedMap<FiscalYear, Catalogue> read() {
    return readAll().byYear();
  }

  Catalogues readAll() {
    var folder = SiteFolder.scan(site, CatalogueList.names(), problems);
    return new CatalogueReader().readAll(folder, thaiOnly, problems);
  }

  /** What is reported: list, line, column, rule and the first arguments. */
  List<String> reports() {
    read();
    return problems.sorted().stream()
        .map(
            problem ->
                problem.location().toString().replace(FOLDER, "").replace(".csv", "")
                    + " "
                    + problem.rule().id()
                    + " "
                    + String.join("|", problem.args()))
        .toList();
  }

  private static Map<String, String> right() {
    var right = new LinkedHashMap<String, String>();
    right.put("catalogue", "key,value\nfiscal_year_be,2590\nsource_note_th,สมมติ\n");
    right.put(
        "tools",
        """
        tool,part,name_th,name_en,gloss_th,gloss_en,weight,name_basis,weight_basis
        IIT,,ภายใน,Inside,ภายใน,Inside,40,recalled,recalled
        OIT,,เปิดเผย,Open,เปิดเผย,Open,60,recalled,recalled
        """);
    right.put(
        "indicators",
        """
        indicator,tool,name_th,name_en,basis
        1,IIT,หน้าที่,Duties,recalled
        2,OIT,ข้อมูล,Information,recalled
        """);
    right.put(
        "sub-indicators",
        """
        sub_indicator,indicator,name_th,name_en,basis
        2.1,2,พื้นฐาน,Basics,recalled
        2.2,2,งบประมาณ,Budget,recalled
        """);
    right.put(
        "questions",
        """
        question,tool,indicator,sub_indicator,name_th,name_en,name_basis
        i1,IIT,1,,เวลา,Time,recalled
        i2,IIT,1,,เท่าเทียม,Equality,recalled
        o1,OIT,2,2.1,โครงสร้าง,Structure,recalled
        o2,OIT,2,2.1,ผู้บริหาร,Executives,recalled
        o3,OIT,2,2.2,แผน,Plan,recalled
        """);
    right.put("areas", "area,name_th,name_en,basis\n1,โปร่งใส,Openness,recalled\n");
    right.put(
        "levels",
        """
        level,name_th,name_en,minimum,every_score_minimum,every_score_of,maximum,basis
        good,ดี,Good,80,75,iit oit,100,recalled
        improve,ปรับปรุง,Improve,0,,,79.99,recalled
        """);
    right.put(
        "combination",
        """
        figure,way,method,inputs,weights,name_th,name_en,basis
        iit,,mean,i1..i2,,,,recalled
        2.1,,mean,members,,,,recalled
        2.2,,mean,members,,,,recalled
        oit,,weighted,2.1 2.2,1 3,,,recalled
        total,,weighted,iit oit,tools,รวม,Overall,recalled
        """);
    right.put(
        "items",
        """
        item,dataset,year_offset,none_allowed,asks,basis
        o1,,,false,,recalled
        o2,,,FALSE,complaint,recalled
        o3,annual-plan,-1,true,,recalled
        """);
    right.put("elements", "item,element,name_th,name_en,basis\no1,chart,ผัง,Chart,recalled\n");
    right.put("crosswalk", "item,previous_item,basis\no1,o1,recalled\n");
    return Collections.unmodifiableMap(right);
  }
}
