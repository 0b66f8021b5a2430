//! The anchors that GitHub gives to headings, Chinese ones too.
//!
//! As its renderer makes them (html-pipeline, `TableOfContentsFilter`): in
//! lower case, all but letters, marks, digits, `_`, `-` and spaces left out,
//! spaces made `-`, and a number where an anchor is there already.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

static LEFT_OUT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]").expect("the expression is a constant and tested")
});

/// The anchors of one page, given out in the order of its headings.
#[derive(Default)]
pub(super) struct Anchors(HashSet<String>);

impl Anchors {
    /// The anchor of the next heading.
    pub(super) fn of(&mut self, heading: &str) -> String {
        let heading = heading.to_lowercase();
        let anchor = LEFT_OUT.replace_all(&heading, "").replace(' ', "-");
        let numbered = (1..).map(|number| format!("{anchor}-{number}"));
        let mut candidates = std::iter::once(anchor.clone()).chain(numbered);
        let free = candidates.find(|candidate| self.0.insert(candidate.clone()));
        free.expect("the numbers do not end")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_those_of_github() {
        let mut anchors = Anchors::default();
        let rows = [
            ("Model Testing & Validation", "model-testing--validation"),
            ("CI/CD for Machine Learning", "cicd-for-machine-learning"),
            ("AI 对话聊天", "ai-对话聊天"),
            ("其它（更多）", "其它更多"),
            ("C++ / C#", "c--c"),
            ("snake_case-x", "snake_case-x"),
            ("Café №1 ²", "café-1-"),
            ("🚀 Start", "-start"),
            ("Other", "other"),
            ("other", "other-1"),
            ("Other!", "other-2"),
        ];
        for (heading, anchor) in rows {
            assert_eq!(anchors.of(heading), anchor, "{heading}");
        }
    }
}
