//! What the server knows, and which row answers a question.

use super::reply::{Reply, Script, What, ns};
use super::{Mood, Question, Transport};
use hickory_proto::op::{Message, OpCode, Query, ResponseCode};
use hickory_proto::rr::rdata::SOA;
use hickory_proto::rr::{RData, Record, RecordType};
use std::collections::HashMap;

/// How long an answer may be cached, in seconds.
const TTL: u32 = 60;

/// All rows, how far each has been played, and what was asked.
pub(super) struct Zone {
    rows: HashMap<String, Script>,
    played: HashMap<(String, RecordType), usize>,
    pub(super) mood: Mood,
    pub(super) log: Vec<Question>,
}

impl Default for Zone {
    fn default() -> Self {
        let mut zone = Self {
            rows: HashMap::new(),
            played: HashMap::new(),
            mood: Mood::Helpful,
            log: Vec::new(),
        };
        zone.add("", ns("a.root-servers.net"));
        zone.add("com", ns("a.gtld-servers.net"));
        zone.add("net", ns("a.gtld-servers.net"));
        zone.add("org", ns("a0.org.afilias-nst.info"));
        zone
    }
}

impl Zone {
    pub(super) fn set(&mut self, name: &str, script: Script) {
        let name = key(name);
        self.played.retain(|(played, _), _| *played != name);
        self.rows.insert(name, script);
    }

    /// Adds to the last reply of the row if that has records, or else makes the row anew.
    pub(super) fn add(&mut self, name: &str, record: RData) {
        let row = self.rows.get_mut(&key(name));
        match row.and_then(|script| script.0.last_mut()) {
            Some(Reply {
                what: What::Records(records),
                ..
            }) => records.push(record),
            Some(_) | None => self.set(name, Reply::records([record]).into()),
        }
    }

    /// Chooses the reply to a question and moves its row on; a reply that was cut is yet to be fetched by TCP.
    pub(super) fn choose(
        &mut self,
        name: &str,
        record_type: RecordType,
        transport: Transport,
    ) -> Reply {
        match self.mood {
            Mood::Helpful => {}
            Mood::DeniesEverything => return Reply::nxdomain(),
            Mood::RefusesEverything => return Reply::refused(),
            Mood::FailsEverything => return Reply::servfail(),
            Mood::Silent => return Reply::silent(),
        }
        let Some(script) = self.row(name) else {
            return Reply::nxdomain();
        };
        let steps = script.0.clone();
        let played = self.played.entry((name.to_owned(), record_type));
        let played = played.or_default();
        let reply = steps[(*played).min(steps.len() - 1)].clone();
        if !reply.is_cut(transport) {
            *played += 1;
        }
        reply
    }

    /// The row of a name: its own, or that of the longest `*.suffix`, or `*`.
    fn row(&self, name: &str) -> Option<&Script> {
        let own = self.rows.get(name);
        let parents = name.match_indices('.').map(|(dot, _)| &name[dot..]);
        own.or_else(|| {
            let mut parents = parents.map(|parent| format!("*{parent}"));
            parents.find_map(|pattern| self.rows.get(&pattern))
        })
        .or_else(|| self.rows.get("*"))
    }

    /// The message that says a reply; none for silence.
    pub(super) fn message(&self, id: u16, query: &Query, reply: &Reply) -> Option<Message> {
        let mut message = Message::response(id, OpCode::Query);
        message.metadata.recursion_desired = true;
        message.metadata.recursion_available = true;
        message.add_query(query.clone());
        match &reply.what {
            What::Silence => return None,
            What::Code(code) => message.metadata.response_code = *code,
            What::Records(records) => {
                let answers = self.answers(query, records);
                message.add_answers(answers);
            }
        }
        let code = message.metadata.response_code;
        let negative = code == ResponseCode::NXDomain || code == ResponseCode::NoError;
        if negative && message.answers.is_empty() {
            message.add_authority(start_of_authority(query));
        }
        Some(message)
    }

    /// The records of the wanted type, by way of aliases as far as the zone knows them.
    fn answers(&self, query: &Query, records: &[RData]) -> Vec<Record> {
        /// More aliases than any resolver follows; also ends a circle.
        const LONGEST_CHAIN: usize = 16;
        let mut answers = Vec::new();
        let mut owner = query.name().clone();
        let mut records = records.to_vec();
        for _ in 0..LONGEST_CHAIN {
            let wanted = |record: &&RData| record.record_type() == query.query_type();
            let of_type = records.iter().filter(wanted);
            let of_type = of_type.map(|data| Record::from_rdata(owner.clone(), TTL, data.clone()));
            let before = answers.len();
            answers.extend(of_type);
            let alias = records.iter().find_map(|record| match record {
                RData::CNAME(target) => Some(target.clone()),
                _ => None,
            });
            let Some(alias) = alias.filter(|_| answers.len() == before) else {
                break;
            };
            answers.push(Record::from_rdata(owner, TTL, RData::CNAME(alias.clone())));
            owner = alias.0;
            let target = self.row(&key(&owner.to_ascii()));
            records = match target.and_then(|script| script.0.last()) {
                Some(Reply {
                    what: What::Records(records),
                    ..
                }) => records.clone(),
                Some(_) | None => Vec::new(),
            };
        }
        answers
    }
}

/// Lower case, without the final dot.
pub(super) fn key(name: &str) -> String {
    name.trim_end_matches('.').to_ascii_lowercase()
}

/// The zone that a name is said not to be in: its last label's.
fn start_of_authority(query: &Query) -> Record {
    let zone = query.name().trim_to(1);
    let data = SOA::new(zone.clone(), zone.clone(), 1, 3600, 600, 86400, TTL);
    Record::from_rdata(zone, TTL, RData::SOA(data))
}
