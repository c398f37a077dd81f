package org.prongsai.settings;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Settings;
import org.prongsai.privacy.OfficeIdentity;
import org.prongsai.yaml.Yaml;

/** Gathers what the settings state as the office's own. */
public final class OfficeIdentityReader {

  private OfficeIdentityReader() {}

  /**
   * The office: telephone numbers and addresses of {@code contact} and {@code agency}, every e-mail
   * address of the settings, the domains of its sites.
   */
  public static OfficeIdentity of(Yaml.Mapping yaml, Settings settings) {
    var stated = new ArrayList<String>();
    for (var key : List.of("agency", "contact", "channels")) {
      yaml.get(key).ifPresent(value -> texts(value, stated));
    }
    var mails = new ArrayList<String>();
    yaml.entries()
        .forEach(
            (key, entry) -> {
              if (!key.equals("allow")) {
                texts(entry.value(), mails);
              }
            });
    mails.removeIf(text -> text.indexOf('@') < 0);
    var domains = List.of(settings.agencyId(), host(settings.baseUrl()), host(settings.website()));
    return OfficeIdentity.of(stated, mails, domains);
  }

  private static void texts(Yaml yaml, List<String> texts) {
    if (yaml instanceof Yaml.Scalar scalar) {
      texts.add(scalar.text());
    } else if (yaml instanceof Yaml.Sequence sequence) {
      sequence.items().forEach(item -> texts(item, texts));
    } else if (yaml instanceof Yaml.Mapping mapping) {
      mapping.entries().values().forEach(entry -> texts(entry.value(), texts));
    }
  }

  private static String host(String address) {
    try {
      var host = URI.create(address).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return ""; // reported where the settings are read
    }
  }
}
