//! Catalog order, told from places alone.

use std::path::PathBuf;

use crate::report::LinkReport;

/// What places are sorted by.
pub(super) type Key = (usize, PathBuf, u32, u32);

/// The order of a place: inputs as they were given, the files of a directory by
/// their paths, and then down the file.
pub(super) fn key(inputs: &[String], file: &str, line: u32, column: u32) -> Key {
    let path = PathBuf::from(file);
    let given = |input: &String| {
        input == file || input == "-" && file == "<stdin>" || path.starts_with(input)
    };
    let exact = inputs.iter().position(|input| input == file);
    let input = exact.or_else(|| inputs.iter().position(given));
    (input.unwrap_or(inputs.len()), path, line, column)
}

/// Sorts by the first place of each link.
pub(super) fn sort(links: &mut [LinkReport], inputs: &[String]) {
    links.sort_by_cached_key(|link| {
        let first = link.locations.first();
        first.map(|it| key(inputs, &it.file, it.line, it.column))
    });
}
