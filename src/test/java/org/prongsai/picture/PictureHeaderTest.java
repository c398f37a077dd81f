package org.prongsai.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Size and position are read from the bytes; what is damaged has neither. */
class PictureHeaderTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path PHOTO =
      RESOURCES.resolve("sites-invalid/picture-position/content/th/road.jpg");

  private static byte[] photo() throws IOException {
    return Files.readAllBytes(PHOTO);
  }

  @Test
  void ofPngAndOfPhotoWithPosition() throws IOException {
    var drawing =
        Files.readAllBytes(
            RESOURCES.resolve("sites/saithong/content/th/updates/training-room.png"));
    assertEquals(Optional.of(new PictureHeader(800, 450, false)), PictureHeader.of(drawing));
    assertEquals(Optional.of(new PictureHeader(8, 6, true)), PictureHeader.of(photo()));
  }

  @Test
  void aTurnedPhotoIsAsWideAsItIsShown() throws IOException {
    var turned = photo();
    // The entry that leads to the position becomes that of the orientation.
    int entry = 4 + 2 + 6 + 8 + 2;
    turned[entry] = 0x12;
    turned[entry + 1] = 0x01;
    turned[entry + 8] = 6;
    assertEquals(Optional.of(new PictureHeader(6, 8, false)), PictureHeader.of(turned));
  }

  @Test
  void whatIsCutOffFailsNowhere() throws IOException {
    var photo = photo();
    for (int length = 0; length < photo.length; length++) {
      PictureHeader.of(Arrays.copyOf(photo, length));
    }
    assertEquals(Optional.empty(), PictureHeader.of(new byte[] {1, 2, 3}));
  }
}
