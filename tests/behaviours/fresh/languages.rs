//! Living pages in many languages, some of which speak of what dead ones say.

use super::html::{framed, themed};
use crate::row::{Row, living};

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = eastern();
    rows.extend(western());
    rows
}

fn eastern() -> Vec<Row> {
    vec![
        living("zh: a product", "https://www.miaobi.cn/")
            .named("妙笔")
            .page(framed("zh-CN", "妙笔 - 智能写作平台", &["首页", "功能", "价格", "登录"],
                "<h1>妙笔,让写作更简单</h1><p>妙笔是一款面向内容团队的智能写作工具,支持公文、新闻、营销文案等八十多种模板,可一键改写、扩写和校对。个人用户永久免费,企业版支持私有部署。</p><p>联系我们:400-123-4567</p>")),
        living("zh: an article on not-found pages", "https://blog.qianduan.com/404-sheji")
            .named("前端日报")
            .page(themed("zh-CN", "前端日报", "404页面设计的十个案例 - 前端日报",
                "<h1>404页面设计的十个案例</h1><p>“抱歉,您访问的页面不存在”是最常见的提示语。本文收集了十个把页面不存在做得有趣的网站,并分析了它们的文案、插图和返回首页的按钮。好的错误页面会给出搜索框、热门文章和联系方式。文末附有完整的源代码,欢迎在评论区分享你见过的设计。</p><p>作者:小林 发布于 2026-03-02 阅读 3821</p>")),
        living("zh: a registrar", "https://www.yumingwu.com/")
            .named("域名屋")
            .page(framed("zh-CN", "域名屋 - 域名注册_域名交易_域名转让", &["域名注册", "域名交易", "云服务器", "备案", "登录"],
                "<h1>注册好域名,就上域名屋</h1><p>提供域名出售、域名转让、域名估价与中介服务。每日更新一口价域名,已过期域名可预订抢注。</p>")),
        living("zh: board games", "https://zhuoyou.cn/qipai-ai")
            .named("棋灵")
            .topic("游戏")
            .page(framed("zh-CN", "棋灵 - 围棋象棋AI分析", &["下载", "棋谱", "论坛"],
                "<h1>棋灵</h1><p>棋灵是一款棋牌AI分析软件,支持围棋、象棋、五子棋和国际跳棋。导入棋谱即可查看胜率曲线和推荐着法,适合业余爱好者复盘学习。</p>")),
        living("zh: a notice of maintenance in a living site", "https://kaifang.tingxie.cn/")
            .named("听写开放平台")
            .page(framed("zh-CN", "听写开放平台", &["产品", "文档", "控制台"],
                "<div class=notice>公告:旧版接口将于12月31日停止服务,请尽快迁移</div><h1>听写开放平台</h1><p>实时语音转写、录音文件识别、说话人分离。新用户赠送十小时时长。</p>")),
        living("ja: a product", "https://kotoba-note.jp/")
            .named("コトバノート")
            .page(framed("ja", "コトバノート|議事録を自動で", &["機能", "料金", "導入事例", "ログイン"],
                "<h1>会議が終わる前に、議事録ができる</h1><p>コトバノートは音声をリアルタイムで文字に起こし、要点をまとめます。無料プランでは月に三時間までご利用いただけます。</p>")),
        living("ja: news of a closed feature", "https://kotoba-note.jp/news/120")
            .named("コトバノート")
            .page(framed("ja", "旧アプリのサービス終了について | コトバノート", &["機能", "料金", "お知らせ"],
                "<h1>旧アプリのサービス終了について</h1><p>平素よりコトバノートをご利用いただきありがとうございます。旧Windowsアプリは2026年3月末をもって提供を終了いたしました。引き続きブラウザ版および新しいデスクトップ版をご利用ください。新アプリでは、オフラインでの録音、話者の自動判別、要約のテンプレートなど、多くの機能が追加されています。ご不明な点はサポートまでお問い合わせください。今後ともコトバノートをよろしくお願いいたします。</p>")),
        living("ko: a product", "https://geulbit.kr/")
            .named("글빛")
            .page(framed("ko", "글빛 - AI 글쓰기 도우미", &["기능", "요금제", "고객센터", "로그인"],
                "<h1>글빛과 함께 쓰세요</h1><p>글빛은 초안 작성부터 맞춤법 검사까지 도와주는 글쓰기 서비스입니다. 회원가입 후 바로 무료로 시작할 수 있습니다.</p>")),
        living("ko: help on missing pages", "https://help.geulbit.kr/articles/404")
            .named("글빛")
            .page(framed("ko", "페이지를 찾을 수 없습니다 오류 해결 방법 | 글빛 고객센터", &["시작하기", "결제", "문의"],
                "<h1>'페이지를 찾을 수 없습니다' 오류 해결 방법</h1><p>공유받은 글빛 문서를 열 때 페이지를 찾을 수 없습니다 라는 메시지가 나오면 작성자가 공유를 중단했거나 주소가 바뀐 것입니다. 아래 순서대로 확인해 주세요. 첫째, 로그인한 계정이 초대받은 계정인지 확인합니다. 둘째, 작성자에게 새 링크를 요청합니다. 셋째, 브라우저의 캐시를 삭제합니다. 그래도 열리지 않으면 고객센터로 문의해 주세요.</p>")),
        living("vi: a product", "https://vietnote.vn/")
            .named("VietNote")
            .page(framed("vi", "VietNote - Ghi chú thông minh", &["Tính năng", "Bảng giá", "Đăng nhập"],
                "<h1>Ghi chú cho cả nhà</h1><p>VietNote giúp bạn ghi chú, nhắc việc và chia sẻ với cả nhà. Cái gì cũng có thể tìm lại trong vài giây. Dùng thử miễn phí ba mươi ngày, không cần thẻ.</p>")),
        living("id: a product", "https://pustaka-ai.id/")
            .named("Pustaka AI")
            .page(framed("id", "Situs resmi Pustaka AI - Asisten belajar", &["Fitur", "Harga", "Masuk", "Daftar"],
                "<h1>Situs belajar terbaik</h1><p>Pustaka AI adalah situs belajar daring dengan ribuan ringkasan buku. Daftar gratis dan menang hadiah setiap minggu di kuis kami. Situs ini aman dan terpercaya.</p>")),
        living("th: a product", "https://sabaijai.co.th/")
            .named("Sabaijai")
            .page(framed("th", "Sabaijai - ผู้ช่วยอัจฉริยะ", &["คุณสมบัติ", "ราคา", "เข้าสู่ระบบ"],
                "<h1>ผู้ช่วยส่วนตัวของคุณ</h1><p>Sabaijai ช่วยสรุปเอกสาร แปลภาษา และตอบอีเมลให้คุณ ทดลองใช้ฟรีสิบสี่วัน</p>")),
        living("ar: a product", "https://qalam.ai/")
            .named("قلم")
            .page(framed("ar", "قلم - مساعد الكتابة الذكي", &["المزايا", "الأسعار", "تسجيل الدخول"],
                "<h1>اكتب بثقة</h1><p>قلم أداة تصحح الإملاء والنحو وتقترح صياغات أفضل. ابدأ مجانا الآن.</p>")),
    ]
}

