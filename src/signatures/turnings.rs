//! Words by which visitors are turned away or made to wait, with a success, in the
//! languages of the world's catalogs: a check for humans, a queue, a country.
//!
//! A product's page may have each of them; who says them to whom, and in what
//! sentence, the judge sees to.

use super::{alternatives, is_spaceless, occurs};

/// What a check for humans asks, in the second person.
const HUMAN: &str = "u een mens bent | je een mens bent | u geen robot bent | je geen robot bent |
    że jesteś człowiekiem | czy jesteś człowiekiem | że nie jesteś robotem | że jste člověk |
    zda jste člověk | že jste člověk | že nejste robot | zda nejste robot |
    olduğunuzu doğrulayın | olmadığınızı doğrulayın | olmadığınızı kanıtlayın |
    bạn là con người | bạn không phải là robot | bạn không phải robot | bahwa anda manusia |
    apakah anda manusia | anda bukan robot | ยืนยันว่าคุณเป็นมนุษย์ | คุณเป็นมนุษย์ |
    ไม่ใช่หุ่นยนต์ | ไม่ใช่โรบอต | أنك إنسان | أنك بشر | أنك لست روبوت | أنك لست روبوتا | أنك لست روبوتاً |
    أنك لست برنامج | שאתה אנושי | שאתה אדם | שאינך רובוט | שאתה לא רובוט | ότι είστε άνθρωπος |
    δεν είστε ρομπότ | että olet ihminen | oletko ihminen | et ole robotti | du är en människa |
    du inte är en robot | du är människa | du er et menneske | du ikke er en robot | ön ember |
    ön nem robot | hogy nem robot | hogy nem robot-e | că sunteți om | că nu sunteți robot |
    că ești om | că nu ești robot | що ви людина | що ви не робот | чи ви не робот | आप इंसान हैं |
    आप मनुष्य हैं | आप रोबोट नहीं हैं | que eres humano | que no eres un robot | que es humano |
    que no es un robot | que vous êtes humain | que vous êtes un humain |
    que vous n'êtes pas un robot | sie ein mensch sind | sie kein roboter sind |
    du ein mensch bist | du kein roboter bist | che sei umano | di essere umano |
    che non sei un robot | di non essere un robot | que você é humano | que não é um robô |
    que você não é um robô | что вы человек | что вы не робот | انسان هستید | ربات نیستید | 人間であることを | ロボットではない | 로봇이 아닙니다 | 사람인지 확인 |
    您是真人 | 您不是机器人 | 您不是機器人";

/// The beginnings of words for what one has to do to be let in.
const CHECKS: &str = "bevestig | verifieer | controle | bewijs | potwierd | zweryfik | weryfik | udowodn | sprawdz |
    ověř | potvrď | dokaž | doğrula | kanıtla | xác minh | xác nhận | chứng minh | verifikasi | konfirmasi |
    buktikan | pastikan | تحقق | التحقق | تأكد | تأكيد | أثبت | أكد | אמת | ודא | אשר | אימות | הוכח |
    επιβεβαι | επαληθε | αποδεί | vahvist | varmist | todista | bekräft | verifier | bevis | bekræft |
    bekreft | erősít | igazol | ellenőr | bizonyít | confirma | verific | demonstra | dovedi | підтверд |
    перевір | довед | переконат | पुष्टि | सत्याप | demuestr | demostr | comprueb | comprob | confirm |
    vérifi | prouve | bestätig | prüf | überprüf | verifizier | beweis | conferm | dimostr | comprov |
    подтверд | провер | убедит | докаж | تأیید | اثبات";
const CHECKS_SPACELESS: &str =
    "ยืนยัน | ตรวจสอบ | 確認 | 証明 | 确认 | 验证 | 驗證 | 證明 | 证明 | 확인 | 증명";
/// What makes it a slogan.
const BECAUSE: &[&str] = &[
    "because",
    "porque",
    "parce",
    "weil",
    "denn",
    "omdat",
    "want",
    "perché",
    "ponieważ",
    "bo",
    "protože",
    "çünkü",
    "vì",
    "karena",
    "för",
    "fordi",
    "koska",
    "mert",
    "pentru",
    "потому",
    "бо",
];

