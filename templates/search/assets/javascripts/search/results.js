// Results as lists. Everything found is put in as text, never as markup.

import { address } from "./engine.js";

const KINDS = { person: "Person", organization: "Organisation", place: "Place" };
const SENTENCES = new Intl.Segmenter(document.documentElement.lang, { granularity: "sentence" });

/** An element with a class, and texts or elements in it. */
export function element(tag, kind, ...children) {
  const made = document.createElement(tag);
  if (kind) made.className = kind;
  made.append(...children.filter((child) => child !== "" && child != null));
  return made;
}

/** A headed list; nothing where there are no items. */
export function group(title, items, more) {
  if (!items.length) return "";
  return element("section", "finder__group", element("h2", "label", title), element("ol", "", ...items), more ?? "");
}

/** An actor that was found, with the name that was meant. */
export function actorItem({ actor, as }) {
  const briefings = actor.count === 1 ? "1 briefing" : `${actor.count} briefings`;
  const also = as === actor.name ? "" : ` (${as})`;
  const facts = [KINDS[actor.kind], actor.about, briefings].filter(Boolean).join(" · ");
  return item(actor.url, element("span", `mention ${actor.kind}`, actor.name), also, element("span", "source", facts));
}

/** A briefing or page: its title, date, and the words around what was found. */
export function briefingItem(found) {
  const when = found.meta.when ? element("span", "when", found.meta.when) : "";
  return item(found.raw_url, element("b", "headline", found.meta.title), when, excerpt(found));
}

/** An event: its date, sentence and briefing. */
export function eventItem(found) {
  const source = element("span", "source", found.meta.title);
  return item(found.raw_url, element("span", "when", found.meta.when), excerpt(found), source);
}

function item(url, ...parts) {
  const link = element("a", "finder__link", ...parts);
  link.href = address(url);
  return element("li", "", link);
}

/** The sentence in which most of what was typed is found, with that marked. */
function excerpt(found) {
  const words = found.content.split(/\s+/);
  const marked = new Set(found.locations.map((place) => bare(words[place] ?? "")).filter(Boolean));
  const sentences = Array.from(SENTENCES.segment(found.content), ({ segment }) => segment.trim());
  const best = sentences.reduce((one, other) => (hits(other, marked) > hits(one, marked) ? other : one), sentences[0] ?? "");
  const parts = best.split(/(\s+)/).flatMap((word) => (marked.has(bare(word)) ? highlighted(word) : word));
  return element("span", "what", ...parts);
}

const hits = (sentence, marked) => new Set(sentence.split(/\s+/).map(bare).filter((word) => marked.has(word))).size;

/** The word marked, and what stands around it as it is. */
function highlighted(word) {
  const [before, core, after] = word.split(/([\p{L}\p{N}](?:.*[\p{L}\p{N}])?)/u);
  return [before, element("mark", "", core), after];
}

/** A word as Pagefind marks it, without the punctuation and quotation marks around it. */
const bare = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").toLowerCase();
