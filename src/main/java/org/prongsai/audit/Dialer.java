package org.prongsai.audit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;

/** Opens connections. */
@FunctionalInterface
public interface Dialer {

  /**
   * Connects to exactly this address, which was checked, and looks up no name. The caller closes
   * the socket.
   *
   * @throws IOException where no connection comes about within the time given
   */
  Socket dial(InetAddress address, int port, Duration within) throws IOException;
}