/// That one has to queue.
const QUEUED: &str = "you are in the queue | you're in the queue | you are now in the queue | you are now in line |
    you're now in line | you are in line | you're in line | you are in a queue |
    you have been placed in a queue | you are in a virtual queue |
    vous êtes dans la file d'attente | vous êtes en file d'attente |
    vous êtes maintenant dans la file d'attente | sie befinden sich in der warteschlange |
    sie sind in der warteschlange | sie sind jetzt in der warteschlange |
    du bist in der warteschlange | du befindest dich in der warteschlange |
    estás en la cola | está en la cola | está en la fila | estás en la fila |
    se encuentra en la cola | você está na fila | está na fila | está em fila |
    sei in coda | ti trovi in coda | siete in coda | sei in fila | u staat in de wachtrij |
    je staat in de wachtrij | u bent in de wachtrij | jesteś w kolejce |
    znajdujesz się w kolejce | вы в очереди | вы находитесь в очереди | ви в черзі |
    sıradasınız | kuyruktasınız | bạn đang trong hàng đợi | bạn đang ở trong hàng đợi |
    bạn đang xếp hàng | anda sedang dalam antrean | anda berada dalam antrean |
    jste ve frontě | nacházíte se ve frontě | du står i kö | du är i kön | du är nu i kö |
    du er i køen | du står i køen | du er i kø | du står i kø | olet jonossa | ön a várakozási sorban |
    sunteți la coadă | ești la coadă | βρίσκεστε στην ουρά | είστε στην ουρά |
    أنت في قائمة الانتظار | أنت الآن في قائمة الانتظار | אתה בתור | אתם בתור | คุณอยู่ในคิว |
    आप कतार में हैं | شما در صف هستید | 您正在排队 | 正在排队中 | 您已进入排队 | 您已在队列中 |
    您正在排隊 | 正在排隊中 | 접속 대기 중";
/// What is told who queues.
const WAITING: &str = "estimated wait | wait time | waiting time | ahead of you | in line | your place |
    refresh | refreshes | keep this page open | keep it open | do not close | don't close |
    temps d'attente | devant vous | ne fermez pas | actualise | s'actualisera | wartezeit | vor ihnen |
    vor dir | nicht schließen | schließen sie | aktualisiert | tiempo de espera | delante de ti | no cierres |
    no cierre | se actualiza | se actualizará | tempo de espera | à sua frente | não feche |
    atualizada | tempo di attesa | tempo d'attesa | davanti a te | non chiudere | aggiorna |
    wachttijd | voor u | sluit deze | vernieuwd | czas oczekiwania | przed tobą | nie zamykaj |
    odświeży | время ожидания | перед вами | не закрывайте | обновится | обновляется |
    час очікування | не закривайте | bekleme süresi | kapatmayın | yenilenecek | thời gian chờ | đừng đóng |
    không đóng | vui lòng chờ | waktu tunggu | jangan tutup | čekací doba | nezavírejte | väntetid |
    stäng inte | ventetid | luk ikke | lukk ikke | odotusaika | älä sulje | várakozási idő |
    ne zárja be | timp de așteptare | nu închideți | χρόνος αναμονής | μην κλείσετε |
    وقت الانتظار | لا تغلق | זמן המתנה | אל תסגרו | เวลารอ | อย่าปิด | प्रतीक्षा समय |
    زمان انتظار | 预计等待 | 等待时间 | 请勿关闭 | 前面还有 | 自动刷新 | 預計等待 | 等待時間 | 請勿關閉 |
    待ち時間 | 閉じない | 自動的に | 예상 대기 | 대기 시간 | 대기 인원 | 닫지 | 새로고침";

/// Where something is not to be had.
pub(crate) const HERE: &str =
    "in uw land | in jouw land | in je land | in uw regio | in jouw regio | in je regio |
    vanuit uw land | w twoim kraju | w twoim regionie | w państwa kraju | z twojego kraju |
    ve vaší zemi | ve vašem regionu | ve vaší oblasti | z vaší země | vo vašej krajine |
    ülkenizde | bölgenizde | ülkenizden | bölgenizden | ở quốc gia của bạn | tại quốc gia của bạn |
    ở khu vực của bạn | tại khu vực của bạn | trong khu vực của bạn | di negara anda |
    di wilayah anda | di daerah anda | ในประเทศของคุณ | ในภูมิภาคของคุณ | ในพื้นที่ของคุณ |
    في بلدك | في منطقتك | في دولتك | من بلدك | במדינה שלך | במדינתך | באזור שלך | באזורך |
    στη χώρα σας | στην περιοχή σας | από τη χώρα σας | maassasi | maassanne | alueellasi |
    alueellanne | i ditt land | i din region | i ditt område | i landet ditt | i regionen din |
    i dit land | i dit område | az ön országában | az ön régiójában | az országodban | a régiódban |
    în țara dumneavoastră | în țara dvs | în țara ta | în regiunea dumneavoastră |
    în regiunea dvs | în regiunea ta | у вашій країні | у вашому регіоні | в вашем регионе |
    в вашей стране | आपके देश में | आपके क्षेत्र में | در کشور شما | در منطقه شما | از کشور شما |
    en su región | en tu región | en tu zona | dans votre région | in ihrer region |
    in deiner region | na sua região | em sua região | nella tua regione | nella tua zona";
