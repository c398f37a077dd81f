package org.prongsai.delivery.server;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.HostKey;
import com.jcraft.jsch.HostKeyRepository;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpATTRS;
import com.jcraft.jsch.SftpException;
import com.jcraft.jsch.UserInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.prongsai.delivery.DeliveryPlace;
import org.prongsai.delivery.DeploymentPlanner;
import org.prongsai.delivery.PlaceException;
import org.prongsai.settings.DeploySettings;

/** A folder of a server that is reached by SFTP, the file transfer of SSH. */
final class SftpPlace implements DeliveryPlace {

  private static final int CONNECT_MILLIS = 20_000;
  private static final int ANSWER_MILLIS = 60_000;

  private final DeploySettings to;
  private final Session session;
  private final ChannelSftp channel;

  private SftpPlace(DeploySettings to, Session session, ChannelSftp channel) {
    this.to = to;
    this.session = session;
    this.channel = channel;
  }

  static SftpPlace open(DeploySettings to, byte[] password) throws IOException {
    var pin = new PinnedKey(to.fingerprint());
    Session session = null;
    try {
      session = new JSch().getSession(to.user(), to.host(), to.port());
      session.setPassword(password);
      session.setHostKeyRepository(new OneHostKey(pin));
      session.setConfig("StrictHostKeyChecking", "yes");
      session.setConfig("PreferredAuthentications", "password,keyboard-interactive");
      session.connect(CONNECT_MILLIS);
      session.setTimeout(ANSWER_MILLIS);
      var channel = (ChannelSftp) session.openChannel("sftp");
      channel.connect(CONNECT_MILLIS);
      return new SftpPlace(to, session, channel);
    } catch (JSchException e) {
      if (session != null) {
        session.disconnect();
      }
      throw pin.wasRefused() ? pin.refusal(to.host()) : failure(e, to);
    }
  }

  private static PlaceException failure(JSchException e, DeploySettings to) {
    var words = String.valueOf(e.getMessage());
    if (words.startsWith("Auth ") || words.contains("Too many authentication")) {
      return new PlaceException("deploy.login", to.host(), to.user());
    }
    if (e.getCause() instanceof UnknownHostException || words.contains("UnknownHost")) {
      return new PlaceException("deploy.unknown-host", to.host());
    }
    if (e.getCause() instanceof ConnectException || words.contains("timeout: socket")) {
      return new PlaceException("deploy.no-connection", to.host(), to.port());
    }
    return new PlaceException("deploy.not-spoken", to.host(), to.port(), "SFTP");
  }

  @Override
  public String name() {
    return to.toString();
  }

  @Override
  public Optional<List<Entry>> entries(String folder) throws IOException {
    var entries = new ArrayList<Entry>();
    try {
      channel.ls(
          path(folder),
          entry -> {
            var attributes = entry.getAttrs();
            entries.add(new Entry(entry.getFilename(), kind(attributes), attributes.getSize()));
            return entries.size() > MOST_NAMES
                ? ChannelSftp.LsEntrySelector.BREAK
                : ChannelSftp.LsEntrySelector.CONTINUE;
          });
      return Optional.of(entries);
    } catch (SftpException e) {
      if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
        return Optional.empty();
      }
      throw failure(folder, e);
    }
  }

  private static Kind kind(SftpATTRS attributes) {
    return attributes.isReg() ? Kind.FILE : attributes.isDir() ? Kind.FOLDER : Kind.OTHER;
  }

  @Override
  public OptionalLong size(String path) throws IOException {
    try {
      var attributes = channel.lstat(path(path));
      return attributes.isReg() ? OptionalLong.of(attributes.getSize()) : OptionalLong.empty();
    } catch (SftpException e) {
      if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
        return OptionalLong.empty();
      }
      throw failure(path, e);
    }
  }

  @Override
  public void read(String path, OutputStream out) throws IOException {
    carryOut(path, () -> channel.get(path(path), out));
  }

  @Override
  public void write(String path, InputStream content) throws IOException {
    carryOut(path, () -> channel.put(content, path(path), ChannelSftp.OVERWRITE));
  }

  @Override
  public void rename(String from, String to) throws IOException {
    try {
      channel.rename(path(from), path(to));
    } catch (SftpException e) {
      // Servers without the rename of OpenSSH refuse to put a file in place of another.
      if (size(to).isEmpty()) {
        throw failure(to, e);
      }
      var old = to + DeploymentPlanner.OLD;
      carryOut(to, () -> channel.rename(path(to), path(old)));
      try {
        carryOut(to, () -> channel.rename(path(from), path(to)));
      } catch (IOException refusal) {
        carryOut(to, () -> channel.rename(path(old), path(to))); // what was there stays there
        throw refusal;
      }
      delete(old);
    }
  }

  @Override
  public void delete(String path) throws IOException {
    carryOut(path, () -> channel.rm(path(path)));
  }

  @Override
  public void makeFolder(String path) throws IOException {
    if (!path.isEmpty()) {
      carryOut(path, () -> channel.mkdir(path(path)));
      return;
    }
    for (var folder : to.folders()) {
      try {
        channel.stat(quoted(folder));
      } catch (SftpException e) {
        carryOut(folder, () -> channel.mkdir(quoted(folder)));
      }
    }
  }

  @Override
  public void deleteFolder(String path) throws IOException {
    carryOut(path, () -> channel.rmdir(path(path)));
  }

  private interface Step {
    void carryOut() throws SftpException;
  }

  private static void carryOut(String path, Step step) throws IOException {
    try {
      step.carryOut();
    } catch (SftpException e) {
      throw failure(path, e);
    }
  }

  private static IOException failure(String path, SftpException e) {
    return e.id == ChannelSftp.SSH_FX_FAILURE && e.getCause() != null
        ? new IOException(e.getCause())
        : e.id == ChannelSftp.SSH_FX_PERMISSION_DENIED || e.id == ChannelSftp.SSH_FX_FAILURE
            ? new PlaceException("deploy.refused", path, String.valueOf(e.getMessage()))
            : new IOException(path + ": " + e.getMessage(), e);
  }

  private String path(String path) {
    return quoted(path.isEmpty() ? to.folder() : to.folder() + "/" + path);
  }

  /** The library takes these characters for patterns. */
  private static String quoted(String path) {
    return path.replaceAll("[\\\\*?]", "\\\\$0");
  }

  @Override
  public void close() {
    channel.disconnect();
    session.disconnect();
  }

  /** Knows one key of one host and learns no other. */
  private record OneHostKey(PinnedKey pin) implements HostKeyRepository {

    @Override
    public int check(String host, byte[] key) {
      return pin.accepts(key) ? OK : NOT_INCLUDED;
    }

    @Override
    public void add(HostKey key, UserInfo user) {
      throw new UnsupportedOperationException("keys are written down by hand");
    }

    @Override
    public void remove(String host, String type) {
      throw new UnsupportedOperationException("keys are written down by hand");
    }

    @Override
    public void remove(String host, String type, byte[] key) {
      throw new UnsupportedOperationException("keys are written down by hand");
    }

    @Override
    public String getKnownHostsRepositoryID() {
      return "site.yml";
    }

    @Override
    public HostKey[] getHostKey() {
      return new HostKey[0];
    }

    @Override
    public HostKey[] getHostKey(String host, String type) {
      return new HostKey[0];
    }
  }
}
