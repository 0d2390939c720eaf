#!/usr/bin/env python3
"""Times a full-screen program from the terminal's side, beside a floor program.

  screen_bench.py --floor FLOOR [--size 120x40] [--rounds 7] [--keys 40] [--settle 0]
                  -- PROGRAM [ARGUMENT...]

Both run alternately, in pseudo-terminals of their own, so that a busy machine slows both. Each
round: start until painted, single arrow keys there and back, one burst of 100 keys, two idle
seconds. A frame ends when nothing came for a while; its time is that of its last byte. With --settle
the next key waits until the terminal was quiet for so many seconds: what a key starts in the
background, and the frame that shows it, is then not taken for the frame of the next key.
Python's standard library is all it needs.
"""
import argparse
import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import sys
import termios
import time

RIGHT, LEFT = b"\x1bOC", b"\x1bOD"  # as arrows arrive once the program has sent smkx
FRAME = b"\x1b[?2026h"  # a synchronised frame begins
BURST = 100
IDLE_SECONDS = 2.0

# What a terminal answers, so that a program that asks is not measured waiting.
ANSWERS = [
    (re.compile(rb"\x1b\[0?c"), lambda query: b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[6n"), lambda query: b"\x1b[1;1R"),
    (re.compile(rb"\x1b\[\?(\d+)\$p"), lambda query: b"\x1b[?" + query[1] + b";2$y"),
    (
        re.compile(rb"\x1b\](1[01]);\?(?:\x07|\x1b\\)"),
        lambda query: b"\x1b]" + query[1] + b";rgb:1e1e/1e1e/1e1e\x1b\\",
    ),
]


class Terminal:
    """A program in a pseudo-terminal: its output with the time of every piece."""

    def __init__(self, command, columns, rows):
        self.began = time.perf_counter()
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            environment = dict(os.environ, TERM="xterm-256color", LC_ALL="C.UTF-8")
            for name in ("TMUX", "NO_COLOR", "COLORTERM", "LINES", "COLUMNS"):
                environment.pop(name, None)
            try:
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def send(self, keys):
        os.write(self.master, keys)

    def read_until_quiet(self, quiet, first):
        """The bytes until `quiet` seconds pass without one, when the last one came, and when the
        last one of the first frame."""
        data, last, patience = bytearray(), None, first
        framed = None
        while select.select([self.master], [], [], patience)[0]:
            try:
                piece = os.read(self.master, 1 << 16)
            except OSError:
                break  # the program has ended
            last, patience = time.perf_counter(), quiet
            data += piece
            if data.count(FRAME) < 2:
                framed = last
            self.answer(piece)
        return bytes(data), last, framed or last

    def answer(self, piece):
        for query, reply in ANSWERS:
            for match in query.finditer(piece):
                self.send(reply(match))

    def cpu_seconds(self):
        """CPU time of all threads, in nanoseconds where the kernel counts them."""
        total = 0
        for task in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{task}/schedstat") as text:
                total += int(text.read().split()[0])
        return total / 1e9

    def anonymous_kilobytes(self):
        with open(f"/proc/{self.pid}/status") as text:
            return int(re.search(r"RssAnon:\s*(\d+)", text.read())[1])

    def close(self):
        try:
            self.send(b"q")
            self.read_until_quiet(0.1, 0.5)
            os.kill(self.pid, signal.SIGKILL)  # ours, and not yet reaped: the id cannot be another's
        except OSError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.master)


def measure(command, columns, rows, keys, settle):
    """One round: a dictionary from the name of a figure to its samples."""
    terminal = Terminal(command, columns, rows)
    try:
        screen, painted, framed = terminal.read_until_quiet(0.1, 5)
        if len(screen) < 200:
            sys.exit(f"{command[0]} painted nothing: {screen!r}")
        terminal.read_until_quiet(settle, settle)
        frames = []
        for index in range(keys):
            frames.append(one_key(terminal, RIGHT if index % 2 == 0 else LEFT))
            terminal.read_until_quiet(settle, settle)

        sent = time.perf_counter()
        terminal.send(RIGHT * BURST)
        burst, last, _ = terminal.read_until_quiet(0.1, 2)

        cpu = terminal.cpu_seconds()
        idle, _, _ = terminal.read_until_quiet(IDLE_SECONDS, IDLE_SECONDS)
        return {
            "first": [(framed - terminal.began) * 1e3],
            "start": [(painted - terminal.began) * 1e3],
            "key": [milliseconds for milliseconds, _ in frames],
            "bytes": [size for _, size in frames],
            "burst ms": [((last or sent) - sent) * 1e3],
            "burst bytes": [len(burst)],
            "burst frames": [burst.count(FRAME)],
            "idle bytes": [len(idle)],
            "idle cpu": [(terminal.cpu_seconds() - cpu) * 1e3],
            "memory": [terminal.anonymous_kilobytes()],
        }
    finally:
        terminal.close()


def one_key(terminal, key):
    sent = time.perf_counter()
    terminal.send(key)
    data, last, framed = terminal.read_until_quiet(0.015, 1)
    if last is None:
        sys.exit(f"a key was answered by nothing: {key!r}")
    return (framed - sent) * 1e3, len(data)


def percentile(samples, share):
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


FIGURES = [
    ("start -> first frame, median", "ms", "first", statistics.median),
    ("start -> painted, median", "ms", "start", statistics.median),
    ("key -> frame, median", "ms", "key", statistics.median),
    ("key -> frame, p99", "ms", "key", lambda samples: percentile(samples, 0.99)),
    ("a fine step, mean", "bytes", "bytes", statistics.mean),
    (f"burst of {BURST} keys, median", "ms", "burst ms", statistics.median),
    (f"burst of {BURST} keys, median", "bytes", "burst bytes", statistics.median),
    (f"burst of {BURST} keys, most", "frames", "burst frames", max),
    (f"idle for {IDLE_SECONDS:g} s, most", "bytes", "idle bytes", max),
    (f"idle for {IDLE_SECONDS:g} s, most", "cpu ms", "idle cpu", max),
    ("anonymous memory, most", "kB", "memory", max),
]


def report(program, floor):
    print(f"{'':32}{'':8}{'scaleview':>12}{'floor':>12}{'ratio':>8}")
    for title, unit, key, summary in FIGURES:
        ours, theirs = summary(program[key]), summary(floor[key])
        if key == "burst frames" and not theirs:
            least, ratio = "-", "-"  # the floor does not mark its frames
        else:
            least, ratio = f"{theirs:.2f}", f"{ours / theirs:.2f}" if theirs else "-"
        print(f"{title:32}{unit:8}{ours:12.2f}{least:>12}{ratio:>8}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--floor", required=True, help="the program to compare with")
    parser.add_argument("--size", default="120x40", help="columns x rows (%(default)s)")
    parser.add_argument("--rounds", type=int, default=7, help="starts of each (%(default)s)")
    parser.add_argument("--keys", type=int, default=40, help="single keys a round (%(default)s)")
    parser.add_argument(
        "--settle", type=float, default=0, help="quiet seconds between keys (%(default)s)"
    )
    parser.add_argument("program", nargs="+", help="the program and its arguments, after --")
    options = parser.parse_args()
    columns, rows = (int(part) for part in options.size.split("x"))

    samples = {"program": {}, "floor": {}}
    for _ in range(options.rounds):
        for name, command in (("program", options.program), ("floor", [options.floor])):
            for key, values in measure(
                command, columns, rows, options.keys, options.settle
            ).items():
                samples[name].setdefault(key, []).extend(values)

    print(f"{options.size}, {options.rounds} rounds of {options.keys} keys each, alternating")
    report(samples["program"], samples["floor"])


if __name__ == "__main__":
    main()
