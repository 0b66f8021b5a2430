//! Forms that take no answers any more, at an address of their own: the name of what
//! they were for stands above, and nothing could be filled in.
//!
//! What they were for may go on without them, so somebody has to look. A site that says
//! so of one of its forms has more on the page, and the help on forms is elsewhere.

use super::case::Case;
use super::content::on_scene;
use super::removed;
use super::rules::{Ruling, done, pass};
use super::sayings::{is_question, sayings};
use super::scene::Scene;
use super::{names, words};
use crate::signatures::{alternatives, fold, is_spaceless};
use crate::verdict::Reason;

on_scene! {
    /// A form that is closed.
    closed_form => closed_form_scene;
}

/// What says so says so much at most, in bytes,
const NOTICE: usize = 320;
/// in so many sentences.
const SENTENCES: usize = 4;
/// A sentence without blanks has at most so many characters.
const CHARACTERS: usize = 30;

pub(super) fn closed_form_scene(scene: &Scene<'_, '_>) -> Ruling {
    let page = scene.page;
    if scene.ends_at_root() {
        return pass("no form stands there");
    }
    if page.forms > 0 || page.password_field || page.shell.is_some() || page.canvas {
        return pass("something can be filled in, or may be drawn");
    }
    let said = page.within_frame().map_or(&page.text, |said| &said.text);
    if said.len() > NOTICE {
        return pass("there is more on it than a notice");
    }
    let given = &scene.case.evidence.subject.names;
    let mut said = sayings(page, SENTENCES).into_iter();
    let Some(said) = said.find(|said| tells(said, given)) else {
        return pass("it does not say that a form is closed");
    };
    if removed::is_told_by_its_address(scene) {
        return pass("its address is that of a page about such notices");
    }
    let (status, said) = (scene.answer.status, words::quote(said.trim()));
    let detail = format!("{status}, and it says: {said}");
    done(
        "closed-form",
        Reason::Placeholder,
        Some(scene.sight),
        detail,
    )
}

/// Whether a folded sentence says that this form is closed, by whatever name.
fn tells(said: &str, given: &[String]) -> bool {
    if is_question(said) || removed::is_of_a_case(said) {
        return false;
    }
    let plain = names::without(given, said);
    let plain = plain.trim_matches(|c: char| !c.is_alphanumeric());
    if plain.contains(is_spaceless) {
        let joined: String = fold(plain).split_whitespace().collect();
        let begins = alternatives(DENSE_FORMS).any(|form| {
            let at = joined.find(form);
            at.is_some_and(|at| {
                alternatives(DENSE_THIS).any(|this| joined[..at] == *this) || at == 0
            })
        });
        let closed = alternatives(DENSE_CLOSED).any(|closed| {
            let tail = joined.split_once(closed).map(|(_, tail)| tail);
            tail.is_some_and(|tail| !AFTER.iter().any(|after| tail.starts_with(after)))
        });
        return begins && closed && joined.chars().count() <= CHARACTERS;
    }
    let behind = |forms| alternatives(forms).find_map(|form| plain.strip_prefix(form));
    let accepts = |rest: &str| {
        let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        alternatives(ACCEPTS).any(|words| is_begun(rest, words, |_| true))
    };
    let closed = |rest: &str| {
        let thanks =
            |tail: &str| tail.is_empty() || (tail.starts_with(',') && tail.len() <= THANKS);
        alternatives(CLOSED).any(|words| is_begun(rest.trim_start(), words, thanks))
    };
    behind(THIS_FORM).is_some_and(|rest| accepts(rest) || closed(rest))
        || behind(THE_FORM).is_some_and(accepts)
}

/// Whether words begin a text, and what follows them suits `goes_on`.
fn is_begun(text: &str, words: &str, goes_on: impl Fn(&str) -> bool) -> bool {
    let tail = text.strip_prefix(words);
    tail.is_some_and(|tail| !tail.starts_with(char::is_alphanumeric) && goes_on(tail))
}

/// What may follow where all is said, in bytes: ", thank you".
const THANKS: usize = 18;
/// This form, whatever it is called.
const THIS_FORM: &str = "this form | this typeform | this survey | this poll | this questionnaire |
    this quiz | this signup form | this sign-up form | this application form |
    this registration form | dieses formular | diese umfrage | dieser fragebogen |
    ce formulaire | ce questionnaire | ce sondage | cette enquête | este formulario |
    esta encuesta | este cuestionario | este formulário | esta pesquisa | este questionário |
    questo modulo | questo sondaggio | questo questionario | dit formulier | deze enquête |
    deze vragenlijst | ten formularz | ta ankieta | эта форма | этот опрос | эта анкета |
    ця форма | це опитування | bu form | bu anket | biểu mẫu này | formulir ini | survei ini |
    tento formulář | tento dotazník | det här formuläret | denne formular | dette skjemaet |
    tämä lomake | acest formular | ez az űrlap | هذا النموذج | הטופס הזה";
