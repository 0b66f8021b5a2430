//! What hosting companies put in the place of a site that they have stopped, in the
//! languages that the other tables leave out.
//!
//! No phrase lists all the ways to say it: what was stopped and how, or what was not
//! paid for, both in a text of a few sentences with hardly a link. That a site is
//! blocked says a censor too, so of the weaker words only a host's own believe it.

use super::Clue::Text;
use super::Kind::Suspended;
use super::{On, Signature, WORDS};

/// A few sentences, in characters.
const SENTENCES: u32 = 400;

/// What is suspended by nobody but its host.
const STOPPED: &str = "is opgeschort | is tijdelijk opgeschort | werd opgeschort | opgeschort wegens |
    został zawieszony | została zawieszona | zostało zawieszone | zawieszone | byl pozastaven | byla pozastavena |
    bylo pozastaveno | pozastaven | bol pozastavený | bola pozastavená | askıya alındı | askıya alınmıştır |
    bị tạm ngưng | đã bị tạm khóa | bị đình chỉ | telah ditangguhkan | ditangguhkan | ถูกระงับ | ถูกพักการใช้งาน |
    تم تعليق | تم إيقاف | معلق | הושעה | הושעתה | έχει ανασταλεί | ανεστάλη | on jäädytetty | on suljettu |
    är avstängt | är avstängd | har stängts av | er suspenderet | er blevet suspenderet | er suspendert |
    er blitt suspendert | felfüggesztve | felfüggesztették | felfüggesztésre került | a fost suspendat |
    a fost suspendată | suspendat | призупинено | призупинений | निलंबित | مسدود شده است | مسدود شد |
    تعلیق شده است | تعلیق شد";
/// The account, the hosting.
const OF_A_HOST: &str = "dit account | het account | deze hosting | webhosting | hosting | hostingpakket |
    konto | konta | hostingu | účet | účtu | webhosting | hesap | bu hesap | hesabı | barındırma | tài khoản |
    akun ini | akun | บัญชี | โฮสติ้ง | هذا الحساب | الحساب | الاستضافة | حساب | החשבון | חשבון | האחסון |
    ο λογαριασμός | λογαριασμός | η φιλοξενία | φιλοξενία | tili | tämä tili | webhotelli | kontot |
    webbhotellet | webbhotell | kontoen | webhotellet | webhotell | fiók | a fiók | fiókot | tárhely | a tárhely |
    tárhelyet | cont | contul | acest cont | găzduirea | обліковий запис | акаунт | хостинг | खाता | होस्टिंग |
    این حساب | هاست | میزبانی";
/// The site, of which only the stronger words tell.
const OF_A_SITE: &str = "deze website | deze site | ta strona | strona | strony | serwis | tento web | web |
    stránky | stránka | bu site | bu web sitesi | web sitesi | website này | trang web | situs ini | situs |
    เว็บไซต์ | هذا الموقع | الموقع | האתר | ο ιστότοπος | ιστότοπος | η ιστοσελίδα | webbplatsen | siden |
    hjemmesiden | nettstedet | ezt a weboldalt | a weboldal | weboldalt | acest site | site-ul | сайт | сайту | वेबसाइट";
const STOPPED_STRICTLY: &str = "is opgeschort | is tijdelijk opgeschort | werd opgeschort |
    została zawieszona | został zawieszony | zawieszona | byl pozastaven | byly pozastaveny | byla pozastavena |
    askıya alındı | askıya alınmıştır | đã bị tạm ngưng | đã bị tạm khóa | bị đình chỉ | telah ditangguhkan |
    ditangguhkan | ถูกระงับ | تم تعليق | הושעה | έχει ανασταλεί | ανεστάλη | är avstängd | är avstängt |
    er suspenderet | er blevet suspenderet | er suspendert | er blitt suspendert | felfüggesztve |
    felfüggesztették | felfüggesztésre került | a fost suspendat | призупинено | निलंबित";
/// What is paid to whoever hosts a site.
const HOSTED: &str = "hosting | hostingu | webhosting | webspace | hosting voor | hostingpakket | domein | domeny |
    domena | strona | strony | website | webbplats | webbplatsen | webbhotellet | webhotellet | webhotelli |
    sivusto | siden | nettstedet | domene | tárhely | weboldal | găzduirea | site-ul | хостинг | хостингу |
    сайт | сайту | сайта | barındırma | web sitesi | alan adı | trang web | situs | hospedaje | alojamiento | sitio |
    hébergement | site | hospedagem | sito | webseite | φιλοξενία | ιστότοπος | ιστοσελίδα | الاستضافة | استضافة |
    الموقع | האחסון | האתר | โฮสติ้ง | เว็บไซต์ | होस्टिंग | वेबसाइट | هاست | میزبانی | سایت";
