//! Parameters of addresses that only track, whatever the site.
//!
//! What one rule of the catalog warns of, a redirect's target must not bring into
//! it: there is one list.

/// Beginnings of parameters that only track: Google and all who imitate it,
/// HubSpot, Matomo.
const PREFIXES: &[&str] = &["utm_", "hsa_", "mtm_", "pk_campaign", "pk_kwd"];

/// Parameters that mean nothing else anywhere.
const CERTAIN: &[&str] = &[
    "gclid",
    "gclsrc",
    "dclid",
    "gbraid",
    "wbraid",
    "fbclid",
    "msclkid",
    "yclid",
    "ysclid",
    "twclid",
    "ttclid",
    "li_fat_id",
    "igshid",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "_hsenc",
    "_hsmi",
    "_ga",
    "_gl",
    "oly_enc_id",
    "oly_anon_id",
    "vero_id",
    "vero_conv",
    "ref_src",
    "hmsr",
    "hmpl",
    "bd_vid",
    "qhclickid",
    "share_source",
    "share_medium",
    "share_session_id",
    "share_tag",
    "spm_id_from",
    "vd_source",
];

/// Whether a parameter called `key` only tracks.
pub fn is_certain(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    PREFIXES.iter().any(|start| key.starts_with(start)) || CERTAIN.contains(&key.as_str())
}

#[cfg(test)]
mod tests {
    use super::is_certain;

    #[test]
    fn what_only_tracks_is_told_from_what_may_mean_something() {
        for key in ["utm_source", "GCLID", "ttclid", "hsa_cam", "mtm_kwd", "_gl"] {
            assert!(is_certain(key), "{key}");
        }
        for key in ["id", "ref", "source", "gcl", "my_utm_source", ""] {
            assert!(!is_certain(key), "{key}");
        }
    }
}
