//! Pages that are what their site answers for what cannot exist: not-found
//! pages without words, and shells that answer 200 to everything.

use super::case::Case;
use super::content::{looks_like_a_check, on_scene};
use super::everywhere::Notice;
use super::patience::{is_passing_fault, is_rate_limit};
use super::roots::{Root, root_of};
use super::rules::{Ruling, done, pass};
use super::scene::Scene;
use super::second_look::second_look_at_a_word;
use super::siblings::{self, Siblings};
use super::soft404::{SENTENCE, is_guess, suspicion, wording};
use super::{addresses, echoes, entrances, everywhere, framed, whereabouts, words};
use crate::evidence::Answer;
use crate::page::{self, Named, Page};
use crate::signatures;
use crate::verdict::Reason;

/// A page and the root are one if they share so many of their words.
const OVERLAP: f64 = 0.97;
/// A menu has at least so many links within the site.
const A_MENU: u32 = 4;
/// Pages of one title and one heading are one page if at least so alike.
const FACE: f64 = 0.4;

on_scene! {
    /// The site answers the same for what cannot exist.
    siblings_alike => alike_scene;
}

pub(super) fn alike_scene(scene: &Scene<'_, '_>) -> Ruling {
    if !scene.is_deep() || scene.left_the_site() {
        return pass("there is nothing beside a root to compare it with");
    }
    let Some(suspicion) = suspicion(scene) else {
        return pass("nothing about it is suspicious");
    };
    let [first, second] = match siblings::siblings(scene.case, scene.start, scene.sight) {
        Siblings::Asked(ask) => return ask.into(),
        Siblings::Known404(_) => return pass("the site answers 404 for what does not exist"),
        Siblings::NoInference(why) => return pass(why),
        Siblings::Answered(both) => *both,
    };
    let (Some(one), Some(other)) = (first.clean(), second.clean()) else {
        return pass("the siblings did not answer");
    };
    let redirected = !scene.hops().is_empty();
    if redirected
        && [one, other]
            .iter()
            .all(|s| siblings::ends_alike(scene.end, s))
    {
        return lost(scene, suspicion, How::SamePlace);
    }
    let (Some(left), Some(right)) = (one.page.as_deref(), other.page.as_deref()) else {
        return pass("the siblings are no pages");
    };
    let echoed = echoes::is_titled_alike(scene, left, &one.url)
        && echoes::is_titled_alike(scene, right, &other.url);
    if suspicion == echoes::ECHO && !echoed {
        return pass("the site has another title for what does not exist");
    }
    let said = wording(scene);
    let titled = is_another_title(scene.page, left, right) && !said.heading && !said.text;
    let differ = framed::differ(scene.page, left) && framed::differ(scene.page, right);
    if siblings::is_same_shell(scene.page, left)
        || (is_lost(scene, [(left, one), (right, other)]) && !titled && !differ)
    {
        let own_name = shares_name(scene.page, left) && shares_name(scene.page, right);
        if own_name && !said.heading && !said.quoted && !said.text && !is_guess(scene) {
            return named_everywhere(scene, suspicion);
        }
        return lost(scene, suspicion, How::SameText);
    }
    if scene.is_nameless() && wears_one_face(scene.page, [left, right]) {
        return one_face(scene, suspicion);
    }
    pass("the site answers something else for what does not exist")
}

fn is_lost(scene: &Scene<'_, '_>, siblings: [(&Page, &Answer); 2]) -> bool {
    let siblings = siblings.map(|(page, answer)| (page, answer.url.as_str()));
    siblings::is_lost((scene.page, &scene.answer.url), siblings)
}

/// Whether the product's name, where the page has it, stands in the sibling
/// too. (Siblings are shared by links of many names, so none was looked for.)
fn shares_name(page: &Page, sibling: &Page) -> bool {
    let whole = page.body_hash == sibling.body_hash || page.text == sibling.text;
    match page.named {
        Some(Named::Title) => whole || page.title == sibling.title,
        Some(Named::SiteName) => whole || page.site_name == sibling.site_name,
        Some(Named::Data) => whole || page.ld_names == sibling.ld_names,
        Some(Named::Heading) => whole || page.h1 == sibling.h1,
        Some(Named::Text) => whole,
        Some(Named::Words | Named::Address) | None => false,
    }
}

/// Whether three pages show one title over one heading, and much the same
/// besides: a not-found page that recommends something else each time.
fn wears_one_face(page: &Page, siblings: [&Page; 2]) -> bool {
    let titled = page.title.is_some() && !page.h1.is_empty() && page.shell.is_none();
    titled
        && siblings.iter().all(|sibling| {
            sibling.title == page.title
                && sibling.h1 == page.h1
                && (page::similarity(page, sibling) >= FACE || guess_alike(page, sibling))
        })
}

