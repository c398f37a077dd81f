/*
 * The index of the search as it is asked; docs/search.md says what it holds. words.js is loaded
 * before it.
 */
(function (shared) {
  "use strict";

  var DIGITS = "๐๑๒๓๔๕๖๗๘๙";
  var words = window.prongsaiWords;
  var { fold, bare, lines, load, root: ROOT } = words;

  /** The root of an English word, roughly. */
  function stem(word) {
    if (/\d/.test(word) || word.length < 4) { return word; }
    return word
      .replace(/ies$/, "y")
      .replace(/([^sui])s$/, "$1")
      .replace(/^(.{3,})(?:ing|ed)$/, "$1")
      .replace(/([bdgmnprt])\1$/, "$1")
      .replace(/^(.{3,})e$/, "$1");
  }

  var LANG = document.documentElement.lang === "en" ? "en" : "th";
  var GRADES = { A: 1, B: 0.6, C: 0.5, D: 0.42, E: 0.34, F: 0.26, G: 0.16, H: 0.75 };

  /** A title without the year and number that it has besides its words. */
  function named(title) {
    return bare(fold(title)).replace(/ปี ?\d{4}|พศ ?\d{4}|fy \d{4}( \d{4})?|^[a-z]?\d+ /g, "")
      .replace(/ /g, "");
  }

  /** The index as it is asked: pages, parts of pages, words. */
  function index(data) {
    var parts = []; // the page of each part
    var pages = lines(data[1]).map((line, number) => {
      var f = line.split("\t");
      var first = parts.length;
      for (var i = 0; i < Number(f[6]); i++) { parts.push(number); }
      return { path: f[0], title: f[1], below: f[2], year: Number(f[3]), code: f[4],
        grade: Number(f[5]) / 100, first: first, plain: named(f[1]) };
    });
    var chunks = [];
    data[2].split(" ").forEach((size, chunk) => {
      for (var i = 0; i < Number(size); i++) { chunks.push([chunk, i]); }
    });
    var places = data[4].split("\n");
    var words = lines(data[3]).map((word, i) => {
      return { word: word, bare: bare(word), places: places[i], hits: null };
    });
    var exact = new Map();
    words.forEach(word => {
      if (!exact.has(word.bare)) { exact.set(word.bare, []); }
      exact.get(word.bare).push(word);
    });
    var people = new Map();
    var intents = [];
    lines(data[5]).forEach(line => {
      var f = line.split("\t");
      var said = bare(f[0]);
      var means = f[1] ? f[1].split("|") : [];
      var ways = means.filter(one => /^[\/=]/.test(one));
      if (ways.length) { intents.push({ parts: said.split("+"), ways: ways }); }
      // What only leads somewhere is still asked for; what leads to data is not.
      var isWord = ways.length && ways.length === means.length && !/\*$/.test(ways[0]);
      if (isWord || said.indexOf("+") >= 0) { return; }
      people.set(said, (people.get(said) || [])
        .concat(means.filter(one => !/^[\/=]/.test(one))));
    });
    var years = pages.map(page => page.year).filter(Boolean);
    return { now: parseInt(data[0], 10), hasRows: / rows$/.test(data[0]), pages: pages, parts: parts, chunks: chunks, words: words,
      exact: exact, people: people, intents: intents, firstYear: Math.min.apply(null, years), newest: Math.max.apply(null, years),
      joined: "\n" + words.map(word => word.bare).join("\n") + "\n" };
  }

  /** Parts that hold a word: [part, weight] in turn. A word that is everywhere lists the best. */
  function hits(word) {
    if (!word.hits) {
      word.hits = [];
      word.everywhere = word.places[0] === "*";
      var part = -1;
      word.places.replace(/([0-9a-z]*)([A-H])/g, (all, step, grade) => {
        part += step === "" ? 1 : parseInt(step, 36);
        word.hits.push(part, GRADES[grade]);
      });
    }
    return word.hits;
  }

  Object.assign(shared, { DIGITS, LANG, ROOT, bare, fold, hits, index, lines, load, named, stem });
})(window.prongsaiSearch = window.prongsaiSearch || {});
