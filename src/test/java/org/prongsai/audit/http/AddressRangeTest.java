package org.prongsai.audit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first and last addresses of the blocks, and their neighbours. */
class AddressRangeTest {

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, PUBLIC",
    "9.255.255.255, PUBLIC",
    "10.0.0.0, PRIVATE",
    "10.255.255.255, PRIVATE",
    "11.0.0.0, PUBLIC",
    "100.63.255.255, PUBLIC",
    "100.64.0.0, SHARED",
    "100.127.255.255, SHARED",
    "100.128.0.0, PUBLIC",
    "126.255.255.255, PUBLIC",
    "127.0.0.0, LOOPBACK",
    "127.255.255.255, LOOPBACK",
    "128.0.0.0, PUBLIC",
    "169.253.255.255, PUBLIC",
    "169.254.0.0, LINK_LOCAL",
    "169.255.0.0, PUBLIC",
    "172.15.255.255, PUBLIC",
    "172.16.0.0, PRIVATE",
    "172.31.255.255, PRIVATE",
    "172.32.0.0, PUBLIC",
    "192.0.0.8, RESERVED",
    "192.0.1.0, PUBLIC",
    "192.167.255.255, PUBLIC",
    "192.168.255.255, PRIVATE",
    "192.169.0.0, PUBLIC",
    "198.17.255.255, PUBLIC",
    "198.18.0.0, RESERVED",
    "198.19.255.255, RESERVED",
    "203.0.113.9, RESERVED",
    "223.255.255.255, PUBLIC",
    "224.0.0.0, MULTICAST",
    "239.255.255.255, MULTICAST",
    "240.0.0.0, RESERVED",
    "0.1.2.3, RESERVED",
    "1.0.0.0, PUBLIC",
    "2606:4700::1111, PUBLIC",
    "2001:200::1, PUBLIC",
    "2001::1, RESERVED",
    "2001:db8::1, RESERVED",
    "fbff::1, PUBLIC",
    "fc00::1, PRIVATE",
    "fdff::1, PRIVATE",
    "fe80::1, LINK_LOCAL",
    "febf::1, LINK_LOCAL",
    "fec0::1, PRIVATE",
    "ff00::1, MULTICAST",
    "::1, LOOPBACK",
    "::, RESERVED",
    "::2, RESERVED",
    "64:ff9b::8.8.8.8, PUBLIC",
    "64:ff9b::127.0.0.1, LOOPBACK",
    "64:ff9b:1::1, RESERVED",
    "2002:808:808::1, PUBLIC",
    "2002:c0a8:1::1, PRIVATE",
  })
  void tellsWhereAnAddressLeads(String number, AddressRange range) throws UnknownHostException {
    assertEquals(range, AddressRange.of(InetAddress.getByName(number)));
  }

  @Test
  void looksThroughAMappedAddressThatStayedOne() throws UnknownHostException {
    var bytes = new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 10, 0, 0, 1};

    assertEquals(AddressRange.PRIVATE, AddressRange.of(Inet6Address.getByAddress("x", bytes, 0)));
  }
}
