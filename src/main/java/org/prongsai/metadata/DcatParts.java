package org.prongsai.metadata;

import java.util.Optional;
import org.prongsai.model.DataContract;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;

/**
 * The RDF resources that the entries of a catalogue share: agency, contact, place, periods,
 * formats, standards.
 */
record DcatParts(MetadataModel data, RdfGraph graph) {

  // The lists of the Publications Office are what DCAT catalogues name these things by.
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  String catalogue() {
    return data.url("data/#catalog");
  }

  String agency() {
    return data.url("#agency");
  }

  Optional<String> contact() {
    return data.hasContact() ? Optional.of(data.url("#contact")) : Optional.empty();
  }

  Optional<String> licence() {
    return data.settings().licence().map(licence -> licence.url());
  }

  /** The document that a site comes from; a text, for it need not have an address. */
  Optional<String> provenance() {
    return provenance(data.settings().source());
  }

  /** The document that the rows of a dataset come from, where they come from one. */
  Optional<String> provenance(DatasetEntry entry) {
    return provenance(data.source(entry));
  }

  private Optional<String> provenance(LocalizedText source) {
    return source.isEmpty() ? Optional.empty() : Optional.of(data.url("#source"));
  }

  Optional<String> place() {
    return placeName().isEmpty() ? Optional.empty() : Optional.of(data.url("#place"));
  }

  /** Says all about agency, contact, licence and place, once. */
  void write() {
    var agency = graph.node(agency(), "foaf:Agent");
    agency.words("foaf:name", data.agency());
    agency.text("dct:identifier", data.settings().agencyId());
    var website = data.settings().website();
    if (!website.isEmpty()) {
      agency.thing("foaf:homepage", website);
      graph.node(website, "foaf:Document");
    }
    contact().ifPresent(this::writeContact);
    provenance()
        .ifPresent(
            source ->
                graph
                    .node(source, "dct:ProvenanceStatement")
                    .words("dct:description", data.settings().source()));
    place()
        .ifPresent(place -> graph.node(place, "dct:Location").words("skos:prefLabel", placeName()));
    data.settings()
        .licence()
        .ifPresent(l -> graph.node(l.url(), "dct:LicenseDocument").words("dct:title", l.name()));
  }

  private void writeContact(String contact) {
    var stated = data.settings().contact();
    var node = graph.node(contact, "vcard:Kind").thing(RdfPrefixes.TYPE, "vcard:Organization");
    node.words("vcard:fn", data.agency());
    if (!stated.email().isEmpty()) {
      node.thing("vcard:hasEmail", "mailto:" + stated.email());
    }
    // A number with words in it, such as an extension, is no address.
    if (stated.phone().matches("[0-9+() -]+")) {
      node.thing("vcard:hasTelephone", "tel:" + stated.phone().replaceAll("[^0-9+]", ""));
    }
    node.thing("vcard:hasURL", stated.questionUrl());
  }

  private LocalizedText placeName() {
    var district = data.settings().district();
    var province = data.settings().province();
    return new LocalizedText(
        joined(prefixed("อำเภอ", district.th()), prefixed("จังหวัด", province.th())),
        joined(district.en(), province.en()));
  }

  private static String prefixed(String word, String name) {
    return name.isEmpty() || name.startsWith(word) ? name : word + name;
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
  }

  String period(MetadataModel.Period period) {
    var id = data.url("#period-" + period.start() + "-" + period.end());
    graph
        .node(id, "dct:PeriodOfTime")
        .date("dcat:startDate", period.start())
        .date("dcat:endDate", period.end());
    return id;
  }

  /** A standard that data keeps; the contract also with its version. */
  String standard(String address, String title) {
    var node = graph.node(address, "dct:Standard").words("dct:title", title, Language.EN);
    if (address.equals(data.contract())) {
      node.text("owl:versionInfo", Integer.toString(DataContract.VERSION));
    }
    return address;
  }

  String theme() {
    var id = AUTHORITY + "data-theme/GOVE";
    graph
        .node(id, "skos:Concept")
        .words("skos:prefLabel", new LocalizedText("ภาครัฐ", "Government and public sector"));
    return id;
  }

  String accessRights() {
    return typed("access-right/PUBLIC", "dct:RightsStatement");
  }

  String frequency(String name) {
    return typed("frequency/" + name, "dct:Frequency");
  }

  String language(Language language) {
    var code = language == Language.TH ? "THA" : "ENG";
    return typed("language/" + code, "dct:LinguisticSystem");
  }

  private String typed(String path, String type) {
    graph.node(AUTHORITY + path, type);
    return AUTHORITY + path;
  }

  void describe(RdfGraph.Node distribution, MediaFormat format) {
    distribution.thing(
        "dct:format",
        typed(
            "file-type/" + (format == MediaFormat.PLAIN ? MediaFormat.CSV : format).name(),
            "dct:MediaTypeOrExtent"));
    var media = MEDIA_TYPES + format.mediaType();
    distribution.thing("dcat:mediaType", media);
    graph.node(media, "dct:MediaType");
  }

  String checksum(String distribution, Distribution file) {
    var id = distribution + "-checksum";
    graph
        .node(id, "spdx:Checksum")
        .thing("spdx:algorithm", "spdx:checksumAlgorithm_sha256")
        .hex("spdx:checksumValue", file.sha256());
    graph.node("spdx:checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm");
    return id;
  }
}
