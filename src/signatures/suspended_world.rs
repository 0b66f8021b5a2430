//! What hosting companies put in the place of a site that they have stopped, in the
//! languages that the other tables leave out.
//!
//! What was not paid for, and how it was stopped, with an error; a success has more
//! to say, see `stoppings`.

use super::Clue::Text;
use super::Kind::Suspended;
use super::{On, Signature, WORDS};

/// A few sentences, in characters.
const SENTENCES: u32 = 400;

/// What is paid to whoever hosts a site.
const HOSTED: &str = "hosting | hostingu | webhosting | webspace | hosting voor | hostingpakket | domein | domeny |
    domena | strona | strony | website | webbplats | webbplatsen | webbhotellet | webhotellet | webhotelli |
    sivusto | siden | nettstedet | domene | tárhely | weboldal | găzduirea | site-ul | хостинг | хостингу |
    сайт | сайту | сайта | barındırma | web sitesi | alan adı | trang web | situs | hospedaje | alojamiento | sitio |
    hébergement | site | hospedagem | sito | webseite | φιλοξενία | ιστότοπος | ιστοσελίδα | الاستضافة | استضافة |
    الموقع | האחסון | האתר | โฮสติ้ง | เว็บไซต์ | होस्टिंग | वेबसाइट | هاست | میزبانی | سایت";
pub(crate) const UNPAID: &str = "unpaid invoice | overdue invoice | outstanding invoice | openstaande facturen |
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
pub(super) static ROWS: &[Signature] = &[Signature::new(
    "suspended-unpaid-world",
    Suspended,
    &[Text(HOSTED), Text(UNPAID), Text(OFF)],
    WORDS,
)
// With a success the judge looks at the sentence.
.on(On::Trouble)
.text(SENTENCES)
.internal(3)
.no_product()];
