//! Telling app shells: pages that are empty until scripts fill them.
//!
//! A shell answers 200 for every path, so its text says nothing of whether a
//! page exists; what identifies it are its scripts and its root container.

use super::hash::{hash, join};

/// The ids of root containers.
const ROOTS: &[&str] = &[
    "root",
    "app",
    "__next",
    "__nuxt",
    "___gatsby",
    "app-root",
    "react-root",
    "reactroot",
    "react-app",
    "vue-app",
    "main-app",
    "q-app",
    "svelte",
    "ember-app",
    "app-container",
    "appcontainer",
    "app-mount",
    "mount",
    "root-app",
    "ice-container",
    "icestark-container",
    "umi-root",
    "elm",
    "flutter-app",
    "application",
    "app-shell",
    "approot",
    "app_root",
    "ng-app",
    "docsify",
    "webapp",
    "main-root",
    "bootstrap",
    "react-entry-point",
    "graphiql",
];

/// A root container with more text than this is filled already, in characters.
const EMPTY: usize = 60;
/// A shell has no more text than this around its container, in characters.
const AROUND: u32 = 400;
/// And where the container is not known by its id, no more than this.
const BARE: u32 = 60;

/// Where packages are served from as they were published, whole applications too.
const REGISTRIES: &[&str] = &["//unpkg.com/", "//cdn.jsdelivr.net/npm/", "//esm.sh/"];

/// Where SvelteKit keeps its bundles.
const BUNDLE: &[u8] = b"/_app/immutable/";

/// What is seen of a page's frame while it is read.
#[derive(Debug, Default)]
pub(super) struct Frame {
    /// The root container, if one was seen, and how much text is in it.
    pub(super) root: Option<(String, usize)>,
    /// Whether an element with an id stood empty.
    pub(super) empty_container: bool,
    /// A hash of the addresses of the scripts.
    pub(super) sources: u64,
    /// Whether a script's address is that of a bundle.
    pub(super) bundle: bool,
    /// How many scripts there are.
    pub(super) scripts: u32,
}

impl Frame {
    /// Notes a script of this address.
    pub(super) fn script(&mut self, source: &str) {
        let path = source.split(['?', '#']).next().unwrap_or_default();
        self.sources = join(self.sources, hash(path.as_bytes()));
        let name = path.rsplit('/').next().unwrap_or_default();
        let bundled = [
            "/assets/", "/static/", "/_next/", "/_nuxt/", "/js/", "/dist/", "/build/", "/_app/",
        ];
        let named = [
            "main",
            "app",
            "index",
            "bundle",
            "chunk",
            "runtime",
            "vendor",
            "umi",
            "polyfills",
            "flutter",
            "entry",
            "bootstrap",
        ];
        // Flutter and Dart need no container.
        self.empty_container |= name.starts_with("flutter") || name.starts_with("main.dart");
        // A compiler's own name for what it makes of a whole application.
        let whole = name.ends_with(".nocache.js");
        self.empty_container |= whole;
        self.bundle |= whole
            || bundled.iter().any(|part| path.contains(part))
            || named.iter().any(|start| name.starts_with(start))
            || (REGISTRIES.iter().any(|host| path.contains(host)) && !name.starts_with("jquery"));
    }

    /// Notes that a module is to be fetched before a script asks for it.
    pub(super) fn preload(&mut self) {
        self.bundle = true;
        self.empty_container = true;
    }

    /// Notes an inline script: some frameworks load their bundle from one, and
    /// fill the body itself.
    pub(super) fn inline(&mut self, code: &[u8]) {
        let loads = code
            .windows(BUNDLE.len())
            .take(4_000)
            .any(|part| part == BUNDLE);
        self.bundle |= loads;
        self.empty_container |= loads;
    }

    /// The hash of the shell, if the page is one. `text` is the number of
    /// visible characters. A title with a template's braces was not filled either.
    pub(super) fn shell(&self, text: u32, title: &str) -> Option<u64> {
        let known = self.root.as_ref().filter(|(_, length)| *length < EMPTY);
        let unfilled = self.scripts > 0 && title.contains("{{") && title.contains("}}");
        let empty = self.empty_container && self.bundle;
        let shell = if known.is_some() {
            self.scripts > 0 && text <= AROUND
        } else {
            self.root.is_none() && (empty || unfilled) && text <= BARE
        };
        let root = known.map_or(0, |(id, _)| hash(id.as_bytes()));
        shell.then(|| join(self.sources, root))
    }
}

/// Whether an element of this name and id is a root container.
pub(super) fn is_root(name: &[u8], id: &[u8]) -> bool {
    let custom = matches!(
        name,
        b"app-root"
            | b"my-app"
            | b"ion-app"
            | b"flutter-view"
            | b"app-component"
            | b"gradio-app"
            | b"main-app"
            | b"redoc"
            | b"elements-api"
    );
    custom
        || ROOTS
            .iter()
            .any(|root| root.as_bytes().eq_ignore_ascii_case(id))
}
