//! How the origin chooses its answer: always the same, one after the other, by what the request says.

use super::answer::Answer;
use super::limit::RateLimit;
use super::request::Request;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex};

/// Chooses an answer for a request. Made from an [`Answer`] or by [`sequence`], [`when`], [`dynamic`] and
/// [`RateLimit::before`]. Clones share their state.
#[derive(Clone)]
pub enum Behaviour {
    /// Always this.
    Answer(Arc<Answer>),
    /// One after the other.
    Sequence(Arc<Sequence>),
    /// One or the other.
    When(Arc<When>),
    /// 429 above a rate.
    Limited(RateLimit, Arc<Behaviour>),
    /// Whatever the test computes.
    Dynamic(Arc<dyn Fn(&Request) -> Answer + Send + Sync>),
}

/// Answers in turn, counted for each host and path alone; the last repeats.
pub struct Sequence {
    steps: Vec<Behaviour>,
    taken: Mutex<HashMap<(String, String), usize>>,
}

/// A choice by what the request says.
pub struct When {
    condition: Condition,
    then: Behaviour,
    otherwise: Behaviour,
}

/// Answers in turn; the last repeats. Each host and path (with query) counts alone.
pub fn sequence<B: Into<Behaviour>>(steps: impl IntoIterator<Item = B>) -> Behaviour {
    let steps: Vec<Behaviour> = steps.into_iter().map(Into::into).collect();
    assert!(!steps.is_empty(), "a sequence needs a step");
    Behaviour::Sequence(Arc::new(Sequence {
        steps,
        taken: Mutex::default(),
    }))
}

/// `when(user_agent_contains("Mozilla"), challenge).otherwise(respond(200))`.
pub fn when(condition: Condition, then: impl Into<Behaviour>) -> Otherwise {
    Otherwise {
        condition,
        then: then.into(),
    }
}

/// The answer that a function of the request makes.
pub fn dynamic(answer: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Behaviour {
    Behaviour::Dynamic(Arc::new(answer))
}

/// A [`when`] that lacks its other half.
pub struct Otherwise {
    condition: Condition,
    then: Behaviour,
}

impl Otherwise {
    /// What requests get that the condition does not hold for.
    pub fn otherwise(self, otherwise: impl Into<Behaviour>) -> Behaviour {
        Behaviour::When(Arc::new(When {
            condition: self.condition,
            then: self.then,
            otherwise: otherwise.into(),
        }))
    }
}

impl Answer {
    /// This once, then that.
    pub fn then(self, next: impl Into<Behaviour>) -> Behaviour {
        sequence([Behaviour::from(self), next.into()])
    }

    /// This so many times, then that.
    pub fn times(self, count: usize, next: impl Into<Behaviour>) -> Behaviour {
        let mut steps = vec![Behaviour::from(self); count];
        steps.push(next.into());
        sequence(steps)
    }
}

impl From<Answer> for Behaviour {
    fn from(answer: Answer) -> Self {
        Self::Answer(Arc::new(answer))
    }
}

impl fmt::Debug for Behaviour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Answer(_) => "Answer",
            Self::Sequence(_) => "Sequence",
            Self::When(_) => "When",
            Self::Limited(..) => "Limited",
            Self::Dynamic(_) => "Dynamic",
        })
    }
}

impl Behaviour {
    pub(super) fn answer(&self, request: &Request) -> Arc<Answer> {
        match self {
            Self::Answer(answer) => Arc::clone(answer),
            Self::Sequence(sequence) => sequence.next(request).answer(request),
            Self::When(when) if (when.condition.0)(request) => when.then.answer(request),
            Self::When(when) => when.otherwise.answer(request),
            Self::Limited(limit, inner) => match limit.refusal(&request.host, request.at) {
                None => inner.answer(request),
                Some(refusal) => Arc::new(refusal),
            },
            Self::Dynamic(make) => Arc::new(make(request)),
        }
    }
}

impl Sequence {
    fn next(&self, request: &Request) -> &Behaviour {
        let key = (request.host.clone(), request.path.clone());
        let mut taken = self.taken.lock().expect("no step panics while counting");
        let count = taken.entry(key).or_default();
        let step = (*count).min(self.steps.len() - 1);
        *count += 1;
        &self.steps[step]
    }
}

/// A question about a request.
#[derive(Clone)]
pub struct Condition(Arc<dyn Fn(&Request) -> bool + Send + Sync>);

impl Condition {
    /// Any question.
    pub fn new(holds: impl Fn(&Request) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(holds))
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::new(move |request| (self.0)(request) && (other.0)(request))
    }
}

impl std::ops::Not for Condition {
    type Output = Self;

    fn not(self) -> Self {
        Self::new(move |request| !(self.0)(request))
    }
}

/// `User-Agent` contains this, ignoring case.
pub fn user_agent_contains(part: &str) -> Condition {
    header_contains("user-agent", part)
}

/// There is no `Accept` that contains this, ignoring case.
pub fn accept_lacks(part: &str) -> Condition {
    !header_contains("accept", part)
}

/// The header is there and contains this, ignoring case.
pub fn header_contains(name: &str, part: &str) -> Condition {
    let (name, part) = (name.to_owned(), part.to_owned());
    Condition::new(move |request| request.header_contains(&name, &part))
}

/// The client sent this cookie.
pub fn has_cookie(name: &str) -> Condition {
    let name = name.to_owned();
    Condition::new(move |request| request.cookie(&name).is_some())
}

/// The client sent this cookie with this value.
pub fn cookie(name: &str, value: &str) -> Condition {
    let (name, value) = (name.to_owned(), value.to_owned());
    Condition::new(move |request| request.cookie(&name) == Some(value.as_str()))
}

/// The method is this.
pub fn method(name: &str) -> Condition {
    let name = name.to_owned();
    Condition::new(move |request| request.method == name)
}
