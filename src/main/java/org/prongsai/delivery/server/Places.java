package org.prongsai.delivery.server;

import java.io.IOException;
import java.nio.file.Path;
import org.prongsai.delivery.DeliveryPlace;
import org.prongsai.settings.DeploySettings;

/** Opens the place that the settings name. */
public final class Places {

  private Places() {}

  /**
   * Opens a place.
   *
   * @param password for a server; of no use for a folder
   * @throws org.prongsai.delivery.PlaceException where there are words for why it cannot be
   */
  public static DeliveryPlace open(DeploySettings to, byte[] password) throws IOException {
    return switch (to.protocol()) {
      case FOLDER -> new FolderPlace(Path.of(to.folder()).toAbsolutePath().normalize());
      case SFTP -> SftpPlace.open(to, password);
      case FTP, FTPS -> FtpPlace.open(to, password);
    };
  }
}
