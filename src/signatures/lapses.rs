//! Words of a notice that what a site was rented with has run out: its hosting, its
//! plan, the time that was paid for.
//!
//! Coupons, trials of a product and passes run out as well. So a sentence has to be
//! nothing but what ran out, of which site, and that it did, from its first word; and
//! what may be a product's (a plan, a trial) has to stand beside what is said to a
//! site's owner only: that he may renew it.

use super::is_spaceless;
use super::stoppings::{STOPPED, is_reason};
use super::takings::{begun, first_word};
use super::{UNPAID, alternatives};

/// How well a sentence tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lapse {
    /// It can be nothing but a site's.
    Hosting,
    /// It may be a product's plan or trial.
    Plan,
}

/// What only a site has that is somebody's on a host.
const HOSTING: &str = "hosting | webhosting | hostingu | hostingowa | hostingowe | hostingem | webspace | hostingplan |
    hostingpaket | hostingpakket | hosting-paket | hostingvertrag | webhotel | webhotellet | webbhotell |
    webbhotellet | webhotelli | hospedagem | alojamiento | alojamento | hospedaje | hébergement | хостинг |
    хостинга | хостингу | tárhely | tárhelyet | tárhelycsomag | găzduire | găzduirea | φιλοξενία | φιλοξενίας |
    barındırma | barındırmanın | الاستضافة | استضافة | האחסון | אחסון | میزبانی | هاست | هاستینگ | होस्टिंग";
/// What a site's owner has, and users of a product as well.
const PLANS: &str = "plan | subscription | trial | package | service | licence | license | period | contract | membership |
    tarif | abo | abonnement | abonnements | testzeitraum | testphase | testversion | probezeitraum | vertrag |
    laufzeit | paket | abonnementet | prøveperioden | prøveperiode | prenumerationen | prenumeration |
    provperioden | testperioden | avtalet | abonnementsperioden | tilaus | kokeilujakso | sopimus | suscripción |
    prueba | periodo | período | contrato | servicio | membresía | assinatura | plano | teste | serviço |
    subscrição | abonnement | essai | période | forfait | contrat | offre | abbonamento | piano | prova | contratto |
    servizio | abonament | okres | usługa | umowa | pakiet | próbny | testowy | předplatné | tarif | služba |
    období | zkušební | előfizetés | előfizetése | csomag | próbaidőszak | szolgáltatás | срок | действия | тариф |
    тарифа | тарифный | план | подписка | подписки | услуга | услуги | период | оплаченный | пробный | аренды |
    оплаты | строк | дії | підписка | послуга | тарифний | abonelik | aboneliği | süresi | deneme | paketi | planı |
    gói | dịch | vụ | hạn | dùng | thử | paket | langganan | masa | aktif | uji | coba | layanan | berlangganan |
    perioada | abonamentul | pachetul | συνδρομή | πακέτο | περίοδος | الاشتراك | اشتراك | باقة | خطة | الفترة |
    التجريبية | صلاحية | فترة | مدة | המנוי | מנוי | החבילה | תקופת | הניסיון | اشتراک | سرویس | مهلت | دوره |
    مدت | प्लान | सदस्यता | अवधि";
/// Whose it is.
const SITES: &str = "site | website | web | webpage | domain | domains | shop | store | page | homepage | blog | webseite |
    domäne | seite | onlineshop | dominio | domínio | sitio | tienda | página | loja | sito | negozio | pagina |
    boutique | domaine | witryny | strony | domeny | sklepu | stránky | domény | webu | webolday | weboldal |
    weboldala | domaint | domén | сайта | сайт | домена | домену | магазина | сторінки | sitenin | sitesi | alan |
    adı | adının | trang | tên | miền | situs | domainnya | siden | hjemmesiden | webstedet | domænet | webbplatsen |
    domänen | nettstedet | nettsiden | domenet | sivuston | sivun | verkkotunnuksen | site-ului | site-ul |
    domeniului | ιστότοπου | ιστοσελίδας | الموقع | النطاق | المتجر | האתר | הדומיין | سایت | وبسایت | دامنه |
    فروشگاه | वेबसाइट | साइट | डोमेन";
