package org.prongsai.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** The notes of a PNG stand in a chunk that is called eXIf, without a name before them. */
  @Test
  void aPngWithAPositionIsSeenToHaveOne() throws IOException {
    assertEquals(Optional.of(new PictureHeader(80, 60, true)), PictureHeader.of(png(notes())));
    assertEquals(
        Optional.of(new PictureHeader(80, 60, false)), PictureHeader.of(png(new byte[12])));
  }

  @Test
  void eachKindOfWebpSaysItsSize() throws IOException {
    var lossy = webp("VP8 ", "00000000 0000 4001 f000");
    var lossless = webp("VP8L", "2f 3f c1 3b 00");
    var extended = webp("VP8X", "08000000 3f0100 ef0000");
    for (var bytes : List.of(lossy, lossless, extended)) {
      assertEquals(Optional.of(new PictureHeader(320, 240, false)), PictureHeader.of(bytes));
    }
    var photo = joined(extended, chunk("EXIF", notes()));
    assertEquals(Optional.of(new PictureHeader(320, 240, true)), PictureHeader.of(photo));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg' width='320' height='240'/>",
        "<?xml version='1.0'?><svg width='320px' height='239.6px' viewBox='0 0 8 6'></svg>",
        "<svg width='100%' viewBox='0 0 320 240'></svg>",
        "<svg viewBox=\"-1,-1 320,240\"/>"
      })
  void aDrawingSaysItsSizeOrThatOfItsView(String svg) {
    assertEquals(
        Optional.of(new PictureHeader(320, 240, false)),
        PictureHeader.of(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] notes() throws IOException {
    var photo = photo();
    int length = ((photo[4] & 0xFF) << 8 | photo[5] & 0xFF) - 2;
    return Arrays.copyOfRange(photo, 6 + 6, 6 + length);
  }

  private static byte[] png(byte[] notes) {
    var out = ByteBuffer.allocate(8 + 25 + 12 + notes.length);
    out.putLong(0x89504E470D0A1A0AL).putInt(13).put("IHDR".getBytes(StandardCharsets.US_ASCII));
    out.putInt(80).putInt(60).put(new byte[5 + 4]);
    out.putInt(notes.length).put("eXIf".getBytes(StandardCharsets.US_ASCII)).put(notes);
    return out.array();
  }

  private static byte[] webp(String kind, String hex) {
    var body = HexFormat.of().parseHex(hex.replace(" ", ""));
    return joined("RIFF____WEBP".getBytes(StandardCharsets.US_ASCII), chunk(kind, body));
  }

  private static byte[] chunk(String kind, byte[] body) {
    var out = ByteBuffer.allocate(8 + body.length + body.length % 2);
    out.order(ByteOrder.LITTLE_ENDIAN).put(kind.getBytes(StandardCharsets.US_ASCII));
    return out.putInt(body.length).put(body).array();
  }

  private static byte[] joined(byte[] first, byte[] second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  @Test
  void whatIsCutOffFailsNowhere() throws IOException {
    var extended = webp("VP8X", "08000000 3f0100 ef0000");
    for (var whole : List.of(photo(), png(notes()), joined(extended, chunk("EXIF", notes())))) {
      for (int length = 0; length < whole.length; length++) {
        PictureHeader.of(Arrays.copyOf(whole, length));
      }
    }
    assertEquals(Optional.empty(), PictureHeader.of(new byte[] {1, 2, 3}));
  }
}
