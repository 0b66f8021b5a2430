//! Links to what is installed: a store's entry, or the file itself.

/// Whether a link leads to a store's entry, or is a file that is installed.
pub(super) fn is_to_install(host: Option<&str>, path: &str) -> bool {
    let at = |(store, place): &(&str, &str)| {
        let there = host.is_some_and(|host| host.eq_ignore_ascii_case(store));
        there && path.starts_with(place)
    };
    let file = path.rsplit('/').next().unwrap_or_default();
    let ending = file.rsplit_once('.').map(|(_, ending)| ending);
    let installed = |ending: &str| FILES.iter().any(|file| file.eq_ignore_ascii_case(ending));
    STORE_HOSTS.iter().any(at) || ending.is_some_and(installed)
}

/// Whether words on a link are but those that lead to a store.
pub(super) fn is_called(words: &str) -> bool {
    STORES.contains(&words)
}

/// Endings of files that are installed.
const FILES: &[&str] = &[
    "apk", "appimage", "crx", "deb", "dmg", "exe", "flatpak", "ipa", "jar", "msi", "msix", "pkg",
    "rpm", "snap", "vsix", "whl", "xpi",
];

/// Stores, and where their entries are.
const STORE_HOSTS: &[(&str, &str)] = &[
    ("addons.mozilla.org", "/"),
    ("apps.apple.com", "/"),
    ("apps.microsoft.com", "/"),
    ("chrome.google.com", "/webstore/"),
    ("chromewebstore.google.com", "/detail/"),
    ("f-droid.org", "/"),
    ("flathub.org", "/apps/"),
    ("itunes.apple.com", "/"),
    ("marketplace.visualstudio.com", "/"),
    ("microsoftedge.microsoft.com", "/addons/"),
    ("play.google.com", "/store/apps/"),
    ("snapcraft.io", "/"),
    ("testflight.apple.com", "/join/"),
];

/// Words on links that lead to a store.
const STORES: &[&str] = &[
    "app store",
    "apple app store",
    "google play",
    "google play store",
    "play store",
    "microsoft store",
    "chrome web store",
    "f-droid",
    "testflight",
    "download on the app store",
    "get it on google play",
    "laden im app store",
    "jetzt bei google play",
    "télécharger dans l'app store",
    "disponible sur google play",
    "consíguelo en el app store",
    "disponible en google play",
    "disponível no google play",
    "baixar na app store",
    "загрузите в app store",
    "доступно в google play",
    "app storeからダウンロード",
    "google playで手に入れよう",
    "从app store下载",
    "应用商店",
    "应用宝",
];