/// Whether two pages begin with one guess at what has become of a page, whatever
/// they recommend in its place.
fn guess_alike(page: &Page, sibling: &Page) -> bool {
    let below = |page: &Page| -> Option<String> {
        let (_, text) = page.text.split_once(page.h1.first()?)?;
        Some(text.to_owned())
    };
    let (Some(one), Some(other)) = (below(page), below(sibling)) else {
        return false;
    };
    let alike = one.chars().zip(other.chars()).take_while(|(a, b)| a == b);
    let alike: String = alike.map(|(c, _)| c).collect();
    // What stands behind the last full stop is not whole.
    let end = alike.rfind(['.', '!', '?', '。', '！', '？']);
    end.is_some_and(|end| whereabouts::guesses(&alike[..end], &[]))
}

/// That is a death where the site's root shows another heading.
fn one_face(scene: &Scene<'_, '_>, suspicion: &str) -> Ruling {
    match root_of(scene.case, scene.sight) {
        Root::Asked(ask) => ask.into(),
        Root::Answered(root) => match root.page.as_deref() {
            Some(root) if root.h1 != scene.page.h1 => lost(scene, suspicion, How::SameText),
            Some(_) | None => pass("every page of the site has this title and heading"),
        },
        Root::Other => pass("there is no root to tell its pages apart by"),
    }
}

/// The product's own site answers every path beside the page alike, and no word
/// that is known says why. Where its root says the same, or scripts may fill
/// the page, it may be all there is; else it is what the site has to say of
/// what it does not have.
fn named_everywhere(scene: &Scene<'_, '_>, suspicion: &str) -> Ruling {
    let page = scene.page;
    if page.shell.is_some() {
        return lost(scene, suspicion, How::SameText);
    }
    // What is drawn needs no words, but what is shown to nobody may be nothing.
    if page.text_chars == 0 && page.noindex {
        return lost_in_scripts(scene, suspicion);
    }
    // Scripts and forms matter little on a page with a site's menu around it.
    let alone = page.internal_links < 3 && (page.scripts > 0 || page.forms > 0);
    if alone || page.password_field || invites(page) {
        return named_so_everywhere();
    }
    match root_of(scene.case, scene.sight) {
        Root::Asked(ask) => ask.into(),
        Root::Answered(root) if is_like_root(scene, root, How::SameText) => {
            let detail = alike_detail(scene, suspicion, How::SameText);
            if scene.is_substantial() && page.internal_links > 5 {
                let detail = format!("{detail}; the root too");
                return done("start-page", Reason::AppShell, Some(scene.sight), detail);
            }
            gone_everywhere(scene, &detail).unwrap_or_else(named_so_everywhere)
        }
        Root::Answered(_) if page.text_chars >= SENTENCE && framed::may_be_filled(page) => {
            lost_in_scripts(scene, suspicion)
        }
        Root::Answered(_) => lost(scene, suspicion, How::SameText),
        Root::Other => named_so_everywhere(),
    }
}

fn named_so_everywhere() -> Ruling {
    pass("it names the product, as every path of its site does")
}

/// What there is to see is the same for every path, but scripts may have more.
fn lost_in_scripts(scene: &Scene<'_, '_>, suspicion: &str) -> Ruling {
    let detail = alike_detail(scene, suspicion, How::SameText);
    let detail = format!("{detail}; scripts may have more to say");
    done("app-shell", Reason::AppShell, Some(scene.sight), detail)
}

/// Whether a form asks who one is, though not for a password.
fn invites(page: &Page) -> bool {
    let mut headings = page.title.iter().chain(&page.h1);
    let invites = |heading: &String| {
        entrances::asks_to_sign_in(heading) || signatures::fold(heading).contains("welcome")
    };
    page.forms > 0 && headings.any(invites)
}

/// Whether the page has a title of its own while its siblings share one: two
/// pages of one template are two pages.
fn is_another_title(page: &Page, left: &Page, right: &Page) -> bool {
    left.title == right.title && page.title != left.title
}

/// How a page is like its siblings.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// Redirects lead all of them to one place.
    SamePlace,
    /// They say the same.
    SameText,
}

