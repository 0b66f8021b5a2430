//! What stands before anything is seen.

use std::io::{self, Write};

use super::markup::Markup;
use super::{assets, overview};
use crate::report::Report;

/// A ring of two links. As data, so that no browser asks for `/favicon.ico`.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' \
    fill='none' stroke='%232f6f4f' stroke-width='2' stroke-linecap='round'%3E\
    %3Cpath d='M6.5 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L8 3.8'/%3E\
    %3Cpath d='M9.5 6.5a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2L8 12.2'/%3E%3C/svg%3E";

pub(super) fn write(report: &Report, page: &mut Markup<impl Write>) -> io::Result<()> {
    page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")?;
    let metas = [
        [
            ("http-equiv", "Content-Security-Policy"),
            ("content", assets::POLICY.as_str()),
        ],
        [
            ("name", "viewport"),
            ("content", "width=device-width, initial-scale=1"),
        ],
        [("name", "referrer"), ("content", "no-referrer")],
        [("name", "color-scheme"), ("content", "light dark")],
        [
            ("name", "generator"),
            ("content", concat!("linkcheck ", env!("CARGO_PKG_VERSION"))),
        ],
    ];
    for meta in metas {
        page.open("meta", &meta)?;
        page.raw("\n")?;
    }
    page.element("title", &[], &overview::document_title(report))?;
    page.raw("<link rel=\"icon\" href=\"")?;
    page.raw(ICON)?;
    page.raw("\">\n<style>")?;
    page.raw(assets::STYLE)?;
    page.raw("</style>\n<script>")?;
    page.raw(assets::EARLY_SCRIPT)?;
    page.raw("</script>\n</head>\n<body>\n")?;
    page.raw("<a class=\"skip\" href=\"#content\">Skip to the links</a>\n")?;
    page.raw(assets::ICONS)
}
