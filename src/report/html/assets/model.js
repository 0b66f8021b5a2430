// The data, and what of it is to be seen: filters, order, and the address bar, which holds both
// so that a view can be sent to somebody.

const data = JSON.parse(byId("data").textContent);
const { verdicts, links, products, categories, runs = [] } = data;

/** Further rows come in such steps: as many as are drawn without being felt. */
const STEP = 100;

const collator = new Intl.Collator(["zh-u-co-pinyin", "en"], { numeric: true, sensitivity: "base" });

for (const [index, link] of links.entries()) {
  const place = link.places[0];
  link.index = index;
  link.name = place?.name ?? (place?.product === undefined ? "" : products[place.product].id);
  link.host = hostOf(link.url);
  link.at = place === undefined ? "" : `${data.files[place.file]}:${place.line}`;
}

function hostOf(url) {
  const host = /^[a-z]+:\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(url)?.[1] ?? url;
  return host.toLowerCase().replace(/^www\./, "");
}

/** How rows can be ordered: the heading, and what goes first. */
const ORDERS = {
  verdict: { label: "Verdict", compare: (a, b) => a.verdict - b.verdict },
  product: { label: "Product", compare: (a, b) => (a.name === "") - (b.name === "") || collator.compare(a.name, b.name) },
  host: { label: "Address", compare: (a, b) => compareText(a.host, b.host) || compareText(a.url, b.url) },
  place: { label: "Place", compare: comparePlace },
  up: { label: "Up", compare: (a, b) => share(a.history) - share(b.history) },
  time: { label: "Time", compare: (a, b) => a.milliseconds - b.milliseconds },
};

const compareText = (a, b) => (a < b ? -1 : Number(a > b));

function comparePlace(a, b) {
  const [one, other] = [a.places[0], b.places[0]];
  if (one === undefined || other === undefined) return (one === undefined) - (other === undefined);
  return one.file - other.file || one.line - other.line || one.column - other.column;
}

/** The share of judgements that found it up; what was never judged comes last. */
const share = (history) => (history?.runs ? history.up / history.runs : 2);

const state = {
  view: "links",
  verdicts: new Set(),
  query: "",
  reason: "",
  category: "",
  order: "verdict",
  descending: false,
  /** How many rows are drawn. */
  rows: STEP,
  products: STEP,
  /** The links whose details are open. */
  open: new Set(),
};

/** What is searched in, made when it is first asked for. */
function haystack(link) {
  link.haystack ??= [
    link.url,
    link.final_url,
    link.title,
    link.detail,
    link.reason,
    verdicts[link.verdict],
    link.fix?.[0],
    ...link.places.flatMap((place) => [
      place.name,
      place.product === undefined ? null : `product:${products[place.product].id}`,
      place.field,
      `${data.files[place.file]}:${place.line}`,
      ...(place.categories ?? []),
    ]),
  ]
    .filter((text) => text !== undefined && text !== null)
    .join("\n")
    .normalize("NFKC")
    .toLowerCase();
  return link.haystack;
}

const terms = () => state.query.normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean);

/** The links that pass every filter, in order. */
function selected() {
  const wanted = terms();
  const found = links.filter(
    (link) =>
      (state.verdicts.size === 0 || state.verdicts.has(verdicts[link.verdict])) &&
      (state.reason === "" || link.reason === state.reason) &&
      (state.category === "" || link.places.some((place) => place.categories?.includes(state.category))) &&
      wanted.every((term) => haystack(link).includes(term)),
  );
  const { compare } = ORDERS[state.order];
  const sign = state.descending ? -1 : 1;
  return found.sort((a, b) => sign * compare(a, b) || a.index - b.index);
}

const isFiltered = () => state.verdicts.size > 0 || state.query !== "" || state.reason !== "" || state.category !== "";

/** Writes the state behind the address's `#`. */
function remember() {
  const said = new URLSearchParams();
  if (state.view !== "links") said.set("view", state.view);
  if (state.verdicts.size > 0) said.set("verdict", [...state.verdicts].join(","));
  for (const key of ["query", "reason", "category"]) if (state[key] !== "") said.set(key, state[key]);
  if (state.order !== "verdict" || state.descending) said.set("order", (state.descending ? "-" : "") + state.order);
  const hash = said.size === 0 ? " " : `#${said}`;
  try {
    history.replaceState(null, "", hash === " " ? location.pathname + location.search : hash);
  } catch {
    // A sandboxed page has no address of its own.
  }
}

/** Reads the state from there. What it does not know it leaves. */
function recall() {
  const said = new URLSearchParams(location.hash.slice(1));
  state.view = said.get("view") ?? "links";
  state.verdicts = new Set((said.get("verdict") ?? "").split(",").filter((name) => verdicts.includes(name)));
  for (const key of ["query", "reason", "category"]) state[key] = said.get(key) ?? "";
  const order = said.get("order") ?? "verdict";
  state.descending = order.startsWith("-");
  state.order = Object.hasOwn(ORDERS, order.replace("-", "")) ? order.replace("-", "") : "verdict";
}
