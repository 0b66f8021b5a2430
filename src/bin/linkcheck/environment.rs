//! What the surroundings say: the environment's variables and the terminal.
//!
//! Read in one place and handed on as data, so that everything that depends on
//! it can be tested.

use std::collections::BTreeMap;
use std::env;
use std::io::IsTerminal as _;

use anyhow::{Result, anyhow};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use linkcheck::net::Proxies;

/// The surroundings of a run.
#[derive(Debug, Clone, Default)]
pub(crate) struct Environment {
    /// The variables, those that are not Unicode left out.
    pub(crate) variables: BTreeMap<String, String>,
    /// Whether standard output is a terminal.
    pub(crate) stdout_is_terminal: bool,
    /// Whether standard error is a terminal.
    pub(crate) stderr_is_terminal: bool,
    /// The columns of the terminal that standard output is.
    pub(crate) columns: Option<usize>,
}

impl Environment {
    /// The surroundings as they are.
    pub(crate) fn read() -> Self {
        let unicode = env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        Self {
            variables: unicode.collect(),
            stdout_is_terminal: std::io::stdout().is_terminal(),
            stderr_is_terminal: std::io::stderr().is_terminal(),
            columns: terminal_size::terminal_size_of(std::io::stdout())
                .map(|(columns, _)| usize::from(columns.0)),
        }
    }

    /// A variable that is set and not empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let value = self.variables.get(name).map(String::as_str);
        value.filter(|value| !value.is_empty())
    }

    /// The time that stands for now wherever dates are concerned: `LINKCHECK_NOW`,
    /// or the clock. Fails where the variable holds no RFC 3339 time.
    pub(crate) fn now(&self) -> Result<Timestamp> {
        match self.get("LINKCHECK_NOW") {
            None => Ok(Timestamp::now()),
            Some(text) => text.parse().map_err(|_| {
                anyhow!("LINKCHECK_NOW is no RFC 3339 time: {text:?}; write 2026-11-23T10:00:00Z")
            }),
        }
    }

    /// The day of [`Environment::now`], in UTC.
    pub(crate) fn today(&self) -> Result<Date> {
        Ok(TimeZone::UTC.to_datetime(self.now()?).date())
    }

    /// The kind of machine that this is, for whoever reads the report.
    pub(crate) fn place(&self) -> &'static str {
        let known = [
            ("GITHUB_ACTIONS", "GitHub Actions"),
            ("GITLAB_CI", "GitLab CI"),
            ("CIRCLECI", "CircleCI"),
            ("BUILDKITE", "Buildkite"),
            ("SEMAPHORE", "Semaphore"),
            ("TF_BUILD", "Azure Pipelines"),
            ("JENKINS_URL", "Jenkins"),
            ("CI", "CI"),
            ("KUBERNETES_SERVICE_HOST", "Kubernetes"),
        ];
        let mut known = known.into_iter();
        let found = known.find(|(variable, _)| self.get(variable).is_some());
        found.map_or("local", |(_, place)| place)
    }

    /// Whether standard output is to be coloured where nobody said so: by
    /// no-color.org and bixense.com/clicolors.
    pub(crate) fn wants_colour(&self) -> bool {
        if self.get("NO_COLOR").is_some() {
            return false;
        }
        let forced = self.get("CLICOLOR_FORCE").is_some_and(|value| value != "0");
        let dumb = self.get("TERM") == Some("dumb");
        forced || self.stdout_is_terminal && !dumb
    }

    /// The proxies. Upper case `HTTP_PROXY` is passed over within CGI, where a
    /// request's header can set it (httpoxy).
    pub(crate) fn proxies(&self) -> Proxies {
        let either = |upper: &str| {
            let value = self
                .get(&upper.to_ascii_lowercase())
                .or_else(|| self.get(upper));
            value.map(str::to_owned)
        };
        let cgi = self.get("REQUEST_METHOD").is_some();
        let http = if cgi {
            self.get("http_proxy").map(str::to_owned)
        } else {
            either("HTTP_PROXY")
        };
        Proxies {
            http,
            https: either("HTTPS_PROXY"),
            except: either("NO_PROXY"),
        }
    }
}

#[cfg(test)]
impl Environment {
    /// Surroundings of these variables and no terminal.
    pub(crate) fn of(variables: &[(&str, &str)]) -> Self {
        let owned = variables
            .iter()
            .map(|&(name, value)| (name.to_owned(), value.to_owned()));
        Self {
            variables: owned.collect(),
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Variables, whether standard output is a terminal, and whether to colour.
    type Row = (&'static [(&'static str, &'static str)], bool, bool);

    #[test]
    fn colour_is_for_terminals_unless_told() {
        let rows: [Row; 7] = [
            (&[], true, true),
            (&[], false, false),
            (&[("NO_COLOR", "1")], true, false),
            (&[("NO_COLOR", "")], true, true),
            (&[("CLICOLOR_FORCE", "1")], false, true),
            (&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false, false),
            (&[("TERM", "dumb")], true, false),
        ];
        for (variables, terminal, want) in rows {
            let mut environment = Environment::of(variables);
            environment.stdout_is_terminal = terminal;
            assert_eq!(environment.wants_colour(), want, "{variables:?} {terminal}");
        }
    }

    #[test]
    fn a_day_can_be_set_and_is_one_of_utc() {
        let today = |now| Environment::of(&[("LINKCHECK_NOW", now)]).today();
        let late = today("2026-11-23T23:30:00-05:00").unwrap();
        assert_eq!(late, jiff::civil::date(2026, 11, 24));
        for wrong in ["tomorrow", "2026-11-23", "1795000000"] {
            let said = today(wrong).unwrap_err().to_string();
            assert!(said.contains("RFC 3339"), "{wrong}: {said}");
        }
    }

    #[test]
    fn a_requests_header_cannot_set_a_proxy() {
        let proxy = |variables: &[(&str, &str)]| Environment::of(variables).proxies().http;
        assert_eq!(
            proxy(&[("HTTP_PROXY", "http://p")]).as_deref(),
            Some("http://p")
        );
        assert_eq!(
            proxy(&[("HTTP_PROXY", "http://p"), ("REQUEST_METHOD", "GET")]),
            None
        );
    }
}
