//! What the run, and the runs before it, say of products and categories.
//!
//! A product is as well as its worst link. Its uptime is the share of all
//! judgements of its links that found them up, which is what each link's
//! history counts; the bars are those of the last runs that are remembered.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::rank;
use crate::report::{LinkReport, Location, Past, Report, Streak};
use crate::verdict::Verdict;

/// Bars are drawn of no more runs than this.
const BARS: usize = 30;

/// Products and categories, and the run as a whole.
#[derive(Debug, Default)]
pub(super) struct Status<'a> {
    /// When there was a run, in order.
    pub(super) runs: Vec<i64>,
    /// Products in the order in which the catalog first names them.
    pub(super) products: Vec<Product<'a>>,
    /// Categories likewise. What is in none is in the last, which has no name.
    pub(super) categories: Vec<Category<'a>>,
    /// All links.
    pub(super) whole: Course,
    ids: HashMap<&'a str, usize>,
}

/// One product.
#[derive(Debug)]
pub(super) struct Product<'a> {
    pub(super) id: &'a str,
    pub(super) name: Option<&'a str>,
    /// Indices of its links.
    pub(super) links: Vec<usize>,
    /// The worst verdict among them.
    pub(super) state: Verdict,
    pub(super) tally: Tally,
    /// The worst of each of the last runs, by index of the run.
    pub(super) recent: BTreeMap<usize, Verdict>,
}

/// One category.
#[derive(Debug, Default)]
pub(super) struct Category<'a> {
    pub(super) name: Option<&'a str>,
    /// Indices of its products.
    pub(super) products: Vec<usize>,
    pub(super) course: Course,
}

/// How many judgements there were, and how many found the link up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub(super) struct Tally {
    pub(super) runs: u64,
    pub(super) up: u64,
}

/// How many links went how well.
#[derive(Debug, Default)]
pub(super) struct Course {
    pub(super) tally: Tally,
    /// What each of the last runs found, by its index.
    pub(super) recent: BTreeMap<usize, Tally>,
}

impl Tally {
    fn add(&mut self, streak: &Streak) {
        self.runs += u64::from(streak.runs);
        self.up += u64::from(streak.up);
    }

    /// The share that was up, in hundredths of a percent; none if there was no run.
    /// Rounded down: what was ever down is never shown as 100 %.
    pub(super) fn share(self) -> Option<u64> {
        (self.up.min(self.runs) * 10_000).checked_div(self.runs)
    }

    /// The share as people read it, such as `99.21 %`.
    pub(super) fn percent(self) -> Option<String> {
        let share = self.share()?;
        Some(match share {
            10_000 => "100 %".to_owned(),
            _ => format!("{}.{:02} %", share / 100, share % 100),
        })
    }
}

impl Course {
    fn add(&mut self, streak: &Streak, runs: &[i64]) {
        self.tally.add(streak);
        for (run, verdict) in remembered(streak, runs) {
            let tally = self.recent.entry(run).or_default();
            tally.runs += 1;
            tally.up += u64::from(matches!(verdict, Verdict::Ok | Verdict::Redirected));
        }
    }
}

impl<'a> Status<'a> {
    /// What `report` says.
    pub(super) fn of(report: &'a Report) -> Self {
        let mut status = Self {
            runs: runs(&report.links),
            ..Self::default()
        };
        let mut categories: Vec<Category<'a>> = Vec::new();
        let mut names: HashMap<Option<&'a str>, usize> = HashMap::new();
        for (index, link) in report.links.iter().enumerate() {
            status.whole.add(link.streak(), &status.runs);
            let mut seen: Vec<usize> = Vec::new();
            for location in &link.locations {
                let Some(product) = status.product(location) else {
                    continue;
                };
                status.products[product].add(index, link, &status.runs);
                let none = location.categories().is_empty().then_some(None);
                let named = location.categories().iter().map(|name| Some(name.as_str()));
                for name in named.chain(none) {
                    let at = *names.entry(name).or_insert_with(|| {
                        categories.push(Category {
                            name,
                            ..Category::default()
                        });
                        categories.len() - 1
                    });
                    let category = &mut categories[at];
                    // A product's links stand together, so it was the last, if any.
                    if category.products.last() != Some(&product)
                        && !category.products.contains(&product)
                    {
                        category.products.push(product);
                    }
                    if !seen.contains(&at) {
                        category.course.add(link.streak(), &status.runs);
                        seen.push(at);
                    }
                }
            }
        }
        categories.sort_by_key(|category| category.name.is_none());
        status.categories = categories;
        status
    }

