package org.prongsai.print;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a PDF says of itself. A browser writes the time of printing and no author; the same content
 * printed by the same browser is to be the same bytes.
 *
 * @param day the day at which the content is stated
 */
public record PrintedPdf(String author, String language, LocalDate day) {

  /** The first version of Chromium that prints page numbers. */
  public static final int OLDEST = 131;

  private static final Pattern VERSION = Pattern.compile("Skia/PDF m([0-9]+)");

  /**
   * Writes a copy of what a browser printed, with all this in it.
   *
   * @return how many pages it has
   * @throws PrintException where the browser is too old for page numbers and bookmarks
   */
  public int write(Path printed, Path pdf) throws IOException, PrintException {
    try (var document = Loader.loadPDF(printed.toFile())) {
      checkVersion(document.getDocumentInformation().getProducer());
      describe(document);
      NodeNames.count(document);
      document.save(pdf.toFile());
      return document.getNumberOfPages();
    }
  }

  private static void checkVersion(String producer) throws PrintException {
    var version = VERSION.matcher(producer == null ? "" : producer);
    if (version.find() && Integer.parseInt(version.group(1)) < OLDEST) {
      throw new PrintException("pdf.old-browser", version.group(1), Integer.toString(OLDEST));
    }
  }

  private void describe(PDDocument document) {
    var midnight = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    midnight.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    var old = document.getDocumentInformation();
    var information = new PDDocumentInformation();
    information.setTitle(old.getTitle());
    information.setAuthor(author);
    information.setCreator("Prongsai");
    information.setProducer(old.getProducer());
    information.setCreationDate(midnight);
    information.setModificationDate(midnight);
    document.setDocumentInformation(information);
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(language);
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    // Otherwise the identifier is made of the time.
    document.setDocumentId(day.toEpochDay());
  }
}
