package org.prongsai.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.io.output.ProxyOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes workbooks whose bytes depend on nothing but what is put into them. The library writes the
 * current time into the archive, so the archive is repacked on the fly with fixed times, and
 * without the date of making. (Its sizes are written in a form that the platform's own reader of
 * archives does not know.)
 */
public final class ReproducibleWorkbook {

  private static final String APPLICATION = "Prongsai";
  private static final String VERSION = "1.0"; // of the form, as a property of the file has it
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/sheet";
  private static final Pattern CREATED =
      Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");
  private static final int PIPE = 1 << 16;

  private ReproducibleWorkbook() {}

  /** What goes into a workbook; its sheets are finished, the workbook is not. */
  @FunctionalInterface
  public interface Body {
    void fill(Workbook workbook) throws IOException;
  }

  /** Writes a workbook; the stream stays open. */
  public static void write(OutputStream out, Body body) throws IOException {
    write(out, body, null);
  }

  /**
   * Writes a workbook of small sheets.
   *
   * @param mended gets the XML of each sheet and answers what is written in place of it; null where
   *     sheets stay as they are
   */
  public static void write(OutputStream out, Body body, UnaryOperator<String> mended)
      throws IOException {
    var source = new PipedOutputStream();
    IOException unpacked = null;
    CompletableFuture<Void> making;
    // The pipe is closed before its writer is waited for: it is not to wait for a reader.
    try (var packed = new PipedInputStream(source, PIPE)) {
      making = CompletableFuture.runAsync(() -> make(source, body), ReproducibleWorkbook::start);
      try {
        repack(new ZipArchiveInputStream(packed), out, mended);
        packed.transferTo(OutputStream.nullOutputStream()); // the directory at its end
      } catch (IOException e) {
        unpacked = e;
      }
    }
    await(making, unpacked);
  }

  /** What went wrong in the making is the cause of what went wrong after it. */
  private static void await(CompletableFuture<Void> making, IOException unpacked)
      throws IOException {
    try {
      making.join();
    } catch (CompletionException e) {
      if (unpacked == null || !(e.getCause() instanceof UncheckedIOException)) {
        throw e;
      }
    }
    if (unpacked != null) {
      throw unpacked;
    }
  }

  private static void start(Runnable task) {
    var thread = new Thread(task, "workbook");
    thread.setDaemon(true);
    thread.start();
  }

  private static void make(OutputStream out, Body body) {
    // The library flushes its archive with every block of rows, which a pipe would wait for.
    try (var unhurried = new Unflushed(out)) {
      var workbook = new Workbook(unhurried, APPLICATION, VERSION);
      // Unpacked, the parts of a long table grow beyond what the archive can say of them.
      workbook.setCompressionLevel(1);
      body.fill(workbook);
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Packs a workbook of another library so that its bytes depend only on what is in it. */
  public static void repack(byte[] workbook, OutputStream out) throws IOException {
    repack(new ZipArchiveInputStream(new ByteArrayInputStream(workbook)), out, null);
  }

  private static void repack(
      ZipArchiveInputStream parts, OutputStream out, UnaryOperator<String> mended)
      throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
      zip.putNextEntry(ZipFiles.entry(part.getName()));
      if (part.getName().equals(PROPERTIES)) {
        var text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
        var made = CREATED.matcher(text).replaceAll("");
        zip.write(made.getBytes(StandardCharsets.UTF_8));
      } else if (mended != null && part.getName().startsWith(SHEETS)) {
        var text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
        zip.write(mended.apply(text).getBytes(StandardCharsets.UTF_8));
      } else {
        parts.transferTo(zip);
      }
      zip.closeEntry();
    }
    zip.finish();
  }

  private static final class Unflushed extends ProxyOutputStream {
    Unflushed(OutputStream out) {
      super(out);
    }

    @Override
    public void flush() {
      // The pipe tells its reader when it is full and when it is closed.
    }
  }
}
