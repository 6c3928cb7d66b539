// Actors by any of their names: without accents, by the beginnings of words, and with a slip of the finger or two.

const LETTERS = { ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ß: "ss", "’": "'", "‘": "'" };

/** A text as it is compared: lower case, no accents. */
export function fold(text) {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[ıłøđðþæœß‘’]/g, (letter) => LETTERS[letter]);
}

const words = (text) => fold(text).split(/[^\p{L}\p{N}']+/u).filter(Boolean);

/** Prepare a list of actors for `findActors`; each has a name and other names. */
export function prepare(actors) {
  return actors.map((actor) => ({ ...actor, folded: [actor.name, ...actor.names].map((name) => ({ name, words: words(name) })) }));
}

/** The actors that `query` can mean, the best first; `slip` says that it had to be read with other letters. */
export function findActors(actors, query) {
  const typed = words(query);
  if (!typed.length) return [];
  const found = ranked(actors, (name) => exactness(name, typed));
  return found.length ? found : ranked(actors, (name) => likeness(name, typed)).map((hit) => ({ ...hit, slip: true }));
}

/** Actors whose best name has a rank; the lower the better, and among equals in the order of the list. */
function ranked(actors, rank) {
  const hits = [];
  for (const actor of actors) {
    const ranks = actor.folded.map(rank);
    const best = Math.min(...ranks);
    if (best < Infinity) hits.push({ actor, rank: best, as: actor.folded[ranks.indexOf(best)].name });
  }
  return hits.sort((one, other) => one.rank - other.rank);
}

/** 0 for the whole name, 1 for its beginning, 2 where each word typed begins a word of it. */
function exactness(name, typed) {
  const whole = name.words.join(" ");
  const query = typed.join(" ");
  if (whole === query) return 0;
  if (whole.startsWith(query)) return 1;
  return typed.every((word) => name.words.some((other) => other.startsWith(word))) ? 2 : Infinity;
}

/** How many letters are wrong in all, if no word has more wrong than its length allows. */
function likeness(name, typed) {
  let wrong = 0;
  for (const word of typed) {
    const allowed = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    const least = Math.min(...name.words.map((other) => distance(word, other, allowed)));
    if (least > allowed) return Infinity;
    wrong += least;
  }
  return wrong;
}

/** Letters to change, add, leave out or swap (optimal string alignment); more than `most` is all the same. */
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      next[column] = Math.min(last[column] + 1, next[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) next[column] = Math.min(next[column], before[column - 2] + 1);
    }
    [before, last] = [last, next];
  }
  return last[other.length];
}