const UNPAID: &str = "unpaid invoice | overdue invoice | outstanding invoice | openstaande facturen |
    openstaande factuur | onbetaalde factuur | onbetaalde facturen | wegens wanbetaling |
    nieopłaconej faktury | nieopłaconych faktur | nieopłacona faktura | nieuregulowanej | zaległości w płatnościach |
    braku płatności | neuhrazené faktury | neuhrazená faktura | neuhrazených faktur | nezaplacení |
    hosting nebyl uhrazen | ödenmeyen fatura | ödenmemiş fatura | ödeme yapılmadığı | chưa thanh toán |
    chưa được thanh toán | belum dibayar | tagihan tertunggak | ค้างชำระ | ยังไม่ได้ชำระ | عدم السداد |
    عدم الدفع | فاتورة غير مدفوعة | אי תשלום | אי-תשלום | חוב | λόγω μη πληρωμής | μη πληρωμής |
    maksamattoman laskun | maksamattomien laskujen | maksamaton lasku | obetald faktura | obetalda fakturor |
    utebliven betalning | manglende betaling | ubetalt faktura | ubetalte fakturaer | kifizetetlen számla |
    ki nem fizetett számla | nemfizetés | neplății | neplata | facturi neachitate | factură neachitată |
    несплату | несплаченого рахунку | заборгованість | неуплату | за неуплату | неоплаченного счета |
    factura impagada | facturas impagadas | falta de pago | facture impayée | factures impayées |
    défaut de paiement | fatura em atraso | falta de pagamento | inadimplência | fattura non pagata |
    mancato pagamento | unbezahlte rechnung | unbezahlter rechnung | unbezahlter rechnungen | offene rechnung |
    offener rechnungen | zahlungsverzug | zahlungsrückstand | भुगतान न होने | عدم پرداخت";
const OFF: &str = "has been suspended | has been disabled | is offline | is suspended | taken offline | opgeschort |
    geblokkeerd | uitgeschakeld | offline gehaald | zablokowany | zablokowana | zawieszony | zawieszona |
    wyłączona | wyłączony | pozastaven | pozastavena | zablokován | vypnut | durdurulmuştur | durduruldu |
    askıya alındı | askıya alınmıştır | kapatılmıştır | bị khóa | đã bị khóa | bị tạm ngưng | dinonaktifkan |
    ditangguhkan | ถูกระงับ | ถูกปิด | تم إيقاف | تم تعليق | موقوف | הושעה | נחסם | έχει ανασταλεί |
    ανεστάλη | απενεργοποιήθηκε | on suljettu | är avstängt | är avstängd | avstängd | avstängt | er lukket |
    er stengt | er suspenderet | er suspendert | felfüggesztve | felfüggesztették | letiltva | a fost suspendată |
    a fost suspendat | suspendat | заблоковано | призупинено | вимкнено | заблокирован | отключен |
    приостановлен | ha sido suspendido | suspendido | a été suspendu | suspendu | désactivé | foi suspenso |
    suspenso | è stato sospeso | sospeso | disattivato | gesperrt | deaktiviert | abgeschaltet | निलंबित |
    مسدود شد | مسدود شده است | تعلیق شد | قطع شد";
/// A plan or a trial that has run out, of a site that its owner may bring back.
const RUN_OUT: &str = "trial has ended | trial has expired | trial period has ended | trial period has expired |
    trial is over | trial for this site has expired | trial for this site has ended |
    plan has expired | plan has ended | subscription has expired | subscription has ended |
    subscription has lapsed | testphase ist abgelaufen | testzeitraum ist abgelaufen | abo ist abgelaufen |
    période d'essai est terminée | essai est terminé | abonnement a expiré | periodo de prueba ha terminado |
    prueba ha finalizado | suscripción ha caducado | suscripción ha vencido | período de teste terminou |
    assinatura expirou | periodo di prova è scaduto | periodo di prova è terminato | abbonamento è scaduto |
    proefperiode is verlopen | abonnement is verlopen | okres próbny wygasł | okres próbny dobiegł końca |
    abonament wygasł | пробный период закончился | пробный период истёк | пробный период истек |
    подписка истекла | deneme süresi doldu | abonelik süresi doldu | thời gian dùng thử đã hết |
    masa percobaan telah berakhir | 试用期已结束 | 试用已到期 | 試用期已結束 | 無料期間が終了 | 체험 기간이 종료";
const IF_OWNER: &str = "if you are the owner | if you're the owner | if you own this | are you the owner |
    if this is your site | if this is your website | site owner | website owner | owner of this site |
    wenn sie der inhaber | sind sie der inhaber | wenn sie der betreiber | wenn du der inhaber |
    si vous êtes le propriétaire | vous êtes le propriétaire | si eres el propietario |
    si es el propietario | si usted es el propietario | se você é o proprietário | é o proprietário |
    se sei il proprietario | se siete il proprietario | bent u de eigenaar | ben je de eigenaar |
    als u de eigenaar | jeśli jesteś właścicielem | jesteś właścicielem | если вы владелец |
    вы владелец | site sahibiyseniz | nếu bạn là chủ | jika anda pemilik | 如果您是 | 如果你是 | 如您是 |
    站长 | 管理者の方 | 所有者の方 | 사이트 소유자";

pub(super) static ROWS: &[Signature] = &[
    Signature::new(
        "suspended-host-world",
        Suspended,
        &[Text(OF_A_HOST), Text(STOPPED)],
        WORDS,
    )
    .on(On::Success)
    .text(SENTENCES)
    .internal(3)
    .no_product()
    .no_entrance(),
    Signature::new(
        "suspended-site-world",
        Suspended,
        &[Text(OF_A_SITE), Text(STOPPED_STRICTLY)],
        WORDS,
    )
    .on(On::Success)
    .text(SENTENCES)
    .internal(3)
    .no_product()
    .no_entrance(),
    Signature::new(
        "suspended-unpaid-world",
        Suspended,
        &[Text(HOSTED), Text(UNPAID), Text(OFF)],
        WORDS,
    )
    .text(SENTENCES)
    .internal(3)
    .no_product(),
    Signature::new(
        "trial-run-out",
        Suspended,
        &[Text(RUN_OUT), Text(IF_OWNER)],
        WORDS,
    )
    .text(SENTENCES)
    .internal(3)
    .no_product(),
];
