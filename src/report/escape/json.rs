//! JSON that is safe to look at.
//!
//! JSON itself needs no more than its quotes and the C0 controls escaped, and a
//! program that reads it gets every text as it was. But JSON is printed to
//! terminals too, and those obey C1 controls and turn text around. So whatever
//! [`is_unsafe`] is written as `\u009b`, which means the same.

use std::io::{self, Write};

use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter};

use super::is_unsafe;

/// A formatter that writes as another does, but for unsafe characters.
pub(in crate::report) struct AsciiControls<F>(F);

impl AsciiControls<PrettyFormatter<'static>> {
    /// Over many lines.
    pub(in crate::report) fn pretty() -> Self {
        Self(PrettyFormatter::new())
    }
}

impl AsciiControls<CompactFormatter> {
    /// On one line.
    pub(in crate::report) fn compact() -> Self {
        Self(CompactFormatter)
    }
}

/// Methods that are the other formatter's.
macro_rules! handed_on {
    ($($name:ident($($arg:ident: $type:ty),*);)*) => {$(
        fn $name<W: ?Sized + Write>(&mut self, writer: &mut W, $($arg: $type),*) -> io::Result<()> {
            self.0.$name(writer, $($arg),*)
        }
    )*};
}

impl<F: Formatter> Formatter for AsciiControls<F> {
    handed_on! {
        begin_array();
        end_array();
        begin_array_value(first: bool);
        end_array_value();
        begin_object();
        end_object();
        begin_object_key(first: bool);
        end_object_key();
        begin_object_value();
        end_object_value();
    }

    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        // What most texts are; the writer itself escapes the C0 controls.
        if fragment.is_ascii() && !fragment.as_bytes().contains(&0x7f) {
            return writer.write_all(fragment.as_bytes());
        }
        let mut rest = fragment;
        while let Some(at) = rest.find(is_unsafe) {
            writer.write_all(&rest.as_bytes()[..at])?;
            let Some(char) = rest[at..].chars().next() else {
                break;
            };
            for unit in char.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = &rest[at + char.len_utf8()..];
        }
        writer.write_all(rest.as_bytes())
    }
}
