package org.prongsai.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A piece of a page; a component of the same name draws it. */
public interface Part {

  /**
   * Name of the component, {@code components/<kind>/<kind>.ftlh}: that of the record, {@code table}
   * for {@link TableContext}, {@code what-if} for {@link WhatIfContext}.
   */
  default String kind() {
    var name = getClass().getSimpleName().replaceFirst("Context$", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** Converted AsciiDoc; {@code lang} where it is not in the language of the page. */
  record Prose(String html, String lang) implements Part {}

  /** An opening sentence. */
  record Lead(Phrase words) implements Part {
    public static Lead of(String words) {
      return new Lead(Phrase.of(words));
    }
  }

  /** A remark set apart; {@code tone} is {@code info}, {@code warn} or {@code empty}. */
  record Notice(String tone, Phrase words, List<Link> links) implements Part {}

  /**
   * The headline result: an overall score and what it means.
   *
   * @param score the number as shown
   * @param outOf words such as "of 100"
   * @param note how it is known where this site computed it, or empty
   * @param levelLabel words before the level
   * @param level the level's name, empty where not known
   * @param rank where the level stands among the others, or empty
   * @param verdict sentences after it; one with an address is the way to what it says
   * @param charts the printed scores, drawn
   * @param links ways down
   * @param terms the ways to the terms in it, before the charts that use them
   */
  record Hero(
      String score,
      String outOf,
      String note,
      String levelLabel,
      String level,
      String rank,
      List<Link> verdict,
      List<Chart> charts,
      List<Link> links,
      List<TermLinks> terms)
      implements Part {

    /** With sentences right after the level. */
    public Hero after(List<Link> first) {
      var sentences = Stream.concat(first.stream(), verdict.stream()).toList();
      return new Hero(score, outOf, note, levelLabel, level, rank, sentences, charts, links, terms);
    }

    public Hero withTerms(TermLinks words) {
      return new Hero(
          score, outOf, note, levelLabel, level, rank, verdict, charts, links, List.of(words));
    }
  }

  /**
   * Items in groups, each a link to its page.
   *
   * @param groups in order
   * @param keys what the signs mean, those that are used
   * @param note what else is to be known of them, or empty
   */
  record Tiles(List<TileGroup> groups, List<Chart.Key> keys, String note) implements Part {}

  /** Items that belong together; the name is empty where the grouping is not known. */
  record TileGroup(Phrase name, List<Tile> tiles) {}

  /**
   * An item of a grid.
   *
   * @param code such as {@code o17}
   * @param value shown after the code where it matters, or empty
   * @param sign a shape: {@code full}, {@code part}, {@code zero} or {@code unknown}
   * @param derived whether this site computed the score
   * @param words the whole in words, for assistive technology
   * @param id fragment that leads to it, or empty
   */
  record Tile(
      String code,
      String href,
      String value,
      String sign,
      boolean derived,
      String words,
      String id) {
    public Tile(
        String code, String href, String value, String sign, boolean derived, String words) {
      this(code, href, value, sign, derived, words, "");
    }
  }

  /** Things to know or do, each with a way down; {@code tone} is {@code warn} or empty. */
  record Cards(List<Card> cards) implements Part {}

  /** A thing to know; {@code why} stands before all else that is said of it, or is empty. */
  record Card(
      String code, Phrase title, String href, String why, Phrase body, String note, String tone) {
    public Card(String code, Phrase title, String href, Phrase body, String note, String tone) {
      this(code, title, href, "", body, note, tone);
    }
  }

  /** Labelled values. */
  record Facts(List<Fact> facts) implements Part {}

  /** The findings of an area, each with the questions it speaks of. */
  record Findings(List<Finding> findings) implements Part {}

  /**
   * A finding.
   *
   * @param heading the tool's name
   * @param table questions, topics and scores
   * @param action what is to be done, such as "maintain"
   * @param tone {@code warn} where improvement is asked for, else empty
   * @param label words above the finding
   * @param words the finding; empty where the document says nothing of these questions
   * @param remark what this site remarks on it, or empty
   */
  record Finding(
      String heading,
      TableContext table,
      String action,
      String tone,
      String label,
      Phrase words,
      Phrase remark) {}

  /** Measures with their steps. */
  record Measures(List<Measure> measures, List<Step> looseSteps, String looseStepsHeading)
      implements Part {}

  /**
   * A measure.
   *
   * @param id fragment and code, such as {@code m1.1}
   * @param number as printed, such as "1."
   * @param facts who, when, how it is followed up, progress
   * @param stepsHeading label of the steps
   * @param more what else is known of it, each a part
   */
  record Measure(
      String id,
      String number,
      Phrase title,
      List<Fact> facts,
      String stepsHeading,
      List<Step> steps,
      List<Part> more) {}

  record Step(String id, String number, Phrase words) {}

  /**
   * The measures of a plan as the official table, which is for paper: a row for each.
   *
   * @param columns of the measure, its steps, and as many as each measure has facts
   */
  record MeasuresTable(String caption, List<String> columns, List<MeasureGroup> groups)
      implements Part {}

  /** The measures of an area under its name. */
  record MeasureGroup(String heading, Measures measures) {}

  /** Parts under a heading of their own within a section. */
  record Subsection(String id, String heading, List<Part> parts) implements Part {}

  /** Links with a sentence each. */
  record Links(List<LinkEntry> entries) implements Part {}

  record LinkEntry(Link link, String code, Phrase words, String note) {
    public static LinkEntry of(Link link) {
      return of(link, "");
    }

    public static LinkEntry of(Link link, String words) {
      return new LinkEntry(link, "", Phrase.of(words), "");
    }
  }

  /**
   * What is seen once a reader unfolds it.
   *
   * @param label what it holds
   * @param note words after the label that are seen too, or empty
   */
  record Fold(String label, String note, List<Part> parts) implements Part {
    public static Fold of(String label, Part... parts) {
      return new Fold(label, "", List.of(parts));
    }
  }

  /** The ways to what comes before and after in a series; at either end there is one way only. */
  record Pager(List<Link> previous, List<Link> next) implements Part {}

  /** Terms with what they mean. */
  record Terms(List<Term> terms) implements Part {}

  /**
   * A term.
   *
   * @param id fragment
   * @param basis what the explanation rests on, or empty
   */
  record Term(String id, String name, String about, String basis) {}

  /** The ways to the terms that a page uses. */
  record TermLinks(String label, List<Link> links) implements Part {}

  /**
   * An invitation to scan a code, which prints as one sheet.
   *
   * @param from who invites
   * @param words what to do
   * @param link where the code leads
   * @param code what the picture is, for those who do not see it
   * @param size width of the picture in squares
   * @param path its dark squares, as the path of an SVG picture
   * @param print how to get the sheet; not on the sheet
   */
  record Poster(
      Phrase from, String words, Link link, String code, int size, String path, String print)
      implements Part {}

  /** Numbered texts such as limitations. */
  record Numbered(List<Step> items) implements Part {}

  /**
   * Lines to sign on, one for each person.
   *
   * @param people what each signs as
   * @param sign word before the signature
   * @param position word before the post
   * @param date word before the day
   */
  record Signatures(List<String> people, String sign, String position, String date)
      implements Part {}

  /** The first rows of a dataset, which a script can sort. */
  record Preview(TableContext table, String note) implements Part {}

  /** Lines to copy. */
  record Samples(List<Sample> samples) implements Part {}

  /**
   * Lines to copy.
   *
   * @param id what they are for programs that look for them
   * @param label what they are for readers, or empty
   */
  record Sample(String id, String label, String code) {}

  /**
   * A field to search in, and its answers.
   *
   * @param index link to the list of all pages
   * @param places where to look where nothing is found
   * @param thaiDigits whether the count of what is found is written so
   */
  record Search(Link index, List<Link> places, boolean thaiDigits) implements Part {}

  /** An index of links, letter by letter. */
  record Letters(List<Letter> letters) implements Part {}

  /**
   * What begins with a letter.
   *
   * @param count how many links, as shown
   */
  record Letter(String letter, String count, List<LinkEntry> entries) {}

  /** Files to download. */
  record Downloads(List<Download> files) implements Part {}

  /**
   * A file.
   *
   * @param label its name in words
   * @param format such as CSV
   * @param size such as "4 kB"
   * @param sha256 checksum in hexadecimal
   */
  record Download(String label, String href, String format, String size, String sha256) {}
}
