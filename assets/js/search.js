/*
 * Finds pages in the reader's own browser: no server is asked, nothing leaves the device. The index
 * is made of script files, which load from a memory stick too; docs/search.md says what they hold
 * and how results are ranked. The fold below is that of search.SearchFold, tested with one list.
 */
(function () {
  "use strict";

  var DIGITS = "๐๑๒๓๔๕๖๗๘๙";

  /** One form for all ways to write the same. */
  function fold(text) {
    return text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
      .replace(/[๐-๙]/g, function (digit) { return DIGITS.indexOf(digit); })
      .replace(/เเ/g, "แ")
      .replace(/([่-์])([ัิ-ฺ็ํ])/g, "$2$1")
      .replace(/ํ([่-๋]?)า/g, "$1ำ")
      .replace(/ำ([่-๋])/g, "$1ำ")
      .replace(/([ะ-ฺ็-๎])\1+/g, "$1")
      .replace(/[ๆฯ'’]/g, "")
      .replace(/(\d),(?=\d{3})/g, "$1")
      .replace(/(\d{3}\.\d*[1-9])0+(?!\d)/g, "$1")
      .replace(/(\d{3})\.0+(?!\d)/g, "$1")
      .replace(/(\d)\.(?=\d)/g, "$1\u0001")
      .replace(/\./g, "")
      .replace(/\u0001/g, ".")
      .replace(/[^a-z0-9ก-๎.]+/g, " ")
      .replace(/ปีงบประมาณ( ?พศ)?/g, "ปี ")
      .replace(/  +/g, " ")
      .replace(/([a-z]{2})(?=\d)/g, "$1 ")
      .replace(/(\d)(?=[a-z]{2})/g, "$1 ")
      .replace(/(^| )(?:ข้อ ?)?(?:oit|โอไอที|โอ|o) ?0?([1-9]\d?)(?![\d.])/g, "$1o$2")
      .replace(/(^| )(?:ข้อ ?)?0(?:0([1-9])|([1-9]\d))(?![\d.])/g, "$1o$2$3")
      .replace(/(^| )ข้อ ?(?=o\d)/g, "$1")
      .replace(/([ก-๎])(?=o\d)/g, "$1 ")
      .trim();
  }

  /** Without tone marks and the like, which a reader leaves out or mixes up. */
  function bare(folded) {
    return folded.replace(/[็-๎]/g, "");
  }

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

  // ---- The index ------------------------------------------------------------------------------

  var source = (document.currentScript || {}).src || "";
  var ROOT = source.replace(/assets\/js\/[^/]*$/, "");
  var LANG = document.documentElement.lang === "en" ? "en" : "th";
  var GRADES = { A: 1, B: 0.6, C: 0.5, D: 0.42, E: 0.34, F: 0.26, G: 0.16, H: 0.75 };

  var waiting = {};

  /** What each file of the index calls. */
  window.prongsaiIndex = function (name) {
    waiting[name].done(Array.prototype.slice.call(arguments, 1));
  };

  function load(name) {
    if (!waiting[name]) {
      var entry = {};
      entry.promise = new Promise(function (done, failed) {
        entry.done = done;
        var script = document.createElement("script");
        script.src = ROOT + "assets/search/" + name + ".js";
        script.onerror = failed;
        document.head.appendChild(script);
      });
      waiting[name] = entry;
    }
    return waiting[name].promise;
  }

  function lines(text) { return text === "" ? [] : text.split("\n"); }

  /** A title without the year and number that it has besides its words. */
  function named(title) {
    return bare(fold(title)).replace(/ปี ?\d{4}|พศ ?\d{4}|fy \d{4}( \d{4})?|^[a-z]?\d+ /g, "")
      .replace(/ /g, "");
  }

  /** The index as it is asked: pages, parts of pages, words. */
  function index(data) {
    var parts = []; // the page of each part
    var pages = lines(data[1]).map(function (line, number) {
      var f = line.split("\t");
      var first = parts.length;
      for (var i = 0; i < Number(f[6]); i++) { parts.push(number); }
      return { path: f[0], title: f[1], below: f[2], year: Number(f[3]), code: f[4],
        grade: Number(f[5]) / 100, first: first, plain: named(f[1]) };
    });
    var chunks = [];
    data[2].split(" ").forEach(function (size, chunk) {
      for (var i = 0; i < Number(size); i++) { chunks.push([chunk, i]); }
    });
    var places = data[4].split("\n");
    var words = lines(data[3]).map(function (word, i) {
      return { word: word, bare: bare(word), places: places[i], hits: null };
    });
    var exact = new Map();
    words.forEach(function (word) {
      if (!exact.has(word.bare)) { exact.set(word.bare, []); }
      exact.get(word.bare).push(word);
    });
    var people = new Map();
    var intents = [];
    lines(data[5]).forEach(function (line) {
      var f = line.split("\t");
      var said = bare(f[0]);
      var means = f[1] ? f[1].split("|") : [];
      var ways = means.filter(function (one) { return /^[\/=]/.test(one); });
      if (ways.length) { intents.push({ parts: said.split("+"), ways: ways }); }
      if (said.indexOf("+") >= 0) { return; }
      people.set(said, (people.get(said) || [])
        .concat(means.filter(function (one) { return !/^[\/=]/.test(one); })));
    });
    var years = pages.map(function (page) { return page.year; }).filter(Boolean);
    return { now: parseInt(data[0], 10), hasRows: / rows$/.test(data[0]), pages: pages, parts: parts, chunks: chunks, words: words,
      exact: exact, people: people, intents: intents, firstYear: Math.min.apply(null, years), newest: Math.max.apply(null, years),
      joined: "\n" + words.map(function (word) { return word.bare; }).join("\n") + "\n" };
  }

  /** Parts that hold a word: [part, weight] in turn. A word that is everywhere lists the best. */
  function hits(word) {
    if (!word.hits) {
      word.hits = [];
      word.everywhere = word.places[0] === "*";
      var part = -1;
      word.places.replace(/([0-9a-z]*)([A-H])/g, function (all, step, grade) {
        part += step === "" ? 1 : parseInt(step, 36);
        word.hits.push(part, GRADES[grade]);
      });
    }
    return word.hits;
  }

  // ---- The question ---------------------------------------------------------------------------

  var MARK = /[ะ-ฺๅ็-๎]/;

  /** Whether a word may be had from another by one slip: a letter more, less, other, or swapped. */
  function isSlip(a, b) {
    var short = a.length < b.length ? a : b;
    var long = a.length < b.length ? b : a;
    if (long.length - short.length > 1) { return false; }
    var i = 0;
    while (i < short.length && short[i] === long[i]) { i++; }
    if (short.length < long.length) { return short.slice(i) === long.slice(i + 1); }
    return short.slice(i + 1) === long.slice(i + 1) ||
      (short[i] === long[i + 1] && short[i + 1] === long[i] &&
        short.slice(i + 2) === long.slice(i + 2));
  }

  /** Words of the index that hold a piece of text. */
  function holding(ix, piece, from) {
    var found = [];
    var at = ix.joined.indexOf(from + piece);
    while (at >= 0 && found.length < 60) {
      var start = ix.joined.lastIndexOf("\n", from ? at : at - 1) + 1;
      if (from) { start = at + 1; }
      var end = ix.joined.indexOf("\n", at + 1);
      found.push(ix.joined.slice(start, end));
      at = ix.joined.indexOf(from + piece, end);
    }
    return found;
  }

  /** The same without the length of vowels, which is easily mistyped. */
  function loose(text) {
    return text.replace(/[ิ-ื]/g, "ิ").replace(/ู/g, "ุ").replace(/ใ/g, "ไ");
  }

  function slips(ix, piece) {
    var found = [];
    var heard = loose(piece);
    ix.exact.forEach(function (words, key) {
      if (key.length === piece.length && loose(key) === heard) { found.push(key); }
    });
    if (found.length || piece.length < 3) { return found; }
    ix.exact.forEach(function (words, key) {
      if (key.length >= 3 && (key[0] === piece[0] || (key.length > 4 && key[1] === piece[1])) &&
          isSlip(key, piece)) {
        found.push(key);
      }
    });
    return found;
  }

  /** Pairs of words and how well each is what was typed. */
  function termsOf(ix, piece, full, quality) {
    return (ix.exact.get(piece) || []).map(function (word) {
      return [word, word.word === full ? quality : quality * 0.9];
    });
  }

  /** A piece of the question with the words of the index that answer it; null where none does. */
  function concept(ix, piece, full, isThai) {
    var terms = termsOf(ix, piece, full, 1);
    if (piece.length >= 4) {
      holding(ix, piece, isThai ? "" : "\n").forEach(function (key) {
        if (key !== piece) {
          terms = terms.concat(termsOf(ix, key, key, 0.55 + 0.3 * piece.length / key.length));
        }
      });
    }
    if (!isThai && piece.length >= 5) {
      ix.exact.forEach(function (words, key) {
        if (key !== piece && isKin(key, piece)) { terms = terms.concat(termsOf(ix, key, key, 0.75)); }
      });
    }
    return terms.length ? { said: piece, ways: [[terms]] } : null;
  }

  /** Whether English words have one root: bribe and bribery, evaluate and evaluation. */
  function isKin(a, b) {
    var i = 0;
    while (i < a.length && a[i] === b[i]) { i++; }
    return i >= 4 && Math.max(a.length, b.length) - i <= 4 && Math.min(a.length, b.length) - i <= 2;
  }

  /**
   * Takes a run of Thai letters apart, preferring few and long pieces which the index knows. What
   * it does not know is passed over at a price.
   */
  function splitThai(ix, run, isQuestion) {
    var text = bare(run);
    var fullAt = []; // where each letter of the bare text stands in the full one
    for (var f = 0; f < run.length; f++) { if (!/[็-๎]/.test(run[f])) { fullAt.push(f); } }
    fullAt.push(run.length);
    var best = [{ cost: 0, from: -1 }];
    for (var end = 1; end <= text.length; end++) {
      best[end] = { cost: best[end - 1].cost + 2, from: end - 1, kind: "unknown" };
      if (end < text.length && MARK.test(text[end])) { continue; }
      for (var start = Math.max(0, end - 30); start < end; start++) {
        if (MARK.test(text[start])) { continue; }
        var piece = text.slice(start, end);
        var kind = "";
        var price = 0;
        if (isQuestion && ix.people.has(piece)) {
          kind = "people"; price = 0.8;
        } else if (ix.exact.has(piece)) {
          kind = "word"; price = piece.length === 1 ? 1.9 : 1 + 0.6 / piece.length;
        } else if (piece.length >= 4 && ix.joined.indexOf(piece) >= 0) {
          kind = "within"; price = 1.7;
        }
        if (kind && best[start].cost + price < best[end].cost) {
          best[end] = { cost: best[start].cost + price, from: start, kind: kind };
        }
      }
    }
    var pieces = [];
    for (var at = text.length; at > 0; at = best[at].from) {
      var b = best[at];
      var head = pieces[0];
      if (b.kind === "unknown" && head && head.kind === "unknown") {
        head.piece = text.slice(b.from, at) + head.piece;
        head.from = b.from;
      } else {
        pieces.unshift({ piece: text.slice(b.from, at), from: b.from, to: at, kind: b.kind });
      }
    }
    pieces.forEach(function (p) { p.full = run.slice(fullAt[p.from], fullAt[p.to]); });
    return { text: text, pieces: pieces };
  }

  /** The unknown with its neighbours as a word with a slip in it. */
  function mend(ix, split) {
    for (var i = 0; i < split.pieces.length; i++) {
      if (split.pieces[i].kind !== "unknown") { continue; }
      var found = null;
      for (var span = 4; span >= 1 && !found; span--) {
        for (var first = Math.max(0, i - span + 1); first <= i && !found; first++) {
          var last = first + span - 1;
          if (last >= split.pieces.length) { continue; }
          var piece = split.text.slice(split.pieces[first].from, split.pieces[last].to);
          if (piece.length < 2 || piece.length > 30) { continue; }
          var keys = slips(ix, piece);
          if (keys.length) { found = { first: first, count: span, piece: piece, keys: keys }; }
        }
      }
      if (found) {
        split.pieces.splice(found.first, found.count, { kind: "slip", piece: found.piece,
          from: split.pieces[found.first].from,
          to: split.pieces[found.first + found.count - 1].to, keys: found.keys });
        i = found.first;
      }
    }
  }

  /** What is asked: pieces, years, codes. */
  function question(ix, typed) {
    var asked = { pieces: [], years: [], codes: [], ways: [], below: [], little: [],
      folded: fold(typed), unknown: 0, known: 0 };
    intents(ix, asked);
    var whole = named(typed);
    ix.pages.forEach(function (page) {
      if (whole.length > 2 && page.plain === whole) { asked.ways.push([page.path, 2]); }
    });
    var text = months(ix, datasets(ix, typed, asked), asked)
      .replace(/(?:ปี ?|ปีงบ ?|งบ ?|fy ?|^| )(25[4-9]\d|20[0-4]\d)(?![\d.])/g,
      function (all, written) {
        var year = buddhist(Number(written));
        // Other numbers are part of a name.
        if (year < ix.firstYear - 5 || year > ix.now + 5) { return all; }
        asked.years.push(year);
        return " ";
      }).replace(/(?:ปี|ปีงบ|fy) ?(\d\d)(?![\d.])/g, function (all, year) {
        asked.years.push(2500 + Number(year));
        return " ";
      });
    text.replace(/(?:หมู่ ?(?:ที่)? ?|(?:^| )ม |village |moo )(\d\d?)(?![\d.])/g, function (all, village) {
      asked.ways.push(["villages/" + village, 3]);
    });
    // "Item 31" may be meant without its letter.
    text.replace(/(?:ข้อ|item) (\d\d?)(?![\d.])|ข้อ(\d\d?)(?![\d.])/g, function (all, one, other) {
      asked.codes.push("o" + (one || other));
    });
    text = text.replace(/([ก-๎]+) (?=([ก-๎]+))/g, function (all, one, next) {
      return ix.people.has(bare(one + next)) ? one : all;
    });
    latinPeople(ix, text, asked).replace(/([ก-๎]+)|([a-z0-9.]+)/g, function (all, thai, other) {
      if (thai) { askThai(ix, thai, asked); } else { askOther(ix, other, asked); }
    });
    // A code, a month and a wish for data say more than words that lead somewhere.
    if (asked.codes.length || (asked.below.length && asked.pieces.length)) {
      asked.ways = asked.ways.filter(function (way) { return way[1] > 2; });
    }
    if (!asked.pieces.length && !asked.codes.length && !asked.years.length) {
      asked.below.forEach(function (below) { asked.ways.push([below.slice(0, -1), 1]); });
      if (!asked.ways.length) { asked.pieces = asked.little; }
    }
    return asked;
  }

  /** Where words lead that stand anywhere in the question. */
  function intents(ix, asked) {
    var thai = bare(asked.folded).replace(/ /g, "");
    var other = " " + asked.folded.split(" ").map(stem).join(" ") + " ";
    ix.intents.forEach(function (intent) {
      var all = intent.parts.every(function (part) {
        return part[0] >= "ก" ? thai.indexOf(part.replace(/ /g, "")) >= 0 : other.indexOf(" " + part + " ") >= 0;
      });
      if (!all) { return; }
      intent.ways.forEach(function (way) {
        if (/\*$/.test(way)) { asked.below.push(way.slice(1, -1)); }
        else {
          asked.ways.push([way.slice(1), intent.parts.length,
            way[0] === "=" ? named(way.slice(1)) : "", intent.parts.join("").length]);
        }
      });
    });
  }

  function buddhist(year) { return year < 2400 ? year + 543 : year; }

  /** Names of datasets as they are written in addresses. */
  function datasets(ix, typed, asked) {
    typed.toLowerCase().replace(/[a-z]+(?:-[a-z]+)+/g, function (name) {
      ix.pages.forEach(function (page) {
        if (page.path === "data/" + name) { asked.ways.push([page.path, 4]); }
      });
    });
    return asked.folded;
  }

  var MONTHS = ["มกราคม|มกรา,มค|january|jan", "กุมภาพันธ์|กุมภา,กพ|february|feb",
    "มีนาคม|มีนา,มีค|march|mar", "เมษายน|เมษา,เมย|april|apr", "พฤษภาคม|พฤษภา,พค|may",
    "มิถุนายน|มิถุนา,มิย|june|jun", "กรกฎาคม|กรกฎา|กรกฏาคม,กค|july|jul",
    "สิงหาคม|สิงหา,สค|august|aug", "กันยายน|กันยา,กย|september|sept|sep",
    "ตุลาคม|ตุลา,ตค|october|oct", "พฤศจิกายน|พฤศจิกา,พย|november|nov",
    "ธันวาคม|ธันวา,ธค|december|dec"].map(function (names) {
    var kinds = names.split(",");
    return new RegExp("(?:(?:เดือน ?)?(?:" + kinds[0] + ")|(?:^| |เดือน|ๆ)(?:" + kinds[1] +
      ")(?= |\\d|$))(?: ?(ปีงบ|ปี|พศ|คศ|fy)? ?(\\d{4}|\\d\\d)(?![\\d.]))?", "g");
  });

  /** Takes out months of which there are pages: that of the calendar year, or of the fiscal one. */
  function months(ix, text, asked) {
    MONTHS.forEach(function (names, i) {
      var month = ("0" + (i + 1)).slice(-2);
      text = text.replace(names, function (all, said, written) {
        var other = written || (/(?:^|[^\d])(25[4-9]\d|20[0-4]\d)(?!\d)/.exec(text) || [])[1];
        var year = Number(other);
        if (year < 100) { year += year < 43 ? 2000 : 2500; }
        var isFiscal = /ปีงบ|fy/.test(said || (written ? "" : text));
        year = buddhist(year) - 543 - (isFiscal && i > 8 ? 1 : 0);
        var found = ix.pages.filter(function (page) {
          return other ? page.code === year + "-" + month : /-\d\d$/.test(page.code) &&
            page.code.slice(-2) === month;
        });
        found.forEach(function (page) { asked.codes.push(page.code); });
        return found.length ? " " : all;
      });
    });
    return text;
  }

  /** Adds what people mean by a word; a year counted from this one; nothing for a word that asks. */
  function askPeople(ix, said, asked) {
    var means = ix.people.get(said);
    var own = [];
    means.forEach(function (meant) {
      if (meant[0] === "@") {
        var year = ix.now + Number(meant.slice(1));
        // Of a year without pages nothing can be shown: the newest come first anyway.
        if (ix.pages.some(function (page) { return page.year === year; })) { asked.years.push(year); }
      } else {
        var way = [];
        var whole = true;
        meant.replace(/([ก-๎]+)|([a-z0-9.]+)/g, function (all, thai, other) {
          if (thai) {
            splitThai(ix, thai, false).pieces.forEach(function (p) {
              var c = p.kind === "unknown" ? null : concept(ix, p.piece, p.full, true);
              if (c) { way.push(c.ways[0][0]); } else { whole = false; }
            });
          } else {
            var word = stem(other);
            var one = concept(ix, word, word, false);
            if (one) { way.push(one.ways[0][0]); } else { whole = false; }
          }
        });
        if (whole && way.length) { own.push(way); }
      }
    });
    return own;
  }

  function addPeople(ix, said, asked, literal) {
    var ways = askPeople(ix, said, asked);
    if (ix.people.get(said).length === 0) {
      if (literal.length) { asked.little.push({ said: said, ways: [literal], own: true }); }
      return;
    }
    if (literal.length) { ways.unshift(literal); }
    if (ways.length) {
      asked.known += said.length;
      asked.pieces.push({ said: said, ways: ways, own: literal.length > 0 });
    } else if (!/^@/.test(ix.people.get(said)[0])) {
      asked.unknown += said.length;
    }
  }

  function literalThai(ix, piece) {
    var way = [];
    var all = splitThai(ix, piece, false).pieces.every(function (p) {
      var c = p.kind === "unknown" ? null : concept(ix, p.piece, p.full, true);
      if (c) { way.push(c.ways[0][0]); }
      return c;
    });
    return all ? way : [];
  }

  function askThai(ix, run, asked) {
    var split = splitThai(ix, run, true);
    mend(ix, split);
    split.pieces.forEach(function (p) {
      if (p.kind === "people") {
        addPeople(ix, p.piece, asked, literalThai(ix, p.full));
      } else if (p.kind === "unknown") {
        asked.unknown += p.piece.length;
      } else if (p.kind === "slip") {
        var terms = [];
        p.keys.forEach(function (key) { terms = terms.concat(termsOf(ix, key, key, 0.7)); });
        asked.pieces.push({ said: p.piece, ways: [[terms]] });
        asked.known += p.piece.length;
      } else {
        var c = concept(ix, p.piece, p.full, true);
        if (c) { asked.pieces.push(c); asked.known += p.piece.length; }
      }
    });
  }

  /** English phrases of people, the longest first. */
  function latinPeople(ix, text, asked) {
    var words = text.split(" ");
    for (var size = 5; size >= 1; size--) {
      for (var i = 0; i + size <= words.length; i++) {
        var said = words.slice(i, i + size).map(stem).join(" ");
        if (/[a-z]/.test(said) && !/[ก-๎]/.test(said) && ix.people.has(said)) {
          var literal = [];
          var all = said.split(" ").every(function (word) {
            var c = concept(ix, stem(word), stem(word), false);
            if (c) { literal.push(c.ways[0][0]); }
            return c;
          });
          addPeople(ix, said, asked, all ? literal : []);
          words.splice(i, size, "");
        }
      }
    }
    return words.join(" ");
  }

  function askOther(ix, word, asked) {
    if (/^[a-z]\d+$/.test(word)) { asked.codes.push(word); }
    var root = stem(word);
    var c = concept(ix, root, root, false);
    if (!c && root.length >= 4) {
      var terms = [];
      slips(ix, root).forEach(function (key) { terms = terms.concat(termsOf(ix, key, key, 0.7)); });
      if (terms.length) { c = { said: root, ways: [[terms]] }; }
    }
    if (c) { asked.pieces.push(c); asked.known += word.length; } else { asked.unknown += word.length; }
  }

  // ---- The answer -----------------------------------------------------------------------------

  /**
   * How well each part answers a piece: the best of its ways, of each the mean of its words; and
   * how many letters of a title it takes up.
   */
  function answers(ix, piece) {
    var best = new Map();
    var whole = new Map();
    var titles = new Map();
    var everywhere = 0;
    var sure = 0; // how surely the words are those that were meant
    piece.ways.forEach(function (way, number) {
      var sums = new Map();
      var inAll = 1;
      var weight = 0;
      way.forEach(function (terms) {
        var one = new Map();
        var long = new Map();
        var all = 0;
        terms.forEach(function (pair) {
          var h = hits(pair[0]);
          if (pair[0].everywhere) { all = Math.max(all, 0.1 * pair[1]); }
          for (var i = 0; i < h.length; i += 2) {
            one.set(h[i], Math.max(one.get(h[i]) || 0, h[i + 1] * pair[1]));
            if (h[i + 1] >= 0.75) {
              long.set(h[i], Math.max(long.get(h[i]) || 0, pair[0].bare.length * pair[1]));
            }
          }
        });
        inAll = Math.min(inAll, all);
        // Of the words of a way the rare ones decide.
        var own = all ? 0.1 : Math.max(0.1, Math.log((ix.parts.length + 2) / (1 + one.size)));
        weight += own;
        one.forEach(function (m, part) {
          var sum = sums.get(part) || [0, 0, 0];
          sums.set(part, [sum[0] + own * m, sum[1] + own, sum[2] + (long.get(part) || 0)]);
        });
      });
      var quality = number === 0 && piece.own !== false ? 1 : 0.92;
      sure = Math.max(sure, Math.min.apply(null, way.map(function (terms) {
        return terms.reduce(function (most, pair) { return Math.max(most, pair[1]); }, 0);
      })));
      everywhere = Math.max(everywhere, inAll * quality);
      sums.forEach(function (sum, part) {
        var share = sum[1] / weight;
        var worth = quality * share * share * sum[0] / weight;
        best.set(part, Math.max(best.get(part) || 0, worth));
        if (share > 0.8) { whole.set(part, Math.max(whole.get(part) || 0, worth)); }
        titles.set(part, Math.max(titles.get(part) || 0, quality * share * sum[2]));
      });
    });
    return { best: best, whole: whole, titles: titles, everywhere: everywhere, sure: sure };
  }

  /** Pages to which words of the question lead come before what merely holds its words. */
  function lead(asked, results) {
    var most = results.reduce(function (top, entry) { return Math.max(top, entry.score); }, 0);
    results.forEach(function (entry) {
      var worth = wayTo(asked, entry.page);
      if (worth) {
        entry.score = entry.score * 0.5 +
          most * worth * entry.ofYear * (0.5 + 0.5 * entry.page.grade);
      }
    });
  }

  /** How surely the question leads to a page, 0 where it does not. */
  function wayTo(asked, page) {
    return asked.ways.reduce(function (most, way) {
      // The page itself, or that of a year; not the dataset of the same name.
      var is = way[2] ? page.plain.indexOf(way[2]) >= 0 && page.path.indexOf("data/") :
        page.path === way[0] || page.path.replace(/^\d{4}\//, "") === way[0];
      // One word leads less surely the more is asked besides.
      var share = Math.min(1, way[3] / (asked.known + asked.unknown));
      var worth = way[1] > 1 || !way[3] ? 0.8 + 0.3 * way[1]
        : share > 0.45 ? 0.9 + 0.3 * share : 0.2 + share;
      return is ? Math.max(most, worth) : most;
    }, 0);
  }

  function ofYear(ix, page, asked) {
    if (asked.years.length && page.year) {
      return asked.years.indexOf(page.year) >= 0 ? 1.5 : 0.4;
    }
    if (asked.years.length > 1) { return 1.5; }
    if (!page.year) { return 1; }
    // Of items with one code the newest counts that says something.
    var step = page.code && asked.codes.indexOf(page.code) >= 0 ? 0.12 : 0.04;
    return 1 - step * Math.min(5, Math.max(0, ix.newest - page.year));
  }

  function rank(ix, asked) {
    var pages = new Map();
    var total = 0;
    var ground = 0; // what every page has
    asked.pieces.forEach(function (piece, number) {
      var found = answers(ix, piece);
      var byPage = new Map();
      (found.whole.size ? found.whole : found.best).forEach(function (m, part) {
        var page = ix.parts[part];
        byPage.set(page, Math.max(byPage.get(page) || 0, m));
      });
      var mass = found.everywhere > 0 ? 0.6 * ix.pages.length : 0;
      byPage.forEach(function (m) { mass += Math.min(1, 1.5 * m); });
      var idf = Math.max(0.1, Math.log((ix.pages.length + 2) / (1 + mass))) * found.sure;
      total += idf;
      ground += found.everywhere > 0 ? idf : 0;
      found.best.forEach(function (m, part) {
        var page = ix.parts[part];
        var entry = pages.get(page);
        if (!entry) {
          entry = { page: ix.pages[page], sum: 0, seen: 0, parts: new Map(), best: [],
            titled: 0, letters: 0, title: [] };
          pages.set(page, entry);
        }
        if ((entry.best[number] || 0) < m) {
          entry.sum += idf * (m - (entry.best[number] || 0));
          if (!entry.best[number]) { entry.seen += found.everywhere > 0 ? 0 : idf; }
          entry.best[number] = m;
        }
        var letters = found.titles.get(part);
        if (letters) {
          entry.titled += idf;
          entry.letters += letters;
          entry.title[number] = idf * m;
        }
        if (!entry.parts.has(part)) { entry.parts.set(part, []); }
        entry.parts.get(part)[number] = idf * m;
      });
    });
    if (asked.codes.length || asked.ways.length || !asked.pieces.length) {
      ix.pages.forEach(function (page, number) {
        var isCode = page.code && asked.codes.indexOf(page.code) >= 0 || wayTo(asked, page);
        var isYear = !asked.pieces.length && !asked.codes.length &&
          asked.years.indexOf(page.year) >= 0;
        if ((isCode || isYear) && !pages.has(number)) {
          pages.set(number, { page: page, sum: 0, seen: 0, parts: new Map(), best: [],
            titled: 0, letters: 0, title: [] });
        }
      });
    }
    var results = [];
    pages.forEach(function (entry) {
      var page = entry.page;
      var top = 0;
      entry.part = page.first;
      entry.parts.forEach(function (worth, part) {
        var sum = 0;
        asked.pieces.forEach(function (piece, number) {
          sum += Math.max(worth[number] || 0, entry.title[number] || 0);
        });
        if (sum > top) { top = sum; entry.part = part; }
      });
      var cover = total ? Math.min(1, (entry.seen + ground) / total) : 1;
      var score = (0.35 * entry.sum + 0.65 * top) * Math.pow(cover, 1.5);
      // A title that says all of what is asked, and nothing else, is what is looked for.
      var title = Math.min(1, entry.letters / (page.plain.length + 1));
      score += entry.titled * Math.pow(total ? entry.titled / total : 0, 1.5) * (0.2 + title);
      if (page.code && asked.codes.indexOf(page.code) >= 0) {
        var isMonth = page.code.indexOf("-") > 0;
        score += 3 * (1 + total) * (isMonth ? 2 : total ? 0.4 + 0.6 * entry.titled / total : 1);
      }
      if (!total) { score += 1; }
      asked.below.forEach(function (below) {
        if (page.path.indexOf(below) === 0) { score *= 4; }
      });
      // The page that shows numbers comes before that which describes their dataset.
      if (!asked.below.length && /^data\//.test(page.path)) { score *= 0.6; }
      if (asked.pieces.some(function (piece) {
        return piece.said.length > 2 && page.plain.indexOf(piece.said) === 0;
      })) { score *= asked.below.length ? 1.4 : 1.08; }
      entry.ofYear = ofYear(ix, page, asked);
      entry.score = score * page.grade * entry.ofYear;
      results.push(entry);
    });
    lead(asked, results);
    results.sort(function (a, b) { return b.score - a.score || a.page.first - b.page.first; });
    var least = results.length ? results[0].score * 0.12 : 0;
    return results.filter(function (entry) { return entry.score > least; });
  }

  // ---- Purchases that are too many for pages --------------------------------------------------

  function bucket(word, count) {
    var key = word[0] < "ก" ? word : word.slice(0, 2);
    var hash = 0;
    for (var i = 0; i < key.length; i++) { hash = (hash * 31 + key.charCodeAt(i)) % 65521; }
    return hash % count;
  }

  /** Words that the pages do not know: as the browser's own dictionary splits them. */
  function segments(text) {
    if (!window.Intl || !Intl.Segmenter) { return [text]; }
    return Array.from(new Intl.Segmenter("th", { granularity: "word" }).segment(text),
      function (one) { return one.segment; });
  }

  function rowWords(ix, typed) {
    var all = [];
    fold(typed).replace(/([ก-๎]+)|([a-z0-9.]+)/g, function (whole, thai, other) {
      if (other) {
        all.push(stem(other));
      } else {
        splitThai(ix, thai, false).pieces.forEach(function (p) {
          (p.kind === "unknown" ? segments(p.full) : [p.full]).forEach(function (word) {
            if (bare(word).length > 1) { all.push(bare(word)); }
          });
        });
      }
    });
    return all.filter(function (word, i) { return all.indexOf(word) === i; }).slice(0, 6);
  }

  /** The rows that hold most of the words: lines of year, title, supplier and price. */
  function findRows(ix, typed) {
    if (!ix.hasRows) { return Promise.resolve([]); }
    return load("rows").then(function (data) {
      var sizes = data[0].split(" ").map(Number);
      var asked = rowWords(ix, typed);
      return Promise.all(asked.map(function (word) {
        return load("rows-w" + bucket(word, sizes[2])).then(function (file) {
          var lists = file[1].split("\n");
          var found = [];
          lines(file[0]).forEach(function (known, i) {
            var plain = bare(known);
            if (plain === word || (word[0] >= "ก" && word.length > 3 && plain.indexOf(word) === 0)) {
              found.push(lists[i]);
            }
          });
          return found;
        });
      })).then(function (lists) {
        var worth = new Map();
        var total = 0;
        lists.forEach(function (found) {
          var rows = new Set();
          found.forEach(function (list) {
            var row = -1;
            list.split(" ").forEach(function (step) { rows.add(row += parseInt(step, 36)); });
          });
          var idf = rows.size ? Math.log(1 + sizes[0] / rows.size) : 0;
          total += idf;
          rows.forEach(function (row) { worth.set(row, (worth.get(row) || 0) + idf); });
        });
        var best = Array.from(worth).filter(function (pair) { return pair[1] > 0.6 * total; })
          .sort(function (a, b) { return b[1] - a[1] || a[0] - b[0]; }).slice(0, 4);
        return Promise.all(best.map(function (pair) {
          return load("rows-t" + Math.floor(pair[0] / sizes[1])).then(function (file) {
            return file[0].split("\n")[pair[0] % sizes[1]].split("\t");
          });
        }));
      });
    });
  }

  /** The words that were found, for marks. */
  function markers(asked) {
    var words = new Map();
    asked.pieces.forEach(function (piece) {
      piece.ways.forEach(function (way) {
        way.forEach(function (terms) {
          terms.forEach(function (pair) {
            if (pair[0].bare.length > 1 || /\d/.test(pair[0].bare)) {
              words.set(pair[0].bare, Math.max(words.get(pair[0].bare) || 0, pair[1]));
            }
          });
        });
      });
    });
    return words;
  }

  window.prongsaiSearch = { fold: fold, bare: bare, stem: stem, load: load, index: index,
    question: question, rank: rank, markers: markers };

  // ---- The page -------------------------------------------------------------------------------

  var box = document.querySelector(".ds-search");
  if (!box) { return; }
  var field = box.querySelector("input[type=search]");
  var count = box.querySelector(".ds-search__count");
  var list = box.querySelector(".ds-search__results");
  var nothing = box.querySelector(".ds-search__nothing");
  var more = box.querySelector(".ds-search__more");
  var SHOWN = 10;
  var TEXTS = 6;
  var turn = 0;
  var ready = null;

  function words(name, number) { return box.dataset[name].replace("{0}", number); }

  function number(n) {
    return box.dataset.digits === "thai"
      ? String(n).replace(/\d/g, function (digit) { return DIGITS[digit]; })
      : String(n);
  }

  function make(tag, className, text) {
    var element = document.createElement(tag);
    if (className) { element.className = className; }
    if (text) { element.textContent = text; }
    return element;
  }

  /** The bare form of a text, and where each of its letters stands in the text. */
  function traced(text) {
    var plain = "";
    var at = [];
    for (var i = 0; i < text.length; i++) {
      var one = /[.\u0e46,]/.test(text[i]) ? "" : bare(fold(text[i]));
      if (one === "" && /[\s·–-]/.test(text[i])) { one = " "; }
      for (var k = 0; k < one.length; k++) { plain += one[k]; at.push(i); }
    }
    at.push(text.length);
    return { plain: plain, at: at };
  }

  /** Stretches of a text that hold found words: [from, to, worth]. */
  function stretches(text, found) {
    var t = traced(text);
    var all = [];
    found.forEach(function (worth, word) {
      var isThai = word[0] >= "ก";
      for (var i = t.plain.indexOf(word); i >= 0; i = t.plain.indexOf(word, i + word.length)) {
        if (!isThai && i > 0 && /[a-z0-9]/.test(t.plain[i - 1])) { continue; }
        var to = t.at[i + word.length - 1] + 1;
        while (to < text.length && /[ัิ-ฺ็-๎]/.test(text[to])) { to++; }
        all.push([t.at[i], to, worth * (word.length > 1 ? 1 : 0.1), word]);
      }
    });
    return all.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
  }

  function marked(element, text, found, from, to) {
    var at = from;
    stretches(text, found).forEach(function (s) {
      if (s[0] >= at && s[1] <= to) {
        element.appendChild(document.createTextNode(text.slice(at, s[0])));
        element.appendChild(make("mark", "", text.slice(s[0], s[1])));
        at = s[1];
      }
    });
    element.appendChild(document.createTextNode(text.slice(at, to)));
    return element;
  }

  var LINE = 130;

  /** The line of a part that holds most of what was asked, and its section. */
  function bestLine(text, found) {
    var best = { worth: 0 };
    var section = "";
    var heading = "";
    lines(text).forEach(function (line) {
      var isHeading = line[0] === "#";
      if (isHeading) {
        section = line.slice(1, line.indexOf(" "));
        line = heading = line.slice(line.indexOf(" ") + 1);
      }
      var seen = {};
      var worth = 0;
      var all = stretches(line, found);
      all.forEach(function (s) { worth += seen[s[3]] ? 0 : s[2]; seen[s[3]] = true; });
      worth *= isHeading ? 0.6 : 1;
      if (worth > best.worth) {
        best = { worth: worth, text: line, section: section, heading: heading, at: all[0][0] };
      }
    });
    return best;
  }

  function cut(element, best, found) {
    var text = best.text;
    var from = best.at < 60 ? 0 : best.at - 30;
    if (from > 0) {
      var space = text.indexOf(" ", from);
      if (space >= 0 && space < best.at) { from = space + 1; }
      while (MARK.test(text[from]) && from > 0) { from--; }
    }
    var to = Math.min(text.length, from + LINE);
    while (to < text.length && MARK.test(text[to])) { to++; }
    if (from > 0) { element.appendChild(document.createTextNode("… ")); }
    marked(element, text, found, from, to);
    if (to < text.length) { element.appendChild(document.createTextNode(" …")); }
  }

  function address(path) {
    return ROOT + (LANG === "th" ? "" : LANG + "/") + (path ? path + "/" : "") + "index.html";
  }

  function result(ix, entry, found) {
    var item = make("li", "ds-search__result");
    var link = make("a", "ds-search__link");
    link.href = address(entry.page.path);
    item.appendChild(marked(link, entry.page.title, found, 0, entry.page.title.length));
    if (entry.page.below) { item.appendChild(make("p", "ds-search__way", entry.page.below)); }
    var line = make("p", "ds-search__line");
    item.appendChild(line);
    return { item: item, line: line };
  }

  function texts(ix, entry) {
    var chunk = ix.chunks[entry.part];
    return load(LANG + "-" + chunk[0]).then(function (data) {
      return data[0].split("\f")[chunk[1]];
    });
  }

  /** Rows as results of their own, by the page of their year. */
  function withRows(ix, results, rows, asked) {
    var groups = new Map();
    rows.forEach(function (row) {
      var path = row[0] + "/procurement/purchases";
      if (!groups.has(path)) { groups.set(path, []); }
      groups.get(path).push(row.slice(1).filter(Boolean).join(" · "));
    });
    var first = asked.unknown > 0 || !results.length ? 0 : 1;
    groups.forEach(function (found, path) {
      var page = ix.pages.find(function (one) { return one.path === path; });
      if (!page) { return; }
      results = results.filter(function (entry) { return entry.page !== page; });
      results.splice(first++, 0, { page: page, part: page.first, rows: found });
    });
    return results;
  }

  /** Shows what was found, when the lines of text beside it are there. */
  function show(ix, typed, most) {
    var mine = ++turn;
    var asked = question(ix, typed);
    var found = markers(asked);
    return findRows(ix, typed).then(function (rows) {
      if (rows.length) {
        rowWords(ix, typed).forEach(function (word) { found.set(word, 1); });
      }
      var isAsked = asked.pieces.length || asked.codes.length || asked.years.length || asked.ways.length;
      var isKnown = 3 * asked.known >= asked.unknown || asked.codes.length || asked.ways.length;
      var results = withRows(ix, isAsked && isKnown ? rank(ix, asked) : [], rows, asked);
      var shown = results.slice(0, most).map(function (entry) { return result(ix, entry, found); });
      return Promise.all(results.slice(0, Math.min(most, TEXTS)).map(function (entry, i) {
        if (entry.rows) {
          entry.rows.forEach(function (row) {
            shown[i].item.appendChild(marked(make("p", "ds-search__line"), row, found, 0, row.length));
          });
          return null;
        }
        return texts(ix, entry).then(function (text) {
          var best = bestLine(text, found);
          if (best.worth > 0) { cut(shown[i].line, best, found); }
        }, function () {});
      })).then(function () { return draw(mine, typed, most, results.length, shown, ix); });
    });
  }

  function draw(mine, typed, most, all, shown, ix) {
    if (mine !== turn) { return; }
    list.textContent = "";
    shown.forEach(function (one) {
      if (!one.line.firstChild) { one.item.removeChild(one.line); }
      list.appendChild(one.item);
    });
    count.textContent = all ? words("found", number(all)) : words("none", typed);
    nothing.hidden = all > 0;
    more.hidden = all <= most;
    more.onclick = function () {
      show(ix, typed, most + SHOWN).then(function () {
        var next = list.children[most];
        if (next) { next.querySelector("a").focus(); }
      });
    };
    list.removeAttribute("aria-busy");
  }

  function search() {
    var typed = field.value.trim();
    turn++;
    remember(typed);
    if (fold(typed) === "") {
      list.textContent = count.textContent = "";
      nothing.hidden = more.hidden = true;
      list.removeAttribute("aria-busy");
      return;
    }
    list.setAttribute("aria-busy", "true");
    var mine = turn;
    ready = ready || load(LANG).then(index);
    ready.then(function (ix) {
      if (mine === turn) { show(ix, typed, SHOWN); }
    }, function () {
      ready = null;
      delete waiting[LANG];
      count.textContent = words("failed", "");
      list.removeAttribute("aria-busy");
    });
  }

  /** The question stays in the address, so that the way back leads to its answers. */
  function remember(typed) {
    var query = typed ? "q=" + encodeURIComponent(typed) : "";
    try {
      history.replaceState(null, "", location.pathname + (query ? "?" + query : ""));
    } catch (refused) { // of a page that is a file
      location.replace("#" + query);
    }
  }

  function asked() {
    var found = /[?#&]q=([^&#]*)/.exec(location.hash) || /[?&]q=([^&#]*)/.exec(location.search);
    try {
      return found ? decodeURIComponent(found[1].replace(/\+/g, " ")) : "";
    } catch (broken) {
      return "";
    }
  }

  var later = 0;
  field.addEventListener("input", function (event) {
    clearTimeout(later);
    if (!event.isComposing) { later = setTimeout(search, 120); }
    list.setAttribute("aria-busy", "true");
  });
  field.addEventListener("compositionend", function () {
    clearTimeout(later);
    later = setTimeout(search, 120);
  });
  box.querySelector("form").addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(later);
    search();
  });
  window.addEventListener("pageshow", function () {
    var query = asked();
    if (query && query !== field.value) { field.value = query; }
    if (field.value) { search(); }
  });
})();