    /// The index of the product with this id.
    pub(super) fn index_of(&self, id: &str) -> Option<usize> {
        self.ids.get(id).copied()
    }

    /// Whether there is a past to speak of: one run alone has no uptime.
    pub(super) fn has_history(&self) -> bool {
        self.runs.len() > 1
    }

    /// The product at `location`, which is a new one if it was not seen before.
    fn product(&mut self, location: &'a Location) -> Option<usize> {
        let id = location.product()?;
        let products = &mut self.products;
        let at = self.ids.entry(id).or_insert_with(|| {
            products.push(Product {
                id,
                name: location.name(),
                links: Vec::new(),
                state: Verdict::Skipped,
                tally: Tally::default(),
                recent: BTreeMap::new(),
            });
            products.len() - 1
        });
        Some(*at)
    }
}

impl Product<'_> {
    fn add(&mut self, index: usize, link: &LinkReport, runs: &[i64]) {
        // It may stand twice in the product's table.
        if self.links.last() == Some(&index) {
            return;
        }
        self.links.push(index);
        self.state = worse(self.state, link.outcome.verdict());
        self.tally.add(link.streak());
        for (run, verdict) in remembered(link.streak(), runs) {
            let worst = self.recent.entry(run).or_insert(verdict);
            *worst = worse(*worst, verdict);
        }
    }
}

fn worse(one: Verdict, other: Verdict) -> Verdict {
    if rank(other) < rank(one) { other } else { one }
}

/// The times of all runs that are remembered, in order.
fn runs(links: &[LinkReport]) -> Vec<i64> {
    let pasts = links.iter().flat_map(|link| &*link.streak().recent);
    let mut runs: Vec<i64> = pasts.map(|past| past.at).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

/// What the last runs found, by index of the run; where it was not probed, nothing.
fn remembered(streak: &Streak, runs: &[i64]) -> impl Iterator<Item = (usize, Verdict)> {
    let first = runs.len().saturating_sub(BARS);
    streak
        .recent
        .iter()
        .filter_map(move |&Past { at, verdict }| {
            let run = runs.binary_search(&at).ok()?;
            (run >= first && verdict != Verdict::Skipped).then_some((run, verdict))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::fixture;

    #[test]
    fn uptime_is_never_rounded_up_to_all() {
        let rows = [
            ((0, 0), None),
            ((3, 3), Some("100 %")),
            ((3, 1), Some("33.33 %")),
            ((100_000, 99_999), Some("99.99 %")),
            ((4, 0), Some("0.00 %")),
        ];
        for ((runs, up), want) in rows {
            assert_eq!(Tally { runs, up }.percent().as_deref(), want, "{up}/{runs}");
        }
    }

    #[test]
    fn a_product_is_as_well_as_its_worst_link() {
        let report = fixture::report();
        let status = Status::of(&report);
        let states: Vec<(&str, Verdict, usize)> = status
            .products
            .iter()
            .map(|product| (product.id, product.state, product.links.len()))
            .collect();
        assert_eq!(
            states,
            [
                ("kimi", Verdict::Ok, 1),
                ("文心一言", Verdict::Dead, 2),
                ("cursor", Verdict::Dead, 2),
                ("slow", Verdict::Unknown, 3),
                ("evil", Verdict::Dead, 2),
            ]
        );
    }

    #[test]
    fn a_link_of_two_products_counts_for_each_and_once_in_the_whole() {
        let report = fixture::report();
        let status = Status::of(&report);
        let tally = Tally { runs: 6, up: 2 };
        assert_eq!(status.whole.tally, tally);
        let of = |id: &str| &status.products[status.index_of(id).unwrap()];
        for id in ["文心一言", "cursor"] {
            assert_eq!(of(id).tally, tally);
            let verdicts: Vec<Verdict> = of(id).recent.values().copied().collect();
            assert_eq!(verdicts.len(), 6);
            assert_eq!(verdicts[5], Verdict::Dead);
        }
        assert_eq!(of("kimi").tally, Tally::default());
    }
}
