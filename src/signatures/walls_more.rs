//! Bot walls in China, walls of single sites, and the words that all walls use.

use super::Clue::{Address, Cookie, Header, Heading, Host, Markup, Segment, Text};
use super::Kind::{SignIn, Wall};
use super::Retry::{Later, Useless};
use super::{DOCS, NOTES, On, REFUSED, SEEN, Signature, WORDS};

/// The row of a rate limit in words.
pub(crate) const TOO_OFTEN: &str = "generic-too-often";
const SHORT: u32 = 1_500;
/// What only those say who refuse somebody.
const REFUSALS: &str = "your ip has been blocked | your ip address has been blocked |
    ip has been banned | you have been blocked | request has been blocked |
    this request was blocked | request was blocked | request blocked | access has been blocked |
    blocked by our security | blocked by our firewall | blocked by the firewall |
    blocked by a firewall | blocked by security | blocked for security reasons | bot detected |
    bots are not allowed | you don't have permission to access this resource because |
    suspicious request | доступ заблокирован | запрос заблокирован | zugriff wurde blockiert |
    anfrage wurde blockiert | accès bloqué | acceso bloqueado | acesso bloqueado |
    アクセスがブロック | 접속이 차단 | 접근이 차단 | 拦截 | 攔截";

pub(super) static ROWS: &[Signature] = &[
    // Alibaba, Tencent, Baidu, Jiasule and others.
    Signature::new(
        "aliyun-acw",
        Wall,
        &[Markup("acw_sc__v2"), Markup("arg1")],
        NOTES,
    )
    .text(200),
    Signature::new(
        "aliyun-punish",
        Wall,
        &[Markup("/_____tmd_____/ | punish?x5secdata | x5secdata=")],
        NOTES,
    )
    .text(SHORT),
    Signature::new(
        "aliyun-punish-address",
        Wall,
        &[Address("/_____tmd_____/punish")],
        NOTES,
    ),
    Signature::new(
        "aliyun-blocked",
        Wall,
        &[Markup("errors.aliyun.com")],
        NOTES,
    )
    .on(On::Only(&[403, 405])),
    Signature::new(
        "aliyun-esa",
        Wall,
        &[Header(
            "x-tengine-error",
            "denied by http_custom | denied by waf | denied by",
        )],
        SEEN,
    )
    .on(On::Failure),
    Signature::new(
        "aliyun-captcha",
        Wall,
        &[
            Markup("alicaptcha.js | aliyuncaptcha | nocaptcha | awsc.js"),
            Text("验证 | 滑块 | captcha | verif"),
        ],
        SEEN,
    )
    .text(500)
    .no_entrance()
    .no_shell(),
    Signature::new(
        "tencent-waf",
        Wall,
        &[Markup(
            "waf.tencent-cloud.com | /waf-captcha/ | imgcache.qq.com/qcloud/security",
        )],
        NOTES,
    )
    .text(SHORT),
    Signature::new(
        "tencent-edgeone",
        Wall,
        &[Markup("eo_bot_ | /edgeone_challenge/ | __tst_status")],
        SEEN,
    )
    .text(SHORT)
    .bytes(40_000)
    .no_shell(),
    Signature::new(
        "tencent-captcha",
        Wall,
        &[Markup("captcha.qcloud.com/tcaptcha | captcha.gtimg.com")],
        SEEN,
    )
    .text(300)
    .internal(2)
    .no_entrance()
    .no_shell(),
    Signature::new("jiasule", Wall, &[Cookie("__jsluid")], NOTES).on(On::Only(&[521])),
    Signature::new("jiasule-script", Wall, &[Markup("__jsl_clearance")], NOTES).text(200),
    Signature::new(
        "yunsuo",
        Wall,
        &[Markup("yunsuo_session_verify | security_session_verify")],
        SEEN,
    )
    .text(200),
    Signature::new(
        "safeline",
        Wall,
        &[Markup("/.safeline/ | safeline-challenge | sl-challenge")],
        DOCS,
    )
    .text(SHORT)
    .no_shell(),
    Signature::new(
        "safedog",
        Wall,
        &[Text("安全狗 | safedog"), Text("拦截 | blocked | 防护")],
        SEEN,
    )
    .on(On::Failure),
    Signature::new(
        "bt-firewall",
        Wall,
        &[Text(
            "您的请求带有不合法参数，已被网站管理员设置拦截 | 宝塔网站防火墙 | btwaf",
        )],
        SEEN,
    )
    .text(SHORT),
    Signature::new("baidu-verify", Wall, &[Segment("百度安全验证")], NOTES).text(1_500),
    Signature::new(
        "baidu-verify-address",
        Wall,
        &[Host("wappass.baidu.com")],
        NOTES,
    ),
    Signature::new(
        "wechat-environment",
        Wall,
        &[Text("环境异常"), Text("完成验证后即可继续访问 | 去验证")],
        SEEN,
    )
    .text(SHORT),
    Signature::new(
        "zhihu-verify",
        Wall,
        &[Text(
            "您当前请求存在异常，暂时限制本次访问 | 系统监测到您的网络环境存在异常",
        )],
        SEEN,
    )
    .text(SHORT),
    Signature::new(
        "zhihu-unhuman",
        Wall,
        &[Address("zhihu.com/account/unhuman")],
        SEEN,
    ),
    Signature::new("bilibili-precondition", Wall, &[Host("bilibili.com")], SEEN)
        .on(On::Only(&[412])),
    Signature::new("douban-teapot", Wall, &[Host("douban.com")], NOTES).on(On::Only(&[418])),
    Signature::new("douban-sec", Wall, &[Host("sec.douban.com")], SEEN),
    Signature::new("csdn-521", Wall, &[Host("csdn.net")], SEEN).on(On::Only(&[521])),
    Signature::new(
        "bytedance-captcha",
        Wall,
        &[Markup(
            "verify.snssdk.com | byted_acrawler | captcha/index.js | ttgcaptcha",
        )],
        SEEN,
    )
    .text(100)
    .bytes(30_000)
    .no_shell(),
    Signature::new(
        "geetest",
        Wall,
        &[Markup("static.geetest.com | initgeetest")],
        DOCS,
    )
    .text(300)
    .internal(2)
    .no_entrance()
    .no_shell(),
    Signature::new("yidun", Wall, &[Markup("cstaticdun.126.net")], DOCS)
        .text(300)
        .internal(2)
        .no_entrance()
    .no_shell(),
    Signature::new(
        "feishu-challenge",
        Wall,
        &[Markup("__ac_nonce | __ac_signature")],
        SEEN,
    )
    .text(100)
    .bytes(60_000)
    .no_shell(),
    // Yandex, Naver, VK.
    Signature::new(
        "yandex-smartcaptcha",
        Wall,
        &[Address("/showcaptcha")],
        DOCS,
    ),
    Signature::new(
        "yandex-captcha-page",
        Wall,
        &[
            Markup("smartcaptcha | captcha_smart | /checkcaptcha"),
            Text(
                "вы не робот | подтвердите, что запросы отправляли вы | are you not a robot |
            confirm that you and not a robot",
            ),
        ],
        SEEN,
    )
    .text(SHORT),
    // Single sites.
    Signature::new("linkedin-999", Wall, &[Host("linkedin.com")], NOTES).on(On::Only(&[999])),
    Signature::new(
        "status-999",
        Wall,
        &[],
        "a status that LinkedIn and Yahoo made up for bots, 2026-11",
    )
    .on(On::Only(&[999]))
    .retry(Later),
    Signature::new(
        "linkedin-authwall",
        Wall,
        &[Address("linkedin.com/authwall | linkedin.com/checkpoint/")],
        NOTES,
    ),
    Signature::new("reddit-403", Wall, &[Host("reddit.com")], NOTES)
        .on(On::Only(&[403, 429]))
        .retry(Useless),
    Signature::new(
        "reddit-blocked",
        Wall,
        &[Text(
            "you've been blocked by network security | whoa there, pardner",
        )],
        SEEN,
    )
    .text(SHORT),
    Signature::new(
        "instagram-login",
        Wall,
        &[
            Host("instagram.com"),
            Segment("login"),
            Segment("instagram"),
        ],
        NOTES,
    ),
    Signature::new(
        "instagram-login-address",
        Wall,
        &[Address("instagram.com/accounts/login")],
        NOTES,
    ),
    Signature::new(
        "facebook-login",
        Wall,
        &[Address("facebook.com/login | facebook.com/checkpoint")],
        SEEN,
    ),
    Signature::new("facebook-400", Wall, &[Host("facebook.com")], SEEN).on(On::Only(&[400])),
    Signature::new(
        "x-script-wall",
        Wall,
        &[
            Host("x.com | twitter.com"),
            Markup(
                "javascript is not available | something went wrong, but don&rsquo;t fret |
            something went wrong, but don’t fret",
            ),
        ],
        SEEN,
    ),
    Signature::new("npm-403", Wall, &[Host("npmjs.com")], NOTES)
        .on(On::Only(&[403]))
        .retry(Useless),
    Signature::new(
        "google-consent",
        Wall,
        &[Host("consent.google.com | consent.youtube.com")],
        NOTES,
    ),
    Signature::new(
        "yahoo-consent",
        Wall,
        &[Host("consent.yahoo.com | guce.yahoo.com")],
        SEEN,
    ),
    Signature::new(
        "vercel-sign-in",
        SignIn,
        &[Address("vercel.com/login | vercel.com/sso-api")],
        DOCS,
    ),
    Signature::new(
        "cloudflare-access",
        SignIn,
        &[Host("cloudflareaccess.com")],
        DOCS,
    ),
    Signature::new("tollbit", Wall, &[Host("tollbit.com")], DOCS).on(On::Failure),
    Signature::new(
        "wikimedia-policy",
        Wall,
        &[Text(
            "please respect our robot policy |
            please set a user-agent and respect our robot policy",
        )],
        DOCS,
    )
    .on(On::Only(&[403, 429]))
    .retry(Later),
    Signature::new(
        "sec-undeclared",
        Wall,
        &[Text(
            "your request originates from an undeclared automated tool",
        )],
        SEEN,
    )
    .on(REFUSED),
    Signature::new(
        "stackexchange-limit",
        Wall,
        &[Text(
            "too many requests from this ip address |
            this ip is only allowed to access our website through the api",
        )],
        SEEN,
    )
    .on(On::Failure)
    .retry(Later),
    // Words that all walls use.
    Signature::new(
        "generic-verify-human",
        Wall,
        &[Text(
            "verify you are human | verify that you are human | verify you are a human |
            verify that you are a human | verify you're human | verify you're a human |
            verify that you're human | confirm you are human | confirm that you are human |
            confirm you are a human | confirm you're human | prove you are human |
            prove you're human | prove that you are human | are you a robot? | are you human? |
            i'm not a robot | i am not a robot | you are not a robot | you're not a robot |
            you are not a bot | you're not a bot | make sure you're not a bot |
            make sure you are not a bot | human verification | complete the security check |
            complete the captcha | solve the captcha | solve this captcha | complete a captcha |
            security verification | bot verification | browser verification | automated requests |
            unusual traffic | unusual activity from your | suspicious activity from your |
            pardon our interruption |
            as you were browsing something about your browser made us think you were a bot |
            made us think you might be a bot | checking your browser | verifying your browser |
            checking that you are not a robot | validating your browser |
            please wait while we verify | please wait while we check your browser |
            please wait while your request is being verified |
            access to this page has been denied | automated access | automated (bot) activity |
            bot traffic",
        )],
        NOTES,
    )
    .text_of_success(500)
    .no_product(),
    Signature::new(
        "generic-enable-javascript",
        Wall,
        &[Text(
            "please enable javascript and cookies to continue |
            enable javascript and cookies to continue |
            please enable cookies and javascript to continue |
            please turn on javascript and cookies |
            javascript and cookies must be enabled to proceed |
            please enable js and disable any ad blocker",
        )],
        WORDS,
    )
    .text_of_success(500)
    .internal(3),
    Signature::new(
        "generic-verify-chinese",
        Wall,
        &[Text(
            "请完成安全验证 | 完成安全验证 | 人机验证 | 人機驗證 | 滑动验证 | 滑動驗證 | 拖动滑块 |
            向右滑动 | 请进行验证 | 请完成验证 | 請完成驗證 | 安全验证 | 安全驗證 | 验证您是真人 |
            驗證您是真人 | 确认您是真人 | 确认你不是机器人 | 確認您不是機器人 | 您不是机器人 |
            访问验证 | 正在检查您的浏览器 | 正在驗證您的瀏覽器 | 浏览器安全检查 |
            正在进行安全检测 | 检测到异常访问 | 异常流量 | 请输入验证码继续 | 您的访问被阻断 | 您的访问请求被阻断 |
            请求已被拦截 | 访问被拦截 | 访问已被拦截 | 您的请求可能存在威胁 | 疑似黑客攻击 |
            很抱歉，由于您访问的url有可能对网站造成安全威胁",
        )],
        NOTES,
    )
    .text_of_success(500)
    .no_product(),
    // With 429 it is but the status in words, see `TOO_OFTEN`.
    Signature::new(
        TOO_OFTEN,
        Wall,
        &[Text(
            "访问过于频繁 | 访问频率过高 | 操作过于频繁 | 请求过于频繁 | 请求频率过高 | 访问太频繁 |
            操作太频繁 | 请求太频繁 | 請求過於頻繁 | 訪問過於頻繁 | 操作過於頻繁",
        )],
        WORDS,
    )
    .text_of_success(500)
    .no_product(),
    Signature::new(
        "generic-verify-other",
        Wall,
        &[Text(
            "あなたが人間であることを確認 | 人間であることを確認 | ロボットではありません |
            ロボットではないことを確認 | ブラウザを確認しています | 自動アクセス |
            로봇이 아닙니다 | 로봇이 아님을 확인 | 사람인지 확인 | 보안 확인을 완료 |
            브라우저를 확인 | 비정상적인 트래픽 | verifica que eres humano |
            verifique que es humano | verifica que eres un ser humano | no soy un robot |
            no eres un robot | comprobando su navegador |
            bestätigen sie, dass sie ein mensch sind |
            bestätigen sie, dass sie kein roboter sind | ich bin kein roboter |
            sie kein roboter sind | ihr browser wird überprüft | vérifiez que vous êtes humain |
            vérifiez que vous êtes un humain | vérifier que vous êtes humain |
            je ne suis pas un robot | vous n'êtes pas un robot |
            vérification de votre navigateur | verifique se você é humano |
            verifique que você é humano | confirme que você é humano | não sou um robô |
            não é um robô | verificando seu navegador | подтвердите, что вы человек |
            подтвердите, что вы не робот | я не робот | вы не робот | проверка браузера |
            проверяем ваш браузер | verifica di essere umano | verifica che sei umano |
            conferma di essere umano | non sono un robot | non sei un robot |
            verifica del browser | potwierdź, że jesteś człowiekiem | nie jestem robotem |
            insan olduğunuzu doğrulayın | robot olmadığınızı | ben robot değilim |
            verifieer dat u een mens bent | ik ben geen robot | xác minh bạn là con người |
            verifikasi bahwa anda manusia",
        )],
        WORDS,
    )
    .text_of_success(500)
    .no_product(),
    Signature::new("generic-refused", Wall, &[Text(REFUSALS)], WORDS)
        .on(On::Trouble)
        .text(3_000),
    // A sign-in's page has such words at its foot or in its rules.
    Signature::new("generic-refused-401", Wall, &[Text(REFUSALS)], WORDS)
        .on(On::Only(&[401]))
        .text(600)
        .no_product(),
    Signature::new(
        "generic-refused-by",
        Wall,
        &[
            Text(
                "firewall | waf | bot | bots | robot | robots | captcha | ddos | crawler | crawlers |
                security rules | security rule | security policy | security system |
                suspicious | automated | web application firewall | unsupported client |
                sicherheitssystem | schutzsystem | automatisierte | automatisierter | pare-feu |
                robots logiciels | automatisée | cortafuegos | automatizado | automatizada |
                automatizadas | sistema de seguridad | sistema de segurança | automatizados |
                automatizzato | automatizzata | automatico | sistema di sicurezza | zapora |
                bota | botem | automatyczny | automatyczne | zautomatyzowany | zautomatyzowane |
                брандмауэр | межсетевой экран | ботов | роботов | автоматические |
                автоматических | автоматический | системой защиты | güvenlik duvarı |
                güvenlik duvarımız | otomatik | botlar | tường lửa | tự động | beveiligingssysteem |
                geautomatiseerd | geautomatiseerde | tembok api | otomatis | ファイアウォール |
                自動アクセス | 自動化 | ボット | 방화벽 | 자동화 | 매크로 | 로봇 | 봇 |
                防火墙 | 防火牆 | 安全策略 | 机器人 | 機器人 | 爬虫 | 爬蟲 | 自动化",
            ),
            Text(
                "blocked | denied | rejected | forbidden | not allowed | not permitted | banned |
                refused | prohibited | detected | verweigert | blockiert | gesperrt | abgelehnt |
                erkannt | bloqué | bloquée | refusé | refusée | interdit | détecté | détectée |
                bloqueado | bloqueada | denegado | denegada | rechazada | detectado | detectada |
                negado | negada | rejeitada | bloccato | bloccata | negato | negata | rifiutata |
                rilevato | zablokowany | zablokowane | zablokowano | odrzucone | wykryto |
                wykryliśmy | заблокирован | заблокирована | заблокировано | запрещен | запрещён |
                отклонен | отклонён | обнаружен | обнаружена | обнаружены | engellendi |
                reddedildi | algılandı | algıladı | bị chặn | bị từ chối | phát hiện |
                geblokkeerd | geweigerd | gedetecteerd | diblokir | ditolak | terdeteksi |
                ブロック | 拒否 | 検出 | 検知 | 차단 | 거부 | 감지 | 拦截 | 攔截 | 拒绝 | 拒絕 |
                阻断 | 阻斷 | 封禁 | 禁止",
            ),
        ],
        WORDS,
    )
    .on(On::Trouble)
    .text(600),
    Signature::new(
        "generic-challenge-title",
        Wall,
        &[Segment(
            "just a moment | attention required | checking your browser | security check |
            security checkpoint | human verification | robot check | bot check | captcha |
            are you a robot? | are you human? | verify you are human | ddos protection |
            please wait | one moment | client challenge | access to this page has been denied |
            pardon our interruption | 安全验证 | 安全检测 | 人机验证 | 访问验证 | 身份验证 |
            验证码 | 滑动验证页面 | captcha interception | 验证码拦截 | проверка безопасности |
            ой | セキュリティチェック | 보안 확인",
        )],
        WORDS,
    )
    .text(500)
    .internal(3)
    .no_product(),
    Signature::new(
        "generic-cookie-script",
        Wall,
        &[
            Markup("document.cookie= | document.cookie ="),
            Markup(
                "location.reload( | location.href=location | location.href = location |
            location.replace(location | window.location.reload(",
            ),
        ],
        "scripts that set a cookie and load the page again, 2026-11",
    )
    .text(60)
    .bytes(30_000)
    .internal(0)
    .no_shell(),
    Signature::new(
        "generic-cookie-script-wait",
        Wall,
        &[
            Markup("document.cookie= | document.cookie ="),
            Markup(
                "location.reload( | location.href=location | location.href = location |
            location.replace(location | window.location.reload(",
            ),
            Text(
                "one moment | just a moment | a moment, please | please wait | wait a moment |
                wait a few | checking your | checking the | checking that | you are human |
                you are a human | not a robot | be redirected | being redirected |
                enable javascript | turn on javascript | ein mensch sind | kein roboter |
                wird geprüft | wird überprüft | wir prüfen | wir überprüfen | einen augenblick |
                einen moment | javascript einschalten | javascript aktivieren | un instant |
                patientez | êtes humain | un robot | vérification en cours | nous vérifions |
                activer javascript | espere un | espera un | por favor espere | por favor, espere |
                que eres humano | que es humano | comprobando | verificando | aguarde um |
                aguarde enquanto | que você é humano | verifica in corso | di essere umano |
                attendere prego | attendi | controllo in corso | een moment geduld |
                een mens bent | proszę czekać | chwilę | jesteś człowiekiem | sprawdzamy |
                подождите | минутку | несколько секунд | вы человек | проверяем | lütfen bekleyin |
                doğrulanıyor | kontrol ediliyor | vui lòng chờ | vui lòng đợi | đang kiểm tra |
                mohon tunggu | tunggu sebentar | sedang memeriksa | お待ちください |
                確認しています | 잠시만 | 확인 중 | 확인하고 있 | 请稍候 | 请稍等 | 正在检测 | 正在验证 |
                验证中 | 安全验证 | 請稍候 | 正在驗證 | 安全驗證",
            ),
        ],
        "scripts that set a cookie and load the page again, 2026-11",
    )
    .text(400)
    .bytes(30_000)
    .internal(0)
    .no_product()
    .no_shell(),
    Signature::new(
        "generic-challenge-script",
        Wall,
        &[Markup(
            "proof-of-work | proof_of_work | proofofwork | js_challenge | jschallenge |
            js-challenge | challenge-form | challenge_form | /challenge.js | /_challenge |
            challenge-container | challenge-error | /__challenge | bot-check | botcheck |
            antibot | anti-bot | ddos-protect",
        )],
        "challenges without words of their own, 2026-11",
    )
    .text(200)
    .internal(0)
    .no_product()
    .no_shell()
    .bytes(60_000),
    Signature::new(
        "generic-heading-denied",
        Wall,
        &[Heading(
            "bot detected | bots not allowed | automated traffic | suspicious traffic |
            unusual traffic | blocked by",
        )],
        WORDS,
    )
    .text(800)
    .internal(3)
    .no_product(),
];