/// That it is not.
pub(crate) const NOT_HAD: &str = "niet beschikbaar | nog niet beschikbaar | niet toegankelijk | nie jest dostępny |
    nie jest dostępna | nie jest dostępne | niedostępny | niedostępna | niedostępne |
    není dostupná | není dostupný | není dostupné | není k dispozici | nedostupná | nedostupný |
    není ve vaší | nie je dostupná | nie je dostupný | kullanılamıyor | kullanılamaz | mevcut değil |
    erişilemiyor | sunulmuyor | không khả dụng | không có sẵn | chưa khả dụng | chưa có sẵn |
    chưa được hỗ trợ | không được hỗ trợ | tidak tersedia | belum tersedia | tidak dapat diakses |
    ไม่พร้อมให้บริการ | ไม่พร้อมใช้งาน | ไม่สามารถใช้งาน | ไม่สามารถเข้าถึง | ยังไม่เปิดให้บริการ |
    غير متاح | غير متاحة | غير متوفر | غير متوفرة | אינו זמין | אינה זמינה | לא זמין | לא זמינה |
    δεν είναι διαθέσιμη | δεν είναι διαθέσιμο | δεν είναι διαθέσιμος | μη διαθέσιμο |
    ei ole saatavilla | ei ole käytettävissä | ei saatavilla | inte tillgänglig | inte tillgängligt |
    ikke tilgængelig | ikke tilgængeligt | ikke tilgjengelig | nem érhető el | nem elérhető |
    nem áll rendelkezésre | nu este disponibil | nu este disponibilă | indisponibil |
    недоступний | недоступна | недоступне | не доступний | недоступен | недоступно |
    उपलब्ध नहीं है | उपलब्ध नहीं | در دسترس نیست | قابل دسترسی نیست | no está disponible |
    no disponible | n'est pas disponible | indisponible | nicht verfügbar | não está disponível |
    indisponível | non è disponibile | non disponibile";

/// What may be refused: the product apart, the page itself.
const REFUSED: &[&str] = &[
    "this",
    "our",
    "the",
    "service",
    "site",
    "website",
    "page",
    "content",
    "app",
    "product",
    "sorry",
    "is",
    "are",
    "deze",
    "dit",
    "onze",
    "de",
    "dienst",
    "pagina",
    "inhoud",
    "ta",
    "ten",
    "nasza",
    "usługa",
    "strona",
    "serwis",
    "treść",
    "tato",
    "tento",
    "služba",
    "web",
    "stránka",
    "obsah",
    "bu",
    "hizmet",
    "site",
    "sayfa",
    "içerik",
    "hizmetimiz",
    "dịch",
    "vụ",
    "trang",
    "này",
    "nội",
    "dung",
    "layanan",
    "situs",
    "halaman",
    "konten",
    "ini",
    "هذه",
    "هذا",
    "الخدمة",
    "خدمتنا",
    "الموقع",
    "المحتوى",
    "الصفحة",
    "התוכן",
    "השירות",
    "האתר",
    "הדף",
    "הזה",
    "η",
    "ο",
    "το",
    "υπηρεσία",
    "αυτή",
    "ιστότοπος",
    "περιεχόμενο",
    "palvelu",
    "tämä",
    "sivusto",
    "sisältö",
    "tjänsten",
    "den",
    "denna",
    "här",
    "sidan",
    "webbplatsen",
    "innehållet",
    "är",
    "er",
    "tjenesten",
    "denne",
    "siden",
    "nettstedet",
    "indholdet",
    "innholdet",
    "a",
    "az",
    "ez",
    "szolgáltatás",
    "oldal",
    "tartalom",
    "acest",
    "această",
    "serviciu",
    "serviciul",
    "serviciile",
    "site-ul",
    "conținutul",
    "послуга",
    "цей",
    "ця",
    "сервіс",
    "сайт",
    "сервис",
    "этот",
    "эта",
    "услуга",
    "страница",
    "यह",
    "सेवा",
    "वेबसाइट",
    "این",
    "سرویس",
    "سایت",
    "خدمات",
    "este",
    "esta",
    "el",
    "la",
    "servicio",
    "sitio",
    "página",
    "contenido",
    "ce",
    "cette",
    "le",
    "cet",
    "contenu",
    "dieser",
    "diese",
    "der",
    "die",
    "das",
    "dienst",
    "seite",
    "inhalt",
    "ist",
    "o",
    "serviço",
    "conteúdo",
    "questo",
    "questa",
    "il",
    "servizio",
    "sito",
    "contenuto",
    "لا",
    "est",
];
/// The same of a script without blanks, in characters.
const REFUSED_DENSE: usize = 12;

