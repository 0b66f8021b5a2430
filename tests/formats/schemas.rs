//! The schemas that others published.

use linkcheck::report::json;

use super::hostile;

/// SARIF 2.1.0, as OASIS has it.
pub(crate) fn sarif() -> jsonschema::Validator {
    let text = include_str!("../data/sarif-schema-2.1.0.json");
    // It has a stray bracket in the pattern of a language, which a strict reader refuses.
    let (stray, meant) = ("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}\\\\]?$");
    assert!(text.contains(stray));
    let schema = serde_json::from_str(&text.replace(stray, meant)).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// JUnit, as Jenkins has it.
pub(crate) struct Junit(uppsala::XsdValidator);

impl Junit {
    pub(crate) fn new() -> Self {
        let text = include_str!("../data/junit-10.xsd");
        let schema = uppsala::parse(text).unwrap();
        Self(uppsala::XsdValidator::from_schema(&schema).unwrap())
    }

    /// What is wrong with a document.
    pub(crate) fn errors(&self, text: &str) -> Vec<String> {
        let document = uppsala::parse(text).unwrap();
        let errors = self.0.validate(&document).into_iter();
        errors.map(|error| error.message).collect()
    }
}

#[test]
fn the_schemas_refuse_what_is_wrong() {
    let sound = "<testsuites><testsuite name='a' tests='0' failures='0' errors='0' time='1.5'/></testsuites>";
    let junit = Junit::new();
    assert_eq!(junit.errors(sound), Vec::<String>::new());
    for (from, to) in [
        ("tests=", "tasks="),
        ("1.5", "soon"),
        ("<testsuite ", "<x/><testsuite "),
    ] {
        assert_ne!(
            junit.errors(&sound.replacen(from, to, 1)),
            Vec::<String>::new(),
            "{to}"
        );
    }
    let log = serde_json::json!({"version": "2.1.0", "runs": [{"tool": {"driver": {}}}]});
    assert!(!sarif().is_valid(&log), "a tool without a name");
}

#[test]
fn our_own_schema_holds_for_what_is_hostile() {
    let schema = serde_json::to_value(json::schema()).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for text in ["::error::", "\u{202e}", "\u{0}"] {
        let mut out = Vec::new();
        json::write(&hostile::report(text), &mut out).unwrap();
        let value = serde_json::from_slice(&out).unwrap();
        assert!(schema.is_valid(&value), "{text:?}");
    }
}
