package org.prongsai.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** What offices type, and what is meant to break programs. */
final class Fragments {

  /** Of cells: numbers, days, codes, money, words, markup, marks that are not seen. */
  static final List<String> CELLS =
      List.of(
          "", " ", "-", "–", "0", "-0", "+5", "−5", "(5)", "5-", ".5", "5.", "80.89", "๘๐.๘๙",
          "๑,๒๓๔.๕๖", "1,234.50", "1,23,4", "1.234.567,89", "๑2๓", "1 000", "1\u00A0000", "1_000",
          "80.89%", "1/2", "½", "²", "五", "1E5", "1e-5", "1E999999999", "-1e-999999999",
          "9E2147483647", "1e99999999999", "0x1F", "NaN", "Infinity", "99999999999999999999999999",
          "2147483648", "-1", "0.0000000000000000000000000001", "12:30", "1.2.3", "1,", ",1", "฿5",
          "5 บาท", "ห้าบาทถ้วน", "500,000.- บาท", "1.5 ล้าน", "2024-02-30", "2567-02-29",
          "999999999-12-31", "+999999999-01-01", "-999999999-01-01", "0000-00-00", "31/02/2567",
          "29/02/2567", "01/13/2024", "1/1/1", "๓๑ ก.พ. ๒๕๖๗", "1 มกราคม 2567", "1 ม.ค. 67",
          "1 ม.ค. 999999999", "45000", "2024-01-01T00:00:00Z", "พ.ศ. ๒๕๖๗", "ต.ค. 66 - ก.ย. 67",
          "มกราคม", "i๑", "ข้อ i๑", "I2", "O9", "๐๘", "o43", "e-12", "eit-1", "1๑", "ส่วนที่ ๑",
          "ไตรมาส 1", "ไตรมาส 99999999999", "ผ่าน", "กำลังดำเนินการ", "เฉพาะเจาะจง", "ไม่มี",
          "ร้านตัวอย่างการค้า", "บริษัท สมมติ จำกัด", "หจก. ก\n1,000.00", "1. ร้าน ก 2. ร้าน ข",
          "ใบสั่งซื้อ 4/2566 ลว. 1 ต.ค. 65", "หมู่ที่ 1-2,3 และ 4", "ตามข้อ 1", "รวม", "รวมทั้งสิ้น",
          "รวมเป็นเงิน", "เหมา", "จ้าง", "ซื้อ", "เลขที่", "1-1101-00001-01-1", "1 2 3 4 5 6 7 8 9",
          "081-234-5678", "a@b.go.th", "a.b-", "<b>x</b>", "<script>alert(1)</script>", "&#0;",
          "&nbsp;", "${x}", "{x}", "{{x}}", "%s%n", "<#if x>", "${", "‹#x", "null", "true",
          "undefined", "#REF!", "=1+1", "'=1", "@x", "=cmd|' /C calc'!A0", "../../etc/passwd",
          "C:\\x\\y", "\\", "http://[::1", "https://a b", "https://x.go.th/ก ข?q=%zz#[",
          "javascript:alert(1)", "/files/2567/o9/plan.pdf", "//", "\"", "\"\"", "'", ",", ";", "|",
          "\t", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u0000", "\u0007", "\u001B[31m", "\u200B",
          "\u202E", "\uFEFF", "\uFFFD", "\uFFFE", "\uF701", "\uF70A", "\uE002", "\uE000", "\u00AD",
          "\u0E33\u0E33", "กี่้๊๋", "เเ", "ํา", "\u0E48\u0E48\u0E48", "e\u0301", "ﬁ", "🇹🇭",
          "\uDBFF\uDFFF", "_xD800_", "_x0000_", "_x000D_", "(", ")", "[", "]", "((", "x:: y");

  /** Of YAML, with all that refers, nests and names types. */
  static final List<String> YAML =
      with(
          "&a ", "*a", "*a : *a", "<<: *a", "[*a, *a]", "&a [*a]", "!!java.net.URL x", "!!binary x",
          "!!set {a}", "!<tag:x>", "!!float x", "!!int 08", "!!null", "? ", "? a\n: b", "- ", "- - - ",
          "{a: {b: ", "[[[[", "}", "|2\n", "|9\n  x", ">-\n", "%YAML 9.9\n---\n", "%TAG ! x:\n---\n",
          "---\n", "...\n", "a: b: c", "\t", "\"\\uD800\"", "\"\\U00110000\"", "\"\\x0\"",
          "\"\\UFFFFFFFF\"", "0o777", ".inf", "~", "2001-12-14t21:59:43.10-05:00", "`x`", "# ",
          "key:", ": ", "\n", "\n  ", "\n    - ", "th: ", "en: ", "allow:\n  - ", "keep: ", "\u2029",
          "agency_id: ", "languages: [th, th]", "base_url: https://[x", "as_of: 9999999999-01-01");

  /** Of documents: what AsciiDoc is able to do, with too much of it. */
  static final List<String> DOCUMENTS =
      with(
          "\n", "\n\n", "\n= ", "\n== ", "\n====== ", "\n======= ", "\n----\n", "\n====\n", "\n--\n",
          "\n____\n", "\n|===\n", "\n,===\n", "\n!===\n", "\n....\n", "\n++++\n", "\n////\n", "\n```\n",
          "\n+\n", "\n* ", "\n***** ", "\n. ", "\n๑. ", "\n- ", "\nx:: ", "\n<1> ", "\n|a |b", "|",
          "\na|", "\n2+|x", "\n999999999+|x", "\n.9999+|x", "\n99999*|x", "\n[cols=\"9999999*\"]",
          "\n[cols=\"-1,0,x,~\"]", "\n[cols=\"1a,2m\"]", "\n[%header,format=csv]", "\n[separator=]",
          "\n[start=99999999999999999999]", "\n[start=-1]", "\n[tabsize=99999999]",
          "\n[source%linenums,ruby,highlight=1-999999999]", "\n[subs=\"+attributes,-x\"]",
          "\n[width=99999999999%]", "\n[#a]", "\n[[a]]", "\n[quote,a,b]", "\n[horizontal]",
          "\n:tabsize: 99999999\n", "\n:max-include-depth: 99999\n", "\n:allow-uri-read:\n",
          "\n:leveloffset: +99\n", "\n:leveloffset: x\n", "\n:x: {x}\n", "\n:a: {b}{b}\n",
          "\n:b: {a}{a}\n", "\n:toc:\n", "\n:sectnums:\n", "\n:doctype: manpage\n", "\n:doctype: x\n",
          "\n:backend: pdf\n", "\n:safe: unsafe\n", "\n:docinfo: shared\n", "\n:stem:\n", "\n:icons:\n",
          "\n:sectids!:\n", "\n:idprefix:\n", "\n:idseparator: [\n", "\n:attribute-missing: drop\n",
          "\n:source-highlighter: rouge\n", "\n:max-attribute-value-size: 9\n", "\n:experimental:\n",
          "\n:compat-mode:\n", "\n:hardbreaks:\n", "\n:table-stripes: x\n", "\n:outfilesuffix: .x\n",
          "\n:lang: xx\n", "\n:x: y \\\n", "{a}", "{b}{b}", "{counter:x}", "{counter2:x:z}",
          "{set:x:y}", "{docfile}", "{user-home}", "{asciidoctor-version}",
          "\ninclude::https://x.y/z.adoc[]\n", "\ninclude::about.adoc[lines=1..999999999]\n",
          "\ninclude::about.adoc[]\n", "\ninclude::/etc/passwd[]\n", "\ninclude::{a}.adoc[tags=**]\n",
          "\nifeval::[\"{x}\" =~ /x/]\n", "\nifeval::[{x} > 1e9]\n", "\nifdef::x[]\n",
          "\nendif::[]\n", "\nifndef::a+b,c[y]\n", "\nimage::x.png[]\n", "image:x.png[width=9e9]",
          "\nvideo::x[]\n", "\naudio::x[]\n", "\ntoc::[]\n", "icon:x[]", "kbd:[Ctrl+]]", "menu:a[b > c]",
          "pass:c,q,a[*x*]", "pass:[", "+++<x>+++", "stem:[x", "\\", "\\\\", "<<a>>", "<<a,b>>",
          "<<", "xref:a.adoc#b[]", "[[[", "footnote:a[x]", "footnote:[footnote:[x]]", "((x))",
          "(((a,b)))", "indexterm:[a]", "*", "**", "_", "__", "`", "``", "`+", "+`", "#", "##", "^",
          "~", "\"`", "`\"", "score:total[]", "score:eit-1[", "page:x[]", "dataset:", "table::x[]",
          "scores::2567[]", "https://x.go.th[", "mailto:a@b[x,y,z]", "link:++x++[]", "\n> ",
          "![x](y)", "\n|---|---|", "\nNOTE: ", "\n[NOTE]\n", "\nหมายเหตุ: ", "\na\tb\tc", " +\n",
          "\n'''\n", "\n<<<\n", "\n---\n", "\n.ชื่อ", "\n[", "]\n", "\n// ", "&#xD800;", "&#9;");

  private Fragments() {}

  private static List<String> with(String... own) {
    // Its own more often than those of cells.
    return Stream.of(CELLS.stream(), Stream.of(own), Stream.of(own)).flatMap(s -> s).toList();
  }
}
