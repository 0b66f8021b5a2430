//! Deep links that land on the site's home page.

use super::case::Case;
use super::redirect::{Journey, journey};
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::siblings::{Siblings, ends_alike, siblings};
use super::{addresses, words};
use crate::evidence::{Hop, Role};
use crate::source::Expect;
use crate::verdict::Reason;

const LEADS_TO_SECTION: &str =
    "it leads to a section of the home page, as an unknown path does not";

/// A deep link that leads to the root is dead if everything leads there, and
/// lost if the site still knows what it does not have.
pub(super) fn to_homepage(case: &Case<'_>) -> Ruling {
    let Some(journey) = journey(case) else {
        return pass("it leads to no other page");
    };
    let subject = &case.evidence.subject;
    if subject.expect == Some(Expect::Redirect) || subject.role == Role::Entrance {
        return pass("an entrance, or a redirect that the catalog expects");
    }
    let homeward = addresses::is_root(journey.end)
        && !addresses::is_root(journey.start)
        && addresses::same_site(journey.start, journey.end)
        && !addresses::is_host_of_section(journey.start, journey.end);
    if !homeward {
        return pass("it does not lead to the site's root");
    }
    let home = words::short(&journey.answer.url);
    let lost = |why: &str| {
        done(
            "deep-link-lost",
            Reason::DeepLinkLost,
            Some(journey.sight),
            format!("lands on the home page {home}; {why}"),
        )
    };
    let section = led_to(journey.sight.hops()).filter(|section| has_section(&journey, section));
    match siblings(case, journey.start, journey.sight) {
        Siblings::Asked(ask) => ask.into(),
        Siblings::Known404(_) if section.is_some() => pass(LEADS_TO_SECTION),
        Siblings::Answered(both)
            if section.is_some() && both.iter().all(|s| led_to(s.hops()) != section) =>
        {
            pass(LEADS_TO_SECTION)
        }
        Siblings::Known404(answer) => lost(&format!("an unknown path answers {}", answer.status)),
        Siblings::NoInference(why) => lost(why),
        Siblings::Answered(both) => {
            let home_too = both.iter().all(|s| {
                s.clean()
                    .is_some_and(|answer| ends_alike(journey.end, answer))
            });
            let gate = Scene::of(case).is_some_and(|scene| scene.is_bare());
            if home_too && gate {
                lost("as every path does, but there is next to nothing on it")
            } else if home_too {
                done(
                    "moved-to-homepage",
                    Reason::MovedToHomepage,
                    Some(journey.sight),
                    format!("lands on the home page {home}, as every unknown path does"),
                )
            } else {
                lost("an unknown path does not")
            }
        }
    }
}

/// The fragment of the address that the redirects led to.
fn led_to(hops: &[Hop]) -> Option<&str> {
    let (_, fragment) = hops.last()?.to.split_once('#')?;
    Some(fragment).filter(|fragment| !fragment.is_empty())
}

fn has_section(journey: &Journey<'_, '_>, section: &str) -> bool {
    let page = journey.answer.page.as_deref();
    page.is_some_and(|page| page.fragments.iter().any(|there| there == section))
}
