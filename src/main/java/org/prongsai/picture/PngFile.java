package org.prongsai.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.prongsai.model.Colour;

/** The pixels of a picture as a PNG with a palette: a picture of some colours is small that way. */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int MOST_COLOURS = 256;
  private static final int DEPTH = 8;
  private static final int PALETTE = 3;
  private static final int NO_FILTER = 0;

  private PngFile() {}

  /** The bytes; fails where there are more colours than a palette holds. */
  static byte[] of(Raster raster) {
    var palette = new LinkedHashMap<Colour, Integer>();
    var rows = new ByteArrayOutputStream((raster.width() + 1) * raster.height());
    Colour last = null;
    int index = 0;
    for (int y = 0; y < raster.height(); y++) {
      rows.write(NO_FILTER);
      for (int x = 0; x < raster.width(); x++) {
        var colour = raster.pixel(x, y);
        if (colour != last) { // most pixels are the one paper
          index = palette.computeIfAbsent(colour, c -> palette.size());
          last = colour;
        }
        rows.write(index);
      }
    }
    if (palette.size() > MOST_COLOURS) {
      throw new IllegalStateException(palette.size() + " colours");
    }
    try {
      var file = new ByteArrayOutputStream();
      file.write(SIGNATURE);
      chunk(file, "IHDR", header(raster));
      chunk(file, "PLTE", colours(new ArrayList<>(palette.keySet())));
      chunk(file, "IDAT", deflated(rows.toByteArray()));
      chunk(file, "IEND", new byte[0]);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
  }

  private static byte[] header(Raster raster) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var header = new DataOutputStream(bytes);
    header.writeInt(raster.width());
    header.writeInt(raster.height());
    header.write(new byte[] {DEPTH, PALETTE, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] colours(Iterable<Colour> palette) {
    var bytes = new ByteArrayOutputStream();
    for (var colour : palette) {
      bytes.write(colour.red());
      bytes.write(colour.green());
      bytes.write(colour.blue());
    }
    return bytes.toByteArray();
  }

  private static byte[] deflated(byte[] rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(rows);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] content)
      throws IOException {
    var named = type.getBytes(StandardCharsets.US_ASCII);
    var checksum = new CRC32();
    checksum.update(named);
    checksum.update(content);
    var out = new DataOutputStream(file);
    out.writeInt(content.length);
    out.write(named);
    out.write(content);
    out.writeInt((int) checksum.getValue());
  }
}
