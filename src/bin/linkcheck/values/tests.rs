use super::*;

#[test]
fn durations_have_units() {
    let rows = [
        ("90s", 90.0),
        ("10m", 600.0),
        ("1h30m", 5400.0),
        ("1h 30min", 5400.0),
        ("2d", 172_800.0),
        ("1.5s", 1.5),
        ("250ms", 0.25),
        ("45", 45.0),
    ];
    for (text, want) in rows {
        assert_eq!(duration(text), Ok(Duration::from_secs_f64(want)), "{text}");
    }
    for text in [
        "", "0", "-1s", "10x", "m", "1h30", "9999d", "NaN", "inf", "1..2s",
    ] {
        assert!(duration(text).is_err(), "{text}");
    }
}

#[test]
fn seconds_may_be_fractions_but_not_none() {
    assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
    for text in ["0", "-1", "nan", "inf", "1e99", "10s", ""] {
        assert!(seconds(text).is_err(), "{text}");
    }
    assert_eq!(seconds_or_none("0"), Ok(Duration::ZERO));
    assert!(seconds_or_none("-0.5").is_err());
}

#[test]
fn a_run_needs_at_least_one_request() {
    assert_eq!(requests("256"), Ok(256));
    assert!(requests("0").unwrap_err().contains("at least 1"));
    for text in ["-1", "65537", "99999999999999999999", "many", "1.5"] {
        assert!(requests(text).is_err(), "{text}");
    }
}

#[test]
fn fixed_addresses_are_for_names() {
    let rows = [
        ("*=127.0.0.1:8443", "*", "127.0.0.1", Some(8443)),
        (
            "*.Example.COM=192.0.2.1",
            "*.example.com",
            "192.0.2.1",
            None,
        ),
        ("例.cn=[::1]:53", "xn--fsq.cn", "::1", Some(53)),
        ("a.example=::1", "a.example", "::1", None),
        ("a.example=[::1]", "a.example", "::1", None),
    ];
    for (text, host, address, port) in rows {
        let rule = resolve(text).unwrap();
        let address: IpAddr = address.parse().unwrap();
        assert_eq!(
            (rule.host.as_str(), rule.address, rule.port),
            (host, address, port)
        );
    }
    for text in [
        "a.example",
        "=1.2.3.4",
        "a=b",
        "10.0.0.1=1.2.3.4",
        "a.*.b=1.2.3.4",
        "a=1.2.3.4:0",
    ] {
        assert!(resolve(text).is_err(), "{text}");
    }
}

#[test]
fn name_servers_listen_on_53_unless_told() {
    assert_eq!(name_server("1.1.1.1"), Ok("1.1.1.1:53".parse().unwrap()));
    assert_eq!(name_server("[::1]:5353"), Ok("[::1]:5353".parse().unwrap()));
    assert!(name_server("dns.example").is_err());
}

#[test]
fn a_range_may_be_one_address() {
    assert_eq!(network("10.1.2.3/8").unwrap().to_string(), "10.0.0.0/8");
    assert_eq!(network("::1").unwrap().to_string(), "::1/128");
    assert!(network("10.0.0.0/33").is_err());
}

#[test]
fn a_header_belongs_to_one_origin() {
    let header = super::header("https://API.example:443/ Authorization: Bearer a:b").unwrap();
    assert_eq!(header.origin, "https://api.example");
    assert_eq!(
        (header.name.as_str(), header.value.as_str()),
        ("authorization", "Bearer a:b")
    );
    let rows = [
        "Authorization: x",
        "https://a.example",
        "https://a.example/path X: y",
        "https://u:p@a.example X: y",
        "ftp://a.example X: y",
        "https://a.example : y",
        "https://a.example X Y: z",
        "https://a.example X: a\r\nB: c",
    ];
    for text in rows {
        assert!(super::header(text).is_err(), "{text:?}");
    }
    let error = super::header("https://a.example X: secret\u{1}").unwrap_err();
    assert!(!error.contains("secret"));
}

#[test]
fn fail_on_is_a_list_or_never() {
    let list = FailOn::Verdicts(vec![Verdict::Dead, Verdict::Unknown]);
    assert_eq!(fail_on("dead, unknown,dead"), Ok(list));
    assert_eq!(fail_on("never"), Ok(FailOn::Never));
    for text in ["", "ok", "skipped", "dead,never", "Dead"] {
        assert!(fail_on(text).is_err(), "{text}");
    }
}
