//! The columns before a URL: place, name, field.

use super::Options;
use super::paint::Ink;
use crate::report::escape::{short, width};
use crate::report::{LinkReport, Location};

/// The widest a name and a field are shown, in columns.
const NAME: usize = 28;
const FIELD: usize = 24;
/// A place wider than this does not push the others to the right.
const PLACE: usize = 48;
/// A place is never cut within reason, so that an editor can open it.
const FILE: usize = 240;

/// What stands before the URL.
#[derive(Default)]
pub(super) struct Cells {
    pub(super) place: String,
    pub(super) name: String,
    pub(super) field: String,
}

impl Cells {
    pub(super) fn of(location: &Location) -> Self {
        let cut =
            |text: Option<&str>, columns| short(text.unwrap_or_default(), columns).into_owned();
        let file = short(&location.file, FILE);
        Self {
            place: format!("{file}:{}:{}", location.line, location.column),
            name: cut(location.name(), NAME),
            field: cut(location.field.as_deref(), FIELD),
        }
    }
}

/// How wide the cells of a group are.
#[derive(Default)]
pub(super) struct Columns {
    place: usize,
    name: usize,
    field: usize,
}

impl Columns {
    pub(super) fn of(links: &[&LinkReport]) -> Self {
        let mut columns = Self::default();
        for cells in links
            .iter()
            .filter_map(|link| link.locations.first().map(Cells::of))
        {
            columns.place = columns.place.max(width(&cells.place).min(PLACE));
            columns.name = columns.name.max(width(&cells.name));
            columns.field = columns.field.max(width(&cells.field));
        }
        columns
    }

    /// How wide the row of `location` is.
    pub(super) fn width(&self, location: &Location) -> usize {
        let place = self.place.max(width(&Cells::of(location).place));
        let others = [self.name, self.field].into_iter().filter(|&wide| wide > 0);
        place + others.map(|wide| 2 + wide).sum::<usize>()
    }

    /// The cells of `location`, each as wide as its column.
    pub(super) fn row(&self, location: &Location, options: &Options) -> String {
        let cells = Cells::of(location);
        let pad = |wide: usize, cell: &str| " ".repeat(wide.saturating_sub(width(cell)));
        let mut row = options.colour.paint(Ink::Bold, &cells.place);
        row += &pad(self.place, &cells.place);
        for (wide, cell) in [(self.name, &cells.name), (self.field, &cells.field)] {
            if wide > 0 {
                row.extend(["  ", cell.as_str(), &pad(wide, cell)]);
            }
        }
        row
    }
}
