//! The values of the configuration: read by the same functions as the options'.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::net::SocketAddr;
use std::ops::Deref;
use std::time::Duration;

use clap::ValueEnum as _;
use ipnet::IpNet;
use linkcheck::exit::FailOn;
use linkcheck::net::{OriginHeader, ResolveRule};
use regex::Regex;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Error as _, IntoDeserializer as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::args::{ColorWhen, InputFormat};
use crate::output::{Format, Output};
use crate::sharding::ShardChoice;
use crate::values;

/// One value, or a list of them: what stands once on the command line need not
/// stand in brackets here.
#[derive(Debug, Clone)]
pub(crate) struct Many<T>(Vec<T>);

impl<T> Default for Many<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Deref for Many<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Many<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ManyVisitor(PhantomData))
    }
}

struct ManyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ManyVisitor<T> {
    type Value = Many<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one value or an array of them")
    }

    fn visit_str<E: serde::de::Error>(self, one: &str) -> Result<Many<T>, E> {
        T::deserialize(one.into_deserializer()).map(|one| Many(vec![one]))
    }

    fn visit_i64<E: serde::de::Error>(self, one: i64) -> Result<Many<T>, E> {
        T::deserialize(one.into_deserializer()).map(|one| Many(vec![one]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Many<T>, A::Error> {
        let mut all = Vec::new();
        while let Some(one) = list.next_element()? {
            all.push(one);
        }
        Ok(Many(all))
    }
}

impl<T: JsonSchema> JsonSchema for Many<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Many{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = T::json_schema(generator);
        json_schema!({"anyOf": [one, {"type": "array", "items": one}]})
    }
}

/// A text, or a number that stands for one: `deadline = 90` is `"90"`.
#[derive(Debug, Clone)]
pub(crate) struct Word(String);

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WordVisitor)
    }
}

struct WordVisitor;

impl Visitor<'_> for WordVisitor {
    type Value = Word;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or a number")
    }

    fn visit_str<E>(self, text: &str) -> Result<Word, E> {
        Ok(Word(text.to_owned()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Word, E> {
        Ok(Word(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Word, E> {
        Ok(Word(number.to_string()))
    }
}

impl JsonSchema for Word {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Word".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": ["string", "number"]})
    }
}

/// How many runs a death must be seen in.
pub(super) fn runs<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    match u32::deserialize(deserializer)? {
        0 => Err(D::Error::custom(
            "a death is seen in 1 run at least; leave `confirm` out to believe it at once",
        )),
        runs => Ok(runs),
    }
}

/// Types that wrap what a function makes of a number or a text. Its error gets
/// the line of the value from the TOML reader.
macro_rules! values {
    ($($(#[$meta:meta])* $name:ident($inner:ty) from $from:ty = $parse:expr;)*) => {$(
        #[derive(Debug, Clone)]
        $(#[$meta])*
        pub(crate) struct $name(pub(crate) $inner);

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let said = <$from>::deserialize(deserializer)?;
                let parse: fn($from) -> Result<$inner, String> = $parse;
                parse(said).map(Self).map_err(D::Error::custom)
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                <$from>::json_schema(generator)
            }
        }
    )*};
}

values! {
    Requests(usize) from u64 = values::requests_number;
    Seconds(Duration) from f64 = values::seconds_number;
    Wait(Duration) from f64 = values::wait_number;
    Status(u16) from u16 = values::status;
    DeadlineText(Duration) from Word = |text| values::duration(&text.0);
    Recheck(Duration) from Word = |text| values::duration_or_none(&text.0);
    ResolveText(ResolveRule) from String = |text| values::resolve(&text);
    Address(SocketAddr) from String = |text| values::name_server(&text);
    AllowNet(IpNet) from String = |text| values::network(&text);
    HeaderText(OriginHeader) from String = |text| values::header(&text);
    UserAgent(String) from String = |text| values::user_agent(&text);
    Pattern(Regex) from String = |text| values::pattern(&text);
    FailOnText(FailOn) from Many<String> = |words| values::fail_on(&words.join(","));
    ShardText(ShardChoice) from String = |text| text.parse::<ShardChoice>().map_err(str::to_owned);
    OutputText(Output) from String = |text| text.parse();
    FormatName(Format) from String = |text| Format::from_str(&text, false);
    InputFormatName(InputFormat) from String = |text| InputFormat::from_str(&text, false);
    ColorName(ColorWhen) from String = |text| ColorWhen::from_str(&text, false);
    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    HeaderName(String) from String = |text| values::header_name(&text);
}
