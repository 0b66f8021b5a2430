//! The values of options: text to plain data, with errors that say what is meant.
//!
//! The same functions serve the command line and the configuration file, so
//! that a value means the same in both.

use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;
use std::time::Duration;

use ipnet::IpNet;
use linkcheck::net::{OriginHeader, ResolveRule};
use linkcheck::verdict::Verdict;
use regex::Regex;
use url::Url;

use linkcheck::exit::FailOn;

/// What `--jobs` and `--per-host` may be.
pub(crate) const REQUESTS: RangeInclusive<u64> = 1..=65_536;
/// No time that is set may be longer: a year.
const LONGEST: f64 = 366.0 * 86_400.0;

/// A number of requests.
pub(crate) fn requests(text: &str) -> Result<usize, String> {
    let number: u64 = text.parse().map_err(|_| "not a whole number".to_owned())?;
    requests_number(number)
}

/// The same as a number.
pub(crate) fn requests_number(number: u64) -> Result<usize, String> {
    match usize::try_from(number) {
        Ok(fits) if REQUESTS.contains(&number) => Ok(fits),
        Ok(0) => Err("with 0 requests nothing could be checked; at least 1 is needed".to_owned()),
        Ok(_) | Err(_) => Err(format!(
            "must be {} to {}",
            REQUESTS.start(),
            REQUESTS.end()
        )),
    }
}

/// Seconds, fractions too: `20`, `0.5`.
pub(crate) fn seconds(text: &str) -> Result<Duration, String> {
    let number: f64 = text
        .parse()
        .map_err(|_| "not a number of seconds, such as 20 or 0.5".to_owned())?;
    seconds_number(number)
}

/// The same as a number.
pub(crate) fn seconds_number(number: f64) -> Result<Duration, String> {
    if number.is_nan() || number <= 0.0 {
        Err("must be more than 0 seconds".to_owned())
    } else if number > LONGEST {
        Err("longer than a year".to_owned())
    } else {
        Ok(Duration::from_secs_f64(number))
    }
}

/// Seconds, where none at all has a meaning: `--max-wait 0`.
pub(crate) fn seconds_or_none(text: &str) -> Result<Duration, String> {
    match text.parse::<f64>() {
        Ok(number) => wait_number(number),
        Err(_) => seconds(text),
    }
}

/// The same as a number.
pub(crate) fn wait_number(number: f64) -> Result<Duration, String> {
    if number == 0.0 {
        Ok(Duration::ZERO)
    } else {
        seconds_number(number)
    }
}

/// An HTTP status.
pub(crate) fn status(number: u16) -> Result<u16, String> {
    if (100..1000).contains(&number) {
        Ok(number)
    } else {
        Err(format!("{number} is no HTTP status"))
    }
}

/// A duration with its units: `90s`, `10m`, `1h30m`, `2d`; a bare number is seconds.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let wrong = || format!("{text:?} is no duration; write 90s, 10m, 1h30m or 2d");
    let mut rest = text.trim();
    if let Ok(number) = rest.parse::<f64>() {
        return seconds_number(number);
    }
    let mut total = 0.0;
    while !rest.is_empty() {
        let digits = rest
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .ok_or_else(wrong)?;
        let number: f64 = rest[..digits].parse().map_err(|_| wrong())?;
        rest = &rest[digits..];
        let letters = rest
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        let unit = match &rest[..letters] {
            "ms" => 0.001,
            "s" | "sec" => 1.0,
            "m" | "min" => 60.0,
            "h" => 3600.0,
            "d" => 86_400.0,
            _ => return Err(wrong()),
        };
        rest = rest[letters..].trim_start();
        total += number * unit;
    }
    seconds_number(total)
}

/// A duration, where none at all has a meaning: `--recheck-after 0`.
pub(crate) fn duration_or_none(text: &str) -> Result<Duration, String> {
    match text.trim().parse::<f64>() {
        Ok(number) => wait_number(number),
        Err(_) => duration(text),
    }
}

/// `HOST=IP[:PORT]`.
pub(crate) fn resolve(text: &str) -> Result<ResolveRule, String> {
    let (host, address) = text
        .split_once('=')
        .ok_or("write HOST=IP or HOST=IP:PORT")?;
    let (suffix, prefix) = match host.strip_prefix("*.") {
        Some(suffix) => (suffix, "*."),
        None => (host, ""),
    };
    let host = match host {
        "*" => host.to_owned(),
        _ => format!("{prefix}{}", host_name(suffix)?),
    };
    let (address, port) = address_and_port(address)?;
    Ok(ResolveRule {
        host,
        address,
        port,
    })
}

/// `IP[:PORT]`, the port being 53 if none is given.
pub(crate) fn name_server(text: &str) -> Result<SocketAddr, String> {
    let (address, port) = address_and_port(text)?;
    Ok(SocketAddr::new(address, port.unwrap_or(53)))
}

