//! What kind of page it is that bears a signature's words: a product's own, or one
//! that stands in its place.

use crate::page::Page;
use crate::signatures::{Clue, Kind, Signature, asks_to_join, asks_to_sign_in, fold};

/// How many links within the site make a page a part of one.
pub(crate) const A_SITE: u32 = 3;

/// Whether the words of `row`, on a page that answers with success, may be said of
/// something else, so that they are not believed.
pub(super) fn is_quoted(row: &Signature, page: &Page) -> bool {
    is_quotable(row) && is_of_a_site(page) && !is_all_said(row, page)
}

/// Whether a page is one of a product's own site. What a platform or a wall
/// shows may have a link to its documentation or to the owner's sign-in.
fn is_of_a_site(page: &Page) -> bool {
    page.password_field || (page.product_links && page.internal_links >= A_SITE)
}

/// Whether a row's words in a page that answers with success may be somebody's on
/// the matter, so that they are not believed within a product's site.
fn is_quotable(row: &Signature) -> bool {
    row.is_wording()
        && match row.kind {
            Kind::Wall | Kind::PlatformGone | Kind::Suspended | Kind::Placeholder => true,
            Kind::Geo
            | Kind::Icp
            | Kind::SignIn
            | Kind::Parked
            | Kind::ParkedDns
            | Kind::NotFoundTitle
            | Kind::NotFoundText
            | Kind::Closed
            | Kind::Closing
            | Kind::Ending
            | Kind::Gambling
            | Kind::Archived => false,
        }
}

/// Whether the words of a quotable row are in the little that a page says within
/// its site's frame, which is not the product's: the frame is the platform's
/// own, with its sign-in and its prices. A wall has none.
fn is_all_said(row: &Signature, page: &Page) -> bool {
    let marked = || page.markers.iter().any(|id| id == row.id);
    let visible = |clue: &&Clue| !matches!(clue, Clue::Markup(_));
    row.kind != Kind::Wall
        && !page.may_name_product()
        && marked()
        && page.brief.as_ref().is_some_and(|brief| {
            let said = fold(&brief.text);
            let words = row.clues.iter().filter(visible).filter_map(Clue::words);
            words
                .flat_map(|(_, words)| words)
                .any(|words| said.contains(words))
        })
}

/// Whether a row of closing notices, whose words stand in a heading, is held
/// against a page of the product that has hardly more to say than one within its
/// site's frame.
pub(super) fn is_framed_notice(row: &Signature, page: &Page) -> bool {
    let closing = matches!(row.kind, Kind::Closed | Kind::Closing | Kind::Ending);
    let heading = |clue: &Clue| matches!(clue, Clue::Heading(_));
    closing
        && page.states_product()
        && row.clues.iter().any(heading)
        && page
            .within_frame()
            .map_or_else(|| is_short(page), |said| said.headed)
}

/// Whether a page without a frame to tell its main text by is a heading, a few sentences
/// and a few links, as a notice with a way to sign in for as long as that goes on.
fn is_short(page: &Page) -> bool {
    !page.h1.is_empty() && page.text_chars <= A_NOTICE && page.internal_links <= FEW
}

/// What a notice says at most, in characters,
const A_NOTICE: u32 = 500;
/// and how many links within the site it has.
const FEW: u32 = 5;

/// Whether a page has a form by which people sign in or join.
pub(super) fn is_entrance(page: &Page) -> bool {
    let mut said = page.title.iter().chain(&page.h1).chain([&page.text]);
    let asks = |text: &String| asks_to_sign_in(text) || asks_to_join(text);
    page.forms > 0 && (page.password_field || said.any(asks))
}

/// Whether a page has what a product's own site has and a parked one has not.
pub(super) fn is_product(page: &Page) -> bool {
    page.product_links || page.password_field
}
