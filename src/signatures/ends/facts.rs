//! Side facts of an end by what they are made of: what nobody can do any more, and
//! what was deleted, switched off or paid back.
//!
//! No list has "Anmeldung und Neukauf sind nicht mehr möglich" and all its like. So a
//! clause counts that has one of a language's ways to say "no longer" and a word for
//! a way into a service, or a word for what services have and one for its end.

/// How one language says it; words by their beginnings, phrases whole.
struct Language {
    /// No longer.
    no_more: &'static [&'static str],
    /// Ways into a service.
    ways: &'static [&'static str],
    /// What services have.
    things: &'static [&'static str],
    /// How these end.
    deeds: &'static [&'static str],
}

/// Whether a folded clause says that a way into a service is shut for good, or that
/// what a service has is gone.
pub(crate) fn is_out_of_reach(clause: &str) -> bool {
    LANGUAGES.iter().any(|language| {
        let Language {
            no_more,
            ways,
            things,
            deeds,
        } = language;
        (has(clause, no_more) && has(clause, ways)) || (has(clause, things) && has(clause, deeds))
    })
}

/// Whether a word of a clause begins with one of `list`.
fn has(clause: &str, list: &[&str]) -> bool {
    list.iter().any(|word| {
        let mut found = clause.match_indices(word);
        found.any(|(at, word)| {
            let before = clause[..at].chars().next_back();
            let spaceless = word.chars().next().is_some_and(super::is_spaceless);
            spaceless || before.is_none_or(|c| !c.is_alphanumeric())
        })
    })
}

