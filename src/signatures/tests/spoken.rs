//! Rows that are nothing but words, each with a title and a text that bear it,
//! and a text that nearly does.

use super::support::page;
use crate::signatures::find;

/// An id, a title, what bears the row beneath it, and what does not.
const ROWS: &[(&str, &str, &str, &str)] = &[
    (
        "domain-traded",
        "kite.example",
        "Die Domain kite.example kann gekauft werden.",
        "Das Haus kann gekauft werden.",
    ),
    (
        "domain-traded",
        "kite.example",
        "이 도메인을 양도합니다.",
        "이 자전거를 양도합니다.",
    ),
    (
        "domain-traded",
        "kite.example",
        "Tên miền này đang được rao bán.",
        "Căn nhà này đang được rao bán.",
    ),
    (
        "domain-traded",
        "kite.example",
        "Le domaine est disponible à l’achat.",
        "Le livre est disponible à l’achat.",
    ),
    (
        "domain-traded",
        "Prompts",
        "The domain can be purchased.",
        "A plugin for domain experts. Prompt packs can be purchased below.",
    ),
    (
        "domain-traded-own",
        "product.example",
        "Domain product.example: asking price 900.",
        "Board product.example: asking price 900.",
    ),
    (
        "domain-lapsed-own",
        "product.example",
        "Домена product.example: истёк срок.",
        "Плата product.example: истёк срок.",
    ),
    (
        "domain-lapsed",
        "到期检查",
        "该域名已到期。",
        "输入域名，查看证书与域名是否已到期，免费使用。",
    ),
    (
        "domain-lapsed",
        "kite.example",
        "Deze domeinnaam is verlopen.",
        "Deze aanbieding is verlopen.",
    ),
    (
        "domain-lapsed",
        "kite.example",
        "This domain has lapsed.",
        "This policy has lapsed.",
    ),
    (
        "domain-lapsed",
        "提示",
        "该域名未完成实名认证，已被暂停解析。",
        "该账号未完成实名认证。",
    ),
    (
        "domain-list-chinese",
        "米表",
        "本站域名可出租、转让。",
        "本站文章可转载。",
    ),
    (
        "own-domain-headed",
        "product.example — este domínio está à venda",
        "product.example",
        "O domínio product.example.",
    ),
    (
        "closed-of-its-name",
        "So long",
        "Kite was discontinued in 2023.",
        "Kite was never better.",
    ),
    (
        "closed-heading-world",
        "Сервіс закрито",
        "Дякуємо.",
        "Сервіс відкрито.",
    ),
    (
        "closed-heading-inactive",
        "Aquilone ha cessato di esistere",
        "Grazie.",
        "Aquilone ha cessato di costare.",
    ),
    (
        "closed-heading-stopped",
        "Aquilone ha smesso di funzionare",
        "Grazie.",
        "Aquilone ha smesso di costare.",
    ),
    (
        "closed-words-ours",
        "Avviso",
        "Abbiamo ufficialmente cessato il servizio il 3 maggio 2025.",
        "Abbiamo migliorato il servizio il 3 maggio 2025.",
    ),
    (
        "closed-words",
        "A note",
        "Kite has formally and officially closed down; it has fully ceased operations.",
        "Kite has officially begun.",
    ),
    (
        "ended-and-gone",
        "This experiment has ended",
        "Kite is no longer available.",
        "The experiment has ended, read what came of it.",
    ),
    (
        "unmaintained-heading",
        "Kite is no longer maintained",
        "Thank you.",
        "The old client is no longer maintained.",
    ),
    (
        "insolvent-and-stopped",
        "To our customers",
        "Kite Ltd. filed for liquidation, and its cloud has stopped.",
        "Kite Ltd. filed for liquidation, and its cloud runs on.",
    ),
    (
        "closed-servers",
        "Thank you",
        "Our servers were turned off in May.",
        "Our servers were moved in May.",
    ),
    (
        "closing-heading-world",
        "Kite 문을 닫습니다",
        "감사합니다.",
        "문을 엽니다.",
    ),
    (
        "gambling-bengali",
        "অনলাইন ক্যাসিনো",
        "ক্রিকেট বেটিং ও স্লট গেম",
        "ক্রিকেট খবর",
    ),
    (
        "gambling-malay",
        "Kasino online",
        "mega888 dan 918kiss",
        "Kedai buku dan kopi",
    ),
    (
        "spam-dating",
        "Hot singles",
        "Adult dating in your city",
        "Singles and albums of the year",
    ),
    (
        "owners-deed",
        "Gone",
        "Kite was deleted by its owner.",
        "Kite was made by its owner.",
    ),
    (
        "spam-cracks",
        "Downloads",
        "Cracked software with keygen and serial key.",
        "Enter your serial key.",
    ),
    (
        "spam-iptv",
        "IPTV Subscription",
        "The best IPTV, with an M3U playlist.",
        "A player for any M3U playlist.",
    ),
    (
        "spam-escorts-korean",
        "출장마사지",
        "출장안마 24시간 후불제",
        "출장 보고서를 쓰는 도구",
    ),
    (
        "spam-escorts-chinese",
        "外围女",
        "同城约炮，空降到付",
        "家政上门服务",
    ),
    (
        "spam-adult-russian",
        "Индивидуалки",
        "Интим услуги и эротический массаж",
        "Спортивный массаж",
    ),
    (
        "spam-adult-japanese",
        "出会い系",
        "人妻とセフレ募集",
        "出会いを大切にする会社",
    ),
    (
        "spam-adult-southeast-asia",
        "Bokep indo",
        "Nonton video mesum",
        "Nonton konser",
    ),
    (
        "spam-adult-romance-turkish",
        "Acompanhantes de luxo",
        "Garotas de programa",
        "Acompanhantes de pacientes",
    ),
    (
        "spam-drugs",
        "Виагра",
        "Сиалис и дженерики",
        "Аптечка в дорогу",
    ),
    (
        "spam-loans-world",
        "Pinjaman online",
        "Dana cepat cair, pinjol resmi",
        "Pinjaman buku perpustakaan",
    ),
    (
        "spam-replicas-world",
        "高仿手表",
        "精仿一比一",
        "手表的历史",
    ),
    (
        "spam-essays-chinese",
        "论文代写",
        "代写论文，先写后付",
        "论文写作助手",
    ),
    ("spam-forged-papers", "办证刻章", "证件制作", "办证大厅指南"),
    (
        "spam-crypto-world",
        "Wallet validation",
        "Enter your 12 word seed phrase",
        "Keep your wallet safe",
    ),
    (
        "words-for-sale-world",
        "domena",
        "שם המתחם הזה עומד למכירה",
        "הבית הזה עומד למכירה",
    ),
    (
        "closed-servers-off",
        "Farewell",
        "We switched the servers off.",
        "We switched the lights off.",
    ),
    (
        "closed-heading-end",
        "Kite sonlandırıldı",
        "Hoşça kalın.",
        "Hoş geldiniz.",
    ),
];

#[test]
fn words_bear_their_rows_and_their_neighbours_do_not() {
    for (id, title, hit, miss) in ROWS {
        let row = find(id).unwrap_or_else(|| panic!("{id} is no signature"));
        assert!(
            page(200, title, hit).ids(&[row.kind]).contains(id),
            "{id}: {hit}"
        );
        assert!(
            !page(200, "Kite", miss).ids(&[row.kind]).contains(id),
            "{id}: {miss}"
        );
    }
}
