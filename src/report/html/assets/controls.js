// What a person works with: tiles, search, choices, views, theme, keys.

const query = byId("query");
const results = byId("results");
const clear = byId("clear");
const views = [...document.querySelectorAll("section[data-view]")];
const tiles = new Map();

/** The tiles become buttons that filter. */
function setUpTiles() {
  for (const tile of document.querySelectorAll(".tile")) {
    const { verdict } = tile.dataset;
    const button = el("button", { type: "button", class: tile.className, "aria-pressed": "false", on: { click: () => toggleVerdict(verdict) } });
    button.append(...tile.childNodes);
    tile.replaceWith(button);
    tiles.set(verdict, button);
  }
  byId("whole-course")?.append(course(data.whole.recent) ?? "");
}

function toggleVerdict(verdict) {
  if (!state.verdicts.delete(verdict)) state.verdicts.add(verdict);
  update();
}

/** The sections become views, of which one is seen. */
function setUpViews() {
  const tabs = byId("tabs");
  if (views.length < 2) tabs.hidden = true;
  for (const section of views) {
    const count = { links: links.length, products: products.length, problems: section.querySelectorAll(".problems > li").length }[section.id];
    const tab = el("button", { type: "button", role: "tab", id: `tab-${section.id}`, "aria-controls": section.id, on: { click: () => show(section.id) } }, section.dataset.view, el("span", { class: "number" }, number(count)));
    tabs.append(tab);
    section.setAttribute("role", "tabpanel");
    section.setAttribute("aria-labelledby", tab.id);
  }
  tabs.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -views.length, End: views.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = views.findIndex((section) => section.id === state.view);
    const next = Math.abs(step) > 1 ? (step > 0 ? views.length - 1 : 0) : (at + step + views.length) % views.length;
    show(views[next].id);
    byId(`tab-${views[next].id}`).focus();
  });
}

function show(view) {
  state.view = view;
  update();
}

function drawViews() {
  if (!views.some((section) => section.id === state.view)) state.view = views[0]?.id;
  for (const section of views) {
    const isShown = section.id === state.view;
    section.classList.toggle("away", !isShown);
    const tab = byId(`tab-${section.id}`);
    tab.setAttribute("aria-selected", String(isShown));
    tab.tabIndex = isShown ? 0 : -1;
  }
  byId("filters").hidden = state.view === "problems";
}

function setUpChoices() {
  const counts = (values) => {
    const counted = new Map();
    for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
    return counted;
  };
  const reasons = counts(links.flatMap((link) => link.reason ?? []));
  const named = categories.filter((category) => category.name !== undefined);
  choices("reason", "Any reason", [...reasons].map(([name, count]) => [name, `${name} (${count})`]).sort());
  choices("category", "Any category", named.map(({ name }) => [name, name]));
  byId("order").append(...COLUMNS.flatMap((key) => [el("option", { value: key }, `Order: ${ORDERS[key].label}`), el("option", { value: `-${key}` }, `Order: ${ORDERS[key].label}, reversed`)]));
  byId("order").addEventListener("change", ({ target }) => {
    state.descending = target.value.startsWith("-");
    state.order = target.value.replace("-", "");
    update();
  });
}

function choices(key, all, options) {
  const select = byId(key);
  select.closest("label").hidden = options.length === 0;
  select.append(el("option", { value: "" }, all), ...options.map(([value, label]) => el("option", { value }, label)));
  // The value is what is compared with, so it must not be made visible.
  for (const [index, [value]] of options.entries()) select.options[index + 1].value = value;
  select.addEventListener("change", () => {
    state[key] = select.value;
    update();
  });
}

function setUpSearch() {
  let waiting;
  query.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 80);
  });
  clear.addEventListener("click", () => {
    clearFilters();
    query.focus();
  });
}

function search() {
  if (state.query === query.value.trim()) return;
  state.query = query.value.trim();
  update();
}

function clearFilters() {
  state.verdicts.clear();
  state.query = state.reason = state.category = "";
  update();
}

function setUpKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "/" && !typing && !byId("filters").hidden) {
      event.preventDefault();
      query.focus();
      query.select();
    }
    if (event.key === "Escape") escape(event);
  });
}

/** Closes what is innermost: the search, or the details around the focus. */
function escape({ target }) {
  if (target === query) {
    query.value = "";
    search();
    return;
  }
  const at = target.closest("tr.detail, tr.link");
  const main = at?.classList.contains("detail") ? at.previousElementSibling : at;
  if (!main || !state.open.has(Number(main.dataset.index))) return;
  toggle(main);
  main.querySelector("button.toggle").focus();
}

const THEMES = { "": "Theme: system", light: "Theme: light", dark: "Theme: dark" };

/** System, light, dark, and round again. Remembered where storage is allowed. */
function setUpTheme() {
  const root = document.documentElement;
  const label = el("span");
  const button = el("button", { class: "quiet", type: "button", on: { click: turn } }, icon("theme"), label);
  const name = () => root.dataset.theme ?? "";
  const draw = () => (label.textContent = THEMES[name()]);
  function turn() {
    const all = Object.keys(THEMES);
    const next = all[(all.indexOf(name()) + 1) % all.length];
    if (next === "") delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      if (next === "") localStorage.removeItem("linkcheck-theme");
      else localStorage.setItem("linkcheck-theme", next);
    } catch {
      // It lasts as long as the page does.
    }
    draw();
  }
  draw();
  byId("theme").append(button);
  byId("theme").hidden = false;
}

/** Says how much is seen, also to those who do not see it. */
function tell() {
  const shown = Math.min(state.rows, found.length);
  const of = found.length === links.length ? many(links.length, "link", "links") : `${number(found.length)} of ${many(links.length, "link", "links")}`;
  results.textContent = state.view === "problems" ? "" : shown < found.length ? `${of}, the first ${number(shown)} shown` : of;
}
