//! How a file is written: whole, as it was permitted, and only if it is still the same.

use std::fs;

use crate::support::dynamic;
use crate::world::{CATALOG, World, page};

#[test]
fn a_file_that_changes_meanwhile_is_left_to_who_changed_it() {
    let world = World::new();
    let path = world.path("catalog.toml");
    let theirs = CATALOG.replace("Zeta", "Theirs");
    let text = theirs.clone();
    let edits = dynamic(move |_| {
        fs::write(&path, &text).unwrap();
        page("Zeta")
    });
    world.origin.on("zeta.web.example", "*", edits);
    let ran = world.online(&["fix", "catalog.toml", "--write"]);
    assert_eq!(ran.code, 2, "{}", ran.stdout);
    assert!(
        ran.stderr
            .contains("catalog.toml has changed since it was read"),
        "{}",
        ran.stderr
    );
    assert_eq!(
        ran.stdout,
        "nothing fixed; 2 more with --unsafe; 1 not written\n"
    );
    assert_eq!(world.read("catalog.toml"), theirs);
    assert_eq!(world.names(), [".linkcheck", "catalog.toml"]);
}

#[test]
fn line_endings_and_the_byte_order_mark_stay() {
    let world = World::new();
    let dos = format!("\u{feff}{}", CATALOG.trim_end().replace('\n', "\r\n"));
    world.write("catalog.toml", &dos);
    let ran = world.online(&["fix", "catalog.toml", "--write", "--unsafe"]);
    assert_eq!(ran.code, 0, "{}{}", ran.stdout, ran.stderr);
    let fixed = world.read("catalog.toml");
    assert!(fixed.starts_with("\u{feff}#:schema"), "{fixed:?}");
    assert!(!fixed.ends_with('\n'), "{fixed:?}");
    assert_eq!(fixed.matches('\n').count(), fixed.matches("\r\n").count());
    assert!(fixed.contains("[retired.kite]\r\n"), "{fixed:?}");
}

#[cfg(unix)]
#[test]
fn permissions_stay_and_a_link_to_the_file_too() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let world = World::new();
    fs::rename(world.path("catalog.toml"), world.path("real.toml")).unwrap();
    symlink("real.toml", world.path("catalog.toml")).unwrap();
    let mode = fs::Permissions::from_mode(0o604);
    fs::set_permissions(world.path("real.toml"), mode).unwrap();
    // Both names are one file, which is written once.
    let ran = world.online(&["fix", "catalog.toml", "real.toml", "--write"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    assert!(
        ran.stdout.contains("2 fixes in 1 file made"),
        "{}",
        ran.stdout
    );
    let link = fs::symlink_metadata(world.path("catalog.toml")).unwrap();
    assert!(link.is_symlink());
    let mode = fs::metadata(world.path("real.toml")).unwrap().permissions();
    assert_eq!(mode.mode() & 0o7777, 0o604);
    assert!(world.read("real.toml").contains("https://acme"));
}

/// The command in a shell that lets it write no file beyond 4 KiB, as on a disk
/// that is full; after `setup`, for what happens then.
#[cfg(unix)]
fn on_a_full_disk(world: &World, setup: &str) -> std::process::Output {
    let command = world.command(&[]);
    let script = format!("{setup}ulimit -f 8; exec \"$0\" \"$@\"");
    std::process::Command::new("/bin/sh")
        .args(["-c", &script])
        .arg(command.get_program())
        .args(["fix", "catalog.toml", "--write", "--from", "report.json"])
        .current_dir(world.folder.path())
        .output()
        .unwrap()
}

/// A catalog with fixes to be made that is larger than what may be written.
#[cfg(unix)]
fn large(world: &World) -> String {
    world.write("report.json", &world.report());
    let large = format!("{CATALOG}{}", "# a line of a long comment\n".repeat(1000));
    world.write("catalog.toml", &large);
    large
}

#[cfg(unix)]
#[test]
fn on_a_full_disk_the_original_stays_and_nothing_beside_it() {
    let world = World::new();
    let large = large(&world);
    // A shell's ignored signals stay ignored, and the write fails instead.
    let output = on_a_full_disk(&world, "trap '' XFSZ; ");
    let (stdout, stderr) = (output.stdout, String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(
        stderr.contains("failed to write catalog.toml; it is as it was"),
        "{stderr}"
    );
    let stdout = String::from_utf8(stdout).unwrap();
    let want = "nothing fixed; 2 more with --unsafe; 1 not written\n";
    assert_eq!(stdout, want);
    assert_eq!(world.read("catalog.toml"), large);
    assert_eq!(world.names(), [".linkcheck", "catalog.toml", "report.json"]);
}

#[cfg(unix)]
#[test]
fn killed_while_it_writes_it_leaves_the_original() {
    use std::os::unix::process::ExitStatusExt as _;
    let world = World::new();
    let large = large(&world);
    let output = on_a_full_disk(&world, "");
    assert!(output.status.signal().is_some(), "{output:?}");
    assert_eq!(world.read("catalog.toml"), large);
    // And the next run is none the worse for what lies beside it.
    let ran = world.run(&["fix", "catalog.toml", "--write", "--from", "report.json"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    assert!(world.read("catalog.toml").contains("https://acme"));
}

#[cfg(target_os = "linux")]
#[test]
fn where_the_difference_cannot_be_shown_that_is_said() {
    let world = World::new();
    let _ = large(&world);
    let command = world.command(&[]);
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let output = std::process::Command::new(command.get_program())
        .args(["fix", "catalog.toml", "--from", "report.json"])
        .current_dir(world.folder.path())
        .stdout(full)
        .output()
        .unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("standard output"), "{stderr}");
}
