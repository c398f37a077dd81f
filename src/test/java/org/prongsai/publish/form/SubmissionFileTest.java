package org.prongsai.publish.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionFileTest {

  private static String text(String item, List<String> urls, String explanation) {
    var line = new SubmissionFile.Line(item, urls, explanation);
    var file =
        SubmissionFile.of(
            "ita/2567/submission.csv", List.of("ข้อ", "URL", "คำอธิบาย"), List.of(line));
    assertEquals("ita/2567/submission.csv", file.path());
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void isUtf8WithBomAndCrlfWithOneAddressALineInTheCell() {
    assertEquals(
        "\uFEFFข้อ,URL,คำอธิบาย\r\n"
            + "o1 โครงสร้าง,\"https://a.example/1\nhttps://a.example/2\",หน้าแรก > o1\r\n",
        text(
            "o1 โครงสร้าง", List.of("https://a.example/1", "https://a.example/2"), "หน้าแรก > o1"));
  }

  @Test
  void aTextThatASpreadsheetWouldRunIsMadeHarmless() {
    assertEquals("\uFEFFข้อ,URL,คำอธิบาย\r\n'=1+1,-,'@x\r\n", text("=1+1", List.of("-"), "@x"));
  }
}
