//! JSON that is safe to look at.
//!
//! JSON itself needs no more than its quotes and the C0 controls escaped, and a
//! program that reads it gets every text as it was. But JSON is printed to
//! terminals too, and those obey C1 controls and turn text around. So whatever
//! [`is_unsafe`] is written as `\u009b`, which means the same.

use std::io::{self, Write};

use serde_json::ser::{CompactFormatter, Formatter};

use super::is_unsafe;

/// A formatter that writes as another does, but for unsafe characters.
pub(in crate::report) struct AsciiControls<F>(F);

impl AsciiControls<Lines> {
    /// Over many lines.
    pub(in crate::report) fn pretty() -> Self {
        Self(Lines::default())
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

/// Writes over many lines as `serde_json`'s own formatter does, but each line's
/// beginning in one piece: a report has dozens of lines for a link.
#[derive(Debug, Default)]
pub(in crate::report) struct Lines {
    depth: usize,
    /// Whether the array or object that was written last has something in it.
    filled: bool,
}

/// What divides two values, and so much white space as any line begins with.
const DIVIDE: &[u8] = b",\n                                ";
/// White space of one level.
const LEVEL: usize = 2;

impl Lines {
    /// Begins a line, behind a comma unless it is the first.
    fn line<W: ?Sized + Write>(&self, writer: &mut W, first: bool) -> io::Result<()> {
        let start = usize::from(first);
        let length = DIVIDE.len() - 2;
        let mut space = self.depth * LEVEL;
        writer.write_all(&DIVIDE[start..2 + space.min(length)])?;
        while space > length {
            space -= length;
            writer.write_all(&DIVIDE[2..2 + space.min(length)])?;
        }
        Ok(())
    }

    fn begin<W: ?Sized + Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.filled = false;
        writer.write_all(bracket)
    }

    fn end<W: ?Sized + Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.filled {
            self.line(writer, true)?;
        }
        writer.write_all(bracket)
    }
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.line(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.line(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize as _;
    use serde_json::{Serializer, json};

    use super::AsciiControls;

    #[test]
    fn lines_are_those_of_the_common_form() {
        let mut deep = json!([]);
        for level in 0..40 {
            deep = json!({ "level": level, "in it": [deep, {}, []] });
        }
        for value in [json!({}), json!([1, [], {"a": null}]), json!("x"), deep] {
            let mut written = Vec::new();
            let mut to = Serializer::with_formatter(&mut written, AsciiControls::pretty());
            value.serialize(&mut to).unwrap();
            let common = serde_json::to_string_pretty(&value).unwrap();
            assert_eq!(String::from_utf8(written).unwrap(), common);
        }
    }
}
