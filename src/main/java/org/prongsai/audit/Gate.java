package org.prongsai.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Lets only those addresses pass that anybody may visit. The connection is made to the very IP
 * addresses that were checked here; a name is not looked up a second time, so a name server cannot
 * give another answer in between.
 */
final class Gate {

  private static final int TRIED = 4;

  private final Resolver resolver;
  private final boolean allowPrivate;

  Gate(Resolver resolver, boolean allowPrivate) {
    this.resolver = resolver;
    this.allowPrivate = allowPrivate;
  }

  /** The IP addresses to connect to, at most four. One that is not public refuses all of them. */
  List<InetAddress> admit(WebAddress address) throws Refusal, UnknownHostException {
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

  private void refuseUnlessPublic(AddressRange range) throws Refusal {
    switch (range) {
      case PUBLIC -> {}
      case LOOPBACK -> refuseUnlessAllowed(Reason.LOOPBACK_ADDRESS);
      case PRIVATE -> refuseUnlessAllowed(Reason.PRIVATE_ADDRESS);
      case SHARED -> refuseUnlessAllowed(Reason.SHARED_ADDRESS);
      case LINK_LOCAL -> throw new Refusal(Reason.LINK_LOCAL_ADDRESS);
      case MULTICAST -> throw new Refusal(Reason.MULTICAST_ADDRESS);
      case RESERVED -> throw new Refusal(Reason.RESERVED_ADDRESS);
    }
  }

  private void refuseUnlessAllowed(Reason reason) throws Refusal {
    if (!allowPrivate) {
      throw new Refusal(reason);
    }
  }
}