/// Words that stand between.
const LIGHT: &str = "s this the your of for on in a an its has free usage paid web der die das des dieser dieses diese diesen
    für dein deine ihr ihre ihren den dem le la l les de du ce cet cette votre pour gratuit gratuite d el los este
    esta su tu para del al gratuita gratuito o a os as do da desta deste seu sua il lo della dello di questo
    questa per gratuita gratuito het voor deze dit uw van gratis ten ta to tej tego dla twój twoja okres bezpłatny
    této tohoto pro vaše váš ennek az ez egy ingyenes этого этой данного ваш ваша ваше для цього bu için ücretsiz
    này của cho ini anda untuk situs dette denne det disse din ditt dit denna detta för av til tämän tämä acestui
    această acest pentru του της αυτού αυτής η το هذا هذه لهذا של זה הזה این شما برای از इस की का आपकी आपका";
/// That it ran out.
const LAPSED: &str = "has expired | is expired | expired | has lapsed | has run out | has ended | was not renewed | 
    has not been renewed | hasn't been renewed | wasn't renewed | have expired | abgelaufen | ist abgelaufen | sind abgelaufen |
    wurde nicht verlängert | wurde nicht bezahlt | ist beendet | endete | a expiré | est expiré | est expirée |
    est arrivé à expiration | est arrivée à expiration | est arrivé à échéance | est terminé | est terminée |
    n'a pas été renouvelé | n'a pas été renouvelée | ha expirado | ha caducado | ha vencido | está vencido |
    está vencida | caducó | venció | expiró | no ha sido renovado | no ha sido renovada | no fue renovado |
    no se ha renovado | ha finalizado | expirou | venceu | está vencida | está vencido | está expirado |
    está expirada | não foi renovado | não foi renovada | terminou | è scaduto | è scaduta | è terminato |
    è terminata | non è stato rinnovato | non è stata rinnovata | is verlopen | is afgelopen | is niet verlengd |
    werd niet verlengd | wygasł | wygasła | wygasło | dobiegł końca | skończył się | nie został opłacony |
    nie została opłacona | nie został przedłużony | nie została przedłużona | vypršel | vypršela | vypršelo |
    skončil | skončila | skončilo | nebyl prodloužen | nebyla prodloužena | nebylo prodlouženo | lejárt |
    megszűnt | nem lett meghosszabbítva | истек | истёк | истекла | истекло | закончился | закончилась | окончен |
    не продлен | не продлён | не продлена | не оплачен | не оплачена | сплив | сплинув | закінчився | закінчилась |
    закінчилася | не продовжено | не сплачено | sona erdi | sona ermiştir | doldu | dolmuştur | bitti |
    bitmiştir | yenilenmedi | yenilenmemiştir | đã hết hạn | hết hạn | đã kết thúc | chưa được gia hạn |
    telah berakhir | sudah berakhir | telah habis | sudah habis | telah kedaluwarsa | telah kadaluarsa | habis |
    belum diperpanjang | er udløbet | udløb | er ikke blevet fornyet | er ikke fornyet | har gått ut |
    har löpt ut | har upphört | har inte förnyats | er utløpt | har utløpt | har gått ut | er ikke fornyet |
    on päättynyt | on umpeutunut | päättyi | umpeutui | a expirat | nu a fost reînnoit | nu a fost reînnoită |
    έληξε | έχει λήξει | δεν ανανεώθηκε | انتهت | انتهى | انتهت صلاحيتها | منتهية | לא חודש | לא חודשה |
    פג תוקף | פג תוקפו | פג תוקפה | הסתיים | הסתיימה | פגה | منقضی شده است | منقضی شد | به پایان رسیده است |
    به پایان رسید | تمدید نشده است | समाप्त हो गई | समाप्त हो गया";
/// The same where it stands first.
const LAPSED_BEFORE: &str = "expired | abgelaufen ist | ha caducado | ha vencido | ha expirado | venció | caducó | expiró | expirou |
    venceu | è scaduto | è scaduta | wygasł | wygasła | vypršel | vypršela | vypršelo | skončila | lejárt |
    истек | истёк | истекла | закончился | закончилась | сплив | закінчився | закінчилась | a expirat | έληξε |
    انتهت | انتهى | פג תוקף | פג | הסתיים | הסתיימה";
