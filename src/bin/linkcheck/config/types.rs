//! The values of the configuration: read by the same functions as the options'.

use std::borrow::Cow;
use std::net::SocketAddr;
use std::time::Duration;

use clap::ValueEnum as _;
use ipnet::IpNet;
use linkcheck::exit::FailOn;
use linkcheck::net::{OriginHeader, ResolveRule};
use regex::Regex;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::args::ColorWhen;
use crate::output::{Format, Output};
use crate::sharding::ShardChoice;
use crate::values;

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
    DeadlineText(Duration) from String = |text| values::duration(&text);
    Recheck(Duration) from String = |text| values::duration_or_none(&text);
    ResolveText(ResolveRule) from String = |text| values::resolve(&text);
    Address(SocketAddr) from String = |text| values::name_server(&text);
    AllowNet(IpNet) from String = |text| values::network(&text);
    HeaderText(OriginHeader) from String = |text| values::header(&text);
    UserAgent(String) from String = |text| values::user_agent(&text);
    Pattern(Regex) from String = |text| values::pattern(&text);
    FailOnText(FailOn) from String = |text| values::fail_on(&text);
    ShardText(ShardChoice) from String = |text| text.parse::<ShardChoice>().map_err(str::to_owned);
    OutputText(Output) from String = |text| text.parse();
    FormatName(Format) from String = |text| Format::from_str(&text, false);
    ColorName(ColorWhen) from String = |text| ColorWhen::from_str(&text, false);
    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    HeaderName(String) from String = |text| values::header_name(&text);
}
