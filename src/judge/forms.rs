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
use super::{addresses, names, words};
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
    if addresses::is_root(scene.end) || removed::is_told_by_its_address(scene) {
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
    let rest = alternatives(FORMS).find_map(|form| plain.strip_prefix(form));
    rest.is_some_and(|rest| {
        let rest = rest.trim_start();
        alternatives(CLOSED).any(|closed| {
            let tail = rest.strip_prefix(closed);
            tail.is_some_and(|tail| tail.is_empty() || tail.starts_with([',', ';', ':', ' ']))
        })
    })
}

/// This form, whatever it is called.
const FORMS: &str = "this form | the form | this typeform | this survey | the survey | this poll | the poll |
    this questionnaire | the questionnaire | this quiz | this signup form | this sign-up form |
    this application form | this registration form | dieses formular | das formular |
    diese umfrage | die umfrage | dieser fragebogen | ce formulaire | le formulaire |
    ce questionnaire | ce sondage | cette enquête | este formulario | el formulario |
    esta encuesta | este cuestionario | este formulário | o formulário | esta pesquisa |
    este questionário | questo modulo | il modulo | questo sondaggio | questo questionario |
    dit formulier | het formulier | deze enquête | deze vragenlijst | ten formularz | formularz |
    ta ankieta | эта форма | форма | этот опрос | опрос | эта анкета | ця форма | це опитування |
    bu form | bu anket | biểu mẫu này | biểu mẫu | formulir ini | formulir | survei ini |
    tento formulář | tento dotazník | det här formuläret | formuläret | denne formular |
    dette skjemaet | tämä lomake | acest formular | ez az űrlap | هذا النموذج | النموذج | הטופס הזה";
/// That it takes no answers.
const CLOSED: &str = "is no longer accepting | no longer accepts | is not accepting |
    isn't accepting | is no longer taking | isn't taking | is not taking | is now closed |
    is closed | has been closed | has closed | was closed | is no longer active |
    is not active any more | is no longer open | has ended | nimmt keine antworten mehr |
    nimmt keine einträge mehr | ist geschlossen | wurde geschlossen | ist bereits geschlossen |
    ist nicht mehr aktiv | ist beendet | wurde beendet | n'accepte plus | ne prend plus |
    est fermé | est désormais fermé | est maintenant fermé | est clos | a été fermé | est fermée |
    est terminé | est terminée | ya no acepta | ha dejado de aceptar | no acepta más |
    está cerrado | está cerrada | se ha cerrado | ha finalizado | não aceita mais |
    já não aceita | não está mais aceitando | está encerrado | está encerrada | está fechado |
    foi encerrado | foi encerrada | non accetta più | è chiuso | è ora chiuso | è stato chiuso |
    accepteert geen | neemt geen | is gesloten | is nu gesloten | nie przyjmuje już |
    został zamknięty | jest zamknięty | została zamknięta | jest zamknięta | больше не принимает |
    закрыта | закрыт | завершён | завершен | більше не приймає | закрито | закрита |
    artık yanıt kabul etmiyor | artık yanıt almıyor | kapatıldı | kapalı | kapatılmıştır |
    không còn nhận | đã đóng | tidak lagi menerima | sudah ditutup | telah ditutup | již nepřijímá |
    už nepřijímá | byl uzavřen | je uzavřen | tar inte längre emot | är stängt | är stängd |
    modtager ikke længere | er lukket | tar ikke lenger imot | er stengt | ei ota enää |
    on suljettu | nu mai acceptă | este închis | a fost închis | már nem fogad | lezárult |
    لم يعد يقبل | مغلق | סגור";

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
