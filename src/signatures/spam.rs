//! Spam that takes over lapsed domains, besides gambling: escorts and
//! pornography, drugs, loans, replicas, forged papers, essays, in the languages
//! that it is sold in.
//!
//! As with gambling, a word alone is no sign: two or three are, and the judge
//! asks for more than one sign.

use super::Clue::Texts;
use super::Kind::Gambling;
use super::{Signature, WORDS};

pub(super) static ROWS: &[Signature] = &[
    Signature::new(
        "gambling-bengali",
        Gambling,
        &[Texts(
            2,
            "ক্যাসিনো | অনলাইন ক্যাসিনো | লাইভ ক্যাসিনো | বেটিং | ক্রিকেট বেটিং | স্লট গেম | জুয়া |
            বাজি | জ্যাকপট | স্বাগত বোনাস | betting bd | crickex | baji live | jeetbuzz",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-malay",
        Gambling,
        &[Texts(
            2,
            "mega888 | 918kiss | pussy888 | xe88 | scr888 | joker123 | kasino online |
            kasino dalam talian | live kasino | kredit percuma | tebus kredit | slot online |
            4d lottery | judi dalam talian",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-dating",
        Gambling,
        &[Texts(
            2,
            "hot singles | singles in your area | local singles | adult dating | sex dating |
            hookups | hookup site | casual dating | casual sex | milf dating |
            adult friend | sex chat | call girl | call girls | escort service | escort girls",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-escorts-korean",
        Gambling,
        &[Texts(
            2,
            "출장마사지 | 출장안마 | 출장샵 | 출장홈타이 | 홈타이 | 오피사이트 | 유흥 | 조건만남 |
            만남사이트 | 오피 사이트 | 안마 | 건마 | 밤문화 | 밤알바 | 룸살롱 | 풀싸롱 | 후불제",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-cracks",
        Gambling,
        &[Texts(
            2,
            "keygen | crack download | cracked software | crack software | serial key |
            full version crack | license key free | activator download | crack full version |
            cracked apk | patch and keygen",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-iptv",
        Gambling,
        &[Texts(
            2,
            "iptv subscription | best iptv | iptv reseller | reseller panel | iptv free trial |
            iptv panel | abonnement iptv | buy iptv",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-escorts-chinese",
        Gambling,
        &[Texts(
            2,
            "外围女 | 外围模特 | 商务模特 | 空降外围 | 空降到付 | 约炮 | 同城约 | 裸聊 | 包夜 | 楼凤 | 援交 |
            桑拿按摩 | 外送茶 | 茶妹 | 一夜情",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-adult-russian",
        Gambling,
        &[Texts(
            2,
            "проститутки | проститутка | проституток | индивидуалки | индивидуалок |
            интим услуги | интим-услуги | эскорт | эскорт услуги | эротический массаж | шлюхи |
            путаны | порно видео | порно онлайн | секс знакомства",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-adult-japanese",
        Gambling,
        &[Texts(
            2,
            "出会い系 | セフレ | エロい | エロ動画 | 人妻 | 熟女 | 無修正 | アダルト動画 | デリヘル | 風俗嬢 |
            援交 | パパ活 | ハメ撮り",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-adult-southeast-asia",
        Gambling,
        &[Texts(
            2,
            "bokep | bokep indo | nonton bokep | video bokep | mesum | video mesum | bokep viral |
            open bo | ngentot | หนังโป๊ | คลิปโป๊ | ไซด์ไลน์ | นักศึกษาไซด์ไลน์ | phim sex | gái gọi |
            phim heo | clip sex",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-adult-romance-turkish",
        Gambling,
        &[Texts(
            2,
            "acompanhantes | acompanhantes de luxo | garota de programa | garotas de programa |
            sexo casual | massagem tântrica | vídeos pornô | escorts de lujo | putas | sexo gratis |
            videos porno | plan cul | escort girl | film porno | annunci escort | escort bayan |
            eskort | rus escort | bayan escort | eve gelen bayan | otele gelen",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-drugs",
        Gambling,
        &[Texts(
            2,
            "comprar viagra | viagra sin receta | cialis sin receta | comprar cialis |
            viagra ohne rezept | potenzmittel | cialis generika | viagra sans ordonnance |
            acheter viagra | acheter cialis | comprare viagra | cialis senza ricetta | виагра |
            виагру | сиалис | дженерики | левитра | バイアグラ | シアリス | レビトラ | 비아그라 | 시알리스 |
            레비트라 | 伟哥 | 印度神油 | 迷药 | 听话水",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-loans-world",
        Gambling,
        &[Texts(
            2,
            "카드 현금화 | 신용카드 현금화 | 소액결제 현금화 | 정보이용료 현금화 | 급전대출 | 무직자대출 |
            작업대출 | pinjaman online | pinjol | pinjaman tanpa jaminan | dana cepat cair |
            микрозаймы | микрозайм | займ онлайн | займы онлайн | займ на карту |
            займы без отказа | empréstimo para negativado | empréstimo sem consulta |
            préstamos sin aval | 无抵押贷款 | 黑户贷款 | 秒下款 | 信用卡套现 | 花呗套现 | vay tiền nhanh |
            vay tiền online | vay nóng",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-replicas-world",
        Gambling,
        &[Texts(
            2,
            "精仿 | 高仿手表 | 复刻手表 | 复刻表 | 莆田鞋 | 顶级复刻 | 레플리카 | 명품레플리카 |
            미러급 | 이미테이션 | копии часов | реплики часов | копии сумок | replicas de relojes |
            réplicas de relógios | montres répliques | repliche orologi | replika saat",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-essays-chinese",
        Gambling,
        &[Texts(
            2,
            "论文代写 | 代写论文 | 毕业论文代写 | 论文代做 | 论文代发 | 论文代发表 | 代写平台 | 代写服务 |
            作业代写 | 代写作业 | essay代写 | 网课代修 | 留学生代写 | 考试代考",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-forged-papers",
        Gambling,
        &[Texts(
            2,
            "办证 | 刻章 | 证件制作 | 办理毕业证 | 毕业证办理 | 大学毕业证 | 毕业证制作 | 假文凭 | 办假证 |
            文凭制作 | 学历办理 | buy a diploma | buy diploma |
            fake degree | buy fake | counterfeit money |
            novelty documents | купить диплом | купить аттестат | дипломы на заказ |
            диплом с занесением | comprar diploma | comprar cnh | diploma falso | sahte diploma |
            làm bằng giả | làm bằng đại học | 졸업증명서 위조 | 위조 제작",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-crypto-world",
        Gambling,
        &[Texts(
            2,
            "12 word seed phrase | wallet validation | wallet connect validation | rectify wallet |
            wallet rectification | recovery phrase import | 黑u | usdt跑分 | 空投领取 |
            ставка на криптовалюту | удвоение биткоинов | doble de bitcoin",
        )],
        WORDS,
    ),
];
