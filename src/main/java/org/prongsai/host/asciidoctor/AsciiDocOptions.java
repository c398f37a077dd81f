package org.prongsai.host.asciidoctor;

import java.util.List;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.prongsai.text.MessageBundle;

/** What AsciiDoc is told before it reads a document. */
final class AsciiDocOptions {

  // A longer value is cut off; a short one keeps values of values of values small.
  private static final String LONGEST_VALUE = "2000";
  private static final List<String> EMPTY_ATTRIBUTES =
      List.of(
          "reproducible",
          "sectids",
          "docdate",
          "doctime",
          "docdatetime",
          "docyear",
          "localdate",
          "localtime",
          "localdatetime",
          "localyear");
  private static final List<String> UNSET_ATTRIBUTES =
      List.of(
          "allow-uri-read",
          "appendix-caption",
          "compat-mode",
          "data-uri",
          "docinfo",
          "example-caption",
          "experimental",
          "figure-caption",
          "icons",
          "imagesdir",
          "sectanchors",
          "sectlinks",
          "sectnums",
          "showtitle",
          "source-highlighter",
          "stylesheet",
          "table-caption",
          "toc");

  private AsciiDocOptions() {}

  /** For a document in a language, in which AsciiDoc's own words are. */
  static Options of(String language) {
    var attributes =
        Attributes.builder()
            .attribute("idprefix", "t-")
            .attribute("idseparator", "-")
            .attribute("max-attribute-value-size", LONGEST_VALUE);
    EMPTY_ATTRIBUTES.forEach(name -> attributes.attribute(name, ""));
    MessageBundle.of(AsciiDocOptions.class, "words", language).all().forEach(attributes::attribute);
    // Otherwise {name} would be left on the page.
    attributes.attribute("attribute-missing", "warn");
    UNSET_ATTRIBUTES.forEach(name -> attributes.attribute(name + "!", ""));
    return Options.builder()
        .safe(SafeMode.SECURE)
        .backend("html5")
        .docType("article")
        .standalone(false)
        .sourcemap(true)
        .attributes(attributes.build())
        .build();
  }
}
