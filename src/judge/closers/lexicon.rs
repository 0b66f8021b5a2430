//! What single words are to a closing notice: of products, of those who speak,
//! of dates, and of what changes nothing.
//!
//! A word that stands in none of these lists makes a subject another one: so it
//! takes no list of the parts, plans and editions that end while a product lives.

/// Those who speak.
pub(super) const WE: &str = "we i wir nous nós мы noi ми kami biz chúng vi";
/// And what is theirs.
pub(super) const OUR: &str =
    "our unser unsere unserer unseren notre nos nuestro nuestra nosso nossa наш наша наше nostro
    nostra vår vårt vores onze ons nasz nasza naše naša noastre nostru हमारी हमारा";
/// Before a noun: the one that is meant.
pub(super) const THIS: &str =
    "this the der die das dieser diese dieses le la les ce cet cette el este esta o os as il lo
    questo questa этот эта это цей ця az acest denna detta denne dette deze dit het ten ta tento
    tato bu này ini यह η το ο αυτή l";
/// Before a noun: one of many.
pub(super) const INDEFINITE: &str = "a an un une una uno um uma ein eine een";
/// How words begin that say what products are.
pub(super) const SERVICES: &str =
    "betrieb geschäftsbetrieb exploitation explotación esercizio service serviço servizi servicio serviciul dienst tjänst tjenest palvelu služb usług serwis
    layanan hizmet szolgáltatás υπηρεσία сервис сервіс служба platform plattform plateforme
    plataforma piattaforma платформ site website webseite seite hemsida nettsted sivusto strona
    sitio sito сайт situs project projekt projet proyecto projeto progetto проект проєкт projek
    product produkt produit producto produto prodotto продукт servers server portal портал vụ
    provoz सेवा वेबसाइट سرویس سایت فعالیت خدمة الخدمة موقع الموقع منصة שירות השירות אתר האתר
    הפלטפורמה weboldal webhely hjemmesid webbplats webbsid sajten ιστότοπ ιστοσελίδ πλατφόρμ";
/// The same, of which some leave the product behind: a date alone is not enough.
pub(super) const NOUNS: &str =
    "tool software company startup business journey chapter story adventure game
    experiment experimento esperimento expérience eksperyment eksperimen eksperiment
    эксперимент експеримент entreprise
    empresa unternehmen firma компания spiel";
/// What is the product, or but one way to it.
pub(super) const APPS: &str =
    "app apps editor assistant chatbot bot agent studio library appen application aplicación
    aplicativo aplicação applicazione האפליקציה приложение додаток anwendung appli aplikacja aplikace
    uygulama aplikasi sovellus";
/// What another clause begins with.
pub(super) const AND: &str =
    "and after so und nach et après y tras após depois и после dopo oraz og och";
/// What a reason begins with.
pub(super) const BECAUSE: &str =
    "because due following owing weil wegen parce porque debido devido потому perché";
/// Before what is not the subject.
pub(super) const OF: &str =
    "of to for by from with using into through via about without within behind like unlike than
    against von für bei mit zu aus über vom zum zur du pour chez avec sur dans par sans del para
    con por sobre do da com для от из про av för med van voor met dla od pro için cho untuk של";
/// The same before a name; before a date it is its own.
pub(super) const IN: &str =
    "in on at as im am an auf en em no na nel su di de des в на с у på op w z v ve vào pada";
/// What changes nothing.
pub(super) const FILLERS: &str =
    "has have had ve re habe mussten moesten jouduimme was were is are been being s will be now officially permanently forever
    finally down decided its their doors good went taken since effective end already also sadly
    unfortunately regretfully today hereby just own incredible amazing wonderful great little
    long beloved dear completely fully year years month months one two three four five six seven
    eight nine ten twelve about news notice update important announcement haben hat wurde wurden
    wird werden ist sind ende den endgültig dauerhaft leider nun jetzt jahr jahre jahren est
    sont ont été définitivement depuis avons fin malheureusement ans se fue ha han sido hemos
    definitivamente desde siempre lamentablemente años año foi será foram infelizmente anos был
    была было будет года году г навсегда окончательно к сожалению уже лет è stato stata abbiamo
    purtroppo został została roku dniu dniem r all alle tous todos все har er ble blev dịch đã
    sẽ ngày trang web telah sudah akan již byl byla bylo sa bol bola je jest fost nu și a
    fermeture cierre schließung stängning तक से تم تمّ הוא همیشه برای hoy aujourd hui heute oggi
    hoje сегодня ul ului की का के last sinds seit dal sedan הזה עוד כבר είναι έχει πλέον
    οριστικά inc ltd llc llp plc corp corporation limited gmbh sarl sas srl
    bv oy pty pte official officially finally sadly oficialmente oficial officiellement offiziell
    ufficialmente официально officieel oficjalnie resmen thông báo chính thức secara resmi";
/// What a season's name is part of, behind one of [`BEFORE_SEASONS`]; else it is what
/// a product calls an edition.
pub(super) const SEASONS: &[&str] = &[
    "spring",
    "summer",
    "autumn",
    "fall",
    "winter",
    "frühling",
    "frühjahr",
    "sommer",
    "herbst",
    "printemps",
    "été",
    "automne",
    "hiver",
];
/// What makes a season a time.
pub(super) const BEFORE_SEASONS: &[&str] =
    &["in", "last", "this", "im", "au", "en", "cet", "letzten"];
/// What products are, where no blanks divide words.
pub(super) const SERVICES_SPACELESS: &str = "产品 產品 服务器 伺服器 服务 服務 平台 网站 網站 网页 本站 站点 项目 專案 软件 軟體 公司 业务 業務 サービス サイト プロジェクト ゲーム サーバー 实验 實驗 実験 실험 서비스 사이트
    프로젝트 서버 플랫폼 บริการ เว็บไซต์ แพลตฟอร์ม";
/// See [`APPS`].
pub(super) const APPS_SPACELESS: &str = "应用程序 应用 應用 app アプリ 앱 어플 แอป";
/// Those who speak.
pub(super) const WE_SPACELESS: &str = "我们 我們 我司 弊社 当社 私たち 저희 우리 เรา";
/// Before a noun: the one that is meant.
pub(super) const THIS_SPACELESS: &str = "本 该 該 此 这款 这个 这 這 当 同 본 이 นี้";
/// What the verb goes on with.
pub(super) const AND_SPACELESS: &str = "并 並 而 し、 しました いたしま いたし させて します する 되었 됩니 될 했습 합니 하였 했으며 하였으며 했고 하였고 되었으며 됐으며 되었고 됐고 しており いたしており しておりま 公告 通知 了";
/// What changes nothing.
pub(super) const FILLERS_SPACELESS: &str = "正式 永久 全面 彻底 徹底 已经 已經 已於 已于 将于 將於 将在 將在 即将 即將 现已 現已 已 将 將 于 於 在 起 自 年底 月底 底 初 本日 今日 关于 關於 决定
    決定 宣布 不得不 遗憾地 遗憾 遺憾 全部 整个 所有 团队 官方 旗下的 对外 販売 ともに 共に 新規 をもちまして をもって 付けで 付で の 提供 運営 運用 配信 公開 は が を に も て まで
    より こと して 誠に勝手ながら 残念ながら 은 는 가 를 을 에 부로 자로 부터 운영 제공 의 도 모든 전체 정식 공식 ได้ จะ ของ แล้ว ถูก";
