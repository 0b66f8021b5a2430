// Putting it together.

/** Draws what the state says. */
function update() {
  state.rows = state.products = STEP;
  draw();
  remember();
}

function draw() {
  for (const [verdict, tile] of tiles) tile.setAttribute("aria-pressed", String(state.verdicts.has(verdict)));
  if (query.value.trim() !== state.query) query.value = state.query;
  for (const key of ["reason", "category"]) byId(key).value = state[key];
  byId("order").value = (state.descending ? "-" : "") + state.order;
  clear.hidden = !isFiltered();
  drawViews();
  if (list !== null) {
    found = selected();
    if (state.view === "links" || state.rows === Infinity) drawTable();
    if (state.view === "products" || state.rows === Infinity) drawProducts();
  }
  tell();
}

recall();
setUpTheme();
if (views.length > 0) {
  setUpTiles();
  if (list !== null) setUpTable();
  setUpViews();
  setUpChoices();
  setUpSearch();
  setUpKeys();
  byId("controls").hidden = false;
  draw();
  addEventListener("hashchange", () => {
    recall();
    draw();
  });
  // Paper cannot be asked for more.
  addEventListener("beforeprint", () => {
    state.rows = state.products = Infinity;
    draw();
  });
  addEventListener("afterprint", update);
}
performance.mark("linkcheck-ready");
document.documentElement.dataset.ready = "yes";
