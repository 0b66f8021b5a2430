//! How a product is described: how long, to what end, and in whose words.

use unicode_width::UnicodeWidthStr as _;

use super::super::Context;
use super::script::{folded, is_cjk};
use super::texts::{self, Text};
use crate::diagnostic::Diagnostic;

/// `description-length`, in columns of a terminal: CJK takes two.
pub(in crate::lint) fn description_length(context: &Context<'_>) -> Vec<Diagnostic> {
    let rule = "description-length";
    let (min, max) = (context.settings.min(rule), context.settings.max(rule));
    texts::descriptions(context)
        .filter_map(|text| {
            let columns = text.said.value.width();
            let (fault, help) = if columns < min {
                let help = "say in a sentence what it is";
                (format!("shorter than {min}"), help)
            } else if columns > max {
                let help = "keep what tells it from the others";
                (format!("longer than {max}"), help)
            } else {
                return None;
            };
            let message = format!("the description takes {columns} columns, {fault}");
            let made = context.warning(rule, text.said.span, message);
            Some(text.of(made.with_help(help)))
        })
        .collect()
}

/// `description-style`: it ends with a mark of its script.
pub(in crate::lint) fn description_style(context: &Context<'_>) -> Vec<Diagnostic> {
    texts::descriptions(context)
        .filter_map(|text| {
            let value = text.said.value.trim_end();
            let wanted = wanted_end(value)?;
            let inner = value.trim_end_matches(CLOSING);
            if inner.ends_with(wanted.marks()) {
                return None;
            }
            let end = value.chars().next_back().map_or(0, char::len_utf8);
            let at = text.part(context, value.len() - end..value.len());
            let message = format!("the description does not end with `{}`", wanted.mark());
            let span = at.unwrap_or(text.said.span);
            let made = context.warning("description-style", span, message);
            Some(text.of(made.with_help("write it as one sentence")))
        })
        .collect()
}

/// What may follow a sentence's mark.
const CLOSING: &[char] = &['"', '\'', ')', ']', '”', '’', '」', '』', '》', '）', '】'];

/// How a sentence ends.
#[derive(Clone, Copy)]
enum End {
    FullWidth,
    HalfWidth,
    Either,
}

impl End {
    fn marks(self) -> &'static [char] {
        match self {
            Self::FullWidth => &['。', '！', '？', '…'],
            Self::HalfWidth => &['.', '!', '?', '…'],
            Self::Either => &['。', '！', '？', '.', '!', '?', '…'],
        }
    }

    fn mark(self) -> char {
        match self {
            Self::FullWidth => '。',
            Self::HalfWidth | Self::Either => '.',
        }
    }
}

/// How `text` should end; none where its script has marks of its own.
fn wanted_end(text: &str) -> Option<End> {
    let (mut wide, mut narrow) = (0, 0);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        if is_cjk(c) {
            wide += 2;
        } else if c < '\u{590}' {
            narrow += 1; // Latin, Greek, Cyrillic, Armenian
        } else {
            return None;
        }
    }
    match (wide, narrow) {
        (0, 0) => None,
        (0, _) => Some(End::HalfWidth),
        _ if wide >= narrow => Some(End::FullWidth),
        // A Chinese sentence full of Latin names, or the other way round.
        _ => Some(End::Either),
    }
}

/// `description-repeats-name`: it begins with the name that stands beside it.
pub(in crate::lint) fn description_repeats_name(context: &Context<'_>) -> Vec<Diagnostic> {
    texts::descriptions(context)
        .filter(repeats_name)
        .map(|text| {
            let message = "the description begins with the product's name";
            let made = context.warning("description-repeats-name", text.said.span, message);
            text.of(made.with_help("the name stands beside it: begin with what the product is"))
        })
        .collect()
}

fn repeats_name(text: &Text<'_>) -> bool {
    let name = folded(text.name.unwrap_or_default());
    let description = folded(&text.said.value);
    let Some(rest) = description.strip_prefix(&name).filter(|_| !name.is_empty()) else {
        return false;
    };
    let (last, next) = (name.chars().next_back(), rest.chars().next());
    match (last, next) {
        // Where words are not divided, only a verb tells that the name ends here.
        (Some(last), Some(next)) if is_cjk(last) && is_cjk(next) => {
            rest.starts_with(['是', '为', '，', '：'])
        }
        // `GPT-4` does not begin with GPT, nor `Vue.js` with Vue.
        (_, Some('-' | '_' | '.' | '+' | '#' | '/')) => rest.len() == 1,
        (_, Some(next)) => is_cjk(next) || !next.is_alphanumeric(),
        (_, None) => true,
    }
}
