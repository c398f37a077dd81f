package org.prongsai.delivery.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.commons.net.DefaultSocketFactory;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPReply;
import org.prongsai.delivery.DeliveryPlace;
import org.prongsai.delivery.DeploymentPlanner;
import org.prongsai.delivery.PlaceException;
import org.prongsai.settings.DeploySettings;

/** A folder of a server that is reached by FTP, or by FTP over TLS. */
final class FtpPlace implements DeliveryPlace {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LONGEST_TALK = 64L << 20;
  private static final int CONNECT_MILLIS = 20_000;

  private final DeploySettings to;
  private final FTPClient client;
  private final boolean listsByMachine;
  private final boolean sizes;

  private FtpPlace(DeploySettings to, FTPClient client) throws IOException {
    this.to = to;
    this.client = client;
    this.listsByMachine = client.hasFeature("MLST");
    this.sizes = client.hasFeature("SIZE");
  }

  static FtpPlace open(DeploySettings to, byte[] password) throws IOException {
    var pin = new PinnedKey(to.fingerprint());
    var client =
        to.protocol() == DeploySettings.Protocol.FTPS ? new FtpsClient(pin) : new PlainClient();
    client.setSocketFactory(new Sockets());
    client.setConnectTimeout(CONNECT_MILLIS);
    client.setDefaultTimeout((int) PATIENCE.toMillis());
    client.setDataTimeout(PATIENCE);
    client.setControlEncoding(StandardCharsets.UTF_8.name());
    client.setUseEPSVwithIPv4(true);
    client.setListHiddenFiles(true);
    try {
      client.connect(to.host(), to.port());
      if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
        throw new PlaceException("deploy.not-spoken", to.host(), to.port(), "FTP");
      }
      if (!client.login(to.user(), new String(password, StandardCharsets.UTF_8))) {
        throw new PlaceException("deploy.login", to.host(), to.user());
      }
      if (client instanceof FtpsClient secure) {
        secure.protectData();
      }
      client.sendCommand("OPTS", "UTF8 ON");
      client.enterLocalPassiveMode();
      client.setFileType(FTP.BINARY_FILE_TYPE);
      return new FtpPlace(to, client);
    } catch (IOException e) {
      close(client);
      throw pin.wasRefused() ? pin.refusal(to.host()) : failure(e, to);
    }
  }

  private static final class PlainClient extends FTPClient {
    @Override
    protected Socket _openDataConnection_(String command, String argument) throws IOException {
      try {
        var socket = super._openDataConnection_(command, argument);
        return socket == null ? null : new DataSocket(socket, socket.getPort(), command);
      } catch (IllegalArgumentException e) {
        throw new IOException("the server names a port that is none", e);
      }
    }
  }

  /** The connection for commands is the first; a server that talks without an end is given up. */
  private static final class Sockets extends DefaultSocketFactory {

    private boolean isTalking;

    @Override
    public Socket createSocket() throws IOException {
      if (isTalking) {
        return super.createSocket();
      }
      isTalking = true;
      return new Socket() {
        private InputStream said;

        @Override
        public InputStream getInputStream() throws IOException {
          if (said == null) {
            said = DataSocket.bounded(super.getInputStream(), LONGEST_TALK);
          }
          return said;
        }
      };
    }
  }

  private static IOException failure(IOException e, DeploySettings to) {
    if (e instanceof PlaceException) {
      return e;
    }
    if (e instanceof UnknownHostException) {
      return new PlaceException("deploy.unknown-host", to.host());
    }
    if (e instanceof ConnectException || e instanceof SocketTimeoutException) {
      return new PlaceException("deploy.no-connection", to.host(), to.port());
    }
    return new PlaceException("deploy.not-spoken", to.host(), to.port(), to.protocol().name());
  }

  @Override
  public String name() {
    return to.toString();
  }

  @Override
  public Optional<List<Entry>> entries(String folder) throws IOException {
    if (!client.changeWorkingDirectory(home(path(folder)))) {
      if (client.getReplyCode() != FTPReply.FILE_UNAVAILABLE) {
        throw refused(folder);
      }
      return Optional.empty();
    }
    // Of the folder that was changed into: a name with a space or a star would be taken for more.
    var files = listsByMachine ? client.mlistDir() : client.listFiles();
    if (!FTPReply.isPositiveCompletion(client.getReplyCode())) {
      throw refused(folder);
    }
    var entries = new ArrayList<Entry>();
    Stream.of(files)
        .filter(file -> file != null && file.getName() != null && !isTheFolder(file))
        .forEach(file -> entries.add(new Entry(file.getName(), kind(file), file.getSize())));
    return Optional.of(entries);
  }

  /** A listing for machines may name the folder itself and the one around it. */
  private static boolean isTheFolder(FTPFile file) {
    var line = String.valueOf(file.getRawListing()).toLowerCase(Locale.ROOT);
    return line.contains("type=cdir;") || line.contains("type=pdir;");
  }

  private static Kind kind(FTPFile file) {
    return file.isFile() ? Kind.FILE : file.isDirectory() ? Kind.FOLDER : Kind.OTHER;
  }

  @Override
  public OptionalLong size(String path) throws IOException {
    var size = client.getSize(home(path(path)));
    if (size == null && FTPReply.isNegativePermanent(client.getReplyCode()) && !sizes) {
      return listedSize(path);
    }
    return size != null && size.matches("[0-9]{1,18}")
        ? OptionalLong.of(Long.parseLong(size))
        : OptionalLong.empty();
  }

  /** Of a server that tells the size of a file nowhere but in its listings. */
  private OptionalLong listedSize(String path) throws IOException {
    int end = path.lastIndexOf('/');
    return entries(path.substring(0, Math.max(end, 0))).stream()
        .flatMap(List::stream)
        .filter(entry -> entry.kind() == Kind.FILE && entry.name().equals(path.substring(end + 1)))
        .mapToLong(Entry::size)
        .findFirst();
  }

  @Override
  public void read(String path, OutputStream out) throws IOException {
    if (!client.retrieveFile(home(path(path)), out)) {
      throw refused(path);
    }
  }

  @Override
  public void write(String path, InputStream content) throws IOException {
    if (!client.storeFile(home(path(path)), content)) {
      throw refused(path);
    }
  }

  @Override
  public void rename(String from, String to) throws IOException {
    if (client.rename(home(path(from)), home(path(to)))) {
      return;
    }
    // Some servers refuse to put a file in place of another.
    var refusal = refused(to);
    var old = home(path(to + DeploymentPlanner.OLD));
    if (size(to).isEmpty() || !client.rename(home(path(to)), old)) {
      throw refusal;
    }
    if (!client.rename(home(path(from)), home(path(to)))) {
      refusal = refused(to);
      client.rename(old, home(path(to))); // what was there before stays there
      throw refusal;
    }
    client.deleteFile(old);
  }

  @Override
  public void delete(String path) throws IOException {
    if (!client.deleteFile(home(path(path)))) {
      throw refused(path);
    }
  }

  @Override
  public void makeFolder(String path) throws IOException {
    if (!path.isEmpty()) {
      make(path(path));
      return;
    }
    for (var folder : to.folders()) {
      if (!client.changeWorkingDirectory(home(folder))) {
        make(folder);
      }
    }
  }

  private void make(String folder) throws IOException {
    if (!client.makeDirectory(home(folder))) {
      throw refused(folder);
    }
  }

  @Override
  public void deleteFolder(String path) throws IOException {
    // Servers do not delete the folder that was listed last, while it is the one they are in.
    client.changeWorkingDirectory(start());
    if (!client.removeDirectory(home(path(path)))) {
      throw refused(path);
    }
  }

  private PlaceException refused(String path) {
    return new PlaceException("deploy.refused", path, client.getReplyString().strip());
  }

  private String path(String path) {
    return path.isEmpty() ? to.folder() : to.folder() + "/" + path;
  }

  /** Where the server was entered, which is not where the last listing was made. */
  private String home(String path) throws IOException {
    return path.startsWith("/") ? path : start().replaceFirst("/$", "") + "/" + path;
  }

  private String start;

  private String start() throws IOException {
    if (start == null) {
      var folder = client.printWorkingDirectory();
      start = folder == null ? "" : folder;
    }
    return start;
  }

  @Override
  public void close() {
    close(client);
  }

  private static void close(FTPClient client) {
    try {
      client.disconnect();
    } catch (IOException e) {
      return; // it is closed, one way or the other
    }
  }
}
