package org.prongsai.audit.http;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.audit.reason.Reason;

/** The host in an address: a name, or an IP number with one meaning only. */
final class HostName {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*");
  private static final int LONGEST = 253;
  // WHATWG URL, "ends in a number checker": browsers take such a host for an IPv4 number.
  private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");
  private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f.]*+:[0-9A-Fa-f:.]*+]");

  private HostName() {}

  /** The host in lower case and ASCII. */
  static String parse(String written) throws RefusedAddressException {
    if (written.startsWith("[")) {
      if (!IPV6.matcher(written).matches() || number(written).isEmpty()) {
        throw new RefusedAddressException(Reason.ADDRESS_MALFORMED);
      }
      return written.toLowerCase(Locale.ROOT);
    }
    var ascii = ascii(written);
    var host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
    // The length first: matching goes one call deeper for each label.
    if (host.length() > LONGEST || !NAME.matcher(host).matches()) {
      throw new RefusedAddressException(Reason.ADDRESS_MALFORMED);
    }
    // 0177.0.0.1 is 127.0.0.1 to a browser and 177.0.0.1 to Java; 2130706433 is 127.0.0.1 to both.
    if (ENDS_IN_NUMBER.matcher(host).matches() && !IPV4.matcher(host).matches()) {
      throw new RefusedAddressException(Reason.IP_AMBIGUOUS);
    }
    return host;
  }

  /** The address, where the host is a number: nobody needs to be asked for it. */
  static Optional<InetAddress> number(String host) {
    if (!host.startsWith("[") && !IPV4.matcher(host).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static String ascii(String written) throws RefusedAddressException {
    try {
      return IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new RefusedAddressException(Reason.ADDRESS_MALFORMED);
    }
  }
}
