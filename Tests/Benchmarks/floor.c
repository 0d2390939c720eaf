// The floor of `script/bench screen`: the least that an ncurses program pays for a figure like
// scaleview's. Four curves of a power law in braille, 48 points, ticks and one line with the
// exponent, drawn anew at every key with the library's own diff. Left and Right move the exponent
// by one fine step, q quits.

#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <math.h>
#include <stdbool.h>
#include <string.h>

enum { CURVES = 4, POINTS = 12, MAX_COLUMNS = 500, MAX_ROWS = 200, MARGIN = 8 };

static const double LEFT = 3, RIGHT = 10, BOTTOM = 0.7, TOP = 1.25;  // log10 of params and loss

typedef struct {
  int columns, rows;
  unsigned char dots[MAX_ROWS][MAX_COLUMNS];
  unsigned char color[MAX_ROWS][MAX_COLUMNS];
} Canvas;

static Canvas canvas;

static double loss(double log_params, int curve, double exponent) {
  double tokens = pow(10, 8 + curve);
  return 1.7 + 12 * pow(10, -exponent * (log_params - LEFT)) + 410 / pow(tokens, 0.28);
}

static int dot_row(double value) {
  return (int)lround((TOP - log10(value)) / (TOP - BOTTOM) * (canvas.rows * 4 - 1));
}

static void set_dot(int x, int y, int color) {
  static const unsigned char bits[4][2] = {{1, 8}, {2, 16}, {4, 32}, {64, 128}};
  if (x < 0 || y < 0 || x >= canvas.columns * 2 || y >= canvas.rows * 4) return;
  canvas.dots[y / 4][x / 2] |= bits[y % 4][x % 2];
  canvas.color[y / 4][x / 2] = (unsigned char)color;
}

static void plot_curve(int curve, double exponent) {
  int width = canvas.columns * 2, last = 0;
  for (int x = 0; x < width; x++) {
    int y = dot_row(loss(LEFT + (RIGHT - LEFT) * x / (width - 1), curve, exponent));
    int from = x == 0 || last == y ? y : last < y ? last + 1 : y;
    int to = x == 0 || last <= y ? y : last - 1;
    for (int dot = from; dot <= to; dot++) set_dot(x, dot, curve + 1);
    last = y;
  }
}

static void draw_cells(void) {
  for (int row = 0; row < canvas.rows; row++)
    for (int column = 0; column < canvas.columns; column++) {
      if (!canvas.dots[row][column]) continue;
      wchar_t text[2] = {0x2800 | canvas.dots[row][column], 0};
      attrset(COLOR_PAIR(canvas.color[row][column]));
      mvaddwstr(row + 1, column + MARGIN, text);
    }
}

static void draw_points(void) {
  for (int curve = 0; curve < CURVES; curve++)
    for (int point = 0; point < POINTS; point++) {
      double x = LEFT + (RIGHT - LEFT) * (point + 0.5) / POINTS;
      int column = (int)((x - LEFT) / (RIGHT - LEFT) * (canvas.columns - 1));
      attrset(COLOR_PAIR(curve + 1));
      mvaddwstr(dot_row(loss(x, curve, 0.08)) / 4 + 1, column + MARGIN, L"×");
    }
}

static void draw_axes(double exponent) {
  attrset(A_NORMAL);
  mvprintw(0, 0, "loss against params, alpha = %.4f", exponent);
  for (int tick = 6; tick <= 16; tick += 2) mvprintw(dot_row(tick) / 4 + 1, 2, "%4d", tick);
  for (int decade = (int)LEFT; decade < (int)RIGHT; decade++) {
    int column = (int)((decade - LEFT) / (RIGHT - LEFT) * (canvas.columns - 1));
    mvprintw(canvas.rows + 1, column + MARGIN, "1e%d", decade);
  }
}

static void draw(double exponent) {
  memset(&canvas, 0, sizeof canvas);
  canvas.columns = COLS - MARGIN - 1 < MAX_COLUMNS ? COLS - MARGIN - 1 : MAX_COLUMNS;
  canvas.rows = LINES - 3 < MAX_ROWS ? LINES - 3 : MAX_ROWS;
  erase();
  for (int curve = 0; curve < CURVES; curve++) plot_curve(curve, exponent);
  draw_cells();
  draw_points();
  draw_axes(exponent);
  refresh();
}

int main(void) {
  double exponent = 0.076;
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, true);
  curs_set(0);
  start_color();
  use_default_colors();
  for (short pair = 1; pair <= CURVES; pair++) init_pair(pair, pair, -1);
  draw(exponent);
  for (int key = getch(); key != 'q' && key != ERR; key = getch()) {
    if (key == KEY_RIGHT) exponent += 0.001;
    if (key == KEY_LEFT) exponent -= 0.001;
    draw(exponent);
  }
  endwin();
  return 0;
}
