package org.prongsai.delivery.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A data connection that says it leads to the port of the first connection: under host and port the
 * Java platform looks for the TLS session to go on with. A listing that has no end is given up.
 */
final class DataSocket extends Socket {

  /** Of as many names as a place may have, and more. */
  private static final long LONGEST_LISTING = 32L << 20;

  private final Socket real;
  private final int port;
  private final long longest;

  /**
   * @param command for which the connection was opened
   */
  DataSocket(Socket real, int port, String command) {
    this.real = real;
    this.port = port;
    this.longest = command.startsWith("RETR") ? Long.MAX_VALUE : LONGEST_LISTING;
  }

  /** What a server says as long as it is not too long. */
  static InputStream bounded(InputStream in, long longest) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(in)
        .setMaxCount(longest)
        .setOnMaxCount(
            (most, count) -> {
              throw new IOException("longer than " + most);
            })
        .get();
  }

  @Override
  public int getPort() {
    return port;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return bounded(real.getInputStream(), longest);
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return real.getOutputStream();
  }

  @Override
  public InetAddress getInetAddress() {
    return real.getInetAddress();
  }

  @Override
  public InetAddress getLocalAddress() {
    return real.getLocalAddress();
  }

  @Override
  public int getLocalPort() {
    return real.getLocalPort();
  }

  @Override
  public SocketAddress getRemoteSocketAddress() {
    return real.getRemoteSocketAddress();
  }

  @Override
  public SocketAddress getLocalSocketAddress() {
    return real.getLocalSocketAddress();
  }

  @Override
  public void setSoTimeout(int millis) throws SocketException {
    real.setSoTimeout(millis);
  }

  @Override
  public int getSoTimeout() throws SocketException {
    return real.getSoTimeout();
  }

  @Override
  public void setSoLinger(boolean on, int seconds) throws SocketException {
    real.setSoLinger(on, seconds);
  }

  @Override
  public int getSoLinger() throws SocketException {
    return real.getSoLinger();
  }

  @Override
  public boolean isConnected() {
    return real.isConnected();
  }

  @Override
  public boolean isBound() {
    return real.isBound();
  }

  @Override
  public boolean isClosed() {
    return real.isClosed();
  }

  @Override
  public boolean isInputShutdown() {
    return real.isInputShutdown();
  }

  @Override
  public boolean isOutputShutdown() {
    return real.isOutputShutdown();
  }

  @Override
  public void shutdownInput() throws IOException {
    real.shutdownInput();
  }

  @Override
  public void shutdownOutput() throws IOException {
    real.shutdownOutput();
  }

  @Override
  public synchronized void close() throws IOException {
    real.close();
  }
}
