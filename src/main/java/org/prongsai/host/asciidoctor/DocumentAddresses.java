package org.prongsai.host.asciidoctor;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Rule;

/**
 * The links and pictures of a converted document: links lead to known kinds of places only, and a
 * picture is a file of the site, not too large, with words that stand for it.
 */
final class DocumentAddresses {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  // A browser passes over these, wherever they stand in an address.
  private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x20\\x7F-\\x9F\\p{Cf}]+");
  private static final Pattern SCHEME = Pattern.compile("([^/?#:]*):.*", Pattern.DOTALL);
  private static final Pattern IMAGE = Pattern.compile("<img src=\"([^\"]*)\"");
  private static final Pattern TYPED =
      Pattern.compile("(?:image::?|!\\[[^\\]]*]\\()([^\\s\\[)]+)(?:\\[([^\\]]*)])?");
  private static final Pattern WORDS =
      Pattern.compile("\\s*(?:\"([^\"]+)\"|alt=\"?([^,\"]+)|(?![a-z]+=)([^,]+)).*");
  private static final int LARGEST = 1024 * 1024;

  private final ConversionState conversion;

  DocumentAddresses(ConversionState conversion) {
    this.conversion = conversion;
  }

  /** The HTML, pictures with their addresses on the site. */
  String checked(String html) {
    var body = Jsoup.parseBodyFragment(SourceMarks.withoutSigns(html));
    body.select("[href]").forEach(link -> checkLink(link.attr("href")));
    body.select("[src]").forEach(media -> checkLink(media.attr("src")));
    return IMAGE
        .matcher(html)
        .replaceAll(
            image -> Matcher.quoteReplacement("<img src=\"" + picture(image.group(1)) + "\""));
  }

  private void checkLink(String address) {
    var plain = UNSEEN.matcher(address).replaceAll("");
    var scheme = SCHEME.matcher(plain);
    boolean isOther = scheme.matches() && !SCHEMES.contains(scheme.group(1).toLowerCase());
    if (isOther || plain.matches("[/\\\\]{2}.*") || plain.contains("\\")) {
      conversion.problem(Rule.DOCUMENT_LINK, conversion.placeOfAddress(address), plain);
    }
  }

  private String picture(String target) {
    var place = conversion.placeOfAddress(target);
    if (target.matches("(?i)(?:[a-z][a-z0-9+.-]*:|//).*")) {
      conversion.problem(
          Rule.DOCUMENT_PICTURE, place, ProblemDetail.PICTURE_ELSEWHERE.args(target));
      return target;
    }
    if (!hasWords(target, place.file(), place.line())) {
      conversion.problem(Rule.DOCUMENT_PICTURE, place, ProblemDetail.PICTURE_WORDLESS.args(target));
    }
    var file = conversion.files().picture(place.file(), target);
    if (file.isEmpty()) {
      conversion.problem(Rule.DOCUMENT_PICTURE, place, ProblemDetail.PICTURE_MISSING.args(target));
      return target;
    }
    var bytes = conversion.files().bytes(file.get());
    if (bytes.length > LARGEST) {
      var size = String.valueOf(bytes.length / 1024);
      conversion.problem(
          Rule.DOCUMENT_PICTURE, place, ProblemDetail.PICTURE_LARGE.args(target, size));
    }
    conversion.included(file.get(), org.apache.commons.codec.digest.DigestUtils.sha256Hex(bytes));
    return SourceFiles.address(file.get());
  }

  private boolean hasWords(String target, String file, int line) {
    return TYPED
        .matcher(conversion.line(file, line))
        .results()
        .filter(typed -> typed.group(1).equals(target))
        .allMatch(
            typed ->
                typed.group(2) == null
                    ? !typed.group().startsWith("![]")
                    : WORDS.matcher(typed.group(2)).matches());
  }
}
