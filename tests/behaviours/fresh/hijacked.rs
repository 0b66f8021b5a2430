//! Names that somebody else bought for what they were worth: gambling, pills, films, loans.

use super::dead;
use super::html::{framed, themed};
use crate::row::Row;
use crate::support::respond;

fn taken(name: &'static str, url: &str, page: String) -> Row {
    dead(name, url)
        .named("Papertrail")
        .elsewhere(respond(200).body(page.clone()))
        .page(page)
}

pub(crate) fn rows() -> Vec<Row> {
    let mut rows = gambling();
    rows.extend(goods());
    rows
}

fn gambling() -> Vec<Row> {
    vec![
        taken(
            "id: slots",
            "https://papertrail-app.com/",
            framed(
                "id",
                "GACORBET88: Daftar Situs Slot Gacor Maxwin Hari Ini",
                &["Login", "Daftar", "RTP Live", "Promo"],
                "<h1>Situs Slot Online Terpercaya 2026</h1><p>Daftar akun demo pragmatic play gratis, deposit pulsa tanpa potongan, gampang maxwin setiap hari. Bandar togel resmi hadiah 4D terbesar.</p>",
            ),
        ),
        taken(
            "vi: bookmaker",
            "https://papertrail.co/",
            framed(
                "vi",
                "XO88 - Nhà cái uy tín hàng đầu châu Á",
                &["Trang chủ", "Thể thao", "Nổ hũ", "Khuyến mãi"],
                "<h1>Nhà cái XO88</h1><p>Cá cược bóng đá, kèo nhà cái, tài xỉu, nổ hũ đổi thưởng. Đăng ký nhận 88k, nạp rút nhanh 24/7.</p>",
            ),
        ),
        taken(
            "zh: sports betting",
            "https://papertrail.cc/",
            framed(
                "zh-CN",
                "开云体育(中国)官方网站-IOS/安卓通用版",
                &["首页", "体育", "真人", "电竞", "APP下载"],
                "<h1>开云体育app下载</h1><p>开云体育官网为您提供真人娱乐、电子游艺、彩票投注等服务,注册即送彩金,首存优惠,赔率高,提款快。</p>",
            ),
        ),
        taken(
            "zh: lottery",
            "https://papertrail.net.cn/",
            framed(
                "zh-CN",
                "澳门新葡京_官方入口",
                &["首页", "优惠"],
                "<h1>澳门新葡京</h1><p>百家乐、老虎机、彩票投注、时时彩、六合彩开奖结果,线上娱乐城注册送彩金。</p>",
            ),
        ),
        taken(
            "th: slots",
            "https://papertrail.io/",
            framed(
                "th",
                "สล็อตเว็บตรง แตกง่าย ฝากถอนไม่มีขั้นต่ำ",
                &["สมัคร", "โปรโมชั่น"],
                "<h1>สล็อตเว็บตรง 2026</h1><p>เว็บพนันออนไลน์ บาคาร่า คาสิโนออนไลน์ แทงบอล เครดิตฟรี 100 ฝากถอนออโต้</p>",
            ),
        ),
        taken(
            "tr: bets",
            "https://papertrail.app/",
            framed(
                "tr",
                "Deneme Bonusu Veren Siteler 2026 – Güncel Bahis Siteleri",
                &["Bahis", "Casino"],
                "<h1>Deneme bonusu veren bahis siteleri</h1><p>Canlı casino, slot oyunları, kaçak bahis, güncel giriş adresi. Çevrimsiz bonus ve freespin fırsatları.</p>",
            ),
        ),
        taken(
            "ko: bets",
            "https://papertrail.kr/",
            framed(
                "ko",
                "토토사이트 먹튀검증 안전놀이터 추천",
                &["토토", "카지노"],
                "<h1>메이저 토토사이트 순위</h1><p>먹튀검증된 안전놀이터, 바카라, 온라인카지노, 스포츠토토 배팅 사이트를 추천합니다. 가입머니 지급.</p>",
            ),
        ),
        taken(
            "ja: casinos",
            "https://papertrail.jp/",
            framed(
                "ja",
                "オンラインカジノおすすめランキング【2026年最新】",
                &["ボーナス", "スロット"],
                "<h1>オンラインカジノ比較</h1><p>入金不要ボーナス、バカラ、ブラックジャック、スロットの還元率を徹底比較。今すぐ登録して勝率アップ。</p>",
            ),
        ),
        taken(
            "pt: bets",
            "https://papertrail.com.br/",
            framed(
                "pt-BR",
                "Melhores Casas de Apostas 2026 | Cassino Online",
                &["Apostas", "Tigrinho"],
                "<h1>Apostas esportivas e cassino online</h1><p>Jogue Fortune Tiger, aviator e roleta ao vivo. Bônus de boas-vindas até R$ 500, saque via Pix.</p>",
            ),
        ),
        taken(
            "de: casinos",
            "https://papertrail.de/",
            framed(
                "de",
                "Online Casino ohne Lizenz 2026 – Die besten Anbieter",
                &["Bonus", "Slots"],
                "<h1>Online Casinos ohne Limit</h1><p>Die besten Casinos ohne OASIS: Freispiele ohne Einzahlung, hohe Boni, schnelle Auszahlung, Sportwetten und Live Roulette.</p>",
            ),
        ),
        taken(
            "en: crypto casino",
            "https://papertrail.org/",
            framed(
                "en",
                "Best Bitcoin Casinos 2026 – Top Crypto Gambling Sites",
                &["Reviews", "Bonuses"],
                "<h1>Best crypto casinos</h1><p>Compare no deposit bonus codes, free spins, live dealer blackjack and provably fair slots. Gamble responsibly.</p>",
            ),
        ),
        taken(
            "ru: casino",
            "https://papertrail.ru/",
            framed(
                "ru",
                "Казино Вулкан — играть онлайн, зеркало на сегодня",
                &["Регистрация", "Бонусы"],
                "<h1>Онлайн казино</h1><p>Игровые автоматы на деньги, бездепозитный бонус, фриспины, рабочее зеркало, ставки на спорт.</p>",
            ),
        ),
        taken(
            "es: casino",
            "https://papertrail.es/",
            framed(
                "es",
                "Casinos online sin licencia en España 2026",
                &["Bonos", "Tragaperras"],
                "<h1>Mejores casinos online</h1><p>Tragaperras, ruleta en vivo, apuestas deportivas y bonos sin depósito con giros gratis.</p>",
            ),
        ),
    ]
}