/// That a country is not served, as a heading of its own.
const ABROAD: &str =
    "unavailable in region | unavailable in this region | unavailable in this country |
    unavailable in your area | not available in region | not available in this region |
    not available in this country | not available in your area | isn't available in this region |
    isn't available in this country | isn't available in your area | region not supported |
    country not supported | region is not supported | country is not supported |
    your region is not supported | your country is not supported | region unavailable |
    location not supported | unsupported location";

/// A court's order, and what was done by it to what.
const ORDERS: &str = "por orden judicial | por resolución judicial | por una orden judicial | por ordem judicial |
    por decisão judicial | por determinação judicial | décision de justice | décision judiciaire |
    autorità giudiziaria | ordine del tribunale | gerichtlicher anordnung | gerechtelijk bevel |
    op last van de rechter | postanowienia sądu | по решению суда | за рішенням суду | mahkeme kararı |
    mahkeme kararıyla";
const ORDERED: &str = "ha sido bloqueado | ha sido bloqueada | acceso bloqueado | está bloqueado | se ha bloqueado |
    foi bloqueado | acesso bloqueado | a été bloqué | est bloqué | accès bloqué | è stato bloccato |
    accesso bloccato | inibito l'accesso | gesperrt | geblokkeerd | został zablokowany | заблокирован |
    доступ ограничен | заблоковано | erişim engellendi | erişime engellenmiştir | engellenmiştir";
const BLOCKED: &[&str] = &[
    "este",
    "esta",
    "el",
    "acceso",
    "ce",
    "cet",
    "l'accès",
    "accès",
    "le",
    "questo",
    "l'accesso",
    "accesso",
    "il",
    "diese",
    "dieser",
    "der",
    "deze",
    "dit",
    "de",
    "dostęp",
    "ta",
    "strona",
    "доступ",
    "этот",
    "сайт",
    "цей",
    "bu",
    "o",
    "acesso",
    "site",
    "sitio",
];

/// Whether a folded heading asks one to show that one is human.
pub(crate) fn asks_for_a_human(heading: &str) -> bool {
    let mut words = heading.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation());
    let spaceless = || alternatives(CHECKS_SPACELESS).any(|word| heading.contains(word));
    let begins = |word: &str| heading.starts_with(word) || heading.contains(&format!(" {word}"));
    occurs(HUMAN, heading)
        && alternatives(HUMAN).any(|human| stands(heading, human))
        && (alternatives(CHECKS).any(begins) || spaceless())
        && !words.any(|word| BECAUSE.contains(&word))
}

/// Whether a folded sentence says that one is in a queue, first or last of all.
pub(crate) fn is_queued(said: &str) -> bool {
    let said = said.trim_matches(|c: char| !c.is_alphanumeric());
    occurs(QUEUED, said)
        && alternatives(QUEUED)
            .filter(|words| stands(said, words))
            .any(|words| said.starts_with(words) || said.ends_with(words))
}

/// Whether a folded text tells in two ways what is to be done in a queue.
pub(crate) fn tells_to_wait(text: &str) -> bool {
    let told = alternatives(WAITING).filter(|words| text.contains(words));
    told.count() > 1
}

/// What a folded sentence says is not to be had where one is; none if it says no
/// such thing.
pub(crate) fn refused_here(said: &str) -> Option<&str> {
    let find = |list| {
        alternatives(list)
            .filter_map(|words| said.find(words))
            .min()
    };
    if !(occurs(HERE, said) && occurs(NOT_HAD, said)) {
        return None;
    }
    let at = find(HERE)?.min(find(NOT_HAD)?);
    Some(said[..at].trim())
}

/// The same of a heading that says no more.
pub(crate) fn refused_in_heading(heading: &str) -> Option<&str> {
    if !occurs(ABROAD, heading) {
        return None;
    }
    alternatives(ABROAD)
        .find_map(|words| heading.strip_suffix(words))
        .map(str::trim)
}

/// Whether what is refused is the page itself, or is not said at all.
pub(crate) fn is_itself(subject: &str) -> bool {
    let dense = subject.chars().filter(|c| is_spaceless(*c)).count();
    let words = || subject.split(|c: char| c.is_whitespace() || c == ',' || c == ':');
    if dense > 0 {
        dense <= REFUSED_DENSE
    } else {
        words().all(|word| word.is_empty() || REFUSED.contains(&word))
    }
}

/// Whether a folded sentence says that the page itself is blocked by a court's order.
pub(crate) fn is_ordered(said: &str) -> bool {
    let has = |list| alternatives(list).any(|words| stands(said, words));
    let first = said.split(' ').next().unwrap_or_default();
    BLOCKED.contains(&first) && has(ORDERS) && has(ORDERED)
}

/// Whether `words` stand in `said` between edges of words.
fn stands(said: &str, words: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() || is_spaceless(c));
    said.match_indices(words).any(|(at, _)| {
        edge(said[..at].chars().next_back()) && edge(said[at + words.len()..].chars().next())
    })
}
