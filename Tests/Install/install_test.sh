#!/bin/sh
# Installs into a scratch folder with script/install, uses what is there and removes it again.
# Takes the options of script/install that choose the build: Tests/Install/install_test.sh --native
set -eu
unset DESTDIR

root=$(dirname "$(dirname "$(dirname "$(readlink -f "$0")")")")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
prefix="$scratch/a prefix" # a blank, as in many home folders
program="$prefix/bin/scaleview"

fail() {
  printf 'FAILED: %s\n' "$*"
  cat "$scratch/log"
  exit 1
}

# check CLAIM COMMAND...: a claim holds if its command succeeds.
check() {
  claim=$1
  shift
  "$@" >"$scratch/log" 2>&1 || fail "$claim"
  printf 'ok: %s\n' "$claim"
}

# The status and a word of the message of a command that has to fail.
refuses() {
  status=$1
  word=$2
  shift 2
  "$@" >"$scratch/out" 2>&1 && return 1 || [ $? -eq "$status" ] && grep -q -- "$word" "$scratch/out"
}

install_here() { "$root/script/install" --prefix "$prefix" "$@"; }
files() { (cd "$1" && find . ! -name . | sort); }
same_files() { [ "$1" = "$(files "$2")" ]; }
lists_what_is_there() {
  { cat "$prefix/share/scaleview/manifest" && echo share/scaleview/manifest; } |
    sed 's|^|./|; s|/$||' | sort >"$scratch/listed"
  files "$prefix" | diff "$scratch/listed" -
}
plots_from_elsewhere() {
  (cd "$scratch" && "$program" samples/kaplan.csv) | diff - "$scratch/plot"
}
is_v3() { grep -q -m 1 ' avx2 ' /proc/cpuinfo; }

check "it installs" install_here "$@"
check "the list names exactly what is there" lists_what_is_there
check "the program says its version" "$program" --version
"$program" "$root/samples/kaplan.csv" >"$scratch/plot"
check "a sample is plotted from any folder" plots_from_elsewhere
for file in man/man1/scaleview.1 bash-completion/completions/scaleview \
  zsh/site-functions/_scaleview fish/vendor_completions.d/scaleview.fish; do
  check "there is $file" grep -q -e --law -e law -- "$prefix/share/$file"
done
if is_v3; then
  check "an old processor gets a message" \
    refuses 126 "newer processors" env SCALEVIEW_PROCESSOR=baseline "$program" --version
fi

before=$(files "$prefix")
echo "share/scaleview/samples/old.csv" >>"$prefix/share/scaleview/manifest"
touch "$prefix/share/scaleview/samples/old.csv"
check "it installs over itself" install_here "$@"
check "and removes what it has no more" same_files "$before" "$prefix"

cp "$prefix/share/scaleview/manifest" "$scratch/manifest"
echo "../elsewhere" >>"$prefix/share/scaleview/manifest"
check "a damaged list is refused" refuses 1 "lies outside" install_here --uninstall
check "and nothing is removed" same_files "$before" "$prefix"
cp "$scratch/manifest" "$prefix/share/scaleview/manifest"

touch "$prefix/share/man/mine"
check "it uninstalls" install_here --uninstall
check "all but what is not its own" same_files "./share
./share/man
./share/man/mine" "$prefix"
check "a second time there is nothing" refuses 1 "nothing is installed" install_here --uninstall

mkdir "$prefix/bin"
echo mine >"$program"
before=$(files "$prefix")
check "a file of others is not replaced" refuses 1 "not from this script" install_here "$@"
check "and nothing else is written" same_files "$before" "$prefix"

check "DESTDIR goes in front" env DESTDIR="$scratch/stage" "$root/script/install" --prefix /usr "$@"
check "and holds everything" "$scratch/stage/usr/bin/scaleview" --version
check "an unknown option is refused" refuses 2 "--uninstall" "$root/script/install" --no-such-option
