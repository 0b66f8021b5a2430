//! Words of those who close for a while, and of those who will not come back:
//! "we will reopen in May", "will not reopen", "数据无法恢复".

use crate::signatures;

/// Whether a folded text has words of a return that it does not deny.
pub(super) fn are_promised(text: &str) -> bool {
    signatures::any_occurs(SEASONS, text)
        || signatures::any_occurs(FOR_A_WHILE, text)
            && FOR_A_WHILE.iter().any(|words| {
                let mut found = text.match_indices(words);
                found.any(|(at, words)| {
                    let (before, after) = (&text[..at], &text[at + words.len()..]);
                    let denied = RETURNS.contains(&words) && is_denied(before, after);
                    !denied && !is_of_data(words, before, after)
                })
            })
}

/// Whether it is data that return, or what is kept of them: "恢复数据", "backed up".
fn is_of_data(words: &str, before: &str, after: &str) -> bool {
    const DATA: &[&str] = &[
        "数据",
        "资料",
        "账号",
        "帐号",
        "账户",
        "文件",
        "备份",
        "已删除",
    ];
    match words {
        "恢复" => {
            let after = after.trim_start_matches(['您', '你', '的', '原', '有', '任', '何']);
            DATA.iter()
                .any(|data| after.starts_with(data) || before.ends_with(data))
        }
        "be back" => after.starts_with(|c: char| c.is_alphanumeric()),
        _ => false,
    }
}

/// Whether words are denied by what stands right beside them: "will not reopen",
/// "无法恢复", "再開の予定はありません"; but not "this is not the end: we'll be back".
fn is_denied(before: &str, after: &str) -> bool {
    let ends = |c: char| ".!?;:。！？；：,，、–—(（".contains(c);
    let before = before.rsplit(ends).next().unwrap_or_default();
    let after = after.split(ends).next().unwrap_or_default();
    let near: Vec<&str> = before.split(' ').rev().take(NEAR).collect();
    let but = near.iter().position(|word| BUT.contains(word));
    let near = &near[..but.unwrap_or(near.len())];
    if is_untold_when(before) || is_untold_when(after) {
        return false;
    }
    near.iter()
        .any(|word| DENIED.contains(word) || word.ends_with("n't"))
        || NOT_MEANT.iter().any(|words| before.contains(words))
        || DENIED_JOINED.iter().any(|words| before.ends_with(words))
        || (DENIED_BEHIND.iter().any(|words| after.contains(words))
            && !UNTIL.iter().any(|words| after.starts_with(words)))
}

/// Whether a clause but says that nobody knows when, or waits for it: "no date for
/// reopening yet", "we cannot wait to reopen".
fn is_untold_when(clause: &str) -> bool {
    let mut words = clause.split(|c: char| !c.is_alphanumeric());
    words.any(|word| WHEN.contains(&word)) || WHEN_JOINED.iter().any(|when| clause.contains(when))
}

/// Words of a time that is not known yet, and of those who wait for it.
const WHEN: &[&str] = &[
    "until",
    "before",
    "till",
    "sure",
    "bis",
    "vor",
    "avant",
    "jusqu",
    "antes",
    "hasta",
    "até",
    "prima",
    "fino",
    "до",
    "voor",
    "tot",
    "przed",
    "wait",
    "date",
    "dates",
    "when",
    "yet",
    "noch",
    "wann",
    "warten",
    "termin",
    "encore",
    "quand",
    "attendre",
    "aún",
    "todavía",
    "cuándo",
    "fecha",
    "esperar",
    "ainda",
    "quando",
    "ancora",
    "aspettare",
    "ещё",
    "еще",
    "когда",
    "ждать",
    "nog",
    "wachten",
    "jeszcze",
    "kiedy",
    "henüz",
];
/// The same where no blanks divide words.
const WHEN_JOINED: &[&str] = &[
    "前", "まで", "이전", "전에", "時期", "日程", "目処", "未定", "いつ", "何时", "何時", "时间",
    "時間", "尚未", "暂未", "시기", "언제", "아직",
];
/// A denial is at most so many words before what it denies.
const NEAR: usize = 5;
/// What begins another clause.
const BUT: &[&str] = &[
    "but", "and", "until", "till", "when", "once", "before", "aber", "und", "bis", "wenn",
    "sobald", "mais", "et", "quand", "avant", "pero", "y", "hasta", "cuando", "mas", "e", "até",
    "quando", "ma", "fino", "но", "и", "до", "пока", "maar", "en", "tot", "ale",
];
/// Of [`FOR_A_WHILE`] the words of a return, which may be denied.
const RETURNS: &[&str] = &[
    "back soon",
    "be back",
    "reopen",
    "re-open",
    "wieder geöffnet",
    "réouverture",
    "de retour",
    "volvemos",
    "voltamos",
    "riapriremo",
    "torneremo",
    "retornamos",
    "wieder für sie da",
    "wieder für euch da",
    "恢复",
    "再開",
    "재개",
];
/// Before what is denied.
const DENIED: &[&str] = &[
    "not", "never", "cannot", "nicht", "kein", "keine", "nie", "pas", "aucune", "jamais", "nunca",
    "não", "non", "не", "нет", "niet", "geen", "nooit", "không", "tidak", "inte", "ikke", "aldrig",
];
/// "No" alone is "in the" of Portuguese, and is said of dates too.
const NOT_MEANT: &[&str] = &["no plan", "no intention", "no longer"];
/// The same right before it, where no blanks divide words.
const DENIED_JOINED: &[&str] = &[
    "无法",
    "無法",
    "不可",
    "不能",
    "不再",
    "不会",
    "不會",
    "不予",
    "没有",
    "沒有",
    "无法再",
    "不能再",
    "不会再",
    "不會再",
    "无法被",
    "不可再",
    "不可能",
];
/// Behind it.
const DENIED_BEHIND: &[&str] = &[
    "ありません",
    "ございません",
    "できません",
    "いたしません",
    "しません",
    "없습니다",
    "않습니다",
    "불가",
    "değil",
    "olmayacak",
];
/// What is so but for a while: "until it reopens".
const UNTIL: &[&str] = &[
    "まで",
    "するまで",
    "されるまで",
    "時まで",
    "까지",
    "될 때까지",
    "할 때까지",
];

