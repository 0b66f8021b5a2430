// The theme that was chosen here before, set before anything is drawn. Storage may be forbidden.
"use strict";
try {
  const theme = localStorage.getItem("linkcheck-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
