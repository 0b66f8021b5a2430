//! HTML, written so that nothing from outside can become markup.
//!
//! Names of elements and attributes are `&'static str`: they stand in this
//! program's text. Everything else passes [`Markup::text`] or an attribute's
//! value, and both escape. There is no third way in but [`Markup::raw`], which
//! takes `&'static str` alone.

use std::borrow::Cow;
use std::io::{self, Write};

use url::Url;

use crate::report::escape::visible;

/// A text is shown no longer than this, in characters; the data holds all of it.
const LONGEST: usize = 2000;

/// An attribute: its name, and its value as it is meant.
pub(super) type Attribute<'a> = (&'static str, &'a str);

/// A document under way.
pub(super) struct Markup<W> {
    out: W,
}

impl<W: Write> Markup<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out }
    }

    /// What is written to, for the block of data.
    pub(super) fn inner(&mut self) -> &mut W {
        &mut self.out
    }

    /// Markup of our own.
    pub(super) fn raw(&mut self, markup: &'static str) -> io::Result<()> {
        self.out.write_all(markup.as_bytes())
    }

    /// A start tag.
    pub(super) fn open(
        &mut self,
        name: &'static str,
        attributes: &[Attribute<'_>],
    ) -> io::Result<()> {
        write!(self.out, "<{name}")?;
        for (attribute, value) in attributes {
            debug_assert!(*attribute != "href", "addresses go through `address`");
            write!(self.out, " {attribute}=\"")?;
            escape(value, &mut self.out)?;
            self.out.write_all(b"\"")?;
        }
        self.out.write_all(b">")
    }

    /// An end tag and a line feed, which keeps the file readable for people.
    pub(super) fn close(&mut self, name: &'static str) -> io::Result<()> {
        writeln!(self.out, "</{name}>")
    }

    /// Text of any origin.
    pub(super) fn text(&mut self, text: &str) -> io::Result<()> {
        escape(&shown(text), &mut self.out)
    }

    /// Text of many lines, such as a drawing: its line feeds stay.
    pub(super) fn lines(&mut self, text: &str) -> io::Result<()> {
        for line in text.lines() {
            self.text(line)?;
            self.out.write_all(b"\n")?;
        }
        Ok(())
    }

    /// An element that holds text alone.
    pub(super) fn element(
        &mut self,
        name: &'static str,
        attributes: &[Attribute<'_>],
        text: &str,
    ) -> io::Result<()> {
        self.open(name, attributes)?;
        self.text(text)?;
        self.close(name)
    }

    /// The words of others, set apart so that their direction and their script
    /// change nothing around them.
    pub(super) fn foreign(&mut self, text: &str) -> io::Result<()> {
        match language(text) {
            Some(language) => self.open("bdi", &[("lang", language)])?,
            None => self.open("bdi", &[])?,
        }
        self.text(text)?;
        self.raw("</bdi>")
    }

    /// An address as written, and a link to it if it is one of the web.
    pub(super) fn address(&mut self, written: &str) -> io::Result<()> {
        let Some(target) = web_address(written) else {
            self.open("span", &[("class", "address")])?;
            self.foreign(written)?;
            return self.raw("</span>");
        };
        self.raw("<a class=\"address\" rel=\"noreferrer noopener nofollow\" href=\"")?;
        escape(target.as_str(), &mut self.out)?;
        self.raw("\">")?;
        self.foreign(written)?;
        self.raw("</a>")
    }

    /// A verdict: its icon and its name.
    pub(super) fn icon(&mut self, name: &'static str) -> io::Result<()> {
        write!(
            self.out,
            "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#icon-{name}\"></use></svg>"
        )
    }
}

/// `written` as an address, if it is http or https: nothing else becomes a link.
pub(super) fn web_address(written: &str) -> Option<Url> {
    let url = Url::parse(written).ok()?;
    matches!(url.scheme(), "http" | "https").then_some(url)
}

/// The language that a text's script tells, for fonts and voices.
pub(super) fn language(text: &str) -> Option<&'static str> {
    let mut found = None;
    for char in text.chars().take(LONGEST) {
        match char {
            '\u{3040}'..='\u{30ff}' => return Some("ja"),
            '\u{ac00}'..='\u{d7a3}' => return Some("ko"),
            '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}' => {
                found = Some("zh");
            }
            _ => {}
        }
    }
    found
}

/// `text` as it is shown: on one line, nothing hidden in it, not without end.
fn shown(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST) {
        None => visible(text),
        Some((at, _)) => format!("{}…", visible(&text[..at])).into(),
    }
}

/// The one place that makes text of any origin safe between tags and within
/// double quotes.
fn escape(text: &str, out: &mut impl Write) -> io::Result<()> {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escaped = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        out.write_all(&text.as_bytes()[from..at])?;
        out.write_all(escaped.as_bytes())?;
        from = at + 1;
    }
    out.write_all(&text.as_bytes()[from..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(write: impl FnOnce(&mut Markup<&mut Vec<u8>>) -> io::Result<()>) -> String {
        let mut out = Vec::new();
        write(&mut Markup::new(&mut out)).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn text_is_never_markup() {
        let rows = [
            ("<b>&amp;\"'", "&lt;b&gt;&amp;amp;&quot;&#39;"),
            ("a\u{202e}b\u{0}", "a\\u{202e}b\\u{0}"),
            ("文心一言", "文心一言"),
        ];
        for (text, want) in rows {
            assert_eq!(made(|page| page.text(text)), want, "{text:?}");
        }
        let tag = made(|page| page.open("p", &[("class", "\"><script>")]));
        assert_eq!(tag, "<p class=\"&quot;&gt;&lt;script&gt;\">");
    }

    #[test]
    fn only_addresses_of_the_web_become_links() {
        let rows = [
            ("https://a.example/?a&b", true),
            ("HTTP://a.example", true),
            ("javascript:alert(1)", false),
            ("\u{1}javascript:alert(1)", false),
            ("java\nscript:alert(1)", false),
            ("data:text/html,<script>", false),
            ("//a.example/", false),
            ("", false),
        ];
        for (text, link) in rows {
            let made = made(|page| page.address(text));
            assert_eq!(made.starts_with("<a "), link, "{made}");
        }
    }

    #[test]
    fn a_script_tells_its_language() {
        let rows = [
            ("Kimi", None),
            ("文心 Kimi", Some("zh")),
            ("日本の", Some("ja")),
            ("한국", Some("ko")),
        ];
        for (text, want) in rows {
            assert_eq!(language(text), want, "{text}");
        }
    }

    #[test]
    fn a_text_without_end_is_cut() {
        let text = made(|page| page.text(&"字".repeat(1_000_000)));
        assert_eq!(text.chars().count(), LONGEST + 1);
        assert!(text.ends_with('…'));
    }
}
