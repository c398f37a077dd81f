package org.prongsai.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a site on the web: it stands in every page, so it says a folder and no more. */
public final class SiteAddress {

  private static final int LAST_PORT = 65_535;

  /** Parts of a path that lead elsewhere than they look. */
  private static final Pattern ASTRAY = Pattern.compile("(^|/)\\.{0,2}/|[\\\\\\p{Cntrl}]");

  private SiteAddress() {}

  /** The address, with a slash at its end; empty where no site can have it. */
  public static Optional<URI> read(String text) {
    try {
      var address = new URI(text.endsWith("/") ? text : text + "/");
      boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      boolean isServer = address.getHost() != null && address.getPort() <= LAST_PORT;
      if (isWeb && isServer && hasOnlyAPath(address)) {
        return Optional.of(address);
      }
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** What stands before the host is a name and a password. */
  private static boolean hasOnlyAPath(URI address) {
    return address.getRawUserInfo() == null
        && address.getRawQuery() == null
        && address.getRawFragment() == null
        && !ASTRAY.matcher(address.getPath().substring(1)).find();
  }
}
