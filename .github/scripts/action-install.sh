#!/usr/bin/env bash
#
# action-install.sh FOLDER: puts the program `linkcheck` into FOLDER; action.yml's first step.
#
# A release is downloaded and held against its checksums; where none is named, the program is built
# from the action's own sources. From the environment: VERSION (a release's tag, or nothing),
# BUILD ("true": build in any case), ACTION_REF, ACTION_REPOSITORY, ACTION_PATH, GITHUB_SERVER_URL,
# RUNNER_OS and RUNNER_ARCH.

set -euo pipefail

fail() {
    printf '::error title=linkcheck::%s\n' "$1"
    exit 1
}

# The release to take, or nothing where it is to be built.
release() {
    local tag='^v[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$'
    [[ ${BUILD:-} != true ]] || return 0
    if [[ -n ${VERSION:-} ]]; then
        [[ $VERSION =~ $tag ]] || fail "version is a release's tag, such as v1.2.3"
        printf '%s' "$VERSION"
    elif [[ ${ACTION_REF:-} =~ $tag ]]; then
        printf '%s' "$ACTION_REF"
    fi
}

# The name of this machine among the release's archives; nothing where there is none for it.
archive() {
    case "$RUNNER_OS-$RUNNER_ARCH" in
        Linux-X64) printf 'linkcheck-x86_64-unknown-linux-gnu.tar.gz' ;;
        Linux-ARM64) printf 'linkcheck-aarch64-unknown-linux-gnu.tar.gz' ;;
        macOS-ARM64) printf 'linkcheck-aarch64-apple-darwin.tar.gz' ;;
        macOS-X64) printf 'linkcheck-x86_64-apple-darwin.tar.gz' ;;
        Windows-X64) printf 'linkcheck-x86_64-pc-windows-msvc.zip' ;;
    esac
}

# download URL FILE. No redirect may lead to a weaker scheme than the server's own.
download() {
    curl --fail --silent --show-error --location --retry 3 --max-time 300 \
        --proto "=${GITHUB_SERVER_URL%%:*}" --output "$2" "$1" || fail "failed to download $1"
}

sha256_of() {
    if command -v sha256sum >/dev/null; then
        sha256sum < "$1" | cut -d ' ' -f 1
    else
        shasum -a 256 < "$1" | cut -d ' ' -f 1
    fi
}

take_release() {
    local folder=$1 from="$GITHUB_SERVER_URL/$ACTION_REPOSITORY/releases/download/$2" name=$3 want got
    download "$from/SHA256SUMS" "$folder/SHA256SUMS"
    download "$from/$name" "$folder/$name"
    # `sha256sum` marks what it read as binary by an asterisk.
    want=$(tr -d '\r' < "$folder/SHA256SUMS" | awk -v name="$name" '$2 == name || $2 == "*" name { print $1 }')
    [[ $want =~ ^[0-9a-f]{64}$ ]] || fail "SHA256SUMS of $2 does not name $name once"
    got=$(sha256_of "$folder/$name")
    [[ $got == "$want" ]] || fail "$name of $2 has the checksum $got, not $want: it is not used"
    if [[ $name == *.zip ]]; then
        unzip -q -o "$folder/$name" -d "$folder"
    else
        tar -xzf "$folder/$name" -C "$folder"
    fi
}

build() {
    command -v cargo >/dev/null || fail 'building linkcheck needs Rust; name a release by version instead'
    cargo install --quiet --locked --force --path "$ACTION_PATH" --bin linkcheck --root "$1/built"
    mv "$1"/built/bin/linkcheck* "$1/"
}

main() {
    local folder=$1 tag name
    mkdir -p "$folder"
    tag=$(release) || { printf '%s\n' "$tag"; exit 1; }
    name=$(archive)
    if [[ -n $tag && -z $name ]]; then
        printf '::notice title=linkcheck::there is no release for %s, so it is built\n' "$RUNNER_OS-$RUNNER_ARCH"
    fi
    if [[ -n $tag && -n $name ]]; then
        take_release "$folder" "$tag" "$name"
    else
        build "$folder"
    fi
    "$folder/linkcheck" --version
}

main "$@"
