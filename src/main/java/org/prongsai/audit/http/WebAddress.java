package org.prongsai.audit.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.prongsai.audit.reason.Reason;

/**
 * An http or https address in the form in which it is requested: without fragment, the host in
 * ASCII, other characters percent-encoded as browsers do.
 *
 * @param host lower case; an IPv6 number in brackets
 * @param file path and query, from the slash
 */
public record WebAddress(String scheme, String host, int port, String file) {

  private static final Pattern WEB =
      Pattern.compile("(?i)(https?)://([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(?:#.*)?");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[^\\]@]*]|[^:\\[\\]@]*)(?::([0-9]{0,5}))?");

  /** Characters: far more than hosts accept, and few enough to work on. */
  private static final int LONGEST = 8192;

  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final int LAST_PORT = 65535;

  public static WebAddress parse(String written) throws RefusedAddressException {
    var text = written.strip();
    var web = WEB.matcher(text);
    boolean isPlain = text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    if (!isPlain || !web.matches()) {
      boolean isOther = SCHEME.matcher(text).matches() && !text.matches("(?i)https?:.*");
      throw new RefusedAddressException(isOther ? Reason.SCHEME_NOT_WEB : Reason.ADDRESS_MALFORMED);
    }
    if (web.group(2).contains("@")) {
      throw new RefusedAddressException(Reason.CREDENTIALS_IN_ADDRESS);
    }
    var authority = AUTHORITY.matcher(web.group(2));
    if (!authority.matches()) {
      throw new RefusedAddressException(Reason.ADDRESS_MALFORMED);
    }
    var scheme = web.group(1).toLowerCase(Locale.ROOT);
    var host = HostName.parse(authority.group(1));
    var path = web.group(3).isEmpty() ? "/" : web.group(3).replace('\\', '/');
    var query = web.group(4) == null ? "" : web.group(4);
    var file = encoded(withoutDots(path) + query);
    return new WebAddress(scheme, host, port(authority.group(2), scheme), file);
  }

  private static int port(String digits, String scheme) throws RefusedAddressException {
    if (digits == null || digits.isEmpty()) {
      return scheme.equals("https") ? HTTPS : HTTP;
    }
    int port = Integer.parseInt(digits);
    if (port < 1 || port > LAST_PORT) {
      throw new RefusedAddressException(Reason.ADDRESS_MALFORMED);
    }
    return port;
  }

  /** The address that a host redirects to, which may be relative to this one (RFC 3986, 5.2). */
  WebAddress resolve(String reference) throws RefusedAddressException {
    var to = reference.strip();
    if (SCHEME.matcher(to).matches()) {
      return parse(to);
    }
    if (to.startsWith("//") || to.startsWith("\\\\")) {
      return parse(scheme + ":" + to.replace('\\', '/'));
    }
    if (to.startsWith("/") || to.startsWith("\\")) {
      return parse(origin() + to);
    }
    if (to.isEmpty() || to.startsWith("#")) {
      return this;
    }
    var folder = path().substring(0, path().lastIndexOf('/') + 1);
    return parse(origin() + (to.startsWith("?") ? path() : folder) + to);
  }

  public boolean isSecure() {
    return scheme.equals("https");
  }

  boolean hasUsualPort() {
    return port == (isSecure() ? HTTPS : HTTP);
  }

  public String path() {
    int query = file.indexOf('?');
    return query < 0 ? file : file.substring(0, query);
  }

  /** From the question mark; empty where there is none. */
  public String query() {
    return file.substring(path().length());
  }

  /** Host and port as a request names them. */
  String authority() {
    return hasUsualPort() ? host : host + ":" + port;
  }

  public String origin() {
    return scheme + "://" + authority();
  }

  public String text() {
    return origin() + file;
  }

  /** Without the steps {@code .} and {@code ..} (RFC 3986, 5.2.4). */
  private static String withoutDots(String path) {
    // Such a step at the end leads to a folder.
    var dotted = path.replaceAll("(?i)%2e", ".").replaceFirst("/\\.\\.?$", "$0/");
    var steps = new ArrayDeque<String>();
    for (var step : dotted.substring(1).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.equals(".")) {
        steps.add(step);
      }
    }
    return "/" + String.join("/", steps);
  }

  private static String encoded(String text) {
    var out = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (octet > ' ' && octet < 0x7f && "\"<>\\^`{|}".indexOf(octet) < 0) {
        out.append((char) octet);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", octet & 0xff));
      }
    }
    return out.toString();
  }
}