fn goods() -> Vec<Row> {
    vec![
        taken(
            "pills",
            "https://papertrail-docs.com/",
            themed(
                "en",
                "Canadian Pharmacy",
                "Buy Viagra Online – Cheap Generic Cialis, No Prescription",
                "<h1>Order generic Viagra 100mg</h1><p>Canadian pharmacy online. Cialis 20mg, Levitra, Kamagra without a prescription, discreet worldwide shipping, lowest price guaranteed.</p>",
            ),
        ),
        taken(
            "essays",
            "https://papertrail-blog.com/",
            themed(
                "en",
                "EssayGeeks",
                "Write My Essay For Me | Cheap Essay Writing Service",
                "<h1>Pay someone to write your essay</h1><p>Custom essay writing service, dissertation help, buy term papers online. Plagiarism-free, 24/7, from $9 a page.</p>",
            ),
        ),
        taken(
            "adult",
            "https://papertrail.xyz/",
            framed(
                "en",
                "Free Porn Videos - HD XXX Tube",
                &["Categories", "Live cams"],
                "<h1>Free porn videos</h1><p>Watch XXX sex videos, amateur, milf, teen 18+, hardcore porn movies and live sex cams for free.</p>",
            ),
        ),
        taken(
            "zh: adult",
            "https://papertrail.top/",
            framed(
                "zh-CN",
                "国产成人在线视频_免费A片",
                &["国产", "无码"],
                "<h1>在线观看</h1><p>国产精品视频,成人视频,无码av在线观看,免费黄色网站,激情视频。</p>",
            ),
        ),
        taken(
            "loans",
            "https://papertrail-pay.com/",
            themed(
                "en",
                "QuickCash",
                "Payday Loans Online – Same Day Cash Advance, Bad Credit OK",
                "<h1>Payday loans with no credit check</h1><p>Get a cash advance of up to $1,000 today. Installment loans for bad credit, guaranteed approval, direct lender.</p>",
            ),
        ),
        taken(
            "replicas",
            "https://papertrail-shop.com/",
            themed(
                "en",
                "Luxury Outlet",
                "Replica Watches UK: Best Swiss Fake Rolex Store",
                "<h1>Cheap replica watches</h1><p>Best 1:1 replica Rolex, fake Omega, replica handbags, wholesale jerseys from China, AAA quality, free shipping.</p>",
            ),
        ),
        taken(
            "films",
            "https://papertrail.tv/",
            framed(
                "id",
                "LK21 Nonton Film Subtitle Indonesia - Layarkaca21",
                &["Action", "Drama Korea"],
                "<h1>Nonton film gratis</h1><p>Streaming film bioskop terbaru sub indo, drakor, nonton bokep, download movie HD 1080p gratis.</p>",
            ),
        ),
    ]
}
