// An index of a few pages as the build writes it: path, title, year, code, grade, text.
(pages, people) => {
  const search = window.prongsaiSearch;
  const places = new Map();
  pages.forEach((page, number) => {
    const add = (text, grade) => search.fold(text).split(" ").filter(Boolean).forEach(raw => {
      const word = search.stem(raw);
      const at = places.get(word) || places.set(word, new Map()).get(word);
      if (!at.has(number)) { at.set(number, grade); }
    });
    add(page.title, "A");
    add(page.text || "", "E");
  });
  const words = Array.from(places.keys()).sort();
  const line = at => {
    let last = -1;
    return Array.from(at).sort((a, b) => a[0] - b[0]).map(([part, grade]) => {
      const step = part - last;
      last = part;
      return (step === 1 ? "" : step.toString(36)) + grade;
    }).join("");
  };
  return search.index([
    "2568",
    pages.map(page => [page.path, page.title, "", page.year || "", page.code || "",
      page.grade || 100, 1].join("\t")).join("\n"),
    String(pages.length), words.join("\n"), words.map(word => line(places.get(word))).join("\n"),
    people.join("\n")]);
}
