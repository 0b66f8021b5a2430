//! Which findings a catalog's `[[ignore]]`s cover.
//!
//! An ignore is a decision of the catalog's maintainers, so its `target` speaks
//! of that catalog's own fields only, while its `url` speaks of an address
//! wherever that stands, and a `rule` alone of whatever is found so. Those of
//! the configuration speak of all catalogs. Nothing here knows verdicts: a rule
//! is a name.

use jiff::civil::Date;

use super::{Catalog, Ignore, Reach};
use crate::source::SourceId;

/// The ignores of all catalogs of a run that hold on one day.
#[derive(Debug, Default)]
pub struct Ignores {
    active: Vec<(SourceId, Ignore)>,
}

/// One place of a link, as far as ignores look at it.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// Which input it stands in; none where that is not known any more.
    pub source: Option<SourceId>,
    /// The product's id; none outside of catalogs.
    pub product: Option<&'a str>,
    /// `url` or `links.docs`.
    pub field: Option<&'a str>,
}

impl Ignores {
    /// Adds those of `catalog` that hold on `today`; the day named by `until`
    /// is the last. Where today is not known, all hold.
    pub fn add(&mut self, id: SourceId, catalog: &Catalog, today: Option<Date>) {
        let holds = |ignore: &&Ignore| {
            let until = ignore.until.as_ref();
            until.is_none_or(|until| today.is_none_or(|today| today <= until.value))
        };
        let holding = catalog.ignores.iter().filter(holds);
        self.active.extend(holding.map(|it| (id, it.clone())));
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.active.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.active.is_empty()
    }

    /// Each with the catalog that it stands in.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Ignore)> {
        self.active.iter().map(|(id, ignore)| (*id, ignore))
    }

    /// The ignore that covers the finding `rule` on the link `url` that stands
    /// in `places`. Where it is a field's, it covers the link only if no other
    /// field of a catalog carries the same link unignored: that one is still to
    /// be seen to. Places in other inputs follow the catalog.
    pub fn finding(&self, rule: &str, url: &str, places: &[Place<'_>]) -> Option<&Ignore> {
        let mut of_rule = self.active.iter();
        let by_url = of_rule.find(|(_, it)| about(it, rule, Unsaid::Covers) && it.covers_url(url));
        if let Some((_, ignore)) = by_url {
            return Some(ignore);
        }
        let mut covering = None;
        for place in places.iter().filter(|place| place.product.is_some()) {
            let mut active = self.active.iter();
            let found = active
                .find(|(id, it)| about(it, rule, Unsaid::Covers) && it.covers_field(*id, place));
            let (_, ignore) = found?;
            covering.get_or_insert(ignore);
        }
        covering
    }

    /// The ignore that covers the lint finding `rule` at `place`, where the link
    /// `url` stands, and its number. It must name the rule: one that names none
    /// is about what the network says.
    pub fn lint(
        &self,
        rule: &str,
        url: Option<&str>,
        place: &Place<'_>,
    ) -> Option<(usize, &Ignore)> {
        let mut active = self.active.iter().enumerate();
        let found = active.find(|(_, (id, it))| {
            about(it, rule, Unsaid::Passes)
                && (it.covers_field(*id, place)
                    || it.is_of_rule()
                    || url.is_some_and(|url| it.covers_url(url)))
        });
        found.map(|(at, (_, ignore))| (at, ignore))
    }
}

/// What an ignore is about that names no rule.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unsaid {
    Covers,
    Passes,
}

fn about(ignore: &Ignore, rule: &str, unsaid: Unsaid) -> bool {
    match &ignore.rule {
        Some(named) => named.value == rule,
        None => unsaid == Unsaid::Covers,
    }
}

impl Ignore {
    /// Whether it is about this field of `id`, its own catalog, by
    /// `product.ID.FIELD` or, for all fields, `product.ID`. The rule is not
    /// looked at.
    pub fn covers_field(&self, id: SourceId, place: &Place<'_>) -> bool {
        let (Some(target), Some(product)) = (&self.target, place.product) else {
            return false;
        };
        let rest = target.value.strip_prefix("product.");
        let Some(rest) = rest.and_then(|rest| rest.strip_prefix(product)) else {
            return false;
        };
        let field = rest.strip_prefix('.');
        let same_field = rest.is_empty() || field.is_some() && field == place.field;
        let same_catalog = match self.reach {
            Reach::Own => place.source == Some(id),
            Reach::All => true,
        };
        same_field && same_catalog
    }

    /// Whether it is about this address. The rule is not looked at.
    pub fn covers_url(&self, url: &str) -> bool {
        match &self.url {
            Some(pattern) => glob(&pattern.value, url),
            None => self.is_of_rule(),
        }
    }

    /// Whether it names a rule and nothing else: then it is about every address.
    pub fn is_of_rule(&self) -> bool {
        let rule = self.rule.as_ref();
        let named = rule.is_some_and(|rule| !rule.value.trim().is_empty());
        named && self.url.is_none() && self.target.is_none()
    }
}