fn western() -> Vec<Row> {
    vec![
        living("de: a product", "https://www.belegfix.de/")
            .named("Belegfix")
            .page(framed("de", "Belegfix – Buchhaltung ohne Zettel", &["Funktionen", "Preise", "Anmelden", "Impressum"],
                "<h1>Belege fotografieren, fertig</h1><p>Belegfix erkennt Beträge, Steuersätze und Lieferanten und bucht sie automatisch. Schon 12.000 Betriebe haben ihre Zettelwirtschaft eingestellt.</p>")),
        living("de: a shop that once closed", "https://www.belegfix.de/blog/schliessung")
            .named("Belegfix")
            .page(themed("de", "Belegfix", "Warum wir unser Büro geschlossen haben – Belegfix",
                "<h1>Warum wir unser Büro geschlossen haben</h1><p>Seit Januar arbeiten alle von zu Hause. Wir haben unser Büro in Köln geschlossen und das gesparte Geld in das Produkt gesteckt. In diesem Beitrag erzählen wir, was gut lief, was nicht, und was wir anderen Teams raten. Der Betrieb von Belegfix geht natürlich weiter, und die neue Version mit Bankanbindung ist seit gestern für alle Kunden da.</p>")),
        living("fr: a product", "https://plume-ecrire.fr/")
            .named("Plume")
            .page(framed("fr", "Plume, l'atelier d'écriture", &["Fonctionnalités", "Tarifs", "Connexion"],
                "<h1>Écrivez mieux avec Plume</h1><p>Plume corrige, reformule et traduit vos textes. La page que vous cherchez à écrire n'existe pas encore ? Commencez-la ici.</p>")),
        living("fr: an agency for names", "https://nomdomaine.fr/")
            .named("NomDomaine")
            .page(framed("fr", "NomDomaine – acheter un nom de domaine", &["Domaines", "Hébergement", "Aide", "Espace client"],
                "<h1>Votre nom de domaine dès 6 €</h1><p>Ce nom de domaine est à vendre ? Nos courtiers négocient pour vous. Transfert gratuit.</p>")),
        living("es: a product", "https://nubetexto.es/")
            .named("NubeTexto")
            .page(framed("es", "NubeTexto | Transcribe tus reuniones", &["Funciones", "Precios", "Iniciar sesión"],
                "<h1>Transcribe tus reuniones</h1><p>NubeTexto convierte voz en texto en cuarenta idiomas. Apuesta por la productividad: prueba gratis, sin tarjeta.</p>")),
        living("es: an article on missing pages", "https://blogweb.es/error-404")
            .named("BlogWeb")
            .page(themed("es", "BlogWeb", "Error 404: qué es y cómo solucionarlo - BlogWeb",
                "<h1>Error 404: qué es y cómo solucionarlo</h1><p>El error 404 o «página no encontrada» aparece cuando el servidor no encuentra la página solicitada. En este artículo repasamos las causas más frecuentes: enlaces rotos, páginas eliminadas y direcciones mal escritas. También explicamos cómo configurar redirecciones 301 y cómo diseñar una página de error útil que ayude al visitante a seguir navegando por tu sitio.</p>")),
        living("pt: a product", "https://contafacil.com.br/")
            .named("Conta Fácil")
            .page(framed("pt-BR", "Conta Fácil - Finanças sem aperto", &["Recursos", "Planos", "Entrar"],
                "<h1>Organize seu dinheiro</h1><p>O Conta Fácil junta cartões, contas e investimentos em um só lugar. Ganhe bônus ao indicar amigos.</p>")),
        living("ru: a product", "https://zapiski.ru/")
            .named("Записки")
            .page(framed("ru", "Записки — умный блокнот", &["Возможности", "Тарифы", "Войти"],
                "<h1>Записки помнят всё</h1><p>Голосовые заметки, поиск по смыслу и общие тетради. Бесплатно для личного использования. Домен для вашей команды в подарок.</p>")),
        living("it: a product", "https://bozza.it/")
            .named("Bozza")
            .page(framed("it", "Bozza – scrivi meglio", &["Funzioni", "Prezzi", "Accedi"],
                "<h1>Dalla bozza al libro</h1><p>Bozza è l'editor per autori: capitoli, personaggi e correzioni in un solo posto. La vecchia app non è più disponibile, usa quella nuova.</p>")),
        living("pl: a product", "https://notatnik.pl/")
            .named("Notatnik")
            .page(framed("pl", "Notatnik – twoje pomysły", &["Funkcje", "Cennik", "Zaloguj się"],
                "<h1>Wszystkie pomysły w jednym miejscu</h1><p>Notatnik działa w przeglądarce i na telefonie. Załóż darmowe konto.</p>")),
        living("tr: a product", "https://defterim.com.tr/")
            .named("Defterim")
            .page(framed("tr", "Defterim | Akıllı not defteri", &["Özellikler", "Fiyatlar", "Giriş"],
                "<h1>Defterin hep yanında</h1><p>Defterim ile notlarını yaz, paylaş, ara. Yeni üyelere bonus alan hediye.</p>")),
        living("nl: a product", "https://schrijfmaat.nl/")
            .named("Schrijfmaat")
            .page(framed("nl", "Schrijfmaat - beter schrijven", &["Functies", "Prijzen", "Inloggen"],
                "<h1>Schrijf zonder fouten</h1><p>Schrijfmaat verbetert teksten in het Nederlands. Het Pro-abonnement is ook los te koop.</p>")),
        living("sv: a product", "https://skrivbok.se/")
            .named("Skrivbok")
            .page(framed("sv", "Skrivbok", &["Funktioner", "Priser", "Logga in"],
                "<h1>Skriv tillsammans</h1><p>Skrivbok är en enkel anteckningsbok för klassrummet.</p>")),
        living("cs: a product", "https://poznamkar.cz/")
            .named("Poznámkář")
            .page(framed("cs", "Poznámkář", &["Funkce", "Ceník", "Přihlásit"],
                "<h1>Poznámky pro každého</h1><p>Poznámkář ukládá text, hlas i obrázky. Stránka nenalezena? U nás ne, odkazy nikdy nemažeme.</p>")),
        living("uk: a product", "https://notatky.com.ua/")
            .named("Нотатки")
            .page(framed("uk", "Нотатки — розумний записник", &["Можливості", "Ціни", "Увійти"],
                "<h1>Нотатки завжди поруч</h1><p>Записуйте думки голосом і знаходьте їх за секунду.</p>")),
    ]
}
