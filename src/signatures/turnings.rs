//! Words by which visitors are turned away or made to wait, with a success, in the
//! languages of the world's catalogs: a check for humans, a queue, a country.
//!
//! A product's page may have each of them; who says them to whom, and in what
//! sentence, the judge sees to.

use super::alternatives;

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
    que você não é um robô | что вы человек | что вы не робот | انسان هستید | ربات نیستید |
    ربات نیستید. | 人間であることを | ロボットではない | 로봇이 아닙니다 | 사람인지 확인 |
    您是真人 | 您不是机器人 | 您不是機器人";

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
    您正在排隊 | 正在排隊中 | 順番待ち | 順番にご案内 | 待機列 | 접속 대기 중 | 대기열";
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

/// Whether a folded heading asks whether one is human.
pub(crate) fn asks_for_a_human(heading: &str) -> bool {
    alternatives(HUMAN).any(|words| heading.contains(words))
}

/// Whether a folded sentence says that one is in a queue.
pub(crate) fn is_queued(said: &str) -> bool {
    alternatives(QUEUED).any(|words| said.contains(words))
}

/// Whether a folded text tells in two ways what is to be done in a queue.
pub(crate) fn tells_to_wait(text: &str) -> bool {
    let told = alternatives(WAITING).filter(|words| text.contains(words));
    told.count() > 1
}

/// Whether a folded sentence says that something is not to be had where one is.
pub(crate) fn is_refused_here(said: &str) -> bool {
    let has = |list| alternatives(list).any(|words| said.contains(words));
    has(HERE) && has(NOT_HAD)
}
