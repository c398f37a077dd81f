/*
 * Purchases that are too many for pages: the files of the index that a question needs.
 */
(function (shared) {
  "use strict";

  var { bare, fold, lines, load, splitThai, stem } = shared;

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
      one => one.segment);
  }

  function rowWords(ix, typed) {
    var all = [];
    fold(typed).replace(/([ก-๎]+)|([a-z0-9.]+)/g, (whole, thai, other) => {
      if (other) {
        all.push(stem(other));
      } else {
        splitThai(ix, thai, false).pieces.forEach(p => {
          (p.kind === "unknown" ? segments(p.full) : [p.full]).forEach(word => {
            if (bare(word).length > 1) { all.push(word); }
          });
        });
      }
    });
    // Each costs a file; what is long is rare.
    return all.filter((word, i) => all.indexOf(word) === i)
      .sort((a, b) => b.length - a.length).slice(0, 4);
  }

  /** The rows that hold most of the words: lines of year, title, supplier and price. */
  function findRows(ix, typed) {
    if (!ix.hasRows) { return Promise.resolve([]); }
    return load("rows").then(data => {
      var sizes = data[0].split(" ").map(Number);
      var asked = rowWords(ix, typed).map(bare);
      return Promise.all(asked.map(word => {
        return load("rows-w" + bucket(word, sizes[2])).then(file => {
          var lists = file[1].split("\n");
          var found = [];
          lines(file[0]).forEach((known, i) => {
            var plain = bare(known);
            if (plain === word || (word[0] >= "ก" && word.length > 3 && plain.indexOf(word) === 0)) {
              found.push(lists[i]);
            }
          });
          return found;
        });
      })).then(lists => {
        var worth = new Map();
        var total = 0;
        lists.forEach(found => {
          var rows = new Set();
          found.forEach(list => {
            var row = -1;
            list.split(" ").forEach(step => { rows.add(row += parseInt(step, 36)); });
          });
          var idf = rows.size ? Math.log(1 + sizes[0] / rows.size) : 0;
          total += idf;
          rows.forEach(row => { worth.set(row, (worth.get(row) || 0) + idf); });
        });
        var best = Array.from(worth).filter(pair => pair[1] > 0.6 * total)
          .sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4);
        return Promise.all(best.map(pair => {
          return load("rows-t" + Math.floor(pair[0] / sizes[1])).then(file => {
            return file[0].split("\n")[pair[0] % sizes[1]].split("\t");
          });
        }));
      });
    });
  }

  /** The words that were found, for marks; those of a phrase that was not typed are worth little. */
  function markers(asked) {
    var words = new Map();
    function add(word, worth) {
      if (word.length > 1 || /\d/.test(word)) {
        words.set(word, Math.max(words.get(word) || 0, worth));
      }
    }
    asked.pieces.forEach(piece => {
      piece.ways.forEach((way, i) => {
        var isPhrase = way.length > 1 && (i > 0 || piece.own === false);
        way.forEach(terms => {
          terms.forEach(pair => { add(pair[0].word, isPhrase ? 0.01 : pair[1]); });
        });
        if (isPhrase) {
          add(way.map(terms => terms[0][0].word).join(""), 1);
        }
      });
    });
    return words;
  }

  Object.assign(shared, { findRows, markers, rowWords });
})(window.prongsaiSearch = window.prongsaiSearch || {});
