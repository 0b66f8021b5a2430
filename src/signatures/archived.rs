//! Projects that their own registry shows as archived: still there, read only,
//! and looked after by nobody.
//!
//! Only on the registry's own host: elsewhere the same words are an article.

use super::Clue::{Host, Text};
use super::Kind::Archived;
use super::{On, SEEN, Signature};

pub(super) static ROWS: &[Signature] = &[
    Signature::new(
        "github-archived",
        Archived,
        &[
            Host("github.com"),
            Text("this repository was archived by the owner on | this repository has been archived by the owner"),
        ],
        SEEN,
    )
    .on(On::Success),
    Signature::new(
        "gitlab-archived",
        Archived,
        &[
            Host("gitlab.com | gitlab.gnome.org | gitlab.freedesktop.org | salsa.debian.org | framagit.org"),
            Text("this is an archived project. repository and other project resources are read-only |
                this project is archived. its data is read-only"),
        ],
        SEEN,
    )
    .on(On::Success),
    Signature::new(
        "forgejo-archived",
        Archived,
        &[
            Host("codeberg.org | gitea.com | code.forgejo.org | git.disroot.org"),
            Text("this repository was archived on | this repository has been archived on |
                this repo is archived. you can view files | this repository is archived. you can view files"),
        ],
        SEEN,
    )
    .on(On::Success),
    Signature::new(
        "pypi-archived",
        Archived,
        &[
            Host("pypi.org"),
            Text("this project has been archived"),
            Text("no new releases are expected | maintainers of this project have marked this project as archived"),
        ],
        SEEN,
    )
    .on(On::Success),
];
