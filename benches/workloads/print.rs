//! Standard output: tables for the reader, single lines between the processes of the bench.
#![expect(clippy::print_stdout, reason = "the figures are what the bench is for")]

use std::time::Duration;

use crate::measure::Usage;
use crate::tally::Tally;

/// What one tool did with one workload: medians, where it ran more than once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// The tool.
    pub(crate) name: &'static str,
    /// What it cost.
    pub(crate) usage: Usage,
    /// What the origin saw.
    pub(crate) tally: Tally,
    /// URLs judged otherwise than the origin meant; none if there was no report.
    pub(crate) wrong: Option<usize>,
}

/// One line.
pub(crate) fn line(text: &str) {
    println!("{text}");
}

/// The figures of the tools, a line each, then how the first compares with the others
/// (of those that came to a report).
pub(crate) fn table(rows: &[Row], urls: usize, bound: Duration) {
    println!(
        "  {:<10} {:>8} {:>7} {:>9} {:>8} {:>8} {:>9} {:>6} {:>6} {:>8} {:>9} {:>10} {:>6}",
        "",
        "wall s",
        "/bound",
        "CPU s/1k",
        "peak MiB",
        "req/URL",
        "par/host",
        "conns",
        "429 %",
        "hot s",
        "others s",
        "origin CPU",
        "wrong",
    );
    for row in rows {
        let Row {
            name,
            usage,
            tally,
            wrong,
        } = row;
        println!(
            "  {name:<10} {:>8.2} {:>7} {:>9.3} {:>8.1} {:>8.3} {:>9} {:>6} {:>6.1} {:>8.2} {:>9.2} {:>10.2} {:>6}",
            usage.wall_seconds,
            ratio_to(usage.wall_seconds, bound),
            usage.cpu_seconds * 1e3 / count(urls),
            usage.peak_mib,
            count(tally.requests) / count(urls),
            tally.parallel,
            tally.connections,
            100.0 * count(tally.refused) / count(tally.requests.max(1)),
            tally.hot_seconds,
            tally.other_seconds,
            tally.cpu_seconds,
            wrong.map_or_else(
                || format!("exit {:?}", usage.code),
                |wrong| wrong.to_string()
            ),
        );
    }
    let mut judged = rows.iter().filter(|row| row.wrong.is_some());
    let Some(first) = judged.next() else {
        return;
    };
    for other in judged {
        let ratio = |of: fn(&Usage) -> f64| of(&first.usage) / of(&other.usage);
        println!(
            "  {} / {}: CPU {:.2}, wall {:.2}, peak memory {:.2}",
            first.name,
            other.name,
            ratio(|usage| usage.cpu_seconds),
            ratio(|usage| usage.wall_seconds),
            ratio(|usage| usage.peak_mib),
        );
    }
}

/// Where answers are instant, there is no bound to speak of.
fn ratio_to(seconds: f64, bound: Duration) -> String {
    if bound.is_zero() {
        return "-".into();
    }
    format!("{:.3}", seconds / bound.as_secs_f64())
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts are far smaller than 2^53"
)]
fn count(count: usize) -> f64 {
    count as f64
}
