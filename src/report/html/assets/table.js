// The links as a table: a window of rows, drawn anew when what is to be seen changes.

const hasHistory = runs.length > 1;
const hasProducts = products.length > 0 || links.some((link) => link.name !== "");
const COLUMNS = Object.keys(ORDERS).filter((key) => (key !== "up" || hasHistory) && (key !== "product" || hasProducts));

const list = byId("link-list");
const body = el("tbody", { role: "rowgroup" });
const more = el("button", { class: "more", type: "button", on: { click: showMore } });
const headings = new Map();

/** The links that pass the filters, in order. */
let found = [];

/** Puts the table in place of the one that the page came with. */
function setUpTable() {
  const heads = COLUMNS.map((key) => {
    const button = el("button", { type: "button", on: { click: () => orderBy(key) } }, ORDERS[key].label, icon("order"));
    const heading = el("th", { scope: "col", role: "columnheader", class: key }, button);
    headings.set(key, heading);
    return heading;
  });
  const table = el(
    "table",
    { class: `links${hasHistory ? " with-history" : ""}${hasProducts ? "" : " without-products"}`, role: "table" },
    el("caption", { class: "unseen" }, "Links"),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, el("th", { scope: "col", role: "columnheader", class: "toggle" }, el("span", { class: "unseen" }, "Details")), heads)),
    body,
  );
  list.replaceChildren(table, more);
}

function orderBy(key) {
  state.descending = state.order === key && !state.descending;
  state.order = key;
  update();
}

/** Draws the table of what was `found`. */
function drawTable() {
  for (const [key, heading] of headings) {
    const order = state.order !== key ? null : state.descending ? "descending" : "ascending";
    if (order === null) heading.removeAttribute("aria-sort");
    else heading.setAttribute("aria-sort", order);
  }
  body.replaceChildren(...rows(found.slice(0, state.rows)));
  if (found.length === 0) body.append(nothing());
  drawMore();
}

function rows(some) {
  const needle = terms()[0] ?? "";
  return some.flatMap((link) => {
    const main = row(link, needle);
    return state.open.has(link.index) ? [main, detailRow(link)] : [main];
  });
}

function nothing() {
  return el("tr", { role: "row" }, el("td", { role: "cell", class: "nothing", colspan: COLUMNS.length + 1 }, "No link fits these filters."));
}

function row(link, needle) {
  const verdict = verdicts[link.verdict];
  const cells = {
    verdict: () => [badge(verdict), link.reason === undefined ? null : el("span", { class: "reason" }, link.reason), link.ignored === undefined ? null : el("span", { class: "tag" }, "ignored")],
    product: () => [link.name === "" ? null : foreign(link.name, needle), fieldOf(link.places[0])],
    host: () => [address(link.url, needle), says(link, needle)],
    place: () => [el("span", {}, foreign(link.at, needle)), link.places.length > 1 ? el("span", { class: "aside" }, `and ${link.places.length - 1} more`) : null],
    up: () => (link.history === undefined ? null : [bars(link.history.recent, 14), el("span", { class: "aside" }, percent(link.history))]),
    time: () => (link.attempts === 0 ? "–" : `${number(link.milliseconds)} ms`),
  };
  const open = state.open.has(link.index);
  const button = el("button", { class: "toggle", type: "button", "aria-expanded": String(open), "aria-controls": open ? `detail-${link.index}` : null, "aria-label": `Details of ${link.name} ${link.url}` }, icon("open"));
  return el(
    "tr",
    { role: "row", class: "link", "data-index": link.index },
    el("td", { role: "cell", class: "toggle" }, button),
    COLUMNS.map((key) => el("td", { role: "cell", class: key === "host" ? "where" : key }, cells[key]())),
  );
}

/** The evidence in a sentence, and what to write instead. */
function says(link, needle) {
  return [
    link.detail === undefined ? null : el("p", { class: "detail" }, foreign(link.detail, needle)),
    link.fix === undefined ? null : el("p", { class: "fix" }, icon("redirected"), el("span", { class: "unseen" }, "Write instead: "), address(link.fix[0], needle)),
  ];
}

function detailRow(link) {
  return el("tr", { role: "row", class: "detail", id: `detail-${link.index}` }, el("td", { role: "cell", colspan: COLUMNS.length + 1 }, detail(link)));
}

function toggle(main) {
  const link = links[Number(main.dataset.index)];
  const button = main.querySelector("button.toggle");
  const opens = !state.open.has(link.index);
  button.setAttribute("aria-expanded", String(opens));
  if (opens) {
    state.open.add(link.index);
    button.setAttribute("aria-controls", `detail-${link.index}`);
    main.after(detailRow(link));
  } else {
    state.open.delete(link.index);
    button.removeAttribute("aria-controls");
    main.nextElementSibling.remove();
  }
}

// A click anywhere on a row opens it, but for links, and for who selects text to copy it.
body.addEventListener("click", (event) => {
  const main = event.target.closest("tr.link");
  if (main === null || event.target.closest("a") !== null) return;
  if (event.target.closest("button") === null && !getSelection().isCollapsed) return;
  toggle(main);
});

function showMore() {
  const first = state.rows;
  state.rows += 2 * STEP;
  body.append(...rows(found.slice(first, state.rows)));
  drawMore();
  // The button may be gone; the first of the new rows is where reading goes on.
  body.querySelector(`tr[data-index="${found[first].index}"] button.toggle`).focus();
  tell();
}

function drawMore() {
  const left = found.length - state.rows;
  more.hidden = left <= 0;
  more.textContent = `Show ${number(Math.min(left, 2 * STEP))} more`;
}
