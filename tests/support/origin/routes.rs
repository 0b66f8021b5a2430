//! Which row answers a request.

use super::answer::respond;
use super::behaviour::Behaviour;
use super::request::Request;
use std::collections::HashMap;

/// All rows. An exact host beats a pattern, the last new pattern an older one; then an exact path beats a
/// prefix, the last prefix an older one.
pub(super) struct Routes {
    hosts: HashMap<String, Paths>,
    patterns: Vec<(String, Paths)>,
    fallback: Behaviour,
}

#[derive(Default)]
struct Paths {
    exact: HashMap<String, Behaviour>,
    prefixes: Vec<(String, Behaviour)>,
}

impl Default for Routes {
    fn default() -> Self {
        let fallback = respond(404)
            .header("X-Origin", "no-such-row")
            .body("<title>404 Not Found</title><h1>Not Found</h1>");
        Self {
            hosts: HashMap::new(),
            patterns: Vec::new(),
            fallback: fallback.into(),
        }
    }
}

impl Routes {
    pub(super) fn insert(&mut self, host: &str, path: &str, behaviour: Behaviour) {
        let host = host.to_ascii_lowercase();
        let paths = match host.strip_prefix('*') {
            Some(suffix) => self.pattern(suffix),
            None => self.hosts.entry(host).or_default(),
        };
        match path.strip_suffix('*') {
            Some(prefix) => paths.prefixes.push((prefix.to_owned(), behaviour)),
            None => drop(paths.exact.insert(path.to_owned(), behaviour)),
        }
    }

    fn pattern(&mut self, suffix: &str) -> &mut Paths {
        let known = self.patterns.iter().position(|(known, _)| known == suffix);
        let index = known.unwrap_or_else(|| {
            self.patterns.push((suffix.to_owned(), Paths::default()));
            self.patterns.len() - 1
        });
        &mut self.patterns[index].1
    }

    pub(super) fn set_fallback(&mut self, behaviour: Behaviour) {
        self.fallback = behaviour;
    }

    pub(super) fn find(&self, request: &Request) -> &Behaviour {
        let by_host = self.hosts.get(&request.host);
        let by_pattern = self.patterns.iter().rev();
        let by_pattern = by_pattern.filter(|(suffix, _)| request.host.ends_with(suffix.as_str()));
        by_host
            .into_iter()
            .chain(by_pattern.map(|(_, paths)| paths))
            .find_map(|paths| paths.find(request))
            .unwrap_or(&self.fallback)
    }
}

impl Paths {
    fn find(&self, request: &Request) -> Option<&Behaviour> {
        let exact = self.exact.get(&request.path);
        exact
            .or_else(|| self.exact.get(request.path_only()))
            .or_else(|| {
                let mut newest_first = self.prefixes.iter().rev();
                newest_first
                    .find(|(prefix, _)| request.path.starts_with(prefix.as_str()))
                    .map(|(_, behaviour)| behaviour)
            })
    }
}
