package org.prongsai.audit.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where an IP address leads, after the IANA special-purpose address registries (RFC 6890). */
enum AddressRange {
  PUBLIC(),
  LOOPBACK("127.0.0.0/8", "::1/128"),
  PRIVATE("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10"),
  SHARED("100.64.0.0/10"),
  LINK_LOCAL("169.254.0.0/16", "fe80::/10"),
  MULTICAST("224.0.0.0/4", "ff00::/8"),
  RESERVED(
      "0.0.0.0/8",
      "192.0.0.0/24",
      "192.0.2.0/24",
      "192.88.99.0/24",
      "198.18.0.0/15",
      "198.51.100.0/24",
      "203.0.113.0/24",
      "240.0.0.0/4",
      "::/128",
      "64:ff9b:1::/48",
      "100::/64",
      "2001::/23",
      "2001:db8::/32",
      "3fff::/20",
      "5f00::/16");

  private static final int IPV4_BYTES = 4;
  private static final int IPV6_BYTES = 16;
  private static final int SIX_TO_FOUR_START = 2;
  // An IPv4 address stands in the last bytes of these: compatible, mapped, NAT64; 6to4 has its own.
  private static final List<Block> EMBEDDING =
      List.of(block("::/96"), block("::ffff:0:0:0/96"), block("64:ff9b::/96"));
  private static final Block SIX_TO_FOUR = block("2002::/16");

  private final List<Block> blocks;

  AddressRange(String... blocks) {
    this.blocks = Arrays.stream(blocks).map(AddressRange::block).toList();
  }

  static AddressRange of(InetAddress address) {
    var bytes = address.getAddress();
    var range = of(bytes);
    // ::1 and :: are special by themselves and only look like an embedded address.
    return range == PUBLIC ? embedded(bytes).map(AddressRange::of).orElse(PUBLIC) : range;
  }

  private static AddressRange of(byte[] address) {
    return Arrays.stream(values())
        .filter(range -> range.blocks.stream().anyMatch(block -> block.holds(address)))
        .findFirst()
        .orElse(PUBLIC);
  }

  private static Optional<byte[]> embedded(byte[] address) {
    if (address.length != IPV6_BYTES) {
      return Optional.empty();
    }
    if (SIX_TO_FOUR.holds(address)) {
      int end = SIX_TO_FOUR_START + IPV4_BYTES;
      return Optional.of(Arrays.copyOfRange(address, SIX_TO_FOUR_START, end));
    }
    boolean embeds = isMapped(address) || EMBEDDING.stream().anyMatch(b -> b.holds(address));
    return embeds
        ? Optional.of(Arrays.copyOfRange(address, IPV6_BYTES - IPV4_BYTES, IPV6_BYTES))
        : Optional.empty();
  }

  /** {@code ::ffff:0:0/96}, which the platform cannot write: it turns it into IPv4 by itself. */
  private static boolean isMapped(byte[] address) {
    int marks = IPV6_BYTES - IPV4_BYTES - 2;
    return Arrays.equals(address, 0, marks, new byte[marks], 0, marks)
        && address[marks] == -1
        && address[marks + 1] == -1;
  }

  private static Block block(String cidr) {
    var parts = cidr.split("/");
    try {
      // A number is never looked up.
      var start = InetAddress.getByName(parts[0]).getAddress();
      return new Block(start, Integer.parseInt(parts[1]));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("not a block of addresses: " + cidr, e);
    }
  }

  /** Addresses that begin with the same bits. */
  private record Block(byte[] start, int bits) {

    boolean holds(byte[] address) {
      int whole = bits / Byte.SIZE;
      int rest = bits % Byte.SIZE;
      int mask = 0xff00 >> rest & 0xff;
      return address.length == start.length
          && Arrays.equals(address, 0, whole, start, 0, whole)
          && (rest == 0 || (address[whole] & mask) == (start[whole] & mask));
    }
  }
}
