package org.prongsai.cli.launch;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How letters reach whoever reads them. Files, pipes and the consoles of Linux and macOS take
 * UTF-8; a Windows console takes its own code page, in which a Thai one has Thai letters.
 */
public record ConsoleText(Charset charset) {

  /** What code page 874 has no letter for, and what says the same. */
  private static final Map<Character, String> ALIKE =
      Map.of('→', "->", '›', ">", '·', "-", '†', "*", '≥', ">=", '≤', "<=", '×', "x");

  public static ConsoleText ofThisComputer() {
    var console = System.console();
    boolean isWindows = File.separatorChar == '\\';
    return new ConsoleText(
        isWindows && console != null ? console.charset() : StandardCharsets.UTF_8);
  }

  /** Whether Thai words can be read there; if not, they are opened as a page. */
  public boolean showsThai() {
    return charset.newEncoder().canEncode('ก');
  }

  public PrintWriter writer(FileDescriptor descriptor) {
    var out = new OutputStreamWriter(new FileOutputStream(descriptor), charset);
    return new PrintWriter(
        charset.equals(StandardCharsets.UTF_8) ? out : new AlikeWriter(out, charset.newEncoder()),
        true);
  }

  /** Writes a letter that the code page does not have as what says the same. */
  static final class AlikeWriter extends FilterWriter {

    private final CharsetEncoder encoder;

    AlikeWriter(Writer out, CharsetEncoder encoder) {
      super(out);
      this.encoder = encoder;
    }

    @Override
    public void write(int c) throws IOException {
      var alike = ALIKE.get((char) c);
      if (alike == null || encoder.canEncode((char) c)) {
        out.write(c);
      } else {
        out.write(alike);
      }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      for (int i = from; i < from + length; i++) {
        write(text[i]);
      }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      write(text.toCharArray(), from, length);
    }
  }
}
