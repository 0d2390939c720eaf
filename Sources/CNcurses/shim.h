// ncursesw as Swift can call it: wide characters on, function-like macros off, and an accessor for
// every global variable and casting macro that Swift cannot import.
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <term.h>
#include <stdio.h>
#include <wchar.h>
// term.h makes macros of these common words.
#undef lines
#undef columns

// wcwidth is declared only under _XOPEN_SOURCE, which a module cannot ask for.
extern int wcwidth(wchar_t character);

static inline WINDOW *cncurses_stdscr(void) { return stdscr; }
static inline WINDOW *cncurses_curscr(void) { return curscr; }
static inline FILE *cncurses_stdin(void) { return stdin; }
static inline int cncurses_lines(void) { return LINES; }
static inline int cncurses_columns(void) { return COLS; }
static inline int cncurses_color_count(void) { return COLORS; }
static inline int cncurses_pair_count(void) { return COLOR_PAIRS; }

static inline attr_t cncurses_bold(void) { return A_BOLD; }
static inline attr_t cncurses_dim(void) { return A_DIM; }
static inline attr_t cncurses_underline(void) { return A_UNDERLINE; }
static inline attr_t cncurses_reverse(void) { return A_REVERSE; }

// A terminfo string, or NULL where the terminal lacks it: tigetstr says so in two ways.
static inline const char *cncurses_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

// The sequence that moves the cursor, or NULL.
static inline const char *cncurses_cursor_address(int row, int column) {
  const char *format = cncurses_capability("cup");
  return format == NULL ? NULL : tiparm(format, row, column);
}

// A blank in `attributes` and color pair `pair`: the pattern of every cell painted alike.
static inline cchar_t cncurses_pattern(attr_t attributes, int pair) {
  cchar_t pattern;
  const wchar_t blank[] = {L' ', 0};
  setcchar(&pattern, blank, attributes, (short)pair, NULL);
  return pattern;
}

// `pattern` with another character, at the cost of a copy: setcchar would check it all again.
static inline cchar_t cncurses_cell(cchar_t pattern, wchar_t character) {
  pattern.chars[0] = character;
  return pattern;
}

#endif