/// For want of what a site was stopped.
const UNRENEWED: &str = "not renewed | non-renewal | nicht verlängert | nichtverlängerung | non-renouvellement | non renouvelé |
    no renovación | falta de renovación | não renovação | falta de renovação | mancato rinnovo |
    niet-verlenging | brak przedłużenia | braku przedłużenia | neprodloužení | непродлени | не продлен |
    не продовжен | yenilenmediği | không gia hạn | chưa gia hạn | tidak diperpanjang | belum diperpanjang |
    manglende fornyelse | utebliven förnyelse | عدم تجديد | عدم التجديد | אי חידוש | عدم تمدید | عدم تجدید |
    नवीनीकरण न होने | निरस्त";
/// How a site is stopped.
const OFF: &str = "suspended | disabled | deactivated | offline | unavailable | closed | blocked | deaktiviert | gesperrt |
    abgeschaltet | offline | désactivé | suspendu | suspendido | desactivado | bloqueado | suspenso | desativado |
    sospeso | disattivato | opgeschort | uitgeschakeld | zablokowan | wyłączon | zawieszon | pozastaven | vypnut |
    deaktivov | отключ | заблокирован | приостановлен | вимкнен | призупинен | durdurul | kapatıl | askıya |
    bị khóa | tạm ngưng | tạm khóa | dinonaktifkan | ditangguhkan | lukket | deaktiveret | suspenderet | avstängd |
    stängd | stengt | suljettu | تعطيل | إيقاف | تعليق | הושעה | נחסם | הושבת | غیرفعال | مسدود | تعلیق | निलंबित | बंद";
/// What is told to a site's owner: that he may have it back. "Do you own a restaurant?"
/// is asked by whoever opens to all.
const TO_OWNERS: &str = "renew | reactivat | choose a plan | pick a plan | site owner | owner of this | verläng | freischalt |
    freizuschalten | erneuern | reaktivier | renouvel | réactiv | renuev | renovar | renueva | reactiva |
    reactíva | renove | reative | reativar | rinnov | riattiv | verleng | vernieuw | heractiv | przedłuż | odnow |
    opłać | prodluž | obnov | megújít | hosszabbít | продлите | продлить | продовж | оплатите | возобнов |
    yenile | gia hạn | perpanjang | forny | förny | uusi tilau | reînno | ανανε | تجديد | صاحب الموقع | לחידוש |
    לחדש | בעל האתר | تمدید | مدیر سایت | नवीनीकरण | 续费 | 續費 | 续期 | 更新手続 | 更新して | 연장 | 갱신 | ต่ออายุ";

/// Pieces of which a sentence without blanks is made: whose, what, and that it ran out.
const DENSE_THIS: &str = "该 | 此 | 本 | 您的 | 您访问的 | 您所访问的 | 当前 | 贵 | 該 | 您訪問的 | この | こちらの | 当 | お客様の | 이 | 본 | 해당 | 고객님의";
const DENSE_SITES: &str = "网站 | 站点 | 店铺 | 商城 | 域名 | 網站 | 站點 | 商店 | 网店 | 主页 | サイト | ホームページ | ショップ | ウェブサイト | ドメイン |
    홈페이지 | 웹사이트 | 사이트 | 쇼핑몰 | 도메인 | 스토어 | เว็บไซต์ | ร้านค้า | โดเมน";
const DENSE_HOSTING: &str = "虚拟主机 | 云主机 | 主机 | 空间 | 服务器 | 主機 | 虛擬主機 | 空間 | 伺服器 | レンタルサーバー | サーバー | ホスティング | 웹호스팅 |
    호스팅 | โฮสติ้ง | เว็บโฮสติ้ง";
const DENSE_PLANS: &str = "服务 | 套餐 | 试用期 | 试用 | 使用期限 | 使用期 | 有效期 | 服务期 | 合同 | 服務 | 方案 | 試用期 | ご利用期間 | 利用期間 |
    契約期間 | 契約期限 | ご契約 | 契約 | 有効期限 | プラン | 無料期間 | お試し期間 | 体験期間 | 사용기간 | 이용기간 | 서비스기간 | 계약기간 | 체험기간 |
    무료체험 | 서비스 | 이용권 | 기간 | แพ็กเกจ | แพ็คเกจ | บริการ | ช่วงทดลองใช้";
const DENSE_BETWEEN: &str =
    "的 | の | は | が | 이 | 가 | 은 | 는 | 의 | นี้ | ของ | 已 | 已经 | 因 | 由于 | 사용 | 이용";