const LANGUAGES: &[Language] = &[
    Language {
        no_more: &["no longer", "not any longer", "can't anymore", "cannot anymore", "not possible anymore", "no more", "nothing left to", "nowhere to"],
        ways: &["log in", "sign in", "sign up", "log into", "sign into", "login", "sign-in", "logging in", "signing in", "access", "register", "download", "purchase", "reachable", "use the", "usable"],
        things: &["servers", "server", "data ", "accounts", "account", "databases", "database", "subscriptions", "subscription", "credits", "backups", "files", "keys", "uploads", "recordings", "downloads", "packages", "endpoints", "user data"],
        deeds: &["were deleted", "have been deleted", "has been deleted", "was deleted", "are deleted", "been erased", "were erased", "was erased", "been wiped", "were wiped", "were cancelled", "were canceled", "been cancelled", "been canceled", "were refunded", "been refunded", "was refunded", "were switched off", "been switched off", "were turned off", "been turned off", "are off", "were shut down", "been shut down", "been removed", "were removed", "were closed", "been closed", "no longer exist", "been revoked", "were revoked", "destroyed"],
    },
    Language {
        no_more: &["nicht mehr", "keine", "kein "],
        ways: &["anmeld", "einlogg", "login", "registr", "zugriff", "zugang", "zugäng", "nutzung", "nutzbar", "bestell", "neukauf", "kaufen", "herunterlad", "downloads", "abruf", "erreichbar", "aufruf", "wiederherstell", "öffnen"],
        things: &["server", "daten", "konten", "konto", "nutzerkonten", "accounts", "abos", "abonnements", "datenbank", "verträge", "guthaben", "inhalte", "jahresabos", "backups", "dateien", "downloads", "geschäftsbetrieb", "plattform", "dienst", "software", "anwendung"],
        deeds: &["gelöscht", "abgeschaltet", "gekündigt", "erstattet", "zurückerstattet", "ausgezahlt", "geschlossen", "entfernt", "beendet", "vernichtet", "heruntergefahren", "stillgelegt", "eingestellt", "vom netz"],
    },
    Language {
        no_more: &["ne sont plus", "n'est plus", "ne peut plus", "ne peuvent plus", "ne pouvez plus", "n'est désormais plus", "ne fonctionne plus", "ne fonctionnent plus", "plus possible"],
        ways: &["connect", "accessible", "accès", "accéder", "inscri", "possible", "télécharg", "utilis", "ouvert", "command", "abonne", "donnent", "utilisable"],
        things: &["serveurs", "serveur", "données", "comptes", "compte", "abonnements", "bases de données", "sauvegardes", "fichiers", "crédits", "plateforme", "service", "activité", "dépôt"],
        deeds: &["supprimé", "effacé", "éteint", "fermé", "remboursé", "résilié", "annulé", "débranché", "arrêté", "détruit", "clôturé", "coupé", "a cessé", "ont cessé"],
    },
    Language {
        no_more: &["ya no", "no es posible", "ya es imposible"],
        ways: &["acceder", "acceso", "accesible", "iniciar sesión", "entrar", "registr", "descarg", "usar", "utilizar", "posible", "comprar", "conectar", "funciona"],
        things: &["servidores", "servidor", "datos", "cuentas", "suscripciones", "bases de datos", "copias", "archivos", "créditos", "plataforma", "servicio", "actividad", "accesos", "información"],
        deeds: &["borra", "elimina", "apaga", "cerra", "cancela", "reembols", "desconecta", "destruy", "devuel", "cesado", "cesó", "dados de baja", "retirad"],
    },
    Language {
        no_more: &["não é mais", "já não", "não está mais", "não estão mais", "não pode mais", "deixou de ser", "não são mais"],
        ways: &["acess", "entrar", "login", "possível", "cadastr", "regist", "baixar", "descarreg", "usar", "utilizar", "comprar", "iniciar sessão", "fazer login", "funciona"],
        things: &["servidores", "servidor", "dados", "contas", "assinaturas", "subscrições", "bancos de dados", "arquivos", "ficheiros", "créditos", "cópias", "actividade", "atividade", "plataforma", "serviço", "acesso", "banco de dados"],
        deeds: &["apaga", "exclu", "elimina", "deslig", "encerra", "cancela", "reembols", "devolv", "remov", "destru", "cessad", "cessou"],
    },
    Language {
        no_more: &["non è più", "non sono più", "non si può più", "non potete più", "non puoi più"],
        ways: &["acced", "access", "possibile", "registr", "scaric", "us", "acquist", "ragg", "disponibil", "attiv", "operativ"],
        things: &["server", "i dati", "dati ", "account", "abbonamenti", "database", "archivi", "registrazioni", "crediti", "file ", "attività", "piattaforma", "servizio"],
        deeds: &["cancellat", "eliminat", "spent", "chius", "disdett", "rimborsat", "rimoss", "distrutt", "disattivat", "cessat", "ferma"],
    },
    Language {
        no_more: &["niet meer", "niet langer", "geen "],
        ways: &["inlog", "aanmeld", "registr", "toegang", "toegankelijk", "bereikbaar", "gebruik", "bestel", "download", "mogelijk", "inloggen kan", "voortzetting"],
        things: &["servers", "server", "gegevens", "data ", "accounts", "abonnementen", "databases", "bestanden", "tegoeden", "software", "dienst", "platform", "onderneming"],
        deeds: &["verwijderd", "gewist", "uitgezet", "uitgeschakeld", "afgesloten", "opgezegd", "terugbetaald", "gesloten", "vernietigd", "stopgezet"],
    },
    Language {
        no_more: &["inte längre", "går inte att", "ikke længere", "ikke lenger", "ikke mere", "ikke mer ", "inte mer"],
        ways: &["logga in", "logge ind", "logge inn", "logg inn", "registrer", "åtkomst", "adgang", "tilgang", "tilgjengelig", "tilgængelig", "tillgänglig", "ladda ner", "hente", "downloade", "laste ned", "använda", "bruge", "bruke", "nå ", "besök", "mulig", "möjligt", "köpa", "købe", "kjøpe", "virker", "fungerer", "fungerar"],
        things: &["servrar", "servere", "serverne", "servrarna", "serveren", "data ", "dataene", "konton", "konti", "kontoer", "kontoene", "kontona", "abonnement", "alle data", "all data", "filer", "verksamheten", "tjänsten", "tjenesten", "driften", "virksomheden", "konto"],
        deeds: &["raderat", "raderad", "raderade", "slettet", "släckt", "slukket", "avstängd", "stängt", "stängts", "stängda", "lukket", "stengt", "sagt upp", "opsagt", "sagt opp", "återbetal", "tilbagebetal", "refunder", "skrudd av", "slået fra", "slått av", "upphört", "ophørt", "opphørt", "nedlagt", "nedlagd", "lagts ner", "lagt ned"],
    },
    Language {
        no_more: &["ei enää", "eivät enää", "ei voi enää", "ei ole enää"],
        ways: &["kirjautu", "rekisteröity", "käytettävissä", "saatavilla", "käyttää", "ladata", "mahdollista", "onnistu", "tilata"],
        things: &["palvelimet", "palvelin", "tiedot", "tilit", "käyttäjätilit", "tilaukset", "data ", "tietokannat", "toiminta", "ohjelmisto", "palvelu"],
        deeds: &["poistet", "sammutet", "suljet", "peruttu", "hyvitet", "palautet", "tuhot", "lopet", "päätt"],
    },
    Language {
        no_more: &["больше не", "больше нельзя", "более не", "уже не", "больше невозмож", "стало невозмож", "більше не", "вже не", "більше неможлив"],
        ways: &["войти", "вход", "зайти", "доступ", "регистр", "скача", "пользова", "купить", "возможн", "работа", "увійти", "вхід", "реєстр", "заванта", "користува", "можлив", "отвеча"],
        things: &["серверы", "сервера", "серверы", "данные", "аккаунты", "учётные записи", "учетные записи", "подписки", "базы данных", "средства", "ключи", "сервери", "дані", "облікові записи", "акаунти", "підписки", "кошти", "деятельность", "оказание услуг", "работа сервиса", "сервис", "діяльність", "личные кабинеты", "договоры"],
        deeds: &["удален", "стёрт", "стерт", "отключен", "выключен", "закрыт", "отменен", "возвращен", "возвращены", "аннулирован", "отозван", "видален", "вимкнен", "закрит", "скасован", "повернен", "уничтожен", "остановлен", "прекращен", "прекращён", "ликвидирован", "припинен", "закрыты", "расторгнут"],
    },
    Language {
        no_more: &["już nie", "nie jest już", "nie są już", "nie da się już", "nie można już", "nie działa", "už ne", "již ne", "už nie"],
        ways: &["zalogow", "logow", "dostęp", "rejestr", "pobra", "korzyst", "kupi", "możliw", "działa", "przihl", "přihl", "přístup", "stáh", "použív", "možn", "funguj", "prihl", "dostupn"],
        things: &["serwery", "serwer", "dane ", "konta", "subskrypcje", "abonamenty", "bazy danych", "servery", "data ", "účty", "předplatné", "databáze", "soubory", "działalność", "usług", "platforma", "serwis", "provoz"],
        deeds: &["usunięt", "skasowan", "wyłączon", "zamknięt", "anulowan", "zwrócon", "zniszczon", "smazán", "vymazán", "vypnut", "uzavřen", "zrušen", "vrácen", "zakończon", "zaprzestan", "ukončen", "zaprzesta"],
    },
    Language {
        no_more: &["artık", "mümkün değil", "nem lehet", "már nem", "többé nem", "nu mai", "nu se mai", "δεν είναι πλέον", "δεν μπορείτε πλέον", "πλέον δεν"],
        ways: &["giriş", "eriş", "kayıt", "indir", "kullan", "satın", "mümkün değil", "ulaş", "bejelentkez", "elérhet", "regisztrál", "letölt", "használ", "lehetséges", "autentific", "conect", "acces", "înregistr", "descărc", "folosi", "posibil", "disponibil", "συνδε", "σύνδεσ", "πρόσβασ", "εγγραφ", "διαθέσιμ", "δυνατή"],
        things: &["sunucu", "veriler", "veri ", "hesap", "üyelik", "abonelik", "kredi", "szerver", "adatok", "fiók", "előfizetés", "server", "datele", "conturile", "abonament", "διακομιστές", "δεδομένα", "λογαριασμοί", "συνδρομές"],
        deeds: &["silindi", "silinmiş", "kapatıldı", "kapatılmış", "iptal edildi", "iptal edilmiş", "iade edil", "sonlandırıl", "töröl", "leállít", "lekapcsol", "megszűnt", "visszatérít", "şters", "șters", "oprit", "închis", "anulat", "rambursat", "διαγράφηκαν", "έκλεισαν", "ακυρώθηκαν", "απενεργοποιήθηκαν", "επιστράφηκαν"],
    },
    Language {
        no_more: &["无法", "不能再", "不再", "無法", "已不能", "不可再"],
        ways: &["登录", "登錄", "登入", "访问", "訪問", "存取", "使用", "注册", "註冊", "下载", "下載", "充值", "购买", "購買", "打开", "恢复", "提供服务", "提供服務", "更新"],
        things: &["服务器", "伺服器", "数据", "資料", "数据库", "账号", "帳號", "账户", "帳戶", "会员", "會員", "余额", "餘額", "订阅", "訂閱", "密钥", "金鑰", "服务", "服務", "业务", "平台", "公司", "网站", "产品", "產品"],
        deeds: &["已删除", "已刪除", "已清除", "已清空", "已全部删除", "全部删除", "全部清除", "已销毁", "已銷毀", "已注销", "已註銷", "已关停", "已关闭", "已關閉", "已下线", "已退还", "已退款", "已退費", "已取消", "被删除", "予以删除", "已全部退还", "已失效", "已停用", "已停止", "已终止", "已終止", "均已停止", "已解散"],
    },
    Language {
        no_more: &["できなく", "できません", "いただけません", "いただけなく", "不可能と", "できない状態", "더 이상", "더는", "불가능", "불가합니다", "수 없습니다", "수 없게"],
        ways: &["ログイン", "アクセス", "利用", "ご利用", "登録", "ダウンロード", "閲覧", "購入", "로그인", "접속", "이용", "가입", "다운로드", "결제", "구매", "사용", "만들"],
        things: &["サーバー", "サーバ", "データ", "アカウント", "会員情報", "ポイント", "登録情報", "有料プラン", "서버", "데이터", "계정", "회원", "포인트", "개인정보", "구독", "정보", "事業", "サービス", "提供", "사업", "서비스", "회사"],
        deeds: &["削除しました", "削除いたしました", "削除されました", "削除済み", "消去", "停止しました", "停止いたしました", "返金", "解約", "失効", "閉鎖", "破棄", "삭제되었습니다", "삭제됐습니다", "삭제하였습니다", "삭제했습니다", "파기", "환불되었", "환불했", "환불 완료", "종료되었습니다", "해지되었", "廃止", "終了しました", "終了しており", "終了いたし", "停止しており", "폐업", "폐지", "중단되었", "중단하였", "종료하였", "종료했"],
    },
    Language {
        no_more: &["không thể", "không còn", "tidak lagi", "tidak dapat lagi", "tidak bisa lagi", "sudah tidak", "ไม่สามารถ", "ไม่ได้อีก", "अब नहीं", "नहीं कर", "नहीं हो"],
        ways: &["đăng nhập", "truy cập", "đăng ký", "tải ", "sử dụng", "masuk", "login", "diakses", "akses", "mendaftar", "mengunduh", "digunakan", "เข้าสู่ระบบ", "เข้าใช้", "ลงทะเบียน", "ดาวน์โหลด", "ใช้งาน", "लॉग इन", "लॉगिन", "उपयोग", "एक्सेस", "साइन इन"],
        things: &["máy chủ", "dữ liệu", "tài khoản", "gói cước", "server", "data ", "akun", "langganan", "saldo", "เซิร์ฟเวอร์", "ข้อมูล", "บัญชี", "सर्वर", "डेटा", "खाते", "खातों"],
        deeds: &["đã bị xóa", "đã được xóa", "đã xóa", "đã tắt", "đã đóng", "đã hoàn", "telah dihapus", "sudah dihapus", "telah dimatikan", "telah ditutup", "dikembalikan", "dibatalkan", "ถูกลบ", "ลบแล้ว", "ปิดแล้ว", "คืนเงิน", "हटा दिए", "हटा दिया", "मिटा दि", "बंद कर दिए"],
    },
    Language {
        no_more: &["لم يعد", "لم تعد", "لا يمكن", "غير متاح", "לא ניתן", "כבר לא", "לא ניתן עוד", "دیگر", "امکان‌پذیر نیست", "ممکن نیست"],
        ways: &["تسجيل الدخول", "الدخول", "الوصول", "التسجيل", "التحميل", "استخدام", "להתחבר", "כניסה", "גישה", "להירשם", "להוריד", "להשתמש", "ورود", "دسترسی", "ثبت‌نام", "ثبت نام", "دانلود", "استفاده"],
        things: &["الخوادم", "البيانات", "بيانات", "الحسابات", "الاشتراكات", "השרתים", "הנתונים", "המידע", "החשבונות", "המנויים", "سرورها", "داده", "اطلاعات", "حساب", "اشتراک"],
        deeds: &["تم حذف", "حذف", "إيقاف", "أوقفت", "أغلقت", "إغلاق", "إلغاء", "נמחק", "כובו", "נסגרו", "בוטלו", "הוחזר", "חذف شد", "حذف شد", "خاموش", "بسته شد", "لغو شد", "بازگردانده"],
    },
];

#[cfg(test)]
mod tests {
    use super::is_out_of_reach;

    #[test]
    fn a_clause_tells_what_nobody_can_do_any_more_and_what_is_gone() {
        for (clause, expected) in [
            ("anmeldung und neukauf sind nicht mehr möglich", true),
            ("inloggen kan niet meer", true),
            ("ya no es posible acceder a los cuadernos", true),
            ("nie da się już zalogować", true),
            ("hesaplara erişim artık mümkün değildir", true),
            ("les serveurs sont éteints", true),
            ("you can no longer sign in", true),
            ("更多内容无法访问", true),
            ("all accounts were deleted", true),
            ("die anmeldung dauert nicht lange", false),
            ("your data are safe", false),
            ("paper is no longer needed", false),
        ] {
            assert_eq!(is_out_of_reach(clause), expected, "{clause}");
        }
    }
}
