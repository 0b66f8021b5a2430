//! Sites deleted on their hosting platform, and servers that show nothing yet.

use super::rows::{Row, Want, document, row};

fn host(id: &str, want: Want, host: &str, status: u16, title: &str, body: &str) -> Row {
    row(
        want,
        id,
        &format!("https://{host}/"),
        "Osprey",
        document("en", title, body),
    )
    .status(status)
    .alike()
}

pub(super) fn rows() -> Vec<Row> {
    [gone(), nothing_yet()].concat()
}

fn gone() -> Vec<Row> {
    let dead = |id: &str, name: &str, status: u16, title: &str, body: &str| {
        host(id, Want::Dead, name, status, title, body)
    };
    vec![
        dead(
            "vercel",
            "osprey.vercel.app",
            404,
            "404: NOT_FOUND",
            "<p>404: NOT_FOUND Code: DEPLOYMENT_NOT_FOUND</p>",
        )
        .header("x-vercel-error", "DEPLOYMENT_NOT_FOUND"),
        dead(
            "vercel-disabled",
            "osprey.vercel.app",
            402,
            "Payment required",
            "<p>This deployment is temporarily paused</p>",
        )
        .header("x-vercel-error", "DEPLOYMENT_DISABLED"),
        dead(
            "github-pages",
            "norden.github.io",
            404,
            "Site not found · GitHub Pages",
            "<h1>404</h1><p>There isn't a GitHub Pages site here.</p>",
        ),
        dead(
            "heroku",
            "osprey.herokuapp.com",
            404,
            "No such app",
            "<p>There's nothing here, yet.</p><p>No such app</p>",
        ),
        dead(
            "netlify",
            "osprey.netlify.app",
            404,
            "",
            "Not Found - Request ID: 01ABC",
        ),
        dead(
            "surge",
            "osprey.surge.sh",
            404,
            "project not found",
            "<h1>project not found</h1>",
        ),
        dead(
            "firebase",
            "osprey.web.app",
            404,
            "Site Not Found",
            "<h1>Site Not Found</h1><p>Why am I seeing this? There are a few potential reasons: You haven't deployed an app yet.</p>",
        ),
        dead(
            "azure",
            "osprey.azurewebsites.net",
            404,
            "Microsoft Azure Web App - Error 404",
            "<h1>Error 404 - Web app not found.</h1>",
        ),
        dead(
            "render",
            "osprey.onrender.com",
            503,
            "Service Suspended",
            "<h1>Service Suspended</h1><p>This service has been suspended by its owner.</p>",
        ),
        dead(
            "railway",
            "osprey.up.railway.app",
            404,
            "Not Found",
            "<h1>Not Found</h1><p>The train has not arrived at the station.</p>",
        ),
        dead(
            "wix",
            "osprey.wixsite.com",
            404,
            "Wix",
            "<h1>Looks like this domain isn't connected to a website yet</h1>",
        ),
        dead(
            "squarespace",
            "osprey.squarespace.com",
            404,
            "Squarespace - Website Expired",
            "<h1>Website Expired</h1>",
        ),
        dead(
            "webflow",
            "osprey.webflow.io",
            404,
            "The page you were looking for doesn't exist (404)",
            "<p>The page you are looking for doesn't exist or has been moved.</p>",
        ),
        dead(
            "shopify",
            "osprey.myshopify.com",
            402,
            "Osprey",
            "<h1>Sorry, this shop is currently unavailable.</h1><script src=https://cdn.shopify.com/x.js></script>",
        ),
        dead(
            "shopify-200",
            "osprey.myshopify.com",
            200,
            "Create an Ecommerce Website",
            "<h1>Sorry, this shop is currently unavailable.</h1><script src=https://cdn.shopify.com/x.js></script>",
        ),
        dead(
            "ghost",
            "osprey.ghost.io",
            404,
            "404",
            "<h1>The thing you were looking for is no longer here, or never was</h1>",
        ),
        dead(
            "readthedocs",
            "osprey.readthedocs.io",
            404,
            "Project not found",
            "<h1>404 Project not found</h1>",
        ),
        dead(
            "wordpress",
            "osprey.wordpress.com",
            410,
            "Osprey",
            "<p>osprey.wordpress.com is no longer available. The authors have deleted this site.</p>",
        ),
        dead(
            "wordpress-200",
            "osprey.wordpress.com",
            200,
            "WordPress.com",
            "<h1>osprey.wordpress.com is no longer available.</h1><p>The authors have deleted this site.</p>",
        ),
        dead(
            "tumblr",
            "osprey.tumblr.com",
            404,
            "Not found.",
            "<h1>There's nothing here.</h1>",
        ),
        dead(
            "blogger",
            "osprey.blogspot.com",
            404,
            "Blog not found",
            "<p>Sorry, the blog you were looking for does not exist.</p>",
        ),
        dead(
            "blogger-200",
            "osprey.blogspot.com",
            200,
            "Blog has been removed",
            "<p>Sorry, the blog at osprey.blogspot.com has been removed.</p>",
        ),
        dead(
            "replit",
            "osprey.replit.app",
            404,
            "Osprey",
            "<h1>This app is not live</h1><p>Run this app to see the results here.</p>",
        ),
        dead(
            "glitch",
            "osprey.glitch.me",
            403,
            "Glitch",
            "<h1>This project has been archived</h1><p>Project hosting has ended</p>",
        ),
        dead(
            "bubble",
            "osprey.bubbleapps.io",
            404,
            "Bubble",
            "<p>domain_not_supported</p>",
        ),
        dead(
            "framer",
            "osprey.framer.website",
            404,
            "Site Not Found",
            "<h1>Site Not Found</h1><p>Check the link and try again</p>",
        ),
        dead(
            "carrd",
            "osprey.carrd.co",
            404,
            "404",
            "<p>The requested page could not be found. Carrd</p>",
        ),
        dead(
            "tilda",
            "osprey.tilda.ws",
            404,
            "Page not found",
            "<p>Please renew your subscription. Tilda</p>",
        ),
        dead(
            "strikingly",
            "osprey.strikingly.com",
            404,
            "Not found",
            "<p>PAGE NOT FOUND. But if you're looking to build your own website, Strikingly</p>",
        ),
        dead(
            "s3",
            "osprey.s3.amazonaws.com",
            404,
            "404 Not Found",
            "<ul><li>Code: NoSuchBucket</li><li>The specified bucket does not exist</li></ul>",
        ),
        dead(
            "suspended-cpanel",
            "osprey.example",
            200,
            "Account Suspended",
            "<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>",
        ),
        dead(
            "suspended-own-words",
            "osprey.example",
            200,
            "Website suspended",
            "<h1>Website suspended</h1><p>The owner must settle an open invoice.</p>",
        ),
        dead(
            "baota-missing",
            "osprey.example",
            404,
            "没有找到站点",
            "<h1>您的请求在Web服务器中没有找到对应的站点！</h1>",
        ),
        dead(
            "baota-missing-200",
            "osprey.example",
            200,
            "没有找到站点",
            "<h1>您的请求在Web服务器中没有找到对应的站点！</h1>",
        ),
    ]
}

