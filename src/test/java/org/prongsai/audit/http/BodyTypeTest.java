package org.prongsai.audit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTypeTest {

  @ParameterizedTest
  @CsvSource({
    "junk %PDF-1.4, text/html, PDF",
    "'  <!DOCTYPE HTML PUBLIC>', '', HTML",
    "'<?xml version=\"1.0\"?><!-- x --><html>', '', HTML",
    "'<?xml version=\"1.0\"?><rss/>', text/xml, XML",
    "<rss/>, application/xml, XML",
    "plain words, text/html, HTML",
    "'ก,ข', text/csv, TEXT",
    "{\"a\":1}, application/json, TEXT",
    "<p>ก</p>, '', TEXT",
    "'', '', TEXT",
    "\uFEFF<html>, '', HTML",
    "GIF89a, image/gif, GIF",
    "a\u0000b, '', UNKNOWN",
  })
  void tellsContentByItsFirstBytes(String body, String type, BodyType content) {
    assertEquals(content, BodyType.of(body.getBytes(StandardCharsets.UTF_8), type));
  }

  @ParameterizedTest
  @CsvSource({
    "504b0304140006, ZIP",
    "d0cf11e0a1b11ae1, OLE",
    "89504e470d0a1a0a, PNG",
    "ffd8ffe000104a46, JPEG",
    "526172211a0700, RAR",
    "fffe010e2c00, TEXT",
    "00010203, UNKNOWN",
  })
  void tellsFilesByTheirMarks(String hex, BodyType content) {
    assertEquals(content, BodyType.of(HexFormat.of().parseHex(hex), ""));
  }

  @Test
  void unpacksNoMoreThanTheLimitAndWhatWasCut() throws IOException {
    var zeros = new byte[4 * 1024 * 1024];
    var gzip = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(gzip)) {
      out.write(zeros);
    }
    var deflate = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(deflate)) {
      out.write("0123456789".repeat(100).getBytes(StandardCharsets.US_ASCII));
    }
    var cut = Arrays.copyOf(deflate.toByteArray(), deflate.size() - 6);

    assertEquals(Response.LIMIT, packed("gzip", gzip.toByteArray()).content().orElseThrow().length);
    var rest = packed("Deflate", cut).content().orElseThrow();
    assertTrue(new String(rest, StandardCharsets.US_ASCII).startsWith("0123456789"));
    assertTrue(packed("br", cut).content().isEmpty());
    assertEquals(cut.length, packed("identity", cut).content().orElseThrow().length);
    assertEquals(0, packed("gzip", new byte[] {1, 2}).content().orElseThrow().length);
  }

  @Test
  void readsTheFirstPartOfWhatIsPackedInParts() throws IOException {
    var gzip = new ByteArrayOutputStream();
    for (var part : List.of("first", "second")) {
      try (var out = new GZIPOutputStream(gzip)) {
        out.write(part.getBytes(StandardCharsets.US_ASCII));
      }
    }
    // Flag and text of a name of the file.
    var named = new ByteArrayOutputStream();
    named.write(gzip.toByteArray(), 0, 3);
    named.write(8);
    named.write(gzip.toByteArray(), 4, 6);
    named.write(new byte[] {'a', 0});
    named.write(gzip.toByteArray(), 10, gzip.size() - 10);

    for (var body : List.of(gzip.toByteArray(), named.toByteArray())) {
      var content = packed("gzip", body).content().orElseThrow();
      assertEquals("first", new String(content, StandardCharsets.US_ASCII));
    }
  }

  @Test
  void partsWithoutContentAreNoObstacle() throws IOException {
    var empty = new ByteArrayOutputStream();
    new GZIPOutputStream(empty).close();
    var many = new ByteArrayOutputStream();
    for (int part = 0; part < 25_000; part++) {
      empty.writeTo(many);
    }

    assertEquals(0, packed("gzip", many.toByteArray()).content().orElseThrow().length);
  }

  private static Response packed(String how, byte[] body) {
    return new Response(200, Map.of("content-encoding", List.of(how)), body, 0);
  }
}
