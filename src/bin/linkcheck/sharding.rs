//! Which shard this machine is, as said or as the CI system says.
//!
//! The environment is looked at only where `--shard auto` asks for it: a variable
//! that happens to be set must never leave most links out.

use std::str::FromStr;

use anyhow::{Result, anyhow};
use linkcheck::report::Shard;

use crate::environment::Environment;

/// `--shard`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ShardChoice {
    /// `K/N`.
    Said(Shard),
    /// `auto`.
    Auto,
}

/// How a system numbers the machines of one job.
struct System {
    /// The variable with this machine's number.
    index: &'static str,
    /// The variable with how many there are.
    count: &'static str,
    /// The number of the first machine.
    first: u32,
}

/// The systems, in the order in which they are asked: a runner may well live in
/// a cluster, so that its own variables go first.
const SYSTEMS: [System; 5] = [
    // GitLab: `parallel: N`.
    System {
        index: "CI_NODE_INDEX",
        count: "CI_NODE_TOTAL",
        first: 1,
    },
    // CircleCI: `parallelism: N`.
    System {
        index: "CIRCLE_NODE_INDEX",
        count: "CIRCLE_NODE_TOTAL",
        first: 0,
    },
    // Buildkite: `parallelism: N`.
    System {
        index: "BUILDKITE_PARALLEL_JOB",
        count: "BUILDKITE_PARALLEL_JOB_COUNT",
        first: 0,
    },
    // Semaphore: `parallelism: N`.
    System {
        index: "SEMAPHORE_JOB_INDEX",
        count: "SEMAPHORE_JOB_COUNT",
        first: 1,
    },
    // Kubernetes: an Indexed Job tells its pods their number, and nobody theirs.
    System {
        index: "JOB_COMPLETION_INDEX",
        count: "LINKCHECK_SHARDS",
        first: 0,
    },
];

impl ShardChoice {
    /// The shard. Fails where the environment was to tell and does not.
    pub(crate) fn resolve(self, env: &Environment) -> Result<Shard> {
        match self {
            Self::Said(shard) => Ok(shard),
            Self::Auto => from_environment(env),
        }
    }
}

impl FromStr for ShardChoice {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "auto" {
            return Ok(Self::Auto);
        }
        text.parse().map(Self::Said)
    }
}

fn from_environment(env: &Environment) -> Result<Shard> {
    let mut found = SYSTEMS.iter().filter_map(|system| {
        let (index, count) = (env.get(system.index)?, env.get(system.count)?);
        Some((system, index, count))
    });
    let (system, index, count) = found.next().ok_or_else(unknown)?;
    let number = |text: &str| text.trim().parse::<u32>().ok();
    let position = number(index).and_then(|index| index.checked_sub(system.first)?.checked_add(1));
    let shard = match (position, number(count)) {
        (Some(index), Some(count)) if index <= count => Some(Shard { index, count }),
        _ => None,
    };
    shard.ok_or_else(|| {
        anyhow!(
            "--shard auto: {}={index:?} and {}={count:?} make no shard",
            system.index,
            system.count
        )
    })
}

fn unknown() -> anyhow::Error {
    let pairs = SYSTEMS
        .iter()
        .map(|it| format!("{} and {}", it.index, it.count));
    let pairs: Vec<String> = pairs.collect();
    anyhow!(
        "--shard auto: the environment does not say which shard this is; it is told by {}",
        pairs.join(", or ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn auto(variables: &[(&str, &str)]) -> Result<String, String> {
        let shard = ShardChoice::Auto.resolve(&Environment::of(variables));
        shard
            .map(|shard| shard.to_string())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn each_system_numbers_its_machines_in_its_own_way() {
        let rows: [(&[(&str, &str)], &str); 7] = [
            (&[("CI_NODE_INDEX", "1"), ("CI_NODE_TOTAL", "4")], "1/4"),
            (
                &[("CIRCLE_NODE_INDEX", "0"), ("CIRCLE_NODE_TOTAL", "4")],
                "1/4",
            ),
            (
                &[
                    ("BUILDKITE_PARALLEL_JOB", "3"),
                    ("BUILDKITE_PARALLEL_JOB_COUNT", "4"),
                ],
                "4/4",
            ),
            (
                &[("SEMAPHORE_JOB_INDEX", "2"), ("SEMAPHORE_JOB_COUNT", "2")],
                "2/2",
            ),
            (
                &[("JOB_COMPLETION_INDEX", "7"), ("LINKCHECK_SHARDS", "8")],
                "8/8",
            ),
            (
                &[
                    ("JOB_COMPLETION_INDEX", "0"),
                    ("CI_NODE_INDEX", "2"),
                    ("CI_NODE_TOTAL", "3"),
                ],
                "2/3",
            ),
            (&[("CI_NODE_INDEX", "1"), ("CI_NODE_TOTAL", "1")], "1/1"),
        ];
        for (variables, want) in rows {
            assert_eq!(auto(variables).as_deref(), Ok(want), "{variables:?}");
        }
    }

    #[test]
    fn what_makes_no_shard_is_said_with_its_variables() {
        let rows: [(&[(&str, &str)], &str); 5] = [
            (&[], "LINKCHECK_SHARDS"),
            (&[("JOB_COMPLETION_INDEX", "0")], "does not say"),
            (
                &[("CI_NODE_INDEX", "0"), ("CI_NODE_TOTAL", "4")],
                "CI_NODE_INDEX",
            ),
            (
                &[("CI_NODE_INDEX", "5"), ("CI_NODE_TOTAL", "4")],
                "make no shard",
            ),
            (
                &[("CIRCLE_NODE_INDEX", "x"), ("CIRCLE_NODE_TOTAL", "4")],
                "\"x\"",
            ),
        ];
        for (variables, want) in rows {
            let said = auto(variables).unwrap_err();
            assert!(said.contains(want), "{variables:?}: {said}");
        }
    }

    #[test]
    fn the_environment_is_not_asked_unless_told_to() {
        let env = Environment::of(&[("CI_NODE_INDEX", "1"), ("CI_NODE_TOTAL", "4")]);
        let said: ShardChoice = "2/3".parse().unwrap();
        assert_eq!(said.resolve(&env).unwrap().to_string(), "2/3");
        assert!("automatic".parse::<ShardChoice>().is_err());
    }
}
