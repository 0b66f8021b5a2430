//! The page's own style and scripts, and the policy that lets nothing else run.

use std::sync::LazyLock;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// How it looks.
pub(super) const STYLE: &str = concat!(
    include_str!("assets/base.css"),
    include_str!("assets/overview.css"),
    include_str!("assets/table.css"),
    include_str!("assets/status.css"),
    include_str!("assets/print.css"),
);

/// What must be done before anything is drawn.
pub(super) const EARLY_SCRIPT: &str = include_str!("assets/early.js");

/// What makes it more than a document. One module in pieces, in their order.
pub(super) const SCRIPT: &str = concat!(
    include_str!("assets/dom.js"),
    include_str!("assets/model.js"),
    include_str!("assets/history.js"),
    include_str!("assets/detail.js"),
    include_str!("assets/table.js"),
    include_str!("assets/products.js"),
    include_str!("assets/controls.js"),
    include_str!("assets/start.js"),
);

/// The icons, to be referred to.
pub(super) const ICONS: &str = include_str!("assets/icons.svg");

/// What only works with the script, and hidden until that is there.
pub(super) const CONTROLS: &str = include_str!("assets/controls.html");

/// The content security policy: no request, no script and no style but ours.
/// Even ours may not make markup of text (`require-trusted-types-for`).
pub(super) static POLICY: LazyLock<String> = LazyLock::new(|| {
    format!(
        "default-src 'none'; img-src data:; style-src '{}'; script-src '{}' '{}'; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
         trusted-types 'none'",
        hash(STYLE),
        hash(EARLY_SCRIPT),
        hash(SCRIPT)
    )
});

/// The hash by which a policy names an inline script or style.
pub(super) fn hash(text: &str) -> String {
    let digest = digest(&SHA256, text.as_bytes());
    format!("sha256-{}", STANDARD.encode(digest.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_one_that_browsers_compute() {
        // From the CSP specification's own example.
        assert_eq!(
            hash("alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }

    #[test]
    fn no_asset_ends_its_own_element_or_asks_the_network() {
        for asset in [STYLE, EARLY_SCRIPT, SCRIPT, ICONS, CONTROLS] {
            let lower = asset.to_ascii_lowercase();
            for word in [
                "</script",
                "</style",
                "<!--",
                "@import",
                "fetch(",
                "xmlhttprequest",
            ] {
                assert!(!lower.contains(word), "{word}");
            }
            assert!(!asset.contains('\r'), "a browser would change the hash");
        }
    }
}
