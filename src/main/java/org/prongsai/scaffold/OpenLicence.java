package org.prongsai.scaffold;

import java.util.Arrays;
import java.util.Optional;

/** Licences for open data that a new site can name; any other is written into its settings. */
public enum OpenLicence {
  CC_BY(
      "cc-by-4.0",
      "ครีเอทีฟคอมมอนส์ แสดงที่มา 4.0 นานาชาติ",
      "Creative Commons Attribution 4.0 International",
      "https://creativecommons.org/licenses/by/4.0/"),
  CC0(
      "cc0-1.0",
      "ครีเอทีฟคอมมอนส์ ซีซีศูนย์ 1.0 (ไม่สงวนสิทธิ์)",
      "Creative Commons CC0 1.0 Universal",
      "https://creativecommons.org/publicdomain/zero/1.0/");

  private final String id;
  private final String thai;
  private final String english;
  private final String url;

  OpenLicence(String id, String thai, String english, String url) {
    this.id = id;
    this.thai = thai;
    this.english = english;
    this.url = url;
  }

  /** By its id, which may be typed without the version. */
  static Optional<OpenLicence> of(String typed) {
    return Arrays.stream(values())
        .filter(licence -> licence.id.equals(typed) || licence.bareId().equals(typed))
        .findFirst();
  }

  private String bareId() {
    return id.replaceFirst("-[0-9.]+$", "");
  }

  public String id() {
    return id;
  }

  String thai() {
    return thai;
  }

  String english() {
    return english;
  }

  String url() {
    return url;
  }
}
