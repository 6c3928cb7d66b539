// What is searched: the names of actors, and the text of briefings and events. Both are loaded when first asked for.

import { findActors, prepare } from "./names.js";

const root = new URL("../../../", import.meta.url);
let names;
let pagefind;

/** Begin to load what a search needs. */
export function load() {
  names ??= fetch(new URL("assets/search/names.json", root)).then((answer) => answer.json()).then(prepare);
  pagefind ??= import(new URL("pagefind/pagefind.js", root)).then(async (engine) => {
    await engine.init();
    return engine;
  });
  return Promise.all([names, pagefind]);
}

/** The actors that `query` can mean, the best first. */
export async function actors(query) {
  return findActors(await load().then(([list]) => list), query);
}

/** Where something found stands. */
export const address = (url) => new URL(url, root).href;

/** How many records each facet has in all; loads the facets. */
export async function facets() {
  const [, engine] = await load();
  return engine.filters();
}

/**
 * Search the text of one `kind`: the results, and how many each facet has.
 * `choice` are the facets chosen, by name; `order` is "relevance", "newest" or "oldest".
 */
export async function texts(query, kind, { choice = {}, order = "relevance" } = {}) {
  const [, engine] = await load();
  const sort = { newest: { date: "desc" }, oldest: { date: "asc" } }[order] ?? {};
  return engine.search(query || null, { filters: { ...choice, kind }, sort });
}