/// `10.0.0.0/8`, or one address.
pub(crate) fn network(text: &str) -> Result<IpNet, String> {
    let one = text.parse::<IpAddr>().map(IpNet::from);
    let net = text.parse::<IpNet>().or(one);
    let net = net.map_err(|_| format!("{text:?} is no range of addresses, such as 10.0.0.0/8"))?;
    Ok(net.trunc())
}

/// `ORIGIN NAME: VALUE`. The value is not in the error: it may be a secret.
pub(crate) fn header(text: &str) -> Result<OriginHeader, String> {
    let shape = "write 'https://host NAME: VALUE'";
    let (origin, field) = text.trim().split_once(char::is_whitespace).ok_or(shape)?;
    let (name, value) = field.split_once(':').ok_or(shape)?;
    Ok(OriginHeader {
        origin: self::origin(origin)?,
        name: header_name(name.trim())?,
        value: header_value(value.trim())?,
    })
}

/// Scheme, host and port alone.
pub(crate) fn origin(text: &str) -> Result<String, String> {
    let wrong = |why: &str| {
        format!("{text:?} is no origin ({why}); write https://host or https://host:port")
    };
    let url = Url::parse(text).map_err(|error| wrong(&error.to_string()))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(wrong("only http and https have one here"));
    }
    let bare = matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
    if !bare || !url.username().is_empty() || url.password().is_some() {
        return Err(wrong("it has more than scheme, host and port"));
    }
    Ok(url.origin().ascii_serialization())
}

/// A header's name, in lower case (RFC 9110, 5.1 and 5.6.2).
pub(crate) fn header_name(text: &str) -> Result<String, String> {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let valid = !text.is_empty() && text.bytes().all(token);
    if !valid {
        return Err(format!("{text:?} is no header name"));
    }
    Ok(text.to_ascii_lowercase())
}

/// A header's value: visible ASCII, spaces and tabs.
pub(crate) fn header_value(text: &str) -> Result<String, String> {
    let allowed = |byte: u8| byte == b'\t' || (b' '..=b'~').contains(&byte);
    if !text.bytes().all(allowed) {
        return Err("the header's value has characters that no header may hold".to_owned());
    }
    Ok(text.to_owned())
}

/// A user agent: a header value that is not empty.
pub(crate) fn user_agent(text: &str) -> Result<String, String> {
    if text.trim().is_empty() {
        return Err("an empty user agent is refused by many servers".to_owned());
    }
    header_value(text.trim())
}

/// A regular expression on the URL.
pub(crate) fn pattern(text: &str) -> Result<Regex, String> {
    Regex::new(text).map_err(|error| error.to_string())
}

/// `dead,suspect`, or `never`.
pub(crate) fn fail_on(text: &str) -> Result<FailOn, String> {
    if text.trim() == "never" {
        return Ok(FailOn::Never);
    }
    let may_fail = [
        Verdict::Dead,
        Verdict::Suspect,
        Verdict::Redirected,
        Verdict::Unknown,
    ];
    let mut verdicts = Vec::new();
    for name in text.split(',').map(str::trim) {
        let found = may_fail.into_iter().find(|verdict| verdict.name() == name);
        let verdict = found.ok_or_else(|| {
            format!(
                "{name:?} is none of dead, suspect, redirected, unknown; or it is `never`, alone"
            )
        })?;
        if !verdicts.contains(&verdict) {
            verdicts.push(verdict);
        }
    }
    Ok(FailOn::Verdicts(verdicts))
}

/// A host's name in lower case ASCII.
pub(crate) fn host_name(text: &str) -> Result<String, String> {
    let wrong = || format!("{text:?} is no host name");
    let host = url::Host::parse(text).map_err(|_| wrong())?;
    match host {
        url::Host::Domain(name) if !name.is_empty() && !name.contains('*') => Ok(name),
        url::Host::Domain(_) => Err(wrong()),
        url::Host::Ipv4(_) | url::Host::Ipv6(_) => Err(format!(
            "{text:?} is an address; only names are given addresses"
        )),
    }
}

/// A host as a URL has it: a name in lower case ASCII, or an address.
pub(crate) fn host(text: &str) -> Result<String, String> {
    let host = url::Host::parse(text).map_err(|_| format!("{text:?} is no host"))?;
    Ok(host.to_string())
}

/// `IP`, `IP:PORT` or `[IP]:PORT`.
fn address_and_port(text: &str) -> Result<(IpAddr, Option<u16>), String> {
    if let Ok(socket) = text.parse::<SocketAddr>() {
        if socket.port() == 0 {
            return Err("port 0 cannot be connected to".to_owned());
        }
        return Ok((socket.ip(), Some(socket.port())));
    }
    let bare = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'));
    let address = bare.unwrap_or(text).parse::<IpAddr>();
    let address = address.map_err(|_| {
        format!("{text:?} is no address; write 192.0.2.1, 192.0.2.1:8443 or [2001:db8::1]:8443")
    })?;
    Ok((address, None))
}

#[cfg(test)]
mod tests;
