// The past, drawn as bars. A bar's height tells what its colour tells.

/** How high a verdict's bar is, in sixteenths. */
const HEIGHTS = { dead: 4, suspect: 10, redirected: 14, unknown: 7, ok: 16, skipped: 2 };

/** The last runs of a link or product, as `[run, verdict]`, the oldest first. */
function bars(recent, most = 30) {
  const shown = recent.slice(-most);
  const said = shown.map(([, verdict]) => verdicts[verdict]);
  const drawn = shown.map(([run, verdict], index) => bar(index, HEIGHTS[verdicts[verdict]], verdicts[verdict], `${day(runs[run])}: ${verdicts[verdict]}`));
  return drawing(drawn, `The last ${many(said.length, "run", "runs")}, the oldest first: ${said.join(", ")}`);
}

/** The last runs of many links, as `[run, judged, up]`. */
function course(recent, most = 30) {
  const shown = recent.slice(-most).filter(([, judged]) => judged > 0);
  const said = shown.map(([, judged, up]) => `${Math.floor((100 * up) / judged)} %`);
  const drawn = shown.map(([run, judged, up], index) => {
    const height = Math.max(1, (16 * up) / judged).toFixed(1);
    return bar(index, height, "course", `${day(runs[run])}: ${up} of ${judged} up`);
  });
  return drawing(drawn, `Up in the last ${many(said.length, "run", "runs")}, the oldest first: ${said.join(", ")}`);
}

function bar(index, height, kind, title) {
  const rect = svg("rect", { class: kind, x: index * 5, y: 16 - height, width: 4, height, rx: 1 });
  const text = svg("title");
  text.append(title);
  rect.append(text);
  return rect;
}

function drawing(drawn, label) {
  if (drawn.length === 0) return null;
  const width = drawn.length * 5 - 1;
  return svg("svg", { class: "bars", role: "img", "aria-label": label, viewBox: `0 0 ${width} 16`, width, height: 16 }, ...drawn);
}

/** `99.21 %`, never rounded up to 100; null where nothing was judged. */
function percent({ runs: judged, up }) {
  if (!judged) return null;
  if (up >= judged) return "100 %";
  return `${(Math.floor((up * 10_000) / judged) / 100).toFixed(2)} %`;
}
