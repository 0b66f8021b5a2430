//! Lapsed domains on which something else is published.

use super::rows::{Row, Want, document, row};

fn taken(want: Want, id: &str, lang: &str, title: &str, words: &str) -> Vec<Row> {
    let paragraphs: String = (0..6)
        .map(|n| format!("<h2>{title} {n}</h2><p>{words}. {words}.</p>"))
        .collect();
    let links: String = (0..12)
        .map(|n| format!("<a href=/post-{n}>{title}</a> <a href=https://out{n}.example/>x</a>"))
        .collect();
    let page = document(lang, title, &format!("<h1>{title}</h1>{paragraphs}{links}"));
    vec![
        row(
            want,
            &format!("{id}-root"),
            "https://osprey.example/",
            "Osprey",
            &*page,
        )
        .alike(),
        row(
            want,
            &format!("{id}-deep"),
            "https://osprey.example/docs/start",
            "Osprey",
            page,
        )
        .alike(),
    ]
}

pub(super) fn rows() -> Vec<Row> {
    let spam =
        |id: &str, lang: &str, title: &str, words: &str| taken(Want::Dead, id, lang, title, words);
    let mut rows = [
        spam("slot-id", "id", "NAGA777 Link Alternatif Slot Gacor Hari Ini", "Situs slot online resmi dengan RTP tertinggi, daftar akun, deposit pulsa tanpa potongan, maxwin setiap hari, togel dan sbobet"),
        spam("slot-id-en", "en", "RAJA88 > Login Slot Thailand Server Resmi", "Slot gacor maxwin scatter, bandar togel, deposit qris, link alternatif terbaru"),
        spam("slot-id-refusing", "id", "Situs Slot Gacor", "Situs togel tanpa blokir, bukan situs palsu. Slot gacor, bandar togel, deposit pulsa, maxwin"),
        spam("slot-th", "th", "เว็บสล็อต แตกง่าย 2026", "สล็อตเว็บตรง ฝากถอนไม่มีขั้นต่ำ บาคาร่า แทงบอลออนไลน์ เครดิตฟรี"),
        spam("betting-vi", "vi", "Nhà cái uy tín số 1 châu Á", "Cá cược bóng đá, nổ hũ, bắn cá, game bài đổi thưởng, tài xỉu, nạp tiền nhanh"),
        spam("betting-zh", "zh-CN", "开云体育-官方网站登录入口", "体育投注 真人娱乐 电子游艺 棋牌 彩票 注册送彩金 首存返水"),
        spam("lottery-zh", "zh-CN", "澳门六合彩资料大全", "六合彩 特码 一肖 开奖结果 彩票 投注"),
        spam("betting-tr", "tr", "Deneme bonusu veren siteler 2026", "Canlı bahis, casino siteleri, güncel giriş adresi, çevrimsiz bonus, yeni giriş"),
        spam("casino-en", "en", "Best Online Casino Bonus 2026", "Online casino with free spins, no deposit bonus, online slots and live casino for real money"),
        spam("casino-de", "de", "Online Casino ohne OASIS", "Online casino, freispiele, willkommensbonus, echtgeld spielautomaten, bonus ohne einzahlung"),
        spam("casino-pt", "pt", "Cassino online e Tigrinho", "Cassino online, fortune tiger, rodadas grátis, casas de apostas, bônus de boas-vindas"),
        spam("casino-ru", "ru", "Онлайн казино: рабочее зеркало", "Игровые автоматы, фриспины, ставки на спорт, букмекер, рулетка, слоты"),
        spam("toto-ko", "ko", "토토사이트 먹튀검증 순위", "토토사이트 바카라 카지노사이트 슬롯사이트 꽁머니 안전놀이터"),
        spam("adult", "en", "Free XXX porn videos", "Porn videos, sex videos, milf, hentai, live sex and nude camgirls"),
        spam("adult-zh", "zh", "国产精品久久无码", "日韩 欧美 无码 国产精品 久久 av在线 一区二区"),
        spam("escort-tr", "tr", "Escort bayan ilanları", "Escort bayan, escort, call girls, seks"),
        spam("pills", "en", "Buy Viagra Online Without Prescription", "Generic viagra, cialis, tadalafil, canadian pharmacy, no prescription needed"),
        spam("essays", "en", "Essay writing service", "Write my essay, buy essay, essay writing service with backlinks, payday loan reviews"),
        spam("replica", "en", "Replica Watches Outlet", "Replica watches, fake rolex, replica handbags, louis vuitton outlet, cheap jerseys"),
        spam("private-server", "zh", "传奇私服发布网", "传奇私服 新开传奇 私服 传奇sf 今日新开"),
    ]
    .concat();
    let other =
        |id: &str, lang: &str, title: &str, words: &str| taken(Want::Dead, id, lang, title, words);
    rows.extend([
        other("crypto-giveaway", "en", "BTC x2 giveaway", "Send bitcoin to the address below and receive double the amount back. Airdrop, claim your reward, connect wallet now"),
        other("shop-ja", "ja", "激安ブランドコピー通販", "スーパーコピー時計 ブランドコピー 偽物 激安 通販 代引き 送料無料 N級品"),
        other("cbd", "en", "Best CBD gummies", "CBD gummies, delta 8, keto gummies, weight loss gummies, buy kratom online"),
        other("loans", "en", "Fast cash loans", "Payday loans, cash advance, bad credit loans, instant approval payday loan"),
    ].concat());
    // Nothing gives these away but that the product is not named: suspect.
    let blog = |id: &str, lang: &str, title: &str, words: &str| {
        taken(Want::Nothing, id, lang, title, words)[..1].to_vec()
    };
    rows.extend([
        blog("blog-lifestyle", "en", "Sunny Home Living", "Ten ways to brighten your kitchen, garden tips for spring and travel ideas for families"),
        blog("blog-health", "en", "Daily Wellness Tips", "What to eat before a run, how to sleep better and other advice by our guest authors"),
        blog("shop-shoes", "en", "Trail Shoes Store", "Shoes for every trail, free returns, spring collection and gift cards"),
        blog("firm-zh", "zh", "河北某某机械有限公司", "本公司专业生产破碎机、振动筛、输送机等设备，欢迎来电咨询洽谈业务"),
        blog("roofing", "en", "Roofing contractors near you", "Roof repair, gutters, free estimates, licensed and insured in every county"),
    ].concat());
    rows
}
