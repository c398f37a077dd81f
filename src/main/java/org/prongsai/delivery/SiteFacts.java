package org.prongsai.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.prongsai.publish.Discovery;
import org.prongsai.text.Months;

/**
 * What a finished site says of itself in its file for programs.
 *
 * @param asOf the date of its content
 * @param isDraft whether every page says that it is a draft
 */
public record SiteFacts(
    String agencyId, String agencyName, String baseUrl, String asOf, boolean isDraft) {

  /** The path of the file in the site. */
  public static final String PATH = Discovery.PATH;

  /** No site's file is longer. */
  public static final int LONGEST = 16 << 20;

  /** What the file says, where this program wrote it. */
  public static Optional<SiteFacts> read(byte[] json) {
    try {
      var root = new ObjectMapper().readTree(json);
      return root != null && Discovery.GENERATOR.equals(root.path("generator").asText())
          ? Optional.of(of(root))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // not a file of ours, then
    }
  }

  private static SiteFacts of(JsonNode root) {
    var agency = root.path("agency");
    return new SiteFacts(
        agency.path("agency_id").asText(),
        agency.path("name_th").asText(),
        root.path("base_url").asText(),
        root.path("as_of").asText(),
        root.path("draft").asBoolean());
  }

  /** Whether what was found elsewhere can be a state of this site: it is of the same agency. */
  boolean isOf(Optional<SiteFacts> found) {
    return found.isEmpty() || found.get().agencyId().equals(agencyId);
  }

  /** The date of the content as people write it; as it stands where it is none. */
  String asOfInThai() {
    try {
      return Months.thai(LocalDate.parse(asOf));
    } catch (DateTimeParseException e) {
      return asOf;
    }
  }

  /** A file name that says whose site and of which day; ASCII alone. */
  String fileName() {
    return (agencyId + "-" + asOf).replaceAll("[^A-Za-z0-9.-]", "");
  }
}
