package org.prongsai.delivery;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.prongsai.text.MessageBundle;
import org.prongsai.text.ShippedText;

/** The page in a package that says how its files get to their place on the web. */
record UploadGuide(SitePackage made, int files) {

  private static final String TEXT = "/org/prongsai/delivery/guide.th.html";
  private static final String CHANGES = "/org/prongsai/delivery/guide-changes.th.html";

  String html() {
    var facts = made.site().facts();
    return MessageBundle.fill(
        ShippedText.read(TEXT),
        Entities.escape(facts.agencyName()),
        Entities.escape(facts.baseUrl()),
        facts.asOfInThai(),
        files,
        folder(facts.baseUrl()),
        made.earlier().isPresent() ? changes(made.deletions()) : "",
        SitePackage.GUIDE,
        SitePackage.DELETIONS);
  }

  private static String changes(List<String> deletions) {
    var items =
        deletions.stream()
            .map(path -> "<li><code>" + Entities.escape(path) + "</code></li>")
            .collect(Collectors.joining("\n"));
    var none = MessageBundle.of(UploadGuide.class, "delivery", "th").get("guide.no-deletions");
    return MessageBundle.fill(
        ShippedText.read(CHANGES),
        deletions.size(),
        deletions.isEmpty() ? "<li>" + none + "</li>" : items);
  }

  /** Where hosts keep what they show at the address. */
  private static String folder(String baseUrl) {
    return Entities.escape("public_html" + URI.create(baseUrl).getPath());
  }
}