/// The site makes no difference between the page and nothing. That is a death
/// where the page says so, or where only what does not exist is answered so. A
/// site that answers its root alike too may tell its pages apart by script, or
/// has a gate before all of them.
fn lost(scene: &Scene<'_, '_>, suspicion: &str, how: How) -> Ruling {
    let said = wording(scene);
    let detail = alike_detail(scene, suspicion, how);
    if is_passing_fault(scene.page) {
        return trouble(scene);
    }
    if said.heading || said.text {
        return done("soft-404", Reason::Soft404, Some(scene.sight), detail);
    }
    if let Some(ruling) = second_look_at_a_word(scene) {
        return ruling;
    }
    let root = match root_of(scene.case, scene.sight) {
        Root::Asked(ask) => return ask.into(),
        Root::Answered(answer) => Some(answer),
        Root::Other => None,
    };
    // Beneath a long menu a guess and the root are alike but for their headings.
    let headed = |root: &Answer| root.page.as_deref().is_some_and(|r| r.h1 != scene.page.h1);
    let like_root =
        root.map(|root| is_like_root(scene, root, how) && !(headed(root) && is_guess(scene)));
    if looks_like_a_check(scene) {
        // A check stands before the root as well; an app may begin beneath it.
        let (rule, reason) = match root {
            Some(_) if like_root == Some(false) => ("app-shell", Reason::AppShell),
            Some(_) | None => ("like-a-wall", Reason::BotWall),
        };
        return done(rule, reason, Some(scene.sight), detail);
    }
    match like_root {
        Some(true) => site_wide(scene, format!("{detail}; the root too")),
        _ if scene.page.shell.is_some() => site_wide(scene, detail),
        Some(false) => done("soft-404", Reason::Soft404, Some(scene.sight), detail),
        // Every path may be answered so, the root too.
        None => {
            let detail = format!("{detail}; its root did not answer");
            done("app-shell", Reason::AppShell, Some(scene.sight), detail)
        }
    }
}

fn alike_detail(scene: &Scene<'_, '_>, suspicion: &str, how: How) -> String {
    let like = match how {
        How::SamePlace => "leads where every unknown path leads",
        How::SameText => "the same as for paths that cannot exist",
    };
    let (status, titled) = (scene.answer.status, scene.titled());
    format!("{status} {titled}, {like}; {suspicion}")
}

fn is_like_root(scene: &Scene<'_, '_>, root: &Answer, how: How) -> bool {
    let page = root.page.as_deref();
    match how {
        How::SamePlace => siblings::ends_alike(scene.end, root),
        How::SameText => page.is_some_and(|root| {
            siblings::is_same_shell(scene.page, root)
                || page::similarity(scene.page, root) >= siblings::ALIKE
                || page::overlap(scene.page, root) >= OVERLAP
        }),
    }
}

/// Every path is answered alike, the root too. A full start page that does not
/// name the product is what a deleted page was replaced by.
fn site_wide(scene: &Scene<'_, '_>, detail: String) -> Ruling {
    let page = scene.page;
    let full = scene.is_substantial() && page.internal_links > 5 && page.shell.is_none();
    if full && scene.is_nameless() {
        return done("soft-404", Reason::Soft404, Some(scene.sight), detail);
    }
    if let Some(ruling) = gone_everywhere(scene, &detail) {
        return ruling;
    }
    // A menu and a story are no gate's.
    let told = page.internal_links >= A_MENU && page.text_chars >= SENTENCE && page.forms == 0;
    if page.shell.is_none() && scene.is_bare() && !page.may_name_product() && !told {
        return done("site-wide-gate", Reason::BotWall, Some(scene.sight), detail);
    }
    done("app-shell", Reason::AppShell, Some(scene.sight), detail)
}

/// A few still words for every path, which say that what was there is gone, or that the
/// site was stopped.
fn gone_everywhere(scene: &Scene<'_, '_>, detail: &str) -> Option<Ruling> {
    let Notice { said, stopped } = everywhere::notice(scene)?;
    let reason = if stopped {
        Reason::Suspended
    } else if addresses::is_tenant(scene.end) {
        Reason::PlatformGone
    } else {
        Reason::Soft404
    };
    let detail = format!("{detail}, and it says: {}", words::quote(said.trim()));
    Some(done("gone-everywhere", reason, Some(scene.sight), detail))
}

/// A page that answers 200 and says that it is a fault which will pass.
pub(super) fn trouble(scene: &Scene<'_, '_>) -> Ruling {
    let reason = if is_rate_limit(scene.page) {
        Reason::RateLimited
    } else {
        Reason::ServerError
    };
    done(
        "passing-fault",
        reason,
        Some(scene.sight),
        format!(
            "{}, {}, which asks to come back later",
            scene.answer.status,
            scene.titled()
        ),
    )
}
