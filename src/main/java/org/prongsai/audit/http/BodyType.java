package org.prongsai.audit.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The type of a body, sniffed from its first bytes; where they leave it open, from the header. */
public enum BodyType {
  PDF("pdf"),
  /** Also all that is packed as such. */
  ZIP("xlsx", "docx", "pptx", "ods", "odt", "zip"),
  /** The older formats of Office. */
  OLE("xls", "doc", "ppt"),
  RAR("rar"),
  PNG("png"),
  JPEG("jpg", "jpeg"),
  GIF("gif"),
  HTML("html", "htm"),
  XML("xml"),
  TEXT("csv", "txt", "json"),
  UNKNOWN();

  private static final int SNIFFED = 1024;
  private static final Map<BodyType, String> STARTS =
      Map.of(
          ZIP, "PK\u0003\u0004",
          OLE, "\u00d0\u00cf\u0011\u00e0",
          RAR, "Rar!\u001a\u0007",
          PNG, "\u0089PNG",
          JPEG, "\u00ff\u00d8\u00ff",
          GIF, "GIF8");
  private static final Pattern HTML_START =
      Pattern.compile("(?is)<(!doctype\\s+html|html|head|body|script|title|meta|frameset)\\b.*");
  private static final Pattern LEADING = Pattern.compile("(?s)^(\\s+|<\\?xml.*?\\?>|<!--.*?-->)+");
  private static final Pattern NOT_TEXT = Pattern.compile("[\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f]");
  private final Set<String> formats;

  BodyType(String... formats) {
    this.formats = Set.of(formats);
  }

  public static BodyType of(byte[] body, String contentType) {
    int length = Math.min(body.length, SNIFFED);
    var head = new String(body, 0, length, StandardCharsets.ISO_8859_1);
    // ISO 32000, annex H: readers accept the mark anywhere in the first 1024 bytes.
    if (head.contains("%PDF-")) {
      return PDF;
    }
    for (var start : STARTS.entrySet()) {
      if (head.startsWith(start.getValue())) {
        return start.getKey();
      }
    }
    return written(head, contentType);
  }

  private static BodyType written(String head, String contentType) {
    if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
      return contentType.contains("html") ? HTML : TEXT;
    }
    if (NOT_TEXT.matcher(head).find()) {
      return UNKNOWN;
    }
    var plain = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    var start = LEADING.matcher(plain).replaceFirst("");
    if (HTML_START.matcher(start).matches() || contentType.contains("html")) {
      return HTML;
    }
    return plain.stripLeading().startsWith("<?xml") || contentType.endsWith("/xml") ? XML : TEXT;
  }

  /** What a declared format may be; empty where this program cannot tell. */
  public static Optional<BodyType> declaredAs(String format) {
    return Arrays.stream(values()).filter(type -> type.formats.contains(format)).findFirst();
  }

  /** Whether a browser that believes the host would show the bytes as characters. */
  public boolean isShownAsText(String contentType) {
    boolean isWritten = EnumSet.of(HTML, XML, TEXT, UNKNOWN).contains(this);
    return !isWritten && contentType.startsWith("text/");
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