/// Whether `text` is as `pattern` says, in which `*` stands for anything. Takes
/// the shortest stretch for each `*` but the last, which is enough, so that no
/// pattern takes long.
pub(crate) fn glob(pattern: &str, text: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(mut text) = text.strip_prefix(head) else {
        return false;
    };
    let (middle, tail) = rest.rsplit_once('*').unwrap_or(("", rest));
    for part in middle.split('*') {
        match text.find(part) {
            Some(at) => text = &text[at + part.len()..],
            None => return false,
        }
    }
    text.ends_with(tail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::parse;

    const TODAY: Date = jiff::civil::date(2026, 11, 23);

    fn ignores(toml: &str) -> Ignores {
        let (catalog, diagnostics) = parse(&format!("schema = 1\n{toml}"), SourceId(0));
        assert_eq!(diagnostics, [], "{toml}");
        let mut ignores = Ignores::default();
        ignores.add(SourceId(0), &catalog, Some(TODAY));
        ignores
    }

    fn place<'a>(source: u32, product: &'a str, field: &'a str) -> Place<'a> {
        Place {
            source: Some(SourceId(source)),
            product: Some(product),
            field: Some(field),
        }
    }

    #[test]
    fn an_asterisk_stands_for_anything() {
        let rows = [
            ("https://a.example/*", "https://a.example/x/y", true),
            ("https://a.example/*", "https://a.example/", true),
            ("https://a.example/*", "https://b.example/", false),
            ("https://a.example/", "https://a.example/x", false),
            ("*://a.example/*/old*", "http://a.example/x/old/1", true),
            ("*.pdf", "https://a.example/x.pdf", true),
            ("*.pdf", "https://a.example/x.pdf#2", false),
            ("a*a", "a", false),
            ("*", "", true),
            ("**", "x", true),
            ("*文档*", "https://a.example/文档/x", true),
        ];
        for (pattern, text, want) in rows {
            assert_eq!(glob(pattern, text), want, "{pattern} {text}");
        }
    }

    #[test]
    fn a_target_is_one_field_of_its_own_catalog() {
        let rows = [
            ("product.kimi.url", place(0, "kimi", "url"), true),
            ("product.kimi.url", place(0, "kimi", "links.docs"), false),
            (
                "product.kimi.links.docs",
                place(0, "kimi", "links.docs"),
                true,
            ),
            ("product.kimi", place(0, "kimi", "links.docs"), true),
            ("product.kim", place(0, "kimi", "url"), false),
            ("product.kimi.url", place(0, "kimi-k2", "url"), false),
            ("product.kimi.url", place(1, "kimi", "url"), false),
        ];
        for (target, place, want) in rows {
            let ignores = ignores(&format!("[[ignore]]\ntarget = '{target}'\n"));
            let found = ignores.finding("gone", "https://k.example/", &[place]);
            assert_eq!(found.is_some(), want, "{target} {place:?}");
        }
    }

    #[test]
    fn a_rule_narrows_and_the_last_day_ends() {
        let rows = [
            ("", true),
            ("rule = 'gone'", true),
            ("rule = 'timeout'", false),
            ("until = 2026-11-24", true),
            ("until = 2026-11-23", true),
            ("until = 2026-11-22", false),
        ];
        for (more, want) in rows {
            let ignores = ignores(&format!(
                "[[ignore]]\nurl = 'https://k.example/*'\n{more}\n"
            ));
            let found = ignores.finding("gone", "https://k.example/", &[]);
            assert_eq!(found.is_some(), want, "{more}");
        }
    }

    #[test]
    fn a_field_that_nobody_ignores_keeps_its_link_in_sight() {
        let ignores = ignores("[[ignore]]\ntarget = 'product.a.url'\n");
        let (a, b) = (place(0, "a", "url"), place(0, "b", "url"));
        let readme = Place {
            source: Some(SourceId(1)),
            product: None,
            field: None,
        };
        let covers = |places: &[Place<'_>]| ignores.finding("gone", "u", places).is_some();
        assert!(covers(&[a]));
        assert!(covers(&[readme, a]));
        assert!(!covers(&[a, b]));
        assert!(!covers(&[readme]));
    }

    #[test]
    fn a_rule_alone_is_about_every_address_and_nothing_at_all_about_none() {
        let rows = [
            ("rule = 'gone'", true),
            ("rule = 'timeout'", false),
            ("reason = 'known'", false),
        ];
        for (says, want) in rows {
            let ignores = ignores(&format!("[[ignore]]\n{says}\n"));
            let found = ignores.finding("gone", "https://k.example/", &[]);
            assert_eq!(found.is_some(), want, "{says}");
            let found = ignores.lint("gone", None, &place(0, "a", "name"));
            assert_eq!(found.is_some(), want, "{says}");
        }
    }

    #[test]
    fn what_the_configuration_says_is_about_all_catalogs() {
        let mut catalog = Catalog::default();
        let (parsed, _) = parse("[[ignore]]\ntarget = 'product.a.url'\n", SourceId(7));
        catalog.ignores = parsed.ignores;
        for (reach, want) in [(Reach::Own, false), (Reach::All, true)] {
            catalog.ignores[0].reach = reach;
            let mut ignores = Ignores::default();
            ignores.add(SourceId(7), &catalog, Some(TODAY));
            let found = ignores.finding("gone", "u", &[place(0, "a", "url")]);
            assert_eq!(found.is_some(), want, "{reach:?}");
        }
    }

    #[test]
    fn lint_findings_are_ignored_by_name_only() {
        let place = place(0, "a", "url");
        let rows = [("rule = 'duplicate-url'", true), ("", false)];
        for (rule, want) in rows {
            let ignores = ignores(&format!("[[ignore]]\ntarget = 'product.a.url'\n{rule}\n"));
            let found = ignores.lint("duplicate-url", None, &place);
            assert_eq!(found.is_some(), want, "{rule}");
        }
    }
}
