//! What hosting platforms answer for a site that was deleted, never set up,
//! disabled or paused: platforms for apps and static sites.
//!
//! A platform's words in a long page are an article about the platform.

use super::Clue::{Header, Heading, Host, Markup, Segment, Text};
use super::Kind::{Placeholder, PlatformGone, Suspended};
use super::Retry::Later;
use super::{DOCS, NOTES, On, SEEN, Signature};

/// What such a page shows at most, in characters.
const SHORT: u32 = 900;

const ERROR: On = On::Failure;

pub(super) static ROWS: &[Signature] = &[
    // Vercel.
    Signature::new(
        "vercel-gone",
        PlatformGone,
        &[Header("x-vercel-error", "deployment_not_found | deployment_deleted | dns_hostname_not_found")],
        DOCS,
    ),
    Signature::new(
        "vercel-disabled",
        Suspended,
        &[Header("x-vercel-error", "deployment_disabled | deployment_paused | payment_required")],
        DOCS,
    ),
    Signature::new(
        "vercel-gone-page",
        PlatformGone,
        &[Text("deployment_not_found | deployment_deleted |
            the deployment could not be found on vercel | this deployment cannot be found")], DOCS).on(ERROR).text(SHORT),
    Signature::new(
        "vercel-disabled-page",
        Suspended,
        &[Text("deployment_disabled | deployment_paused | this deployment is temporarily paused |
            this deployment has been disabled | this deployment is paused by the owner")], DOCS).text(SHORT),
    // Pages of forges.
    Signature::new(
        "github-pages",
        PlatformGone,
        &[Text("there isn't a github pages site here")],
        NOTES,
    ).text(500).no_product(),
    Signature::new(
        "gitlab-pages",
        PlatformGone,
        &[Text("the page you're looking for could not be found"),
            Text("gitlab | make sure the address is correct and that the page hasn't moved")],
        SEEN,
    ).on(On::Only(&[401, 404])).text(SHORT),
    Signature::new(
        "bitbucket-pages",
        PlatformGone,
        &[Text("repository not found")],
        "lists of platforms' pages for names without a site, 2026-11",
    ).on(On::Only(&[404])).text(200),
    Signature::new(
        "codeberg-pages",
        PlatformGone,
        &[Text("codeberg pages | pages server"),
            Text("sorry, but this page couldn't be served | there is no such repository |
            the requested page couldn't be found | repository not found")], SEEN).text(SHORT),
    Signature::new(
        "gitee-pages",
        PlatformGone,
        &[Text("gitee pages"),
            Text("404 | 不存在 | 未找到 | 已下线")],
        SEEN,
    ).on(ERROR).text(SHORT),
    // Static hosts.
    Signature::new(
        "netlify-gone",
        PlatformGone,
        &[Text("not found - request id:")],
        NOTES,
    ).text(200),
    Signature::new(
        "netlify-page",
        PlatformGone,
        &[Text("looks like you followed a broken link or entered a url that doesn't exist on netlify |
            doesn't exist on netlify")], SEEN).text(SHORT),
    Signature::new(
        "netlify-paused",
        Suspended,
        &[Text("this site has been temporarily paused as it has reached its usage limits |
            this site was paused as it reached its usage limits |
            site not available usage_exceeded | usage_exceeded")], SEEN).text(SHORT).retry(Later),
    Signature::new("surge", PlatformGone, &[Segment("project not found")], SEEN).on(On::Only(&[404])).text(200).internal(3),
    Signature::new(
        "firebase",
        PlatformGone,
        &[Segment("site not found"),
            Text("why am i seeing this?"),
            Text("firebase | you haven't deployed an app yet")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "cloudflare-pages",
        PlatformGone,
        &[Text("there is nothing here yet if you expect something to be here, it may take some time |
            there is nothing here yet")], SEEN).text(400),
    Signature::new(
        "cloudflare-error-site",
        PlatformGone,
        &[Text("error 1001 | error code: 1001 | error 1014 | error code: 1014 | error 1023 |
            error code: 1023 | error 1042")], DOCS).on(ERROR).text(1_500),
    Signature::new(
        "deno-deploy",
        PlatformGone,
        &[Header("server", "deno"),
            Text("deployment_not_found | the requested deployment does not exist |
            there is no deployment | deployment not found")], SEEN).text(SHORT),
    Signature::new(
        "fastly-domain",
        PlatformGone,
        &[Text("fastly error: unknown domain")],
        DOCS,
    ).text(400),
    Signature::new(
        "s3-no-bucket",
        PlatformGone,
        &[Markup("<code>nosuchbucket</code> | code: nosuchbucket")],
        DOCS,
    ).text(SHORT),
    Signature::new(
        "s3-words",
        PlatformGone,
        &[Text("the specified bucket does not exist")],
        DOCS,
    ).text(500).no_product(),
    Signature::new(
        "s3-all-access-disabled",
        Suspended,
        &[Markup("<code>allaccessdisabled</code> | <code>accountproblem</code> |
            code: allaccessdisabled")], DOCS).text(SHORT),
    Signature::new(
        "oss-no-bucket",
        PlatformGone,
        &[Markup("<code>nosuchbucket</code> | <code>userdisable</code> | <code>nosuchdomain</code>"),
            Header("server", "aliyunoss | tencent-cos | obs")],
        DOCS,
    ),
    Signature::new(
        "oss-user-disabled",
        Suspended,
        &[Markup("<code>userdisable</code> | <ec>0003-00000801</ec>")],
        DOCS,
    ).text(SHORT),
    Signature::new(
        "azure-storage",
        PlatformGone,
        &[Text("the requested content does not exist."),
            Text("webcontentnotfound | resource not found | containernotfound")],
        DOCS,
    ).on(ERROR).text(SHORT),
    Signature::new(
        "azure-app-service",
        PlatformGone,
        &[Text("404 web site not found"),
            Text("azure")],
        DOCS,
    ).text(1_500),
    Signature::new(
        "azure-app-stopped",
        Suspended,
        &[Text("error 403 - this web app is stopped | this web app is stopped")],
        DOCS,
    ).text(1_500),
    Signature::new(
        "azure-front-door-gone",
        PlatformGone,
        &[Text("our services aren't available right now |
            azure front door service currently has an edge location"), Text("404 | page not found | verify the website is not")], SEEN).on(On::Only(&[404])).text(SHORT),
    Signature::new(
        "google-sites",
        PlatformGone,
        &[Host("sites.google.com"),
            Text("we're sorry, but you do not have access to this page |
            the page you have requested could not be found")], SEEN).on(ERROR),
    // Apps.
    Signature::new(
        "heroku",
        PlatformGone,
        &[Segment("no such app | heroku no such app"),
            Text("heroku | there is no app | there's nothing here, yet")],
        NOTES,
    ).text(SHORT),
    Signature::new(
        "heroku-page",
        PlatformGone,
        &[Markup("herokucdn.com/error-pages/no-such-app.html | no-such-app.html")],
        NOTES,
    ).text_of_success(60),
    Signature::new(
        "heroku-words",
        PlatformGone,
        &[Text("there's nothing here, yet. | no such app")],
        NOTES,
    ).on(ERROR).text(SHORT),
    Signature::new(
        "render-suspended",
        Suspended,
        &[Text("this service has been suspended by its owner | this service has been suspended |
            service suspended")], NOTES).text(300).internal(3),
    Signature::new(
        "render-no-server",
        PlatformGone,
        &[Header("x-render-routing", "no-server | suspend")],
        DOCS,
    ).on(ERROR),
    Signature::new(
        "railway",
        PlatformGone,
        &[Header("x-railway-fallback", "true")],
        SEEN,
    ).on(On::Only(&[404])),
    Signature::new(
        "railway-words",
        PlatformGone,
        &[Text("the train has not arrived at the station | application not found"),
            Text("railway | request_id |
            please check your network settings to confirm that your domain has provisioned")], SEEN).on(ERROR).text(SHORT),
    Signature::new(
        "fly-io",
        PlatformGone,
        &[Header("server", "fly/"),
            Text("404 not found")],
        SEEN,
    ).on(On::Only(&[404])).text(60),
    Signature::new(
        "koyeb",
        PlatformGone,
        &[Text("no active service"),
            Text("koyeb")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "northflank-zeabur",
        PlatformGone,
        &[Text("zeabur"),
            Text("the deployment you're looking for was not found | service not found |
            no such service | 404: service_not_found | 402: payment_required")], SEEN).on(ERROR).text(SHORT),
    Signature::new(
        "replit-gone",
        PlatformGone,
        &[Text("this repl is not currently running | run this app to see the results here |
            couldn't find this repl | this app isn't live yet | we couldn't reach this app |
            hmm... we couldn't reach this app")], SEEN).text(SHORT),
    Signature::new(
        "replit-404",
        PlatformGone,
        &[Host("replit.app | repl.co | replit.dev"),
            Text("not found | isn't live | run this")],
        SEEN,
    ).on(On::Only(&[404])),
    Signature::new(
        "youtube-video",
        PlatformGone,
        &[Host("youtube.com"), Markup(r#""playabilitystatus":{"status":"error" | "playabilitystatus": {"status": "error""#)],
        SEEN,
    ).on(On::Success),
    Signature::new(
        "chrome-web-store",
        PlatformGone,
        &[Host("chromewebstore.google.com | chrome.google.com"),
            Text("this item is not available | this item may have been removed")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "glitch",
        PlatformGone,
        &[Text("glitch"),
            Text("project archived | this project has been archived | glitch project has been archived | well, you found a glitch |
            this project is archived | no longer hosting projects | hosting on glitch has ended")], "Glitch ended its hosting, 2025-07").text(SHORT),
    Signature::new(
        "streamlit",
        PlatformGone,
        &[Text("you do not have access to this app or it does not exist | this app does not exist"),
            Text("streamlit | sign in with github | please sign in to continue")],
        SEEN,
    ).text(SHORT),
    // Asleep is neither gone nor switched off: the next visitor wakes it.
    Signature::new(
        "streamlit-asleep",
        Placeholder,
        &[Text("zzzz | this app has gone to sleep due to inactivity"),
            Text("get this app back up | would you like to wake it back up")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "hugging-face-paused",
        Suspended,
        &[Host("huggingface.co | hf.space"), Text("this space is paused | this space has been paused by its owner |
            this space has been paused")], SEEN).text(2_000),
    Signature::new(
        "app-asleep",
        Placeholder,
        &[Text("this space is sleeping due to inactivity | this app is sleeping |
            this app is asleep | has gone to sleep | was put to sleep | is waking up |
            service waking up | your app is starting")], SEEN).text(500).internal(5),
    Signature::new(
        "hugging-face-gone",
        PlatformGone,
        &[Text("sorry, we can't find the page you are looking for."),
            Text("hugging face")],
        SEEN,
    ).on(On::Only(&[404])),
    Signature::new(
        "gradio-link-expired",
        PlatformGone,
        &[Text("no interface is running right now")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "ngrok",
        PlatformGone,
        &[Text("err_ngrok_3200 | err_ngrok_3004 | err_ngrok_3208 | err_ngrok_6024 is offline")],
        DOCS,
    ).on(ERROR),
    Signature::new(
        "ngrok-words",
        PlatformGone,
        &[Text("tunnel"),
            Text("ngrok.io not found | ngrok-free.app not found | ngrok.app is offline | the endpoint"),
            Text("is offline | not found"),
            Markup("ngrok")],
        DOCS,
    ).on(ERROR),
    Signature::new(
        "localtunnel",
        PlatformGone,
        &[Header("x-localtunnel-status", "tunnel unavailable")],
        SEEN,
    ),
    Signature::new(
        "pantheon",
        PlatformGone,
        &[Text("the gods are wise, but do not know of the site which you seek |
            404 error unknown site!")], SEEN).text(SHORT),
    Signature::new(
        "platform-sh",
        PlatformGone,
        &[Heading("no such project | no such environment")],
        SEEN,
    ).on(On::Only(&[404])).text(SHORT),
    Signature::new(
        "pythonanywhere",
        PlatformGone,
        &[Segment("coming soon: pythonanywhere | coming soon"),
            Text("this is going to be another great website hosted by pythonanywhere")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "pythonanywhere-disabled",
        Suspended,
        &[Text("this website has been disabled | this site is currently disabled | web app disabled"),
            Text("pythonanywhere")],
        SEEN,
    ).text(SHORT),
    Signature::new(
        "lovable",
        PlatformGone,
        &[Text("project not found | this project has not been published |
            publish or update your lovable project | not published yet"), Text("lovable")], SEEN).text(SHORT),
    Signature::new(
        "tencent-cloudbase",
        PlatformGone,
        &[Markup("invalid_env | env_not_exist | hosting_not_found | <code>nosuchbucket"),
            Markup("tcb | cloudbase | tencent")],
        SEEN,
    ).on(ERROR).text(SHORT),
    Signature::new(
        "openshift",
        PlatformGone,
        &[Text("application is not available"),
            Text("the application is currently not serving requests at this endpoint |
            route and path matches, but all pods are down")], SEEN).on(On::Only(&[503])),
    Signature::new(
        "traefik-like-default",
        PlatformGone,
        &[Text("default backend - 404")],
        SEEN,
    ).on(On::Only(&[404])).text(100),
];
