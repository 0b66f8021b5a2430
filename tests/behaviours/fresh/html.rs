//! Pages as site builders make them: four makes, and prose to fill them with.

/// A hand-made page.
pub(crate) fn bare(title: &str, body: &str) -> String {
    format!("<html><head><title>{title}</title></head><body>{body}</body></html>")
}

/// A page of a theme: menu, entry, sidebar, footer.
pub(crate) fn themed(lang: &str, site: &str, title: &str, entry: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\"><head><meta charset=\"UTF-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
         <meta property=\"og:site_name\" content=\"{site}\"><meta name=\"generator\" content=\"WordPress 6.5\">\
         <link rel=\"stylesheet\" href=\"/wp-content/themes/astra/style.css\"></head>\
         <body class=\"post-template-default\"><header><a class=\"site-title\" href=\"/\">{site}</a>\
         <nav><ul><li><a href=\"/about/\">About</a></li><li><a href=\"/blog/\">Blog</a></li>\
         <li><a href=\"/pricing/\">Pricing</a></li><li><a href=\"/contact/\">Contact</a></li></ul></nav></header>\
         <main id=\"content\"><article>{entry}</article></main>\
         <aside><form action=\"/\"><input name=\"s\"></form><ul><li><a href=\"/2026/05/\">May 2026</a></li>\
         <li><a href=\"/2026/04/\">April 2026</a></li><li><a href=\"/category/news/\">News</a></li></ul></aside>\
         <footer>&copy; 2026 {site} <a href=\"/privacy-policy/\">Privacy</a></footer>\
         <script src=\"/wp-includes/js/jquery.min.js\"></script></body></html>"
    )
}

/// A page drawn by a framework on the server.
pub(crate) fn modern(lang: &str, title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\"><head><meta charSet=\"utf-8\"/>\
         <meta name=\"viewport\" content=\"width=device-width\"/><title>{title}</title>\
         <link rel=\"preload\" href=\"/_next/static/css/2a61b.css\" as=\"style\"/>\
         <script src=\"/_next/static/chunks/webpack-91f0.js\" defer=\"\"></script></head>\
         <body><div id=\"__next\">{body}</div>\
         <script id=\"__NEXT_DATA__\" type=\"application/json\">{{\"props\":{{}},\"page\":\"/\",\"buildId\":\"k2\"}}</script>\
         </body></html>"
    )
}

/// The links that frame a framework's page, in the words of its language.
pub(crate) fn framed(lang: &str, title: &str, menu: &[&str], main: &str) -> String {
    let menu: Vec<String> = menu
        .iter()
        .enumerate()
        .map(|(n, word)| format!("<a class=\"px-4\" href=\"/m{n}\">{word}</a>"))
        .collect();
    let menu = menu.join("");
    modern(
        lang,
        title,
        &format!(
            "<header><a href=\"/\"><svg></svg></a>{menu}</header><main>{main}</main>\
             <footer>{menu}<p>© 2026</p></footer>"
        ),
    )
}

/// A page of a documentation generator.
pub(crate) fn docs(title: &str, article: &str) -> String {
    format!(
        "<!doctype html><html lang=en class=no-js><head><meta charset=utf-8><title>{title}</title>\
         <meta name=generator content=\"mkdocs-1.5.3, mkdocs-material-9.5\"></head><body>\
         <nav class=md-nav><ul><li><a href=/getting-started/>Getting started</a><li><a href=/install/>Installation</a>\
         <li><a href=/reference/>Reference</a><li><a href=/errors/>Errors</a><li><a href=/faq/>FAQ</a></ul></nav>\
         <article class=md-content__inner>{article}</article><footer>Made with Material for MkDocs</footer>\
         <script src=/assets/javascripts/bundle.js></script></body></html>"
    )
}

/// What a script draws, and before it nothing.
pub(crate) fn shell(title: &str) -> String {
    format!(
        "<!doctype html><html><head><meta charset=utf-8><title>{title}</title>\
         <link rel=icon href=/favicon.ico><script type=module src=/static/js/main.8d1.js></script></head>\
         <body><noscript>You need to enable JavaScript to run this app.</noscript><div id=app></div></body></html>"
    )
}

pub(crate) const PROSE: &str = "<p>Teams of every size use it to plan releases, collect feedback and keep a record \
    of what was decided. Connect your calendar, invite colleagues and start from one of forty templates. The free \
    plan covers three projects; larger organisations get single sign-on, audit logs and a dedicated region.</p>\
    <h2>Built for daily work</h2><p>Import spreadsheets, tag customers, and export everything as CSV whenever you \
    like. Our engineers answer support mail within one working day, and the roadmap is public.</p>";

/// A plain page in a language.
pub(crate) fn doc(lang: &str, title: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body>{body}</body></html>"
    )
}

/// `main` within the menu and the footer of a site.
pub(crate) fn chrome(title: &str, main: &str) -> String {
    doc(
        "en",
        title,
        &[MENU, "<main>", main, "</main>", FOOT].concat(),
    )
}

/// A menu.
pub(crate) const MENU: &str = r#"<header><a href="/m/Features">Features</a> <a href="/m/Templates">Templates</a> <a href="/m/Integrations">Integrations</a> <a href="/m/Enterprise">Enterprise</a> <a href="/m/Education">Education</a> <a href="/m/Learn">Learn</a> <a href="/m/Blog">Blog</a> <a href="/m/Webinars">Webinars</a> <a href="/m/Changelog">Changelog</a> <a href="/m/Roadmap">Roadmap</a> <a href="/m/Careers">Careers</a> <a href="/m/Login">Login</a> <a href="/m/Signup">Signup</a> </header>"#;

/// A footer.
pub(crate) const FOOT: &str = "<footer><p>Visit offices in Oslo, Porto, Osaka and Quito. Terms, cookies, privacy, accessibility statement and press kit are linked from every page of this site, always.</p><p>Read offices in Oslo, Porto, Osaka and Quito. Terms, cookies, privacy, accessibility statement and press kit are linked from every page of this site, always.</p><p>Find offices in Oslo, Porto, Osaka and Quito. Terms, cookies, privacy, accessibility statement and press kit are linked from every page of this site, always.</p><p>Call offices in Oslo, Porto, Osaka and Quito. Terms, cookies, privacy, accessibility statement and press kit are linked from every page of this site, always.</p><p>Meet offices in Oslo, Porto, Osaka and Quito. Terms, cookies, privacy, accessibility statement and press kit are linked from every page of this site, always.</p></footer>";

/// Another menu.
pub(crate) const LINKS: &str = r#"<header><a href="/m/Products">Products</a> <a href="/m/Solutions">Solutions</a> <a href="/m/Customers">Customers</a> <a href="/m/Partners">Partners</a> <a href="/m/Company">Company</a> <a href="/m/Careers">Careers</a> <a href="/m/Press">Press</a> <a href="/m/Investors">Investors</a> <a href="/m/Support">Support</a> <a href="/m/Community">Community</a> <a href="/m/Events">Events</a> <a href="/m/Academy">Academy</a> </header>"#;

/// Another footer.
pub(crate) const SMALL_PRINT: &str = "<footer><p>Visit our offices, terms, cookies, privacy, accessibility, modern slavery statement, imprint and contact in every region of the world.</p><p>Read our offices, terms, cookies, privacy, accessibility, modern slavery statement, imprint and contact in every region of the world.</p><p>Find our offices, terms, cookies, privacy, accessibility, modern slavery statement, imprint and contact in every region of the world.</p><p>Learn our offices, terms, cookies, privacy, accessibility, modern slavery statement, imprint and contact in every region of the world.</p></footer>";
