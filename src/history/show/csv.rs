//! The same as CSV (RFC 4180), one line a URL.

use std::borrow::Cow;
use std::io::{self, Write};

use super::{Shown, sparkline};
use crate::report::json::time;
use crate::verdict::{Reason, Verdict};

const HEADER: &str =
    "url,name,verdict,reason,last_run,runs,up,uptime,failures,first_failed,last_ok,recent";

/// Writes `rows` beneath a line that names the columns.
pub fn write(rows: &[Shown], out: &mut impl Write) -> io::Result<()> {
    write!(out, "{HEADER}\r\n")?;
    for row in rows {
        let streak = &row.streak;
        let text = |time: Option<i64>| time.map(time::text).unwrap_or_default();
        let fields = [
            field(&row.url),
            field(row.name.as_deref().unwrap_or_default()),
            row.verdict().map_or("", Verdict::name).into(),
            row.reason.map_or("", Reason::name).into(),
            text(row.seen).into(),
            streak.runs.to_string().into(),
            streak.up.to_string().into(),
            row.uptime()
                .map(|part| format!("{part:.4}"))
                .unwrap_or_default()
                .into(),
            streak.failures.to_string().into(),
            text(streak.first_failed).into(),
            text(streak.last_ok).into(),
            sparkline(&streak.recent).into(),
        ];
        write!(out, "{}\r\n", fields.join(","))?;
    }
    Ok(())
}

/// A text as a field. What a spreadsheet would take for a formula gets a quote before it.
fn field(text: &str) -> Cow<'_, str> {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text: Cow<'_, str> = if formula {
        format!("'{text}").into()
    } else {
        text.into()
    };
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\"")).into()
    } else {
        text
    }
}
