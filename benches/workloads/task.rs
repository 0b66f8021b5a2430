//! One URL of a workload, and how its fate travels to the origin.
//!
//! The path of the URL says what the origin shall do with it. So the list, the origin and the
//! computed bounds cannot disagree, and the origin needs no table of 1,000,000 URLs.

use std::net::Ipv4Addr;
use std::time::Duration;

/// What the origin does with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// 200 and a small page.
    Alive,
    /// 404.
    Gone,
    /// 302 to an [`Fate::Alive`] page of the same host, which takes as long again.
    Moved,
    /// The request is read and never answered.
    Hang,
    /// 200 within the host's allowance, 429 beyond it: a token bucket of `rate` a second that
    /// holds `rate` tokens. With `advice` a 429 carries `Retry-After: 1`.
    Limited { rate: u32, advice: bool },
}

/// One URL: where it leads, what awaits it, and how long an answer takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Task {
    /// Number of the host, from 0.
    pub(crate) host: u32,
    /// What the origin does.
    pub(crate) fate: Fate,
    /// Time from request to answer.
    pub(crate) latency: Duration,
}

impl Task {
    /// The URL; `number` makes it unlike all others of the list.
    pub(crate) fn url(&self, scheme: &str, port: u16, number: usize) -> String {
        let address = host_address(self.host);
        let (fate, micros) = (self.fate.word(), self.latency.as_micros());
        format!("{scheme}://{address}:{port}/{fate}/{micros}/{number}")
    }

    /// How long a checker that gives up after `timeout` is busy with it, at one attempt.
    pub(crate) fn length(&self, timeout: Duration) -> Duration {
        match self.fate {
            Fate::Alive | Fate::Gone | Fate::Limited { .. } => self.latency.min(timeout),
            Fate::Moved => (self.latency * 2).min(timeout),
            Fate::Hang => timeout,
        }
    }

    /// How long a checker is busy with it that asks a second time, as a browser, before it says that
    /// something is gone.
    pub(crate) fn length_with_second_look(&self, timeout: Duration) -> Duration {
        match self.fate {
            Fate::Gone => self.latency.min(timeout) * 2,
            Fate::Alive | Fate::Limited { .. } | Fate::Moved | Fate::Hang => self.length(timeout),
        }
    }

    /// What a checker that gives up after `timeout` meets: a slow answer is none.
    pub(crate) fn fate_within(&self, timeout: Duration) -> Fate {
        if self.length(timeout) < timeout {
            self.fate
        } else {
            Fate::Hang
        }
    }

    /// The same for a checker whose time-out is that of one exchange: each hop has it anew.
    pub(crate) fn fate_by_exchange(&self, timeout: Duration) -> Fate {
        if self.latency < timeout {
            self.fate
        } else {
            Fate::Hang
        }
    }

    /// How many requests it takes at least.
    pub(crate) fn requests(&self) -> usize {
        match self.fate {
            Fate::Alive | Fate::Gone | Fate::Limited { .. } | Fate::Hang => 1,
            Fate::Moved => 2,
        }
    }
}

impl Fate {
    fn word(self) -> String {
        match self {
            Self::Alive => "alive".into(),
            Self::Gone => "gone".into(),
            Self::Moved => "moved".into(),
            Self::Hang => "hang".into(),
            Self::Limited { rate, advice } => format!("limited-{rate}-{advice}"),
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        match word {
            "alive" => Some(Self::Alive),
            "gone" => Some(Self::Gone),
            "moved" => Some(Self::Moved),
            "hang" => Some(Self::Hang),
            _ => {
                let (rate, advice) = word.strip_prefix("limited-")?.split_once('-')?;
                let (rate, advice) = (rate.parse().ok()?, advice.parse().ok()?);
                Some(Self::Limited { rate, advice })
            }
        }
    }
}

/// Reads a path back, as [`Task::url`] wrote it (but not the host). One that ends in no number
/// is of no list: a checker asks for such a path to see what a site answers for nothing.
pub(crate) fn from_path(path: &str) -> Option<Task> {
    let mut parts = path.strip_prefix('/')?.split('/');
    let fate = Fate::from_word(parts.next()?)?;
    let latency = Duration::from_micros(parts.next()?.parse().ok()?);
    let _number: u32 = parts.next()?.parse().ok()?;
    Some(Task {
        host: 0,
        fate,
        latency,
    })
}

/// The address of a host, `127.1.0.1` being the first; all of 127.0.0.0/8 is the loopback.
pub(crate) fn host_address(host: u32) -> Ipv4Addr {
    let octet = |value: u32| u8::try_from(value % 250).expect("a remainder of 250 fits a byte");
    Ipv4Addr::new(
        127,
        octet(host / 62_500) + 1,
        octet(host / 250),
        octet(host) + 1,
    )
}
