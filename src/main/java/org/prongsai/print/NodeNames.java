package org.prongsai.print;

import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The names of structure elements, by which the cells of a table know their headers. A browser
 * numbers them by what it happened to do before; here they are counted.
 */
final class NodeNames {

  private static final Pattern NAME = Pattern.compile("node[0-9]{8}");

  // In the order of the names, for the tree of names is searched by it.
  private final TreeMap<String, String> names = new TreeMap<>();

  private NodeNames() {}

  static void count(PDDocument document) {
    var names = new NodeNames();
    names.each(document, names::remember);
    int number = 0;
    for (var name : names.names.entrySet()) {
      name.setValue(String.format("node%08d", ++number));
    }
    names.each(document, names.names::get);
  }

  private String remember(String name) {
    names.put(name, name);
    return name;
  }

  private void each(PDDocument document, UnaryOperator<String> change) {
    var objects = document.getDocument();
    for (var key : objects.getXrefTable().keySet()) {
      walk(objects.getObjectFromPool(key).getObject(), change);
    }
  }

  /** Within an object; what it refers to is an object of its own. */
  private static void walk(COSBase value, UnaryOperator<String> change) {
    if (value instanceof COSDictionary dictionary) {
      for (var key : dictionary.keySet()) {
        var item = dictionary.getItem(key);
        if (isName(item)) {
          dictionary.setString(key, change.apply(text(item)));
        } else {
          walk(item, change);
        }
      }
    } else if (value instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        var item = array.get(i);
        if (isName(item)) {
          array.set(i, new COSString(change.apply(text(item))));
        } else {
          walk(item, change);
        }
      }
    }
  }

  private static boolean isName(COSBase value) {
    return value instanceof COSString && NAME.matcher(text(value)).matches();
  }

  private static String text(COSBase value) {
    return ((COSString) value).getString();
  }
}
