//! GitHub's REST API, as far as the scripts use it: issues and comments in memory, in pages, with its limits.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;

use serde_json::{Value, json};

pub(crate) const REPOSITORY: &str = "owner/catalog";
pub(crate) const TOKEN: &str = "ghs_of-this-test";
/// Who writes with that token.
pub(crate) const BOT: &str = "github-actions[bot]";

/// What it holds.
#[derive(Default)]
pub(crate) struct State {
    /// Issues and pull requests, as the API shows them.
    pub(crate) issues: Vec<Value>,
    /// Comments with the number that they are on.
    pub(crate) comments: Vec<(u64, Value)>,
    /// `POST issues`, ...: whatever wrote.
    pub(crate) writes: Vec<String>,
}

impl State {
    /// Adds a comment of `login` on `number`.
    pub(crate) fn comment(&mut self, number: u64, login: &str, body: &str) -> Value {
        let id = 1000 + self.comments.len();
        // As there, white space at the end is lost.
        let comment = json!({"id": id, "user": {"login": login}, "body": body.trim_end()});
        self.comments.push((number, comment.clone()));
        comment
    }

    /// Opens an issue of `login`.
    pub(crate) fn issue(&mut self, login: &str, title: &str, body: &str) -> Value {
        let number = 1 + self.issues.len();
        let issue = json!({"number": number, "user": {"login": login}, "title": title,
            "state": "open", "body": body.trim_end()});
        self.issues.push(issue.clone());
        issue
    }

    fn answer(&mut self, method: &str, target: &str, sent: &Value) -> (u16, Value) {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let Some(path) = path.strip_prefix("/repos/owner/catalog/") else {
            return (404, json!({"message": "Not Found"}));
        };
        if method != "GET" {
            self.writes.push(format!("{method} {path}"));
        }
        let body = sent["body"].as_str().unwrap_or_default();
        if body.chars().count() > 65_536 {
            return (
                422,
                json!({"message": "body is too long (maximum is 65536 characters)"}),
            );
        }
        let parts: Vec<&str> = path.split('/').collect();
        let number = |text: &str| text.parse::<u64>().unwrap();
        match (method, parts.as_slice()) {
            ("GET", ["issues"]) => {
                assert!(query.contains("creator=github-actions%5Bbot%5D"), "{query}");
                let by_bot = self.issues.iter().filter(|it| it["user"]["login"] == BOT);
                (200, page(query, by_bot.rev()))
            }
            ("POST", ["issues"]) => (201, self.issue(BOT, sent["title"].as_str().unwrap(), body)),
            ("PATCH", ["issues", n]) => (200, merged(&mut self.issues, "number", number(n), sent)),
            ("GET", ["issues", n, "comments"]) => {
                let on = self.comments.iter().filter(|(on, _)| *on == number(n));
                (200, page(query, on.map(|(_, comment)| comment)))
            }
            ("POST", ["issues", n, "comments"]) => (201, self.comment(number(n), BOT, body)),
            ("PATCH", ["issues", "comments", id]) => {
                let all = self.comments.iter_mut().map(|(_, comment)| comment);
                (200, merged(all, "id", number(id), sent))
            }
            _ => (404, json!({"message": "Not Found"})),
        }
    }
}

/// The elements that `per_page` and `page` ask for.
fn page<'a>(query: &str, all: impl Iterator<Item = &'a Value>) -> Value {
    let asked = |name: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value.parse::<usize>().unwrap())
    };
    let (size, page) = (
        asked("per_page").unwrap_or(30).min(100),
        asked("page").unwrap_or(1),
    );
    all.skip(size * (page - 1)).take(size).cloned().collect()
}

/// Lays what was sent over the element with this key.
fn merged<'a>(
    all: impl IntoIterator<Item = &'a mut Value>,
    key: &str,
    id: u64,
    sent: &Value,
) -> Value {
    let mut all = all.into_iter();
    let found = all.find(|it| it[key] == id).expect("it was listed");
    for (name, value) in sent.as_object().unwrap() {
        let text = value.as_str().map(|text| json!(text.trim_end()));
        found[name] = text.unwrap_or_else(|| value.clone());
    }
    found.clone()
}

/// The server; it stops when dropped.
pub(crate) struct Api {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    ended: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Api {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (state, ended) = (
            Arc::new(Mutex::new(State::default())),
            Arc::new(AtomicBool::new(false)),
        );
        let (shared, end) = (Arc::clone(&state), Arc::clone(&ended));
        let thread = std::thread::spawn(move || {
            for connection in listener.incoming() {
                if end.load(Ordering::SeqCst) {
                    break;
                }
                serve(&connection.unwrap(), &shared);
            }
        });
        Self {
            address,
            state,
            ended,
            thread: Some(thread),
        }
    }

    /// What `GITHUB_API_URL` is.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }
}

impl Drop for Api {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        let _wakes = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            assert!(
                thread.join().is_ok() || std::thread::panicking(),
                "the API failed"
            );
        }
    }
}

/// Answers one request and closes.
fn serve(mut connection: &TcpStream, state: &Mutex<State>) {
    let mut reader = BufReader::new(connection);
    let mut line = String::new();
    reader.read_line(&mut line).unwrap();
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, target) = (words.next().unwrap(), words.next().unwrap());
    let (mut length, mut authorized) = (0, false);
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).unwrap();
        let Some((name, value)) = header.trim_end().split_once(": ") else {
            break;
        };
        match name.to_ascii_lowercase().as_str() {
            "content-length" => length = value.parse().unwrap(),
            "authorization" => authorized = value == format!("Bearer {TOKEN}"),
            "expect" => connection
                .write_all(b"HTTP/1.1 100 Continue\r\n\r\n")
                .unwrap(),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let sent = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let (status, answer) = if authorized {
        state.lock().unwrap().answer(&method, &target, &sent)
    } else {
        (401, json!({"message": "Bad\ncredentials"}))
    };
    let answer = answer.to_string();
    let head = format!(
        "HTTP/1.1 {status} It\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        answer.len()
    );
    // Who has gone away wants no answer.
    let _sent = connection.write_all((head + &answer).as_bytes());
}
