//! Words that products' pages use, in many languages.

/// A language: its navigation, and a paragraph about some product.
pub(super) struct Language {
    pub(super) code: &'static str,
    pub(super) nav: [&'static str; 6],
    pub(super) prose: &'static str,
    /// How it may be said, unlike the signatures' words, that a page is not
    /// there: a title and a sentence.
    pub(super) lost: [&'static str; 2],
}

macro_rules! languages {
    ($($name:ident: $code:literal, $nav:expr, $prose:literal, $lost:expr;)*) => {
        $(pub(super) static $name: Language = Language {
            code: $code, nav: $nav, prose: $prose, lost: $lost,
        };)*
        pub(super) static ALL: &[&Language] = &[$(&$name),*];
    };
}

languages! {
    ENGLISH: "en", ["Features", "Team", "Customers", "Stories", "Careers", "Contact"],
        "Write, edit and publish with a team that never sleeps. Our editor suggests the next sentence, checks facts against your own sources and keeps the tone of your brand. Thousands of newsrooms and shops use it every day to prepare drafts, translate them and measure what readers liked.",
        ["Hmm, this isn't it", "Whatever was at this address has wandered off. Try the search or start from the beginning."];
    CHINESE: "zh-CN", ["产品", "团队", "客户", "案例", "加入我们", "联系"],
        "我们为企业提供新一代智能写作与知识管理服务，帮助团队快速整理资料、撰写报告、翻译文档，并对内容质量进行自动检查。系统支持多种格式的文件导入，能够与现有办公软件无缝衔接，数据全程加密存储，满足金融、医疗、教育等行业的安全要求。已有上千家机构在日常工作中使用。",
        ["迷路了", "这里什么都没有，您可以返回上一页或者从头看看。"];
    TAIWAN: "zh-TW", ["產品", "團隊", "客戶", "案例", "加入我們", "聯絡"],
        "我們為企業提供新一代智慧寫作與知識管理服務，協助團隊快速整理資料、撰寫報告、翻譯文件，並對內容品質進行自動檢查。系統支援多種格式的檔案匯入，能夠與現有辦公軟體無縫銜接，資料全程加密儲存，滿足金融、醫療、教育等產業的安全要求。",
        ["喔喔，走錯地方了", "這裡空空如也，請回到上一頁。"];
    JAPANESE: "ja", ["特長", "チーム", "導入事例", "コラム", "採用情報", "お問い合わせ"],
        "会議の音声を自動で文字に起こし、要点をまとめ、担当者ごとの作業に分けるサービスです。社内の用語を学習するため、専門的な会話でも高い精度で記録できます。導入した企業では議事録の作成にかかる時間が平均で八割減りました。データは国内の施設で暗号化して保管します。",
        ["お探しのものはここにはないようです", "アドレスが変わったか、公開が終わったのかもしれません。"];
    KOREAN: "ko", ["기능", "팀", "고객", "사례", "채용", "연락처"],
        "회의 내용을 자동으로 기록하고 핵심을 요약하여 담당자에게 할 일을 나누어 주는 서비스입니다. 사내 용어를 학습하므로 전문적인 대화도 정확하게 기록하며, 데이터는 국내 시설에 암호화하여 보관합니다. 도입한 기업에서는 회의록 작성 시간이 크게 줄었습니다.",
        ["길을 잃으셨나요", "이 주소에는 아무것도 없어요. 처음 화면으로 돌아가 주세요."];
    GERMAN: "de", ["Funktionen", "Team", "Kunden", "Berichte", "Karriere", "Kontakt"],
        "Unsere Software schreibt Entwürfe, prüft Fakten anhand eigener Quellen und hält den Ton Ihrer Marke. Redaktionen und Händler bereiten damit täglich Texte vor, übersetzen sie und messen, was den Lesern gefallen hat. Alle Daten liegen verschlüsselt in Rechenzentren in Deutschland und werden nie zum Training verwendet.",
        ["Da ist etwas schiefgelaufen", "Unter dieser Adresse gibt es bei uns leider nichts mehr. Vielleicht hilft die Suche."];
    FRENCH: "fr", ["Fonctions", "Équipe", "Clients", "Témoignages", "Carrières", "Contact"],
        "Notre logiciel rédige des ébauches, vérifie les faits à partir de vos propres sources et conserve le ton de votre marque. Des rédactions et des boutiques l'utilisent chaque jour pour préparer leurs textes, les traduire et mesurer ce que les lecteurs ont aimé. Toutes les données sont chiffrées et hébergées en France.",
        ["Oups, vous êtes perdu", "Rien ne se trouve à cette adresse. Revenez à l'accueil ou utilisez la recherche."];
    SPANISH: "es", ["Funciones", "Equipo", "Clientes", "Historias", "Empleo", "Contacto"],
        "Nuestro programa redacta borradores, comprueba los hechos con sus propias fuentes y mantiene el tono de su marca. Redacciones y tiendas lo usan cada día para preparar textos, traducirlos y medir qué gustó a los lectores. Todos los datos se guardan cifrados y nunca se usan para entrenar modelos.",
        ["Vaya, aquí no hay nada", "Lo que buscas ya no vive en esta dirección. Vuelve al inicio."];
    PORTUGUESE: "pt-BR", ["Recursos", "Equipe", "Clientes", "Histórias", "Carreiras", "Contato"],
        "Nosso programa escreve rascunhos, confere os fatos nas suas próprias fontes e mantém o tom da sua marca. Redações e lojas o usam todos os dias para preparar textos, traduzi-los e medir o que agradou aos leitores. Todos os dados são guardados com criptografia e nunca servem para treinar modelos.",
        ["Ops, algo sumiu", "Nada mora neste endereço. Que tal voltar ao início?"];
    RUSSIAN: "ru", ["Возможности", "Команда", "Клиенты", "Истории", "Вакансии", "Контакты"],
        "Наша программа готовит черновики, сверяет факты с вашими источниками и сохраняет тон вашей марки. Редакции и магазины каждый день готовят с её помощью тексты, переводят их и узнают, что понравилось читателям. Все данные хранятся в зашифрованном виде и никогда не используются для обучения моделей.",
        ["Кажется, вы заблудились", "По этому адресу ничего нет. Вернитесь на главную."];
    ITALIAN: "it", ["Funzioni", "Gruppo", "Clienti", "Storie", "Lavora con noi", "Contatti"],
        "Il nostro programma prepara bozze, verifica i fatti sulle vostre fonti e mantiene il tono del vostro marchio. Redazioni e negozi lo usano ogni giorno per preparare testi, tradurli e misurare che cosa è piaciuto ai lettori. Tutti i dati sono conservati in forma cifrata.",
        ["Ci siamo persi", "A questo indirizzo non c'è niente. Torna alla prima pagina."];
    TURKISH: "tr", ["Özellikler", "Ekip", "Müşteriler", "Hikâyeler", "Kariyer", "İletişim"],
        "Yazılımımız taslaklar hazırlar, bilgileri kendi kaynaklarınızla karşılaştırır ve markanızın üslubunu korur. Haber merkezleri ve mağazalar her gün metin hazırlamak, çevirmek ve okurların neyi beğendiğini ölçmek için onu kullanır. Bütün veriler şifreli olarak saklanır.",
        ["Hay aksi, yolu şaşırdınız", "Bu adreste bir şey kalmamış. Ana sayfaya dönebilirsiniz."];
    VIETNAMESE: "vi", ["Tính năng", "Đội ngũ", "Khách hàng", "Câu chuyện", "Tuyển dụng", "Liên hệ"],
        "Phần mềm của chúng tôi soạn bản nháp, kiểm tra dữ kiện theo nguồn của bạn và giữ giọng văn của thương hiệu. Các tòa soạn và cửa hàng dùng nó mỗi ngày để chuẩn bị văn bản, dịch thuật và đo lường điều bạn đọc yêu thích. Mọi dữ liệu đều được mã hóa.",
        ["Ôi, bạn lạc đường rồi", "Địa chỉ này không còn gì cả. Hãy quay lại từ đầu."];
    INDONESIAN: "id", ["Fitur", "Tim", "Pelanggan", "Cerita", "Karier", "Kontak"],
        "Perangkat lunak kami menulis draf, memeriksa fakta dari sumber Anda sendiri dan menjaga gaya bahasa merek Anda. Ruang redaksi dan toko memakainya setiap hari untuk menyiapkan naskah, menerjemahkannya dan mengukur apa yang disukai pembaca. Semua data disimpan terenkripsi.",
        ["Aduh, Anda tersesat", "Alamat ini sudah kosong. Silakan kembali ke beranda."];
    THAI: "th", ["คุณสมบัติ", "ทีมงาน", "ลูกค้า", "เรื่องราว", "ร่วมงาน", "ติดต่อ"],
        "ซอฟต์แวร์ของเราช่วยร่างข้อความ ตรวจสอบข้อเท็จจริงจากแหล่งข้อมูลของคุณ และรักษาน้ำเสียงของแบรนด์ กองบรรณาธิการและร้านค้าใช้ทุกวันเพื่อเตรียมข้อความ แปลภาษา และวัดว่าผู้อ่านชอบอะไร ข้อมูลทั้งหมดถูกเข้ารหัสและจัดเก็บอย่างปลอดภัย",
        ["อุ๊ปส์ หลงทางแล้ว", "ที่อยู่นี้ว่างเปล่า กลับไปเริ่มต้นใหม่"];
    ARABIC: "ar", ["المزايا", "الفريق", "العملاء", "قصص", "وظائف", "اتصل"],
        "يكتب برنامجنا المسودات ويتحقق من الحقائق اعتمادا على مصادركم ويحافظ على أسلوب علامتكم التجارية. تستخدمه غرف الأخبار والمتاجر كل يوم لإعداد النصوص وترجمتها وقياس ما أعجب القراء. تحفظ جميع البيانات مشفرة ولا تستعمل أبدا في تدريب النماذج.",
        ["يبدو أنك تائه", "لا شيء في هذا العنوان. عد إلى البداية."];
    POLISH: "pl", ["Funkcje", "Zespół", "Klienci", "Historie", "Kariera", "Kontakt"],
        "Nasz program pisze szkice, sprawdza fakty w waszych źródłach i zachowuje ton waszej marki. Redakcje i sklepy używają go codziennie, by przygotowywać teksty, tłumaczyć je i mierzyć, co spodobało się czytelnikom. Wszystkie dane są przechowywane w postaci zaszyfrowanej.",
        ["Ups, zabłądziłeś", "Pod tym adresem niczego już nie ma. Wróć na początek."];
    HINDI: "hi", ["विशेषताएँ", "टीम", "ग्राहक", "कहानियाँ", "नौकरियाँ", "संपर्क"],
        "हमारा सॉफ़्टवेयर मसौदे लिखता है, आपके अपने स्रोतों से तथ्यों की जाँच करता है और आपके ब्रांड की शैली बनाए रखता है। समाचार कक्ष और दुकानें हर दिन लेख तैयार करने, उनका अनुवाद करने और पाठकों की पसंद जानने के लिए इसका उपयोग करती हैं।",
        ["अरे, आप भटक गए", "इस पते पर कुछ भी नहीं है। शुरुआत पर लौटें।"];
}
