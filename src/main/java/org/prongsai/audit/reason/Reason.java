package org.prongsai.audit.reason;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a verdict was given, or a remark on it. The ids are a contract; the words may improve. */
public enum Reason {
  NOT_FOUND("เว็บไซต์ตอบว่าไม่มีหน้านี้ (404)", "the host says there is no such page (404)"),
  GONE("เว็บไซต์ตอบว่าลบหน้านี้แล้ว (410)", "the host says the page was removed (410)"),
  FORBIDDEN(
      "เว็บไซต์ไม่ยอมให้เปิด (403) อาจกันเฉพาะโปรแกรม ควรลองเปิดด้วยเบราว์เซอร์",
      "the host forbids it (403), perhaps to programs only: try it in a browser"),
  SERVER_ERROR("เว็บไซต์ขัดข้อง ({0})", "the host failed ({0})"),
  HTTP_STATUS("เว็บไซต์ตอบรหัส {0}", "the host answered {0}"),
  TOO_MANY_REQUESTS("เว็บไซต์ขอให้มาใหม่ภายหลัง (429)", "the host asks to come later (429)"),
  DNS_FAILURE("ไม่พบชื่อเว็บไซต์นี้ในอินเทอร์เน็ต", "there is no host of this name"),
  CONNECTION_REFUSED("เครื่องปลายทางไม่รับการเชื่อมต่อ", "the host takes no connections"),
  CONNECTION_FAILED("เชื่อมต่อไม่สำเร็จ", "the connection failed"),
  TIMEOUT("ไม่ตอบภายในเวลาที่กำหนด", "no complete answer in time"),
  BROKEN_OFF("ตัดการเชื่อมต่อก่อนส่งครบ", "the connection was closed in the middle of the answer"),
  NOT_HTTP("คำตอบไม่เป็นไปตามมาตรฐานเว็บ", "the answer is not of the web's protocol"),
  TLS_FAILED("เริ่มการเชื่อมต่อที่เข้ารหัสไม่ได้", "no encrypted connection could be made"),
  PROGRAM_FAILED(
      "โปรแกรมตรวจอ่านคำตอบไม่ได้ ({0}) ควรลองเปิดด้วยเบราว์เซอร์",
      "this program failed on the answer ({0}): try it in a browser"),
  REDIRECT_LOOP("ส่งต่อวนกลับมาที่เดิม", "redirected in a circle"),
  TOO_MANY_REDIRECTS("ส่งต่อหลายทอดเกินไป", "redirected too many times"),
  REDIRECT_NOWHERE("ส่งต่อโดยไม่บอกที่อยู่ใหม่", "redirected without a new address"),

  PERMANENT("ย้ายถาวร", "moved for good"),
  TEMPORARY("ส่งต่อไปที่อื่นชั่วคราว", "sent elsewhere for now"),
  TO_HTTP("ส่งต่อไปที่อยู่ที่ไม่เข้ารหัส (http)", "sent on to an address without encryption"),
  MOVED_TO_HTTPS("ส่งต่อไป https ควรแก้ที่อยู่ให้ขึ้นต้นด้วย https", "sent on to https"),
  SLASH_ADDED("ส่งต่อไปที่อยู่ที่ลงท้ายด้วย /", "sent on to the address with / at its end"),
  QUERY_CHANGED("ส่งต่อในหน้าเดิม ต่างเฉพาะส่วนหลัง ?", "sent on to another query of the page"),

  NOT_FOUND_WORDS("หน้าเว็บเขียนว่าไม่พบ", "the page says that nothing was found"),
  HOME_PAGE("ส่งต่อไปหน้าแรก", "sent on to the home page"),
  SAME_AS_MISSING(
      "ได้หน้าเดียวกับที่อยู่ซึ่งไม่มีจริงบนเว็บไซต์นี้",
      "the same page as for an address that does not exist on the host"),