/// The same where its name follows: any other may have been closed long ago.
const THE_FORM: &str = "the form | the survey | the poll | the questionnaire | das formular |
    die umfrage | le formulaire | le questionnaire | el formulario | la encuesta | o formulário |
    il modulo | het formulier | formularz | форма | опрос | biểu mẫu | formulir | formuläret |
    formularen | skjemaet | lomake | formularul | النموذج | הטופס";
/// That it takes no more of what follows.
const ACCEPTS: &str = "is no longer accepting | no longer accepts | is not accepting |
    isn't accepting | is no longer taking | isn't taking | is not taking |
    nimmt keine antworten mehr | nimmt keine einträge mehr | n'accepte plus | ne prend plus |
    ya no acepta | ha dejado de aceptar | no acepta más | não aceita mais | já não aceita |
    não está mais aceitando | non accetta più | accepteert geen | neemt geen |
    nie przyjmuje już | больше не принимает | більше не приймає | artık yanıt kabul etmiyor |
    artık yanıt almıyor | không còn nhận | tidak lagi menerima | již nepřijímá | už nepřijímá |
    tar inte längre emot | modtager ikke længere | tar ikke lenger imot | ei ota enää |
    nu mai acceptă | már nem fogad | لم يعد يقبل";
/// That it is closed.
const CLOSED: &str = "is now closed | is closed | has been closed | has closed | was closed |
    is no longer active | is not active any more | is no longer open | has ended |
    ist geschlossen | ist jetzt geschlossen | wurde geschlossen | ist bereits geschlossen |
    ist nicht mehr aktiv | ist beendet | wurde beendet | est fermé | est désormais fermé |
    est maintenant fermé | est clos | a été fermé | est fermée | est désormais fermée |
    est close | est terminé | est terminée | está cerrado | está cerrada | se ha cerrado |
    ha finalizado | está encerrado | está encerrada | está fechado | foi encerrado |
    foi encerrada | è chiuso | è ora chiuso | è stato chiuso | is gesloten | is nu gesloten |
    został zamknięty | jest zamknięty | została zamknięta | jest zamknięta | закрыта | закрыт |
    завершён | завершен | закрито | закрита | kapatıldı | kapalı | kapatılmıştır | đã đóng |
    sudah ditutup | telah ditutup | byl uzavřen | je uzavřen | är stängt | är stängd |
    er lukket | er stengt | on suljettu | este închis | a fost închis | lezárult | مغلق | סגור";

/// The same of scripts without blanks.
const DENSE_THIS: &str =
    "此 | 该 | 該 | 本 | 这个 | 這個 | この | 本 | 当 | 이 | 본 | 해당 | 抱歉, | 抱歉，";
const DENSE_FORMS: &str = "问卷 | 問卷 | 表单 | 表單 | 调查 | 調查 | 收集表 | 投票 | 报名表 | 報名表 | フォーム | アンケート |
    설문지 | 설문조사 | 설문 | 양식 | 폼";
const DENSE_CLOSED: &str = "停止回收 | 停止收集 | 停止提交 | 停止填写 | 停止填寫 | 已关闭 | 已關閉 | 已结束 | 已結束 | 已截止 | 已停用 |
    不再接受 | 不再接收 | 回答の受け付けを終了 | 回答の受付を終了 | 受付を終了しました | 受付は終了しました |
    締め切りました | 締め切られました | 終了しました | 더이상응답을받지 | 응답을받지않습니다 | 마감되었습니다 | 종료되었습니다";
/// What makes it a time, or an attribute.
const AFTER: &[&str] = &["后", "後", "时", "時", "的", "前"];

#[cfg(test)]
mod tests {
    use super::tells;
    use crate::signatures::fold;

    #[test]
    fn a_form_is_closed_by_whatever_name() {
        let names = ["Dunlin waitlist".to_owned(), "白鹭内测".to_owned()];
        for (said, told) in [
            (
                "The form Dunlin waitlist is no longer accepting answers.",
                true,
            ),
            ("This survey is now closed.", true),
            ("This poll has ended, thank you", true),
            ("Dieses Formular nimmt keine Antworten mehr an", true),
            ("Cette enquête est fermée.", true),
            ("Esta encuesta ya no acepta respuestas", true),
            ("Эта форма больше не принимает ответы.", true),
            ("该问卷已停止收集", true),
            ("此表单已截止", true),
            ("このフォームの回答の受け付けを終了しました", true),
            ("이 설문지는 더 이상 응답을 받지 않습니다", true),
            ("This form closes on Friday", false),
            ("The survey was closed in May", false),
            ("This form is closed, your readers will see", false),
            ("This form is closedly watched", false),
            ("When this form is closed, we write to you", false),
            ("Is this form closed?", false),
            ("The form of a closed curve", false),
            ("问卷停止收集后仍可查看结果", false),
            ("用本工具可看到已截止的问卷", false),
        ] {
            assert_eq!(tells(&fold(said), &names), told, "{said}");
        }
    }
}
