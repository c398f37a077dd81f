package org.prongsai.grade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Writes PDF files for tests, page after page. */
public final class Pdfs {

  public static final String LINE =
      "Annual procurement report of the municipality, 1 October to 30 September";

  private final PDDocument document = new PDDocument();

  /** Draws on a page of the size A4. */
  interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  Pdfs page(Drawing drawing) {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      drawing.on(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public Pdfs text(String text) {
    return page(content -> write(content, text));
  }

  /** A page with an image over a share of its width and height, and a text on it. */
  public Pdfs picture(double share, String text) {
    return page(
        content -> {
          var image = LosslessFactory.createFromImage(document, pixels());
          float width = (float) (PDRectangle.A4.getWidth() * share);
          float height = (float) (PDRectangle.A4.getHeight() * share);
          content.drawImage(image, 0, 0, width, height);
          write(content, text);
        });
  }

  /** A page whose image lies in a form, as some scanners write it. */
  Pdfs pictureInForm() {
    return page(
        content -> {
          var form = new PDFormXObject(document);
          form.setBBox(PDRectangle.A4);
          form.setResources(new PDResources());
          var name = form.getResources().add(LosslessFactory.createFromImage(document, pixels()));
          try (var out = form.getStream().createOutputStream()) {
            out.write(
                ("q 595 0 0 842 0 0 cm /" + name.getName() + " Do Q\n")
                    .getBytes(StandardCharsets.US_ASCII));
          }
          content.drawForm(form);
        });
  }

  /** A page of text in a font that does not tell which letters its glyphs are. */
  public Pdfs mute() {
    var names = new COSArray();
    names.add(COSInteger.get(' '));
    for (char c = ' '; c <= '~'; c++) {
      names.add(COSName.getPDFName("g" + (int) c));
    }
    var encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, names);
    var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA).getCOSObject();
    font.setItem(COSName.ENCODING, encoding);
    text(LINE);
    var resources = document.getPage(document.getNumberOfPages() - 1).getResources();
    resources.getFontNames().forEach(name -> fonts(resources).setItem(name, font));
    return this;
  }

  /** What lies around the text of the last page: a bookmark below another, a link, a file. */
  public Pdfs around(String bookmark, String address) throws IOException {
    var outer = new PDOutlineItem();
    outer.setTitle("Outer");
    var inner = new PDOutlineItem();
    inner.setTitle(bookmark);
    outer.addLast(inner);
    var outline = new PDDocumentOutline();
    outline.addLast(outer);
    document.getDocumentCatalog().setDocumentOutline(outline);
    var action = new PDActionURI();
    action.setURI(address);
    var link = new PDAnnotationLink();
    link.setAction(action);
    var page = document.getPage(document.getNumberOfPages() - 1);
    page.getAnnotations().add(link);
    var file = new PDComplexFileSpecification();
    file.setFile("list.txt");
    file.setEmbeddedFile(
        new PDEmbeddedFile(document, new ByteArrayInputStream("In a file".getBytes(UTF_8))));
    var attached = new PDAnnotationFileAttachment();
    attached.setFile(file);
    page.getAnnotations().add(attached);
    return this;
  }

  private static COSDictionary fonts(PDResources resources) {
    return resources.getCOSObject().getCOSDictionary(COSName.FONT);
  }

  public byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (document) {
      document.save(out, CompressParameters.NO_COMPRESSION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public byte[] protectedWith(String userPassword) {
    var policy = new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
    policy.setEncryptionKeyLength(256);
    try {
      document.protect(policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes();
  }

  private static void write(PDPageContentStream content, String text) throws IOException {
    content.beginText();
    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
    content.newLineAtOffset(50, 700);
    content.showText(text);
    content.endText();
  }

  private static BufferedImage pixels() {
    var image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 3, 0xFFFFFF);
    return image;
  }
}
