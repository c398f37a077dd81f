package org.prongsai.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a visit found, in one word. The ids are a contract; the words may improve. */
public enum Verdict {
  /** The address gives what it should. */
  OK("ใช้งานได้", "works"),
  /** Ends well, but the content lives at another address, for good or on another host or path. */
  REDIRECTED("ย้ายที่อยู่", "moved"),
  /** Gives what it should, but slower than the limit. */
  SLOW("ช้า", "slow"),
  /** Answers as if all were well, with a page that is not the one asked for. */
  SOFT_404("ไม่ใช่หน้าที่ต้องการ", "not the page asked for"),
  /** Only for those who log in. */
  LOGIN_WALL("ต้องเข้าสู่ระบบ", "needs a login"),
  /** Of another format than declared. */
  WRONG_TYPE("ชนิดไฟล์ไม่ตรง", "wrong format"),
  /** Nothing to see. */
  EMPTY("ว่างเปล่า", "empty"),
  /** The certificate of the host does not prove that it is the host. */
  CERTIFICATE("ใบรับรองเว็บไซต์ไม่ถูกต้อง", "certificate not valid"),
  /** Cannot be opened. */
  DEAD("เปิดไม่ได้", "cannot be opened"),
  /** Not visited, because this program does not go to such addresses. */
  REFUSED("ที่อยู่ที่โปรแกรมไม่เข้าชม", "address not to be visited"),
  /** Nothing is known: the run was offline, or the host put every visit off. */
  NOT_CHECKED("ยังไม่ได้ตรวจ", "not checked");

  private final String thai;
  private final String english;

  Verdict(String thai, String english) {
    this.thai = thai;
    this.english = english;
  }

  /** The name in files, such as {@code login-wall}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether somebody should look at the address. {@link #NOT_CHECKED} blames nothing. */
  public boolean isTrouble() {
    return this != OK && this != NOT_CHECKED;
  }

  public String thai() {
    return thai;
  }

  public String english() {
    return english;
  }

  public static Optional<Verdict> of(String id) {
    return Arrays.stream(values()).filter(verdict -> verdict.id().equals(id)).findFirst();
  }
}
