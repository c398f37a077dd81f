package org.prongsai.host.asciidoctor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.Jsoup;
import org.prongsai.picture.PictureHeader;
import org.prongsai.problem.Location;
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
  private static final Pattern IMAGE =
      Pattern.compile("<img src=\"([^\"]*)\"(?= alt=\"([^\"]*)\"([^>]*))");
  private static final Pattern SIZED = Pattern.compile("\\b(?:width|height)=\"");
  private static final int LARGEST = 1024 * 1024;
  private static final int HEAVY = 300;

  private final ConversionState conversion;

  DocumentAddresses(ConversionState conversion) {
    this.conversion = conversion;
  }

  /** The HTML, pictures with their addresses on the site. */
  String checked(String html) {
    var body = Jsoup.parseBodyFragment(SourceMarks.withoutSigns(html));
    body.select("[href]").forEach(link -> checkLink(link.attr("href")));
    body.select("[src]").forEach(media -> checkLink(media.attr("src")));
    for (var media : body.select("audio, video")) {
      var source = media.attr("src");
      report(conversion.placeOfAddress(source), ProblemDetail.PICTURE_MOVES.args(source));
    }
    return IMAGE
        .matcher(html)
        .replaceAll(
            image -> {
              var file = picture(image.group(1), image.group(2));
              var source = file.map(SourceFiles::address).orElse("");
              var size =
                  SIZED.matcher(image.group(3)).find() ? "" : file.map(this::size).orElse("");
              return Matcher.quoteReplacement("<img src=\"" + source + "\"" + size);
            });
  }

  private void checkLink(String address) {
    var plain = UNSEEN.matcher(address).replaceAll("");
    var scheme = SCHEME.matcher(plain);
    boolean isOther =
        scheme.matches() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    if (isOther || plain.matches("[/\\\\]{2}.*") || plain.contains("\\")) {
      conversion.problem(Rule.DOCUMENT_LINK, conversion.placeOfAddress(address), plain);
    }
  }

  private Optional<String> picture(String target, String words) {
    if (target.matches("(?i)(?:[a-z][a-z0-9+.-]*:|//).*")) {
      report(conversion.placeOfAddress(target), ProblemDetail.PICTURE_ELSEWHERE.args(target));
      return Optional.empty();
    }
    // Where no words are given AsciiDoc takes the name of the file.
    var name =
        target.replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "").replaceAll("[_-]", " ");
    if (words.isBlank() || words.equals(name)) {
      reportWordless(target);
    }
    var place = conversion.placeOfAddress(target);
    var file = conversion.files().picture(place.file(), target);
    if (file.isEmpty()) {
      report(place, ProblemDetail.PICTURE_MISSING.args(target));
      return Optional.empty();
    }
    var bytes = conversion.files().bytes(file.get());
    var size = String.valueOf(bytes.length / 1024);
    if (bytes.length > LARGEST) {
      report(place, ProblemDetail.PICTURE_LARGE.args(target, size));
    } else if (bytes.length > HEAVY * 1024) {
      conversion.problem(Rule.PICTURE_HEAVY, place, target, size, HEAVY);
    }
    conversion.included(file.get(), DigestUtils.sha256Hex(bytes));
    return file;
  }

  /** Room is kept for a picture before it is there, and it is asked for when it comes in sight. */
  private String size(String file) {
    return " loading=\"lazy\""
        + PictureHeader.of(conversion.files().bytes(file))
            .map(found -> " width=\"" + found.width() + "\" height=\"" + found.height() + "\"")
            .orElse("");
  }

  private void reportWordless(String target) {
    var quoted = Pattern.quote(target);
    var typed = Pattern.compile("image::?" + quoted + "\\[\\s*(?:]|[a-z]+=)|!\\[\\s*]\\(" + quoted);
    var places = conversion.placesOf(typed);
    var said = ProblemDetail.PICTURE_WORDLESS.args(target);
    if (places.isEmpty()) {
      report(conversion.placeOfAddress(target), said);
    }
    places.forEach(place -> report(place, said));
  }

  private void report(Location at, Object... said) {
    conversion.problem(Rule.DOCUMENT_PICTURE, at, said);
  }
}