/// Words of those who close for a while.
const FOR_A_WHILE: &[&str] = &[
    "temporar",
    "back soon",
    "be back",
    "reopen",
    "re-open",
    "holiday",
    "vacation",
    "until further notice",
    "wieder geöffnet",
    "vorübergehend",
    "betriebsferien",
    "temporairement",
    "réouverture",
    "de retour",
    "congés",
    "temporalmente",
    "vacaciones",
    "volvemos",
    "férias",
    "voltamos",
    "временно",
    "temporaneamente",
    "riapriremo",
    "torneremo",
    "retornamos",
    "wieder für sie da",
    "wieder für euch da",
    "ждём вас",
    "ждем вас",
    "tomorrow",
    "morgen ab",
    "ab morgen",
    "morgen wieder",
    "αύριο",
    "join us again",
    "see you next",
    "again next year",
    "năm sau",
    "tijdelijk",
    "tymczasowo",
    "przerwa",
    "geçici",
    "tạm thời",
    "sementara",
    "tillfälligt",
    "midlertidig",
    "临时",
    "暂时",
    "放假",
    "假期",
    "春节",
    "恢复",
    "暫時",
    "一時",
    "臨時",
    "休業",
    "再開",
    "임시",
    "휴무",
    "재개",
];

/// What closes every year tells when it is next.
const SEASONS: &[&str] = &[
    "next season",
    "next summer",
    "next winter",
    "next edition",
    "rendez-vous en",
    "à l'année prochaine",
    "à l'hiver prochain",
    "prochaine édition",
    "prochaine saison",
    "nächste saison",
    "bis zum nächsten jahr",
    "wieder ab",
    "próxima edición",
    "próxima temporada",
    "próxima edição",
    "prossima edizione",
    "prossima stagione",
    "neste sommer",
    "neste sesong",
    "nästa sommar",
    "nästa säsong",
    "næste sæson",
    "volgend seizoen",
    "příští rok",
    "zase v",
    "w przyszłym roku",
    "в следующем сезоне",
    "gelecek sezon",
    "gelecek yıl",
    "jövőre",
    "la anul",
    "του χρόνου",
    "tahun depan",
    "明年见",
    "明年再",
    "新雪季",
    "下一季",
    "来季",
    "来年の",
    "次回は",
    "내년에 다시",
    "내년에 만나",
    "다음 시즌",
];

#[cfg(test)]
mod tests {
    use super::are_promised;

    #[test]
    fn a_return_that_is_denied_is_none() {
        for (text, expected) in [
            ("we'll be back in may", true),
            ("this is not the end: we'll be back", true),
            ("we are not open, but we will reopen in may", true),
            ("no orders until we reopen", true),
            ("we are not taking orders until further notice", true),
            ("服务将于5月恢复", true),
            ("再開まで利用できません", true),
            ("재개까지 이용할 수 없습니다", true),
            ("not available temporarily", true),
            ("the shop will not reopen", false),
            ("we won't be back", false),
            ("there are no plans to reopen", false),
            ("wir werden nicht wieder geöffnet", false),
            ("nous ne serons pas de retour", false),
            ("数据均已清除，无法恢复", false),
            ("删除后不可恢复", false),
            ("如需恢复数据，请联系我们", false),
            ("im mai wird wieder geöffnet", true),
            ("no outono voltamos", true),
            ("we cannot wait to reopen", true),
            ("there is no date for reopening yet", true),
            ("再開の時期はお伝えできません", true),
            ("nous ne sommes pas encore de retour", true),
            ("morgen ab 7 uhr sind wir wieder für sie da", true),
            ("we have no intention to reopen", false),
            ("wir sind nicht wieder für sie da", false),
            ("再開の予定はありません", false),
            ("재개할 계획이 없습니다", false),
            ("boards can be backed up", false),
        ] {
            assert_eq!(are_promised(text), expected, "{text}");
        }
    }
}
