// Products by category, each with its state and its past: the status page of the catalog.

const productList = byId("product-list");
const hasCategories = categories.some((category) => category.name !== undefined);
const moreProducts = el("button", { class: "more", type: "button", on: { click: showMoreProducts } });

/** Products of the links that pass the filters, what is amiss first. */
function drawProducts() {
  if (productList === null) return;
  const passing = new Set(found.flatMap((link) => link.places.map((place) => place.product)));
  let left = state.products;
  const groups = [];
  let hidden = 0;
  for (const category of categories) {
    if (state.category !== "" && category.name !== state.category) continue;
    const members = category.products.filter((index) => passing.has(index)).map((index) => products[index]);
    if (members.length === 0) continue;
    members.sort((a, b) => a.state - b.state);
    const shown = members.slice(0, left);
    hidden += members.length - shown.length;
    left -= shown.length;
    if (shown.length > 0) groups.push(group(category, members, shown));
  }
  if (groups.length === 0) groups.push(el("p", { class: "nothing" }, "No product fits these filters."));
  moreProducts.hidden = hidden === 0;
  moreProducts.textContent = `Show ${number(Math.min(hidden, 2 * STEP))} more`;
  productList.replaceChildren(...groups, moreProducts);
}

function group(category, members, shown) {
  const amiss = members.filter((product) => isAmiss(product.state)).length;
  const head = [
    el("h3", {}, category.name === undefined ? (hasCategories ? "In no category" : "All products") : foreign(category.name)),
    el("p", { class: "aside" }, many(members.length, "product", "products"), amiss === 0 ? ", all well" : `, ${amiss} to look at`),
    hasHistory ? el("p", { class: "share" }, course(category.recent), el("b", {}, percent(category))) : null,
  ];
  return el("section", { class: "category" }, el("header", {}, head), el("ul", {}, shown.map(productRow)));
}

function productRow(product) {
  const name = product.name ?? product.id;
  const button = el("button", { type: "button", title: "Its links", on: { click: () => showLinksOf(product) } }, foreign(name));
  return el(
    "li",
    {},
    el("span", { class: "state" }, badge(verdicts[product.state])),
    el("span", { class: "name" }, button),
    el("span", { class: "aside count" }, many(product.links.length, "link", "links")),
    hasHistory ? el("span", { class: "share" }, bars(product.recent), el("b", {}, percent(product))) : null,
  );
}

const isAmiss = (verdict) => !["ok", "skipped"].includes(verdicts[verdict]);

function showLinksOf(product) {
  state.view = "links";
  state.query = `product:${product.id}`;
  state.verdicts.clear();
  state.open = new Set(product.links.length <= 3 ? product.links : []);
  update();
  byId("tab-links").focus();
}

function showMoreProducts() {
  const before = productList.querySelectorAll("li").length;
  state.products += 2 * STEP;
  drawProducts();
  productList.querySelectorAll("li button")[before].focus();
}
