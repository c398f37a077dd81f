package org.prongsai.publish;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.prongsai.text.ShippedText;

/**
 * What tells a web server of types, caching, other sites' programs and security: a file for the
 * kind of server that {@code site.yml} names, none where it names none.
 *
 * @param host the kind of server, or empty
 */
public record HostingFiles(String host, String baseUrl) {

  /** The file of each kind of server, as the server asks for it and as it ships. */
  private static final Map<String, List<String>> FILES =
      Map.of(
          "apache", List.of(".htaccess", "htaccess"),
          "iis", List.of("web.config", "web.config"),
          "static", List.of("_headers", "headers"));

  public List<PublishedFile> files() {
    var names = FILES.get(host);
    return names == null ? List.of() : List.of(file(names.get(0), names.get(1)));
  }

  /** The shipped files are those of a site at the root of its server. */
  private PublishedFile file(String path, String shipped) {
    var root = URI.create(baseUrl).getRawPath();
    var text =
        ShippedText.read("/org/prongsai/hosting/" + shipped)
            .replace("\n/", "\n" + root)
            .replace("\"^/", "\"^" + root)
            .replace(" /404.html", " " + root + "404.html")
            .replace("\"/404.html", "\"" + root + "404.html");
    return new PublishedFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