const DENSE_LAPSED: &str = "到期 | 过期 | 過期 | 未续费 | 到期未续费 | 欠费 | 未續費 | 未及时续费 | 終了し | 切れて | 切れま | 満了 | 更新されて | 만료되었 |
    만료됐 | 만료 | 종료되었 | 종료됐 | 끝났 | 연장되지 | หมดอายุ | สิ้นสุด";

/// Whether a folded sentence says so, and how well.
pub(crate) fn lapse(said: &str) -> Option<Lapse> {
    let said = begun(said);
    let joined: String = said.split_whitespace().collect();
    if said.chars().any(is_spaceless) {
        return lapse_joined(&joined);
    }
    spoken(said).or_else(|| stopped_for(said).then_some(Lapse::Hosting))
}

/// Whether words are said to a site's owner.
pub(crate) fn is_to_owner(text: &str) -> bool {
    alternatives(TO_OWNERS).any(|words| text.contains(words))
}

/// What ran out has so many words at most,
const THING: usize = 8;
/// and so many follow on that it did.
const MORE: usize = 16;

fn spoken(said: &str) -> Option<Lapse> {
    let before = alternatives(LAPSED_BEFORE).find_map(|words| stands_first(said, words));
    let turned = before.and_then(|rest| {
        let (lapse, rest) = thing(rest)?;
        is_over(rest).then_some(lapse)
    });
    turned.or_else(|| {
        let (found, rest) = thing(said)?;
        let lapsed = |words: &'static str| stands_first(rest, words).is_some_and(is_over);
        let stopped = || found == Lapse::Hosting && alternatives(STOPPED).any(lapsed);
        let unpaid = || {
            let told = alternatives(UNPAID).any(|words| rest.contains(words));
            found == Lapse::Hosting && told && is_reason(rest)
        };
        let is = alternatives(LAPSED).any(lapsed) || stopped() || unpaid();
        is.then_some(found)
    })
}

fn stands_first<'s>(said: &'s str, words: &str) -> Option<&'s str> {
    super::takings::after(said, words)
}

/// Whether what follows may follow on such a notice.
fn is_over(rest: &str) -> bool {
    rest.split_whitespace().count() <= MORE && !rest.contains(['?', '؟'])
}

/// What a sentence begins with, where that is what runs out, and what is behind it.
fn thing(said: &str) -> Option<(Lapse, &str)> {
    let is = |list: &'static str, word: &str| alternatives(list).any(|other| other == word);
    let light = |word: &str| LIGHT.split_whitespace().any(|other| other == word);
    let (mut rest, mut hosting, mut plan, mut site) = (said, false, false, false);
    for _ in 0..THING {
        let (word, next) = first_word(rest);
        let own = is(HOSTING, word);
        let planned = is(PLANS, word);
        let of = is(SITES, word);
        let between = light(word) || word.contains('.');
        if word.is_empty() || !(own || planned || of || between) {
            break;
        }
        // "The site has expired" is said by words that stand between as well.
        if lapses(rest) && (hosting || plan) {
            break;
        }
        (hosting, plan, site) = (hosting || own, plan || planned, site || of);
        rest = next;
    }
    let found = match (hosting || (plan && site), plan) {
        (true, _) => Lapse::Hosting,
        (false, true) => Lapse::Plan,
        (false, false) => return None,
    };
    Some((found, rest))
}

fn lapses(rest: &str) -> bool {
    alternatives(LAPSED).any(|words| stands_first(rest, words).is_some())
}

/// Whether it is this site that was stopped, as something of its was not renewed.
fn stopped_for(said: &str) -> bool {
    let (first, _) = first_word(said);
    let sited = said.split_whitespace().take(3);
    let sited = sited
        .flat_map(|word| word.split(|c: char| !c.is_alphanumeric()))
        .any(|word| alternatives(SITES).any(|site| site == word));
    let has = |list: &'static str| alternatives(list).any(|words| said.contains(words));
    let this = super::takings::THIS.contains(&first) || alternatives(SITES).any(|it| it == first);
    this && sited && has(UNRENEWED) && has(OFF) && said.split_whitespace().count() <= MORE
}

/// What tells of the day to whom it matters.
const REMINDERS: &[&str] = &["提醒", "リマインド", "アラート", "알림", "알리미"];

