package org.prongsai.audit.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.prongsai.audit.reason.Reason;

/**
 * Lets only those addresses pass that anybody may visit. The connection is made to the very IP
 * addresses that were checked here; a name is not looked up a second time, so a name server cannot
 * give another answer in between.
 */
record AddressFilter(Resolver resolver, boolean allowPrivate) {

  private static final int TRIED = 4;

  /** The IP addresses to connect to, at most four. One that is not public refuses all of them. */
  List<InetAddress> admit(WebAddress address) throws RefusedAddressException, UnknownHostException {
    var number = HostName.number(address.host());
    var all = number.isPresent() ? List.of(number.get()) : resolver.resolve(address.host());
    if (all.isEmpty()) {
      throw new UnknownHostException(address.host());
    }
    for (var one : all) {
      refuseUnlessPublic(AddressRange.of(one));
    }
    return all.stream().limit(TRIED).toList();
  }

  private void refuseUnlessPublic(AddressRange range) throws RefusedAddressException {
    switch (range) {
      case PUBLIC -> {}
      case LOOPBACK -> refuseUnlessAllowed(Reason.LOOPBACK_ADDRESS);
      case PRIVATE -> refuseUnlessAllowed(Reason.PRIVATE_ADDRESS);
      case SHARED -> refuseUnlessAllowed(Reason.SHARED_ADDRESS);
      case LINK_LOCAL -> throw new RefusedAddressException(Reason.LINK_LOCAL_ADDRESS);
      case MULTICAST -> throw new RefusedAddressException(Reason.MULTICAST_ADDRESS);
      case RESERVED -> throw new RefusedAddressException(Reason.RESERVED_ADDRESS);
    }
  }

  private void refuseUnlessAllowed(Reason reason) throws RefusedAddressException {
    if (!allowPrivate) {
      throw new RefusedAddressException(reason);
    }
  }
}
