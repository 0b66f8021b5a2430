//! Deep links that land on the site's home page.

use url::Url;

use super::case::{Case, Sight};
use super::framed::A_SENTENCE;
use super::redirect::{Journey, journey};
use super::rules::{Ruling, done, pass};
use super::sayings::LineKind;
use super::scene::Scene;
use super::siblings::{Siblings, ends_alike, siblings};
use super::{addresses, entrances, patience, sayings, words};
use crate::evidence::{Hop, Role};
use crate::page::Page;
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
    if !is_homeward(&journey) {
        return pass("it does not lead to the site's root");
    }
    if addresses::is_asked_root(journey.end) {
        return to_asked_root(case, &journey);
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
            let bare = |s: &Scene<'_, '_>| s.is_bare() && !s.is_substantial();
            let gate = Scene::of(case).is_some_and(|s| bare(&s) && !presents_a_site(s.page));
            if home_too && gate {
                lost("as every path does, but there is next to nothing on it")
            } else if home_too {
                as_everything(&journey)
            } else {
                lost("an unknown path does not")
            }
        }
    }
}

/// Whether a page with little on it is a site's start all the same: under a heading it
/// says in a sentence what is there, and leads on. What stands before a site asks for
/// something.
fn presents_a_site(page: &Page) -> bool {
    let text = page.within_frame().map_or(&page.text, |said| &said.text);
    let sentences = sayings::lines(text).filter(|line| line.kind == LineKind::Plain);
    let mut sentences = sentences.filter(|line| line.text.ends_with(['.', '!', '。', '！', '।']));
    !page.h1.is_empty()
        && page.internal_links >= WAYS_ON
        && page.forms == 0
        && !page.noindex
        && !patience::is_for_a_while(page)
        && !patience::is_passing_fault(page)
        && !words::says_any(text, ASKING)
        && sentences.any(|line| line.text.len() >= A_SENTENCE)
}

/// What a site's start leads to, at least.
const WAYS_ON: u32 = 2;
/// What stands before a site asks for one of these: a country, a language, an age, consent,
/// a script, who one is.
const ASKING: &[&str] = &[
    "agree",
    "accept",
    "entering",
    "to enter",
    "terms of",
    "members only",
    "subscribers",
    "continue to",
    "verify",
    "18+",
    "zustimmen",
    "akzeptieren",
    "j'accepte",
    "acepto",
    "aceito",
    "accetto",
    "akkoord",
    "同意",
    "协议",
    "choose your",
    "choose a ",
    "select your",
    "select a ",
    "your country",
    "your region",
    "your location",
    "your language",
    "your age",
    "years old",
    "years of age",
    "cookie",
    "consent",
    "javascript",
    "a robot",
    "are human",
    "your browser",
    "sign in",
    "log in",
    "wählen sie",
    "ihr land",
    "sprache wählen",
    "jahre alt",
    "anmelden",
    "choisissez",
    "sélectionnez",
    "votre pays",
    "votre âge",
    "connexion",
    "elige ",
    "selecciona",
    "tu país",
    "iniciar sesión",
    "mayor de edad",
    "escolha",
    "selecione",
    "maior de idade",
    "scegli",
    "seleziona",
    "maggiorenne",
    "accedi",
    "kies ",
    "selecteer",
    "inloggen",
    "wybierz",
    "zaloguj",
    "выберите",
    "войти",
    "seçin",
    "giriş",
    "选择",
    "選擇",
    "登录",
    "登入",
    "验证",
    "驗證",
    "選択",
    "ログイン",
    "선택",
    "로그인",
];

fn is_homeward(journey: &Journey<'_, '_>) -> bool {
    let root = if addresses::is_asked_root(journey.end) {
        addresses::has_root_path(journey.start)
    } else {
        addresses::is_root(journey.start)
    };
    addresses::has_root_path(journey.end)
        && !root
        && addresses::same_site(journey.start, journey.end)
        && !addresses::is_host_of_section(journey.start, journey.end)
}

fn as_everything(journey: &Journey<'_, '_>) -> Ruling {
    let home = words::short(&journey.answer.url);
    done(
        "moved-to-homepage",
        Reason::MovedToHomepage,
        Some(journey.sight),
        format!("lands on the home page {home}, as every unknown path does"),
    )
}

/// A root that is asked for something may be the very page, so that only what
/// every path is led to tells. Scripts may show there what the query names, and
/// a sign-in may stand there before it.
fn to_asked_root(case: &Case<'_>, journey: &Journey<'_, '_>) -> Ruling {
    let (start, end) = (journey.start, journey.end);
    let Some(page) = journey.answer.page.as_deref() else {
        return pass("what it leads to is no page");
    };
    let gate = Scene::of(case).is_none_or(|scene| scene.is_bare());
    if gate || page.shell.is_some() {
        return pass("the root shows by its scripts what it is asked for, if anything");
    }
    let entrance = page.password_field || page.forms > 0;
    if entrances::goes_on_to(start, end) && entrance {
        return pass("a sign-in stands before it");
    }
    match siblings(case, start, journey.sight) {
        Siblings::Asked(ask) => ask.into(),
        Siblings::Answered(both) if both.iter().all(|s| is_led_alike(journey, s)) => {
            as_everything(journey)
        }
        Siblings::Answered(_) | Siblings::Known404(_) | Siblings::NoInference(_) => {
            pass("it leads to a part of the home page, as an unknown path may not")
        }
    }
}

fn is_led_alike(journey: &Journey<'_, '_>, sibling: &Sight<'_>) -> bool {
    let start = Url::parse(&sibling.visit.ask.url);
    let (Ok(start), Some(end)) = (start, sibling.end()) else {
        return false;
    };
    addresses::lead_alike((journey.start, journey.end), (&start, end))
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
