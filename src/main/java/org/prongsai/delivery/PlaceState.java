package org.prongsai.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.output.ThresholdingOutputStream;

/**
 * What a place says of itself: the list of the site that was delivered there, and that of a
 * delivery which has not come to its end.
 *
 * @param earlier the list there; empty where it is not one of this program
 * @param begun what a delivery that was cut off had been about to leave there
 * @param left what no site has any longer and somebody changed there, as it had been delivered
 * @param facts of the site there, if it says any
 */
record PlaceState(FileList earlier, FileList begun, FileList left, Optional<SiteFacts> facts) {

  /** Lies at the place while a delivery lasts. */
  static final String BEGUN = FileList.PATH + ".next";

  /** Lies at the place while there are files that were left. */
  static final String LEFT = FileList.PATH + ".left";

  static PlaceState of(DeliveryPlace place) throws DeliveryException, IOException {
    var begun = list(place, BEGUN);
    var earlier = list(place, FileList.PATH);
    var facts = bytes(place, SiteFacts.PATH, SiteFacts.LONGEST).flatMap(SiteFacts::read);
    boolean isOurs = begun.isPresent() || facts.isPresent();
    return new PlaceState(
        earlier.filter(list -> isOurs).orElse(FileList.NONE),
        begun.orElse(FileList.NONE),
        list(place, LEFT).orElse(FileList.NONE),
        facts);
  }

  private static Optional<FileList> list(DeliveryPlace place, String path)
      throws DeliveryException, IOException {
    var bytes = bytes(place, path, FileList.LONGEST);
    return bytes.isPresent() ? Optional.of(FileList.parse(bytes.get())) : Optional.empty();
  }

  /** The bytes of a small file that may be there; a longer one is none of ours. */
  private static Optional<byte[]> bytes(DeliveryPlace place, String path, int limit)
      throws IOException {
    var size = place.size(path);
    if (size.isEmpty() || size.getAsLong() > limit) {
      return Optional.empty();
    }
    var bytes = new ByteArrayOutputStream();
    place.read(path, limited(bytes, limit));
    return Optional.of(bytes.toByteArray());
  }

  /** A server may send more than it said. */
  static ThresholdingOutputStream limited(java.io.OutputStream out, long limit) {
    return new ThresholdingOutputStream(
        (int) Math.min(limit, Integer.MAX_VALUE),
        stream -> {
          throw new IOException("longer than " + limit);
        },
        stream -> out);
  }

  boolean has(String path) {
    return earlier.has(path) || begun.has(path) || left.has(path);
  }

  /** As a delivery put the file there last. */
  String sum(String path) {
    return Stream.of(begun, earlier, left)
        .map(list -> list.sums().get(path))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /** Whether a delivery put the file there, as one of the lists has it. */
  boolean agrees(String path, String sum) {
    return Stream.of(earlier, begun, left).anyMatch(list -> sum.equals(list.sums().get(path)));
  }
}
