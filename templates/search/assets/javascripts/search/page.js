// The search page: results in groups, facets beside them, and all that was chosen in the address.

import { actors, facets, texts } from "./engine.js";
import { actorItem, briefingItem, element, eventItem, group } from "./results.js";

const KINDS = [
  ["briefing", "Briefings", briefingItem],
  ["event", "Events", eventItem],
  ["page", "Pages", briefingItem],
];
const SOME = 8;
const MANY = 40;
const FACETS = ["year", "actor", "place"];

const form = document.querySelector("[data-search-page]");
const output = form.querySelector("[data-search-results]");
const status = form.querySelector("[data-search-status]");
const value = (name) => form.elements[name].value;
let latest = 0;

async function run() {
  const turn = ++latest;
  const query = value("q").trim();
  const kind = value("kind");
  const choice = Object.fromEntries(FACETS.map((name) => [name, value(name)]).filter(([, chosen]) => chosen));
  remember(query, kind, choice);
  if (!query && !Object.keys(choice).length) return say("Type a name or a few words.", []);
  const narrowed = Object.keys(choice).length > 0;
  const named = query && !narrowed && ["", "actor"].includes(kind) ? await actors(query) : [];
  const meant = named[0]?.slip ? named[0].actor.name : query;
  const wanted = KINDS.filter(([name]) => !kind || kind === name);
  const searches = await Promise.all(wanted.map(([name]) => texts(meant, name, { choice, order: value("order") })));
  const limit = kind ? MANY : SOME;
  const lists = await Promise.all(searches.map(({ results }) => Promise.all(results.slice(0, limit).map((one) => one.data()))));
  if (turn !== latest) return undefined;
  count(searches);
  const total = named.length + searches.reduce((sum, { results }) => sum + results.length, 0);
  return say(summary(query, meant, total), [
    group("Actors", named.slice(0, limit).map(actorItem)),
    ...wanted.map(([name, title, item], number) => {
      const all = searches[number].results.length;
      return group(`${title} (${all})`, lists[number].map(item), all > limit && !kind ? showAll(name, title) : "");
    }),
  ]);
}

function summary(query, meant, total) {
  if (!total) return query ? `Nothing found for “${query}”.` : "Nothing found.";
  const results = total === 1 ? "1 result" : `${total} results`;
  return meant === query ? results : `${results} for ${meant}, as nobody is called “${query}”`;
}

function say(words, groups) {
  status.textContent = words;
  output.replaceChildren(...groups);
}

function showAll(kind, title) {
  const button = element("button", "finder__all", `All ${title.toLowerCase()}`);
  button.type = "button";
  button.addEventListener("click", () => {
    form.elements.kind.value = kind;
    run();
    form.elements.kind.focus();
  });
  return button;
}

/** Say beside each choice how many results it would leave. */
function count(searches) {
  for (const name of FACETS) {
    for (const option of form.elements[name].options) {
      if (!option.value) continue;
      const left = searches.reduce((sum, { filters }) => sum + (filters[name]?.[option.value] ?? 0), 0);
      option.textContent = `${option.value} (${left})`;
      option.hidden = !left && !option.selected;
    }
  }
}

/** The address says what is shown, so that it can be sent to somebody. */
function remember(query, kind, choice) {
  const chosen = { q: query, kind, ...choice, order: value("order") === "relevance" ? "" : value("order") };
  const words = new URLSearchParams(Object.entries(chosen).filter(([, each]) => each));
  history.replaceState(null, "", words.size ? `?${words}` : location.pathname);
}

async function offerFacets() {
  const all = await facets();
  for (const name of FACETS) {
    const values = Object.keys(all[name] ?? {}).sort((one, other) => (name === "year" ? other - one : one.localeCompare(other)));
    form.elements[name].append(...values.map((each) => new Option(each, each)));
  }
}

async function begin() {
  const asked = new URLSearchParams(location.search);
  document.querySelector(".finder-without").remove();
  form.hidden = false;
  form.elements.q.value = asked.get("q") ?? "";
  await offerFacets();
  for (const name of ["kind", "order", ...FACETS]) if (asked.get(name)) form.elements[name].value = asked.get(name);
  form.querySelector("details").open = chosen().length > 0;
  await run();
}

/** Choices that are made are seen: on a phone they would be behind the line that opens them. */
function chosen() {
  return ["kind", "order", ...FACETS].filter((name) => form.elements[name].selectedIndex > 0);
}

form.querySelector("[data-search-reset]").addEventListener("click", () => {
  for (const name of chosen()) form.elements[name].selectedIndex = 0;
  run();
});

let waiting;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(run, 150);
});
begin();
