//! The lexicon of what takes over lapsed domains: gambling, and other spam.
//!
//! One word proves nothing: each row wants several different ones. The judge
//! asks for the product's absence besides, and leaves products alone that are
//! about games themselves.

use super::Clue::{Heading, Texts};
use super::Kind::Gambling;
use super::{NOTES, Signature, WORDS};

pub(super) static ROWS: &[Signature] = &[
    Signature::new(
        "gambling-indonesian",
        Gambling,
        &[Texts(
            2,
            "slot gacor | slot online | situs slot | situs judi | judi online | togel |
            toto togel | bandar togel | agen togel | slot88 | slot777 | slot 88 | slot 777 |
            slot demo | slot thailand | slot maxwin | slot dana | slot deposit | slot pulsa |
            situs toto | toto macau | toto slot | rtp slot | rtp live | link alternatif | maxwin |
            gacor | scatter hitam | mahjong ways | pragmatic play | gates of olympus |
            bonus new member | deposit pulsa | depo 10k | poker online | domino qq | dominoqq |
            bandarqq | pkv games | sbobet | judi bola | taruhan bola | agen judi | bandar judi |
            daftar slot | login slot | situs gacor | slot resmi | slot terpercaya | anti rungkat |
            jp paus | sabung ayam | live casino | casino online | idn poker | idnplay | joker123 |
            spaceman slot | slot server",
        )],
        NOTES,
    ),
    Signature::new(
        "gambling-indonesian-title",
        Gambling,
        &[Heading(
            "slot gacor | situs slot | situs judi | judi online | togel | slot88 | slot777 |
            slot maxwin | slot online | situs toto | toto macau | slot deposit | rtp slot |
            bandar slot | link slot | agen slot | slot demo",
        )],
        NOTES,
    ),
    Signature::new(
        "gambling-vietnamese",
        Gambling,
        &[Texts(
            2,
            "nhà cái | nhà cái uy tín | kèo nhà cái | kèo bóng đá | tỷ lệ kèo | soi kèo | cá cược |
            cá độ | cá cược bóng đá | casino trực tuyến | sòng bạc | nổ hũ | bắn cá | đánh bài |
            game bài | game bài đổi thưởng | đổi thưởng | tài xỉu | xóc đĩa | lô đề | xổ số |
            đá gà | baccarat | xì dách | khuyến mãi nạp | nạp tiền | rút tiền | link vào |
            trang chủ chính thức | kubet | fun88 | w88 | fb88 | bk8 | shbet | new88 | jun88 |
            hi88 | 789bet | f8bet | 8xbet | go88 | sunwin | b52 | mb66 | ok9 | xoilac |
            thể thao trực tiếp",
        )],
        NOTES,
    ),
    Signature::new(
        "gambling-vietnamese-title",
        Gambling,
        &[Heading(
            "nhà cái | kèo nhà cái | tỷ lệ kèo | cá cược | nổ hũ | game bài đổi thưởng | tài xỉu |
            soi kèo | casino trực tuyến | xóc đĩa | lô đề online | đá gà",
        )],
        NOTES,
    ),
    Signature::new(
        "gambling-thai",
        Gambling,
        &[Texts(
            2,
            "สล็อต | สล็อตเว็บตรง | เว็บตรง | บาคาร่า | คาสิโน | คาสิโนออนไลน์ | แทงบอล |
            แทงบอลออนไลน์ | เว็บพนัน | พนันออนไลน์ | หวย | หวยออนไลน์ | ยิงปลา | เครดิตฟรี |
            ฝากถอน | ไม่มีขั้นต่ำ | แตกง่าย | โบนัส | เดิมพัน | ป๊อกเด้ง | ufabet | pg slot |
            pgslot | joker gaming | ทดลองเล่นสล็อต | สล็อตออนไลน์ | แทงมวย | รูเล็ต | ไฮโล",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-turkish",
        Gambling,
        &[Texts(
            2,
            "deneme bonusu | deneme bonusu veren siteler | bahis siteleri | canlı bahis |
            kaçak bahis | casino siteleri | canlı casino | slot siteleri | slot oyunları |
            güvenilir bahis | bahis sitesi | iddaa | hoşgeldin bonusu | çevrimsiz |
            çevrim şartsız | güncel giriş | giriş adresi | yeni giriş | rulet | bonus veren |
            freespin | free spin | betist | grandpashabet | jojobet | marsbahis | betturkey |
            holiganbet | matbet | bahsegel | onwin | sahabet | casibom | yatırım şartsız",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-turkish-title",
        Gambling,
        &[Heading(
            "deneme bonusu | bahis siteleri | canlı bahis | casino siteleri | canlı casino |
            slot siteleri | casibom | kaçak bahis",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-chinese",
        Gambling,
        &[Texts(
            2,
            "博彩 | 棋牌 | 彩票 | 赌场 | 真人娱乐 | 真人视讯 | 真人荷官 | 百家乐 | 老虎机 |
            电子游艺 | 体育投注 | 体育博彩 | 足球投注 | 在线投注 | 网上投注 | 投注平台 | 投注网 |
            娱乐城 | 娱乐平台 | 澳门赌场 | 澳门新葡京 | 新葡京 | 葡京 | 威尼斯人 | 太阳城 |
            金沙娱乐 | 永利 | 皇冠体育 | 皇冠网 | 必威 | 亚博 | 开云体育 | 米兰体育 | 乐鱼体育 |
            华体会 | 九游体育 | 爱游戏体育 | 星空体育 | 半岛体育 | bob体育 | 天博 | 世博体育 |
            雷竞技 | 六合彩 | 时时彩 | 北京赛车 | pk10 | 幸运飞艇 | 捕鱼达人 | 龙虎斗 | 炸金花 | 返水 | 首存 | 送彩金 | 彩金 | 开户送 | 注册送 | 菠菜 | 赌球 | 买球 | 盘口 | 真钱 | 充值送 | 澳门永利 |
            银河娱乐 | bet365 | 手机版下载app | 官方网站登录入口 | 全站app | 電競投注 | 电竞投注 | 电竞竞猜 | 体验金 | 体育app下载 | 米乐体育 | 线上娱乐 | 線上娛樂 | 娛樂城 |
            百家樂 | 老虎機 | 運彩 | 博弈 | 體育投注 | 真人娛樂 | 首儲 | 體驗金 | 現金版",
        )],
        NOTES,
    ),
    Signature::new(
        "gambling-chinese-title",
        Gambling,
        &[Heading(
            "博彩 | 棋牌 | 娱乐城 | 真人娱乐 | 百家乐 | 老虎机 | 体育投注 | 彩票 | 澳门新葡京 |
            新葡京 | 威尼斯人 | 亚博 | 开云体育 | 米兰体育 | 乐鱼体育 | 华体会 | 九游体育 |
            星空体育 | 半岛体育 | 六合彩 | 必威 | 皇冠体育 | 雷竞技 | 彩金 | 投注平台 | 娛樂城 |
            百家樂",
        )],
        NOTES,
    ),
    Signature::new(
        "gambling-english",
        Gambling,
        &[Texts(
            3,
            " online casino | live casino | casino bonus | casino games |
            online slots | slot machines | slot games | free spins | no deposit bonus |
            welcome bonus | deposit bonus | sportsbook | betting odds | bet now | place bets | wagering requirements | high rtp | megaways | pragmatic play | real money |
            crypto casino | bitcoin casino | casino sites | gamstop | not on gamstop |
            non gamstop | without gamstop | free bets | fast payouts | crypto deposits |
            high roller | slots and bonuses | provably fair | top casinos | best casinos |
            offshore casinos | real-money casinos | real-money slots | welcome bonuses |
            casino bonuses | no deposit bonuses | deposit bonuses | wagering rules |
            fastest payouts | live dealer | live dealers | crypto bonus | slots bonus",
        )],
        NOTES,
    ),
    Signature::new(
        "gambling-english-title",
        Gambling,
        &[Heading(
            "online casino | casino online | best casino | casino bonus | casino games | casino |
            casinos | offshore casinos | online slots | slot games | sports betting | no deposit bonus |
            betting site | betting sites | real money slots | online betting | free spins |
            live casino",
        )],
        NOTES,
    ),
    Signature::new(
        "gambling-korean",
        Gambling,
        &[Texts(
            2,
            " 온라인카지노 | 온라인 카지노 | 바카라 | 바카라사이트 | 카지노사이트 | 토토 |
            토토사이트 | 먹튀 | 먹튀검증 | 슬롯사이트 | 파워볼 | 사설토토 | 스포츠토토 |
            안전놀이터 | 메이저놀이터 | 꽁머니 | 가입머니 | 첫충 | 배팅",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-japanese",
        Gambling,
        &[Texts(
            2,
            "オンラインカジノ | オンカジ | 入金不要ボーナス | ブックメーカー | バカラ | フリースピン | 入金ボーナス | 初回入金 |
            ベラジョンカジノ | スポーツベット | パチスロ | ライブカジノ",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-russian",
        Gambling,
        &[Texts(
            2,
            " онлайн казино | онлайн-казино | казино онлайн | игровые автоматы |
            бездепозитный бонус | фриспины | слоты | рулетка | букмекер | букмекерская контора |
            ставки на спорт | вулкан казино | рабочее зеркало | зеркало казино |
            официальное зеркало | 1xbet | пин ап | pin up | пин-ап | азино | джойказино |
            mostbet | мостбет | 1win | играть на деньги | на реальные деньги",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-romance",
        Gambling,
        &[Texts(
            2,
            "casino en línea | casino online | casinos online | casino en ligne |
            casinos en ligne | cassino online | cassinos online | cassino | apuestas deportivas | casa de apuestas | casas de apuestas | tragamonedas | tragaperras | giros gratis | bono de bienvenida | bono sin depósito | apostas esportivas | casa de apostas | casas de apostas | caça-níqueis |
            rodadas grátis | bônus de boas-vindas | jogo do tigrinho | fortune tiger | tigrinho |
            paris sportifs | machines à sous | tours gratuits | bonus sans dépôt |
            bonus de bienvenue | scommesse sportive | giri gratis |
            bonus senza deposito | non aams | slot online",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-german",
        Gambling,
        &[Texts(
            2,
            "online casino | online casinos | online-casino | casino ohne | casino bonus |
            spielautomaten | wettanbieter |
            freispiele | willkommensbonus | bonus ohne einzahlung | echtgeld | einzahlungsbonus |
            ohne lugas | ohne oasis",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-polish-dutch",
        Gambling,
        &[Texts(
            2,
            "kasyno | kasyna online | kasyno online | darmowe spiny | bonus bez depozytu |
            zakłady bukmacherskie | bukmacher | automaty do gier | ruletka | online casino |
            gokken | gokkasten | gratis spins | cruks | casino zonder | wedden op sport |
            speelautomaten | jackpot",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-arabic-hindi",
        Gambling,
        &[Texts(
            2,
            "كازينو | كازينو اون لاين | مراهنات | رهانات | المراهنات الرياضية | سلوتس | روليت |
            कैसीनो | सट्टेबाजी | ऑनलाइन कैसीनो | सट्टा | सट्टा मटका | satta matka | satta king |
            matka result | andar bahar | teen patti | rummy | aviator game | online cricket id |
            betting id",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-persian",
        Gambling,
        &[Texts(
            2,
            "شرط بندی | شرطبندی | بازی انفجار | کازینو | کازینو آنلاین |
            پیش بینی فوتبال | پیشبینی فوتبال | پوکر | بونوس | سایت انفجار | قمار | ضریب بالا |
            رولت | حضرات | وان ایکس بت",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-nordic",
        Gambling,
        &[Texts(
            2,
            "casino utan svensk licens | casino utan spelpaus | casino utan licens | nätcasino |
            nätcasinon | online casino | free spins | freespins | gratissnurr | insättningsbonus |
            spelpaus | betting utan | odds | nettcasino | norske casino | casino på nett |
            danske casinoer | casino uden rofus | uden rofus | gratis spins | kasino |
            nettikasino | nettikasinot | kasinot | ilmaiskierrokset | pikakasino |
            kasino ilman rekisteröitymistä | vedonlyönti",
        )],
        WORDS,
    ),
    Signature::new(
        "gambling-balkan",
        Gambling,
        &[Texts(
            2,
            "online kaszinó | kaszinó | kaszinók | ingyenes pörgetés | nyerőgép | nyerőgépek |
            sportfogadás | cazino | cazinou | cazino online | cazinouri | pariuri sportive |
            rotiri gratuite | păcănele | pacanele | καζίνο | online καζίνο | στοίχημα |
            φρουτάκια | δωρεάν περιστροφές | казино онлайн | онлайн казино | гральні автомати |
            ігрові автомати | бездепозитний бонус | ставки на спорт | фріспіни | залози |
            kladionica | kazino | kladenje | kurzové sázky | automaty zdarma | hrací automaty |
            kasino online | sázková kancelář | volné otočky",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-adult",
        Gambling,
        &[Texts(
            2,
            "porn | porno | xxx | sex videos | porn videos | xnxx | xvideos | hentai | camgirls |
            live sex | sex cam | escort | escorts | call girls | milf | nude | bokep | seks |
            escort bayan | porn movies | free porn | sex cams | 成人视频 | 成人在线 | 免费a片 |
            av在线观看 | 黄色网站 | 黄色视频 | 激情视频 | 伦理片 | 成人电影 | 无码av | 无码视频 |
            国产精品视频 | アダルト動画 | 無修正 | 야동 | порно",
        )],
        WORDS,
    ),
    // Words that a shop or a cinema has as well.
    Signature::new(
        "spam-adult-chinese",
        Gambling,
        &[Texts(
            3,
            "成人视频 | 黄色视频 | 免费视频 | 无码 | 有码 | 日韩 | 欧美 | 国产精品 | 久久 | 亚洲色 |
            av在线 | 三级片 | 色情 | 约炮 | 一区二区 | 精品国产 | 无码视频 | 黑料 | 吃瓜爆料 |
            今日吃瓜 | 门事件 | 反差婊 | 探花合集 | 福利姬",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-pharmacy",
        Gambling,
        &[Texts(
            2,
            "viagra | cialis | levitra | kamagra | sildenafil | tadalafil | online pharmacy |
            without prescription | no prescription | buy cheap | canadian pharmacy | phentermine |
            tramadol | xanax | ambien | erectile dysfunction | generic viagra",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-counterfeits-japanese",
        Gambling,
        &[Texts(
            3,
            "スーパーコピー | ブランドコピー | コピー時計 | コピーブランド | 偽物 | n級品 | n級 |
            激安 | 通販 | 代引き | 送料無料 | 専門店 | 最安値 | 正規品 | アウトレット | 新品",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-crypto-giveaway",
        Gambling,
        &[Texts(
            3,
            "giveaway | airdrop | claim your reward | claim your airdrop | claim reward |
            connect wallet | connect your wallet | double the amount | send btc | send bitcoin |
            send eth | seed phrase | presale | free bitcoin | btc x2 | guaranteed profit |
            trading signals | get back double",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-supplements",
        Gambling,
        &[Texts(
            2,
            "cbd gummies | cbd oil | delta 8 | keto gummies | keto pills | weight loss gummies |
            weight loss pills | kratom | male enhancement | garcinia cambogia | nootropics |
            testosterone booster | vape juice | hemp gummies | buy kratom | kratom powder | vape shop |
            disposable vape | disposable vapes | vapes online | delta 9 | delta 8 carts |
            delta 9 gummies | thc gummies | thc carts | magic mushrooms | buy weed online",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-films",
        Gambling,
        &[Texts(
            2,
            "nonton film | nonton movie | sub indo | subtitle indonesia | streaming film |
            film bioskop | layarkaca21 | lk21 | indoxxi | rebahin | drakor |
            123movies | putlocker | fmovies | soap2day |
            watch movies online | watch online free | free movies online | xem phim |
            phim vietsub | phim hay | phim sex | ดูหนังออนไลน์ | ดูหนังฟรี | หนังใหม่ |
            手机在线观看 | 免费在线观看 | 影视大全 | 電影線上看 |
            смотреть онлайн | фильмы онлайн | смотреть фильмы | сериалы онлайн |
            ver películas | películas online | filmes online | film izle | hd film izle",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-loans",
        Gambling,
        &[Texts(
            2,
            "payday loan | payday loans | cash advance | bad credit loans | bad credit |
            instant approval | no credit check | same day loans | quick loans | title loans |
            fast cash | installment loans",
        )],
        WORDS,
    ),
    Signature::new(
        "spam-essays-replicas",
        Gambling,
        &[Texts(
            2,
            "replica watches | fake rolex | rolex replica | replica handbags |
            louis vuitton outlet | cheap jerseys | wholesale jerseys | nike outlet | payday loan |
            payday loans | cash advance | write my essay | essay writing service | buy essay |
            guest post | guest posts | guest posting | link insertions | pbn links | link building |
            seo packages | da backlinks | write your essay | custom essay | essay help | dissertation help | term papers |
            replica watch | fake watches | replica bags | replica rolex |
            backlinks | buy instagram followers | buy followers | 私服 | 传奇私服 | 新开传奇 |
            传奇sf | 代开发票 | 代孕 | 办证 | 刷单",
        )],
        WORDS,
    ),
];