fn nothing_yet() -> Vec<Row> {
    let nothing = |id: &str, title: &str, body: &str| {
        host(id, Want::Nothing, "osprey.example", 200, title, body)
    };
    vec![
        nothing("nginx", "Welcome to nginx!", "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed.</p>"),
        nothing("openresty", "Welcome to OpenResty!", "<h1>Welcome to OpenResty!</h1><p>If you see this page, the OpenResty web platform is successfully installed.</p>"),
        nothing("apache-it-works", "", "<h1>It works!</h1>"),
        nothing("apache-ubuntu", "Apache2 Ubuntu Default Page: It works", "<p>Apache2 Ubuntu Default Page. It works! This is the default welcome page.</p>"),
        nothing("iis", "IIS Windows Server", "<a href=https://go.microsoft.com/fwlink/><img src=iisstart.png alt=IIS></a>"),
        nothing("plesk", "Web Server's Default Page", "<h1>Web Server's Default Page</h1><p>This page is generated by Plesk.</p>"),
        nothing("cpanel", "Default Web Site Page", "<h1>Sorry!</h1><p>If you are the owner of this website, please contact your hosting provider.</p>"),
        nothing("directadmin", "osprey.example", "<p>This is the default placeholder of DirectAdmin. Replace index.html.</p>"),
        nothing("caddy", "Caddy works!", "<h1>Congratulations! Your web server is working.</h1>"),
        nothing("baota-default", "恭喜，站点创建成功！", "<h1>恭喜, 站点创建成功！</h1><p>这是默认index.html，本页面由系统自动生成</p>"),
        nothing("coming-soon", "Coming Soon", "<h1>Coming Soon</h1>"),
        nothing("own-words", "New site", "<h1>Something new is on its way</h1>"),
        nothing("under-construction-de", "Baustelle", "<h1>Hier entsteht eine neue Internetpräsenz</h1>"),
        nothing("under-construction-zh", "网站建设中", "<h1>网站正在建设中，敬请期待</h1>"),
        nothing("under-construction-fr", "En travaux", "<h1>Ce site est en construction</h1>"),
        nothing("wordpress-fresh", "Osprey Site", "<h1>Hello world!</h1><p>Welcome to WordPress. This is your first post. Edit or delete it, then start writing!</p>").alike(),
        nothing("empty-body", "", ""),
        nothing("one-word", "", "ok"),
        nothing("index-of", "Index of /", "<h1>Index of /</h1><pre><a href=?C=N;O=D>Name</a></pre>"),
        nothing("tomcat", "Apache Tomcat/9.0", "<h1>Apache Tomcat/9.0</h1><p>If you're seeing this, you've successfully installed Tomcat. Congratulations!</p>"),
        nothing("laravel-fresh", "Laravel", "<p>Laravel has wonderful documentation covering every aspect of the framework.</p><a href=https://laravel.com/docs>Documentation</a>"),
        nothing("next-fresh", "Create Next App", "<p>Get started by editing app/page.tsx</p><a href=https://vercel.com/new>Deploy now</a>"),
        nothing("vite-fresh", "Vite + React", "<h1>Vite + React</h1><p>Edit src/App.jsx and save to test HMR</p>"),
    ]
}
