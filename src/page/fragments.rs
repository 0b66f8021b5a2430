//! Fragments that links lead to, and whether a page has them.

/// The fragments that are there: found, or made by the browser or a script.
pub(super) fn present(fragments: &[String], found: &[bool]) -> Vec<String> {
    let there = fragments
        .iter()
        .zip(found)
        .filter(|(fragment, found)| **found || is_made(fragment));
    there.map(|(fragment, _)| fragment.clone()).collect()
}

/// Whether a page need not have a fragment for it to work: the top, a text
/// fragment, a script's route, a line of code.
fn is_made(fragment: &str) -> bool {
    let line = fragment
        .strip_prefix('L')
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    fragment.is_empty()
        || fragment.eq_ignore_ascii_case("top")
        || fragment.starts_with(['/', '!'])
        || fragment.contains(":~:")
        || line
}
