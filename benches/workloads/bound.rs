//! What a schedule could reach at best, and what a plain greedy one reaches.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, VecDeque};
use std::time::Duration;

use crate::plan::{Limits, Workload};
use crate::task::{Fate, Task};

/// No schedule within the limits is done sooner: all work spread over all slots, the busiest
/// host within its own limit or allowance, the longest task.
///
/// A silent URL counts with one timeout, as if it were not tried again, and a refused one as if
/// it had been held back in time: the bound may be too low, never too high. Nobody knows which URL
/// will be silent, so the last one on the busiest host usually ends after it.
pub(crate) fn lower_bound(workload: &Workload) -> Duration {
    let limits = &workload.limits;
    let mut total = Duration::ZERO;
    let mut longest = Duration::ZERO;
    let mut hosts: HashMap<u32, HostWork> = HashMap::new();
    for task in &workload.tasks {
        let length = task.length(limits.timeout);
        total += length;
        longest = longest.max(length);
        hosts.entry(task.host).or_default().add(task, length);
    }
    let busiest = hosts.values().map(|host| host.bound(limits)).max();
    longest
        .max(total / limits.jobs)
        .max(busiest.unwrap_or_default())
}

/// What a schedule takes that starts whatever may start, in the order of the list, as
/// whoever does not know the lengths beforehand must do in some order. `length` is how long a URL
/// keeps a slot, by the timeout.
pub(crate) fn greedy(workload: &Workload, length: fn(&Task, Duration) -> Duration) -> Duration {
    let limits = &workload.limits;
    let mut waiting: VecDeque<&Task> = workload.tasks.iter().collect();
    let mut busy: HashMap<u32, u32> = HashMap::new();
    let mut running: BinaryHeap<Reverse<(Duration, u32)>> = BinaryHeap::new();
    let mut now = Duration::ZERO;
    loop {
        while running.len() < limits.jobs as usize {
            let free = |task: &&Task| busy.get(&task.host).copied().unwrap_or(0) < limits.per_host;
            let Some(task) = waiting
                .iter()
                .position(free)
                .and_then(|at| waiting.remove(at))
            else {
                break;
            };
            *busy.entry(task.host).or_default() += 1;
            running.push(Reverse((now + length(task, limits.timeout), task.host)));
        }
        let Some(Reverse((end, host))) = running.pop() else {
            return now;
        };
        now = end;
        *busy
            .get_mut(&host)
            .expect("a running task was counted on its host") -= 1;
    }
}

#[derive(Default)]
struct HostWork {
    work: Duration,
    limited: u32,
    rate: u32,
}

impl HostWork {
    fn add(&mut self, task: &Task, length: Duration) {
        self.work += length;
        if let Fate::Limited { rate, .. } = task.fate {
            self.limited += 1;
            self.rate = rate;
        }
    }

    fn bound(&self, limits: &Limits) -> Duration {
        let work = self.work / limits.per_host;
        let beyond_burst = self.limited.saturating_sub(self.rate);
        // The last of them still takes its time to be answered, which is too short to matter.
        work.max(Duration::from_secs(beyond_burst.into()) / self.rate.max(1))
    }
}
