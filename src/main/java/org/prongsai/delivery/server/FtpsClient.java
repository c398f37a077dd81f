package org.prongsai.delivery.server;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.apache.commons.net.ftp.FTPReply;
import org.apache.commons.net.ftp.FTPSClient;

/**
 * FTP over explicit TLS whose data connections go on with the session of the first connection, as
 * many servers demand, so that nobody else can take them over.
 */
final class FtpsClient extends FTPSClient {

  private final SSLContext context;
  private boolean isProtected;

  FtpsClient(PinnedKey pin) {
    this(context(pin));
  }

  private FtpsClient(SSLContext context) {
    super(false, context);
    this.context = context;
  }

  private static SSLContext context(PinnedKey pin) {
    try {
      // In version 1.3 a session goes on only once the server has sent a ticket, which may come
      // after the first data connection.
      var context = SSLContext.getInstance("TLSv1.2");
      context.init(null, new TrustManager[] {pin}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the platform has no TLS", e);
    }
  }

  /** Asks for encrypted data connections. */
  void protectData() throws IOException {
    execPBSZ(0);
    if (!FTPReply.isPositiveCompletion(sendCommand("PROT", "P"))) {
      throw new IOException("no protected data connections: " + getReplyString());
    }
    isProtected = true;
  }

  /** Opened plain by the library, then wrapped under the name and port of the first connection. */
  @Override
  protected Socket _openDataConnection_(String command, String argument) throws IOException {
    Socket plain;
    try {
      plain = super._openDataConnection_(command, argument);
    } catch (IllegalArgumentException e) {
      throw new IOException("the server names a port that is none", e);
    }
    if (plain == null || !isProtected) {
      return plain;
    }
    // As the library named the host when it made the first connection.
    var host = _hostname_ != null ? _hostname_ : getRemoteAddress().getHostAddress();
    var secure =
        (SSLSocket)
            context
                .getSocketFactory()
                .createSocket(
                    new DataSocket(plain, getRemotePort(), command), host, getRemotePort(), true);
    secure.setUseClientMode(true);
    secure.startHandshake();
    return secure;
  }
}
