/*
 * What a reader asks: years, months, codes, places that words lead to, and pieces of text, each
 * with the words of the index that answer it.
 */
(function (shared) {
  "use strict";

  var { bare, fold, named, stem } = shared;

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
    ix.exact.forEach((words, key) => {
      if (key.length === piece.length && loose(key) === heard) { found.push(key); }
    });
    if (found.length || piece.length < 4) { return found; }
    ix.exact.forEach((words, key) => {
      if (key.length >= 3 && (key[0] === piece[0] || (key.length > 4 && key[1] === piece[1])) &&
          isSlip(key, piece)) {
        found.push(key);
      }
    });
    return found;
  }

  /**
   * Pairs of words and how well each is what was typed; other tone marks only where nothing has
   * those that were typed.
   */
  function termsOf(ix, key, full, quality) {
    var all = ix.exact.get(key) || [];
    var same = all.filter(word => word.word.indexOf(full) >= 0);
    return (same.length ? same : all).map(word => {
      return [word, same.length ? quality : quality * 0.9];
    });
  }

  /** A longer word in which others stand is one only with the tone marks that were typed, if any. */
  function within(ix, key, full, quality) {
    return termsOf(ix, key, full, quality).filter(pair => {
      return bare(full) === full || pair[0].word.indexOf(full) >= 0;
    });
  }

  /** A piece of the question with the words of the index that answer it; null where none does. */
  function concept(ix, piece, full, isThai) {
    var terms = termsOf(ix, piece, full, 1);
    if (piece.length >= 4) {
      holding(ix, piece, isThai ? "" : "\n").forEach(key => {
        if (key !== piece) {
          terms = terms.concat(within(ix, key, full, 0.55 + 0.3 * piece.length / key.length));
        }
      });
    }
    if (!isThai && piece.length >= 5) {
      ix.exact.forEach((words, key) => {
        if (key !== piece && isKin(key, piece)) { terms = terms.concat(termsOf(ix, key, "", 0.75)); }
      });
    }
    return terms.length ? { said: piece, ways: [[terms]] } : null;
  }

  /** Whether English words have one root: bribe and bribery, evaluate and evaluation. */
  function isKin(a, b) {
    var i = 0;
    while (i < a.length && a[i] === b[i]) { i++; }
    return i >= 4 && Math.max(a.length, b.length) - i <= 4 && Math.min(a.length, b.length) - i <= 1;
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
        } else if (ix.exact.has(piece) && (piece.length > 1 || text.length < 2)) {
          kind = "word"; price = 1 + 0.6 / piece.length;
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
    pieces.forEach(p => { p.full = run.slice(fullAt[p.from], fullAt[p.to]); });
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
    ix.pages.forEach(page => {
      if (whole.length > 2 && page.plain === whole) { asked.ways.push([page.path, 2]); }
    });
    var text = months(ix, datasets(ix, typed, asked), asked)
      .replace(/(?:ปี ?|ปีงบ ?|งบ ?|fy ?|^| )(25[4-9]\d|20[0-4]\d)(?![\d.])/g,
      (all, written) => {
        var year = buddhist(Number(written));
        // Other numbers are part of a name.
        if (year < ix.firstYear - 5 || year > ix.now + 5) { return all; }
        asked.years.push(year);
        return " ";
      }).replace(/(?:ปี|ปีงบ|fy) ?(\d\d)(?![\d.])/g, (all, year) => {
        asked.years.push(2500 + Number(year));
        return " ";
      });
    text.replace(/(?:หมู่ ?(?:บ้าน)? ?(?:ที่)? ?|(?:^| )ม |village |moo )(\d\d?)(?![\d.])/g, (all, village) => {
      asked.ways.push(["villages/" + village, 3]);
    });
    // A number of an indicator is no number of anything else.
    text = text.replace(/(?:ตัวชี้วัด ?(?:ที่)?|indicator(?: number| no)?) ?(\d\d?)(?![\d.])/g, () => {
      asked.ways.push(["scores", 3]);
      return " ";
    });
    // "Item 31" may be meant without its letter.
    text.replace(/(?:ข้อ|item) (\d\d?)(?![\d.])|ข้อ(\d\d?)(?![\d.])/g, (all, one, other) => {
      asked.codes.push("o" + (one || other));
    });
    text = text.replace(/([ก-๎]+) (?=([ก-๎]+))/g, (all, one, next) => {
      return ix.people.has(bare(one + next)) ? one : all;
    });
    latinPeople(ix, text, asked).replace(/([ก-๎]+)|([a-z0-9.]+)/g, (all, thai, other) => {
      if (thai) { askThai(ix, thai, asked); } else { askOther(ix, other, asked); }
    });
    if (asked.years.length > 1) { asked.ways.push(["years", 2]); }
    asked.isFigure = /^\d+\.\d+$/.test(asked.folded);
    // A code, a month and a wish for data say more than words that lead somewhere.
    if (asked.codes.length || (asked.below.length && asked.pieces.length)) {
      asked.ways = asked.ways.filter(way => way[1] > 2);
    }
    if (!asked.pieces.length && !asked.codes.length && !asked.years.length) {
      asked.below.forEach(below => { asked.ways.push([below.slice(0, -1), 1]); });
      if (!asked.ways.length) { asked.pieces = asked.little; }
    }
    return asked;
  }

  /** Where words lead that stand anywhere in the question. */
  function intents(ix, asked) {
    var thai = bare(asked.folded).replace(/ /g, "");
    var other = " " + asked.folded.split(" ").map(stem).join(" ") + " ";
    var found = ix.intents.filter(intent => {
      return intent.parts.every(part => {
        return part[0] >= "ก" ? thai.indexOf(part.replace(/ /g, "")) >= 0
          : other.indexOf(" " + part + " ") >= 0;
      });
    });
    var most = found.reduce((top, one) => Math.max(top, one.parts.length), 0);
    found.forEach(intent => {
      var said = intent.parts.join("+");
      // Several words lead more surely than one, and a long one more than what is part of it.
      var isLess = intent.parts.length === 1 && (most > 1 || found.some(one => {
        return one.parts[0] !== said && one.parts[0].indexOf(said) >= 0;
      }));
      intent.ways.forEach(way => {
        if (/\*$/.test(way)) {
          asked.below.push(way.slice(1, -1));
        } else if (!isLess) {
          asked.ways.push([way.slice(1), intent.parts.length,
            way[0] === "=" ? named(way.slice(1)) : "", said.length]);
        }
      });
    });
  }

  function buddhist(year) { return year < 2400 ? year + 543 : year; }

  /** Names of datasets as they are written in addresses. */
  function datasets(ix, typed, asked) {
    typed.toLowerCase().replace(/[a-z]+(?:-[a-z]+)+/g, name => {
      ix.pages.forEach(page => {
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
    "ธันวาคม|ธันวา,ธค|december|dec"].map(names => {
    var kinds = names.split(",");
    return new RegExp("(?:(?:เดือน ?)?(?:" + kinds[0] + ")|(?:^| |เดือน|ๆ)(?:" + kinds[1] +
      ")(?= |\\d|$))(?: ?(ปีงบ|ปี|พศ|คศ|fy)? ?(\\d{4}|\\d\\d)(?![\\d.]))?", "g");
  });

  /** Takes out months of which there are pages: that of the calendar year, or of the fiscal one. */
  function months(ix, text, asked) {
    MONTHS.forEach((names, i) => {
      var month = ("0" + (i + 1)).slice(-2);
      text = text.replace(names, (all, said, written) => {
        var other = written || (/(?:^|[^\d])(25[4-9]\d|20[0-4]\d)(?!\d)/.exec(text) || [])[1];
        var year = Number(other);
        if (year < 100) { year += year < 43 ? 2000 : 2500; }
        var isFiscal = /ปีงบ|fy/.test(said || (written ? "" : text));
        year = buddhist(year) - 543 - (isFiscal && i > 8 ? 1 : 0);
        var found = ix.pages.filter(page => {
          return other ? page.code === year + "-" + month : /-\d\d$/.test(page.code) &&
            page.code.slice(-2) === month;
        });
        found.forEach(page => { asked.codes.push(page.code); });
        return found.length ? " " : all;
      });
    });
    return text;
  }

  /** Adds what people mean by a word; a year counted from this one; nothing for a word that asks. */
  function askPeople(ix, said, asked) {
    var means = ix.people.get(said);
    var own = [];
    means.forEach(meant => {
      if (meant[0] === "@") {
        var year = ix.now + Number(meant.slice(1));
        // Of a year without pages nothing can be shown: the newest come first anyway.
        if (ix.pages.some(page => page.year === year)) { asked.years.push(year); }
      } else {
        var way = [];
        var whole = true;
        meant.replace(/([ก-๎]+)|([a-z0-9.]+)/g, (all, thai, other) => {
          if (thai) {
            splitThai(ix, thai, false).pieces.forEach(p => {
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
    var all = splitThai(ix, piece, false).pieces.every(p => {
      var c = p.kind === "unknown" ? null : concept(ix, p.piece, p.full, true);
      if (c) { way.push(c.ways[0][0]); }
      return c;
    });
    return all ? way : [];
  }

  function askThai(ix, run, asked) {
    var split = splitThai(ix, run, true);
    mend(ix, split);
    split.pieces.forEach(p => {
      if (p.kind === "people") {
        addPeople(ix, p.piece, asked, literalThai(ix, p.full));
      } else if (p.kind === "unknown") {
        asked.unknown += p.piece.length;
      } else if (p.kind === "slip") {
        var terms = [];
        p.keys.forEach(key => { terms = terms.concat(termsOf(ix, key, "", 0.7)); });
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
          var all = said.split(" ").every(word => {
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
      slips(ix, root).forEach(key => { terms = terms.concat(termsOf(ix, key, "", 0.7)); });
      if (terms.length) { c = { said: root, ways: [[terms]] }; }
    }
    if (c) { asked.pieces.push(c); asked.known += word.length; } else { asked.unknown += word.length; }
  }

  Object.assign(shared, { MARK, question, splitThai });
})(window.prongsaiSearch = window.prongsaiSearch || {});
