//! File descriptors: every connection takes one, and the usual soft limit
//! (1,024, or 256 on macOS) is far below what the system would grant.

/// What the program itself keeps open: standard streams, inputs, outputs, the
/// history, the runtime.
const RESERVED: u64 = 64;
/// What one request may hold at its worst: a connection of each address family
/// while they race, and a UDP socket each for A and AAAA.
const PER_JOB: u64 = 4;
/// Idle connections that are kept for hosts with more to do, where the system
/// allows as many. More cost more memory than they save.
const KEPT: u64 = 256;

/// Raises the soft limit of file descriptors as far as `jobs` need it, and
/// says how many jobs fit, with a message where these are fewer than asked for.
pub fn fit_jobs(jobs: usize) -> (usize, Option<String>) {
    let wanted = (jobs as u64)
        .saturating_mul(PER_JOB)
        .saturating_add(RESERVED + KEPT);
    let limit = match rlimit::getrlimit(rlimit::Resource::NOFILE) {
        Ok((soft, _)) if soft >= wanted => soft,
        Ok((soft, _)) => rlimit::increase_nofile_limit(wanted).unwrap_or(soft),
        // A system without such a limit, or one that will not tell.
        Err(_) => return (jobs, None),
    };
    fit(jobs, limit)
}

/// How many idle connections may be kept beside what `jobs` need: what is over
/// of the file descriptors.
pub(super) fn kept_connections(jobs: usize) -> usize {
    match rlimit::getrlimit(rlimit::Resource::NOFILE) {
        Ok((soft, _)) => kept(jobs, soft),
        Err(_) => kept(jobs, u64::MAX),
    }
}

fn kept(jobs: usize, limit: u64) -> usize {
    let needed = (jobs as u64)
        .saturating_mul(PER_JOB)
        .saturating_add(RESERVED);
    usize::try_from(limit.saturating_sub(needed).min(KEPT)).unwrap_or(0)
}

fn fit(jobs: usize, limit: u64) -> (usize, Option<String>) {
    let fitting = limit.saturating_sub(RESERVED) / PER_JOB;
    let fitting = usize::try_from(fitting).unwrap_or(usize::MAX).max(1);
    if fitting >= jobs {
        return (jobs, None);
    }
    let message = format!(
        "the system allows this process {limit} open files: running {fitting} jobs instead of \
         {jobs} (raise the limit with `ulimit -n`)"
    );
    (fitting, Some(message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jobs_that_fit_are_left_alone() {
        assert_eq!(fit(256, 1_088), (256, None));
        assert_eq!(fit(1, 10_000), (1, None));
    }

    #[test]
    fn jobs_that_do_not_fit_are_lowered_and_it_is_said() {
        let (jobs, message) = fit(256, 1_024);
        assert_eq!(jobs, 240);
        assert!(message.unwrap().contains("240 jobs instead of 256"));
        assert_eq!(fit(256, 10).0, 1);
    }

    #[test]
    fn idle_connections_take_what_the_jobs_leave() {
        assert_eq!(kept(200, 1_024), 160);
        assert_eq!(kept(240, 1_024), 0);
        assert_eq!(kept(1_000, 1_024), 0);
        assert_eq!(kept(256, 20_000), 256);
    }

    #[test]
    fn the_real_limit_admits_one_job() {
        assert_eq!(fit_jobs(1), (1, None));
    }
}
