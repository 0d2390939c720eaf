# Shared by the scripts beside it, which set `root` and source this file: what the machine must
# have, and the release builds. Everything here speaks on stderr only.

say() { printf 'scaleview: %s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

need_toolchain() {
  command -v git >/dev/null || die "git is missing (SwiftPM fetches packages with it): install git"
  command -v swift >/dev/null ||
    die "the Swift toolchain is missing: install Swift 6.3 from https://www.swift.org/install"
  found=$(swift --version 2>&1 | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  case ${found:-unknown} in
  [0-5].* | 6.[01] | unknown)
    die "Swift ${found:-of unknown version} is too old: 6.2 or newer is needed;" \
      "install Swift 6.3 from https://www.swift.org/install"
    ;;
  esac
}

# The toolchain's own clang, as `swift build` uses it; else any C compiler.
c_compiler() {
  for compiler in "$(dirname "$(command -v swift)")/clang" clang cc; do
    command -v "$compiler" && return
  done
  die "no C compiler was found beside swift or in PATH: install clang"
}

# Compiles and links a program as the release build does: headers alone would not prove it.
has_ncurses() {
  probe=$(mktemp -d) || return 1
  linked=0
  printf '%s\n' '#include <curses.h>' '#include <term.h>' 'int main(void) { return !newterm; }' |
    "$(c_compiler)" -x c -static -o "$probe/probe" - -lncursesw -ltinfo 2>/dev/null || linked=1
  rm -rf "$probe"
  return $linked
}

# need_packages PACKAGE...: installs them with apt-get, after saying which.
need_packages() {
  say "these system packages are missing: $*"
  command -v apt-get >/dev/null ||
    die "there is no apt-get here: install them (or their equivalents) and run this again"
  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || die "run this as root, then try again: apt-get install $*"
    as_root=sudo
  fi
  say "installing them: ${as_root:+$as_root }apt-get install $*"
  apt_install "$@" || {
    $as_root apt-get update </dev/null >&2 || true
    apt_install "$@"
  } || die "apt-get could not install: $*"
}

apt_install() {
  $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends "$@" </dev/null >&2
}

need_ncurses() {
  has_ncurses && return
  say "ncurses for development is missing (libncursesw5-dev, in Debian 12 libncurses-dev)"
  need_packages libncurses-dev
  has_ncurses || die "libncurses-dev is installed, but a static program with ncursesw does not link"
}

# use_build PROCESSOR: native (the one of this machine), x86-64-v3 or baseline. Each has a folder of
# its own: other flags in the same one would build everything anew.
use_build() {
  processor=$1
  build="$root/.build-$processor"
  binary="$build/release/scaleview"
}

# What the binary is tied to: a native one may use every instruction of the processor it was built on.
machine() {
  if [ "$processor" = native ]; then
    { uname -m && grep -m 1 -E '^(flags|Features)' /proc/cpuinfo; } 2>/dev/null | cksum
  else
    uname -m
  fi
}

is_current() {
  [ -x "$binary" ] && [ -f "$build/stamp" ] && [ "$(cat "$build/stamp")" = "$(machine)" ] &&
    [ -z "$(cd "$root" && find Package.swift Sources themes samples script -newer "$build/stamp")" ]
}

# Makes the release build in use, unless no source is newer than the last one.
build_release() {
  if is_current; then return; fi
  need_toolchain
  need_ncurses
  mkdir -p "$build"
  machine >"$build/stamp.new" # before the build: a file saved meanwhile is newer
  say "building for $(processor_words) (the first time takes about a minute) ..."
  set -- -Xswiftc -static-executable -Xlinker -s
  [ "$processor" = baseline ] || set -- "$@" -Xcc "-march=$processor"
  swift build -c release --product scaleview --package-path "$root" --scratch-path "$build" "$@" \
    </dev/null >"$build/build.log" 2>&1 || {
    cat "$build/build.log" >&2
    die "the build failed; its log is above and in $(basename "$build")/build.log"
  }
  mv "$build/stamp.new" "$build/stamp"
}

processor_words() {
  case $processor in
  native) echo "this machine" ;;
  baseline) echo "any $(uname -m) processor" ;;
  *) echo "$processor processors" ;;
  esac
}

use_build native
