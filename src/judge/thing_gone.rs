//! Whether it is the thing itself that a notice says is gone: "This app has been
//! removed", but neither "The waitlist for the app was removed" nor "The video length
//! limit has been removed". So the notice begins with the thing, what is said of it
//! stands right behind, and nothing follows but by whom, whence or when.

use super::owners;
use crate::signatures::{self, is_sigh};

/// Whether a folded `part` of a heading says of one of `things` that it is `gone`.
pub(super) fn is_told(part: &str, things: &'static str, gone: &'static str) -> bool {
    let part = behind_sighs(part);
    if part.chars().any(signatures::is_spaceless) {
        return is_told_joined(part, things, gone);
    }
    let words: Vec<&str> = part.split_whitespace().collect();
    let is_light = |word: &&str| LIGHT.split_whitespace().any(|light| light == *word);
    let lead = words.iter().take_while(|word| is_light(word)).count();
    let rest = &words[lead..];
    (1..=2.min(rest.len())).any(|length| {
        let thing = rest[..length].join(" ");
        let is_thing = signatures::alternatives(things).any(|word| word == thing);
        is_thing && is_gone(&rest[length..], gone)
    })
}

/// Whether words say that what stands before them is `gone`, and no more.
fn is_gone(words: &[&str], gone: &'static str) -> bool {
    let is_light = |word: &&str| LIGHT.split_whitespace().any(|light| light == *word);
    let lead = words.iter().take_while(|word| is_light(word)).count();
    (0..=lead).any(|from| {
        let said = words[from..].join(" ");
        signatures::alternatives(gone).any(|word| {
            let tail = said.strip_prefix(word);
            tail.is_some_and(|tail| !tail.starts_with(char::is_alphanumeric) && is_end(tail))
        })
    })
}

/// Whether nothing follows, or by whom, whence or when.
fn is_end(tail: &str) -> bool {
    let tail = tail.trim_matches(|c: char| !c.is_alphanumeric());
    let first = tail.split_whitespace().next().unwrap_or_default();
    tail.is_empty()
        || owners::are_told(tail)
        || BEHIND.split_whitespace().any(|word| word == first)
        || tail.starts_with(|c: char| c.is_ascii_digit())
}

/// The same where no blanks divide words: "该应用已下架", but not "应用内广告已移除".
fn is_told_joined(part: &str, things: &'static str, gone: &'static str) -> bool {
    const PARTICLES: &[char] = &[
        'は', 'が', '은', '는', '이', '가', '을', '를', '已', ' ', '经',
    ];
    const ENDING: usize = 8;
    let is = |thing: &str| {
        let end = part.trim_end_matches(['.', '。']);
        let end = end.strip_suffix("입니다").or(end.strip_suffix("です"));
        let before = end.and_then(|end| end.strip_suffix(thing));
        before
            .is_some_and(|before| signatures::alternatives(gone).any(|word| before.contains(word)))
    };
    signatures::alternatives(things).any(|thing| {
        is(thing)
            || part.match_indices(thing).any(|(at, thing)| {
                let rest = &part[at + thing.len()..];
                let bare = rest.trim_start_matches(PARTICLES);
                signatures::alternatives(gone).any(|word| {
                    let tail = rest
                        .trim_start()
                        .strip_prefix(word)
                        .or(bare.strip_prefix(word));
                    tail.is_some_and(|tail| tail.chars().count() <= ENDING)
                })
            })
    })
}

/// What stands behind a sigh: "sorry, this app".
fn behind_sighs(part: &str) -> &str {
    part.split_once([',', '!', ':', '，', '！', '：'])
        .filter(|(before, _)| is_sigh(before))
        .map_or(part, |(_, rest)| rest.trim())
}

/// What tells this very thing, and what stands before a participle.
const LIGHT: &str = "this the that dieses diese dieser der die das ce cet cette le la \
    este esta esa ese el o questo questa quest' il lo этот эта это данный данная цей ця це ten ta to bu \
    deze dit de het denna detta den det denne dette tento tato toto này ini acest această \
    is are has have was been now ist wurde est été n'est fue ha sido foi è stato stata était \
    был была было jest został została zostało werd wordt har er byl byla đã bị telah sudah \
    sorry unfortunately leider malheureusement lamentablemente infelizmente purtroppo";
/// What begins with whom, whence or when.
const BEHIND: &str = "from by on since at von vom aus am seit par de du depuis por del desde \
    pelo pela da dal dall'autore dalla из с z ze przez od av fra van door sejak oleh dari bởi";

#[cfg(test)]
mod tests {
    use super::is_told;

    #[test]
    fn a_notice_begins_with_the_thing_and_ends_with_its_end() {
        const THINGS: &str =
            "app | video | model | modell | 应用 | 视频 | アプリ | 動画 | 앱 | ứng dụng";
        const GONE: &str = "has been removed | removed | no longer available | was deleted | \
            wurde entfernt | entfernt | 已下架 | 已移除 | 削除されました | 配信終了 | 삭제되었 | đã bị gỡ";
        for (part, told) in [
            ("this app has been removed", true),
            ("the model is no longer available", true),
            ("sorry, this video was deleted", true),
            ("app removed", true),
            ("this app was removed from the store", true),
            ("this video was deleted by its owner", true),
            ("dieses modell wurde entfernt", true),
            ("ứng dụng này đã bị gỡ", true),
            ("该应用已下架", true),
            ("この動画は削除されました", true),
            ("이 앱은 삭제되었습니다", true),
            ("삭제되었던 앱입니다", true),
            ("삭제되었던 앱 모음", false),
            ("the video length limit has been removed", false),
            ("ads have been removed from the app", false),
            ("the waitlist for the app was removed", false),
            ("the watermark on every video has been removed", false),
            ("a video was deleted by the user", false),
            ("every app that was removed from a store", false),
            ("this app has been removed, and what to do", false),
            ("die warteliste der app wurde entfernt", false),
            ("视频水印已移除", false),
            ("应用内广告已移除", false),
            ("アプリの広告は削除されました", false),
            ("配信終了した名作アプリ", false),
        ] {
            assert_eq!(is_told(part, THINGS, GONE), told, "{part}");
        }
    }
}