  ASKS_FOR_LOGIN("เว็บไซต์ขอชื่อผู้ใช้และรหัสผ่าน", "the host asks for a name and a password"),
  LOGIN_PAGE("ส่งต่อไปหน้าเข้าสู่ระบบ", "sent on to a login page"),
  PASSWORD_FORM("มีแต่แบบฟอร์มรหัสผ่าน", "hardly more than a password form"),

  DECLARED("ระบุไว้เป็น {0}", "declared as {0}"),
  FOUND("พบเป็น {0}", "found as {0}"),
  SERVED_AS("เว็บไซต์ส่งมาในชนิด {0}", "sent by the host as {0}"),
  FORMAT_NOT_KNOWN("ไม่ได้ตรวจชนิดไฟล์", "the format was not checked"),
  ENCODING_NOT_READ("ไม่ได้อ่านเนื้อหาที่บีบอัดแบบ {0}", "content packed as {0} was not read"),

  NO_BYTES("ไม่มีเนื้อหา", "no content"),
  NO_VISIBLE_TEXT("ไม่มีข้อความ", "no text"),
  TEXT_ONLY_BY_SCRIPT("ไม่มีข้อความถ้าไม่ใช้ JavaScript", "no text without JavaScript"),
  ONLY_PICTURES_OR_FRAMES("มีแต่ภาพหรือกรอบ ไม่มีข้อความ", "only pictures or frames, no text"),

  EXPIRED("หมดอายุเมื่อ {0}", "expired on {0}"),
  NOT_YET_VALID("เริ่มใช้ได้เมื่อ {0}", "valid from {0} only"),
  SELF_SIGNED("ออกให้ตนเอง", "self-signed"),
  WRONG_HOST("เป็นใบรับรองของชื่อเว็บไซต์อื่น", "made for another host"),
  NOT_TRUSTED(
      "ไม่รู้จักผู้ออก หรือส่งใบรับรองกลางมาไม่ครบ",
      "issuer unknown, or intermediate certificates not sent"),

  TOOK_LONG("ใช้เวลา {0} มิลลิวินาที", "took {0} milliseconds"),

  SCHEME_NOT_WEB("ที่อยู่ไม่ขึ้นต้นด้วย http หรือ https", "the address is not http or https"),
  CREDENTIALS_IN_ADDRESS(
      "ที่อยู่มีชื่อผู้ใช้หรือรหัสผ่าน", "the address holds a name or a password"),
  ADDRESS_MALFORMED("ที่อยู่เขียนไม่ถูกรูปแบบ", "the address is not well-formed"),
  IP_AMBIGUOUS("เลข IP อ่านได้หลายความหมาย", "the IP number has more than one meaning"),
  LOOPBACK_ADDRESS("เป็นที่อยู่ของเครื่องตนเอง", "an address of the computer itself"),
  PRIVATE_ADDRESS("เป็นที่อยู่ภายในหน่วยงาน", "an address inside a private network"),
  SHARED_ADDRESS("เป็นที่อยู่ภายในของผู้ให้บริการ", "an address inside a provider's network"),
  LINK_LOCAL_ADDRESS("เป็นที่อยู่เฉพาะในวงเครือข่าย", "a link-local address"),
  MULTICAST_ADDRESS("เป็นที่อยู่แบบกลุ่ม", "a multicast address"),
  RESERVED_ADDRESS("เป็นที่อยู่สงวน ไม่ใช้ในอินเทอร์เน็ต", "a reserved address"),

  OFFLINE("ตรวจโดยไม่ต่ออินเทอร์เน็ต และไม่มีผลเดิม", "offline, and no earlier result"),
  STALE_OFFLINE(
      "ตรวจโดยไม่ต่ออินเทอร์เน็ต ใช้ผลเดิมซึ่งเก่าแล้ว", "offline: an earlier result, out of date");

  private final String thai;
  private final String english;

  Reason(String thai, String english) {
    this.thai = thai;
    this.english = english;
  }

  /** The name in files, such as {@code not-found}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String thai() {
    return thai;
  }

  public String english() {
    return english;
  }

  public static Optional<Reason> of(String id) {
    return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
  }
}