fn lapse_joined(said: &str) -> Option<Lapse> {
    let (mut rest, mut hosting, mut plan, mut site) = (said, false, false, false);
    let lapsed = |rest: &str| alternatives(DENSE_LAPSED).any(|words| rest.starts_with(words));
    for _ in 0..THING {
        if (hosting || plan || site) && lapsed(rest) {
            break;
        }
        let longest = |list: &'static str| {
            let found = alternatives(list).filter(|words| rest.starts_with(words));
            found.map(str::len).max()
        };
        let kinds = [
            DENSE_HOSTING,
            DENSE_PLANS,
            DENSE_SITES,
            DENSE_THIS,
            DENSE_BETWEEN,
        ];
        let (kind, length) = (0..kinds.len())
            .filter_map(|kind| Some((kind, longest(kinds[kind])?)))
            .max_by_key(|(_, length)| *length)?;
        hosting |= kind == 0;
        plan |= kind == 1;
        site |= kind == 2;
        rest = &rest[length..];
    }
    let reminds = REMINDERS.iter().any(|words| rest.contains(words));
    if !lapsed(rest) || rest.chars().count() > MORE || reminds {
        return None;
    }
    match (hosting || site, plan) {
        (true, _) => Some(Lapse::Hosting),
        (false, true) => Some(Lapse::Plan),
        (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signatures::fold;

    #[test]
    fn what_a_site_is_rented_with_runs_out() {
        use Lapse::{Hosting, Plan};
        for (said, expected) in [
            ("Your hosting plan has expired.", Some(Hosting)),
            (
                "The subscription for this website was not renewed",
                Some(Hosting),
            ),
            (
                "Das Hosting für diese Domain ist abgelaufen.",
                Some(Hosting),
            ),
            ("L'hébergement de ce site a expiré", Some(Hosting)),
            ("El plan de este sitio ha vencido.", Some(Hosting)),
            ("Ha caducado el hosting de este sitio", Some(Hosting)),
            ("A hospedagem deste site expirou.", Some(Hosting)),
            ("Il piano di questo sito è scaduto", Some(Hosting)),
            ("De hosting van deze website is verlopen.", Some(Hosting)),
            ("Abonament hostingu tej strony wygasł", Some(Hosting)),
            ("Hosting této domény vypršel.", Some(Hosting)),
            ("Lejárt a tárhely", Some(Hosting)),
            ("Срок хостинга этого сайта истёк", Some(Hosting)),
            ("Истёк срок действия хостинга", Some(Hosting)),
            ("Bu sitenin hosting süresi doldu", Some(Hosting)),
            ("Gói hosting của trang này đã hết hạn", Some(Hosting)),
            ("Masa aktif hosting situs ini telah habis.", Some(Hosting)),
            ("Webhotellet er udløbet", Some(Hosting)),
            ("Webbhotellet har löpt ut.", Some(Hosting)),
            ("انتهت صلاحية استضافة هذا الموقع", Some(Hosting)),
            ("هاست این سایت منقضی شده است", Some(Hosting)),
            (
                "این سایت به دلیل عدم تمدید سرویس مسدود شده است",
                Some(Hosting),
            ),
            ("该网站空间已到期，请联系管理员", Some(Hosting)),
            ("도메인 만료 알림", None),
            ("网站空间到期提醒", None),
            ("サーバーの契約期間が終了しました", Some(Hosting)),
            ("호스팅 이용기간이 만료되었습니다", Some(Hosting)),
            ("เว็บไซต์นี้หมดอายุ", Some(Hosting)),
            ("This site's trial has ended", Some(Hosting)),
            ("Your free trial has ended", Some(Plan)),
            ("Das Abo ist abgelaufen", Some(Plan)),
            ("试用期已到期", Some(Plan)),
            // Of something else, on a condition, or not yet.
            ("If your hosting has expired, renew it", None),
            ("The coupon has expired", None),
            ("Trial users whose plan has expired", None),
            ("Hosting that never expired", None),
            ("Your hosting will expire soon", None),
            ("See which domain has expired", None),
            ("Free trial for every site", None),
            ("优惠券已过期", None),
            ("过期域名查询", None),
            ("무료체험 시작하기", None),
            ("Mein Abo ist abgelaufen, was nun?", None),
        ] {
            assert_eq!(lapse(&fold(said)), expected, "{said}");
        }
    }
}
