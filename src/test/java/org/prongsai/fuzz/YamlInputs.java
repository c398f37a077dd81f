package org.prongsai.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.fuzz.RealInputs.Real;
import org.prongsai.model.Dataset;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.settings.SettingsParser;
import org.prongsai.yaml.Yaml;

/** Settings of a site and descriptors of datasets, damaged. */
record YamlInputs() implements FuzzKind {

  private static final List<Real> FILES =
      Stream.concat(
              RealInputs.ofSites("site.yml").stream(), RealInputs.ofSites("dataset.yml").stream())
          .toList();
  private static final Dataset AGENCY =
      new DatasetParser(new Problems()).parse("agency", SourceReader.shipped("agency"), false);
  private static final int LONGEST = 3_000;

  @Override
  public byte[] make(Fuzz fuzz) {
    var text = new String(fuzz.one(FILES).bytes(), StandardCharsets.UTF_8);
    if (fuzz.once(8)) {
      text = fuzz.text(Fragments.YAML) + fuzz.text(Fragments.YAML) + fuzz.text(Fragments.YAML);
    } else if (text.length() > LONGEST || fuzz.once(2)) {
      var lines = text.lines().toList();
      int from = fuzz.number(lines.size());
      int to = Math.min(lines.size(), from + 1 + fuzz.number(40));
      text = String.join("\n", lines.subList(from, to)) + "\n";
    }
    return fuzz.damaged(text.getBytes(StandardCharsets.UTF_8), Fragments.YAML);
  }

  @Override
  public Problems read(byte[] input) {
    var text = new String(input, StandardCharsets.UTF_8);
    var problems = new Problems();
    var yaml = Yaml.read(text, "content/site.yml", problems);
    yaml.ifPresent(found -> new SettingsParser(AGENCY, problems).parse(found, Optional.empty()));
    Yaml.read(text, "content/data/x/dataset.yml", problems)
        .ifPresent(found -> new DatasetParser(problems).parse("x", found, true));
    return problems;
  }
}
