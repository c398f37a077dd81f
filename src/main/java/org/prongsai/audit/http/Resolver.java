package org.prongsai.audit.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the IP addresses of a host. */
@FunctionalInterface
public interface Resolver {

  /**
   * All addresses of a host, in the order in which they are to be tried.
   *
   * @param host a name in lower case and ASCII, never an IP number
   * @throws UnknownHostException where there is none
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
