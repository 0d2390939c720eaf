// Signals: those that a loop can answer become bits behind a descriptor; those that a process does
// not survive give the terminal back first.
#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

enum { crash_stack_size = 64 * 1024, grace_seconds = 1 };

struct watched_signal {
  int number;
  void (*handler)(int);
  struct sigaction original;
  bool is_installed;
};

static void on_crash(int number);
static void on_end(int number);
static void on_deadline(int number);
static void on_note(int number);

static struct watched_signal watched[] = {
    {SIGSEGV, on_crash}, {SIGBUS, on_crash},   {SIGILL, on_crash},  {SIGFPE, on_crash},
    {SIGABRT, on_crash}, {SIGTRAP, on_crash},  {SIGSYS, on_crash},  {SIGXCPU, on_crash},
    {SIGXFSZ, on_crash}, {SIGUSR1, on_crash},  {SIGUSR2, on_crash}, {SIGVTALRM, on_crash},
    {SIGPROF, on_crash}, {SIGIO, on_crash},    {SIGPWR, on_crash},  {SIGPIPE, SIG_IGN},
    {SIGINT, on_end},    {SIGTERM, on_end},    {SIGHUP, on_end},    {SIGQUIT, on_end},
    {SIGALRM, on_deadline}, {SIGWINCH, on_note}, {SIGTSTP, on_note}, {SIGCONT, on_note},
#ifdef SIGSTKFLT
    {SIGSTKFLT, on_crash},
#endif
};
enum { watched_count = sizeof watched / sizeof watched[0], most_real_time = 64 };

// Real-time signals end a process, too; how many there are is known only at run time.
static struct watched_signal real_time[most_real_time];

static int real_time_count(void) {
  int count = SIGRTMAX - SIGRTMIN + 1;
  return count < most_real_time ? count : most_real_time;
}

static int wake_descriptor = -1;
static atomic_uint noted;
static atomic_int ending;

static void note(unsigned bit) {
  static const uint64_t one = 1;
  atomic_fetch_or(&noted, bit);
  // The counter cannot overflow in any lifetime; the result only silences the compiler.
  ssize_t ignored = write(wake_descriptor, &one, sizeof one);
  (void)ignored;
}

static void on_note(int number) {
  int saved_errno = errno;
  note(number == SIGWINCH  ? TERMINAL_RESIZED
       : number == SIGTSTP ? TERMINAL_STOP_ASKED
                           : TERMINAL_CONTINUED);
  errno = saved_errno;
}

// Ends the process by `number`: it stays pending until the handler returns. Other threads that want
// to die too wait for the one that gives the terminal back.
static void die(int number) {
  static atomic_bool is_dying;
  while (atomic_exchange(&is_dying, true)) pause();
  terminal_restore_handlers();
  terminal_give_back();
  raise(number);
}

static void on_crash(int number) { die(number); }

// The loop ends the program in good order; a second signal, or a loop that does not answer, does
// not wait for it.
static void on_end(int number) {
  int saved_errno = errno;
  if (atomic_exchange(&ending, number) != 0) {
    die(number);
  } else {
    alarm(grace_seconds);
    note(TERMINAL_END_ASKED);
  }
  errno = saved_errno;
}

static void on_deadline(int number) {
  (void)number;
  int asked = atomic_load(&ending);
  if (asked != 0) die(asked);
}

// A stack overflow leaves no room for a handler on the stack that overflowed.
static void give_crashes_a_stack(void) {
  static char space[crash_stack_size] __attribute__((aligned(16)));
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE) == 0) return;
  stack_t own = {.ss_sp = space, .ss_size = sizeof space};
  sigaltstack(&own, NULL);
}

static void install(struct watched_signal *signal) {
  if (signal->is_installed || sigaction(signal->number, NULL, &signal->original) != 0) return;
  // Who starts a program with a signal ignored, as nohup does, wants it ignored.
  if (signal->original.sa_handler == SIG_IGN) return;
  struct sigaction action = {.sa_handler = signal->handler, .sa_flags = SA_ONSTACK};
  if (signal->handler == on_note) action.sa_flags |= SA_RESTART;
  sigfillset(&action.sa_mask);
  signal->is_installed = sigaction(signal->number, &action, NULL) == 0;
}

int terminal_install_handlers(void) {
  if (wake_descriptor < 0) wake_descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (wake_descriptor < 0) return errno;
  give_crashes_a_stack();
  for (int i = 0; i < watched_count; i++) install(&watched[i]);
  for (int i = 0; i < real_time_count(); i++) {
    real_time[i].number = SIGRTMIN + i;
    real_time[i].handler = on_crash;
    install(&real_time[i]);
  }
  return 0;
}

static void restore(struct watched_signal *signal) {
  if (!signal->is_installed) return;
  signal->is_installed = false;
  sigaction(signal->number, &signal->original, NULL);
}

void terminal_restore_handlers(void) {
  for (int i = 0; i < watched_count; i++) restore(&watched[i]);
  for (int i = 0; i < real_time_count(); i++) restore(&real_time[i]);
}

void terminal_close(void) {
  terminal_give_back();
  terminal_restore_handlers();
  alarm(0);
  int asked = atomic_exchange(&ending, 0);
  if (asked != 0) raise(asked);
}

void terminal_stop(bool group) {
  struct sigaction ours, usual = {.sa_handler = SIG_DFL};
  sigaction(SIGTSTP, NULL, &ours);
  if (ours.sa_handler == SIG_IGN) return;
  sigaction(SIGTSTP, &usual, NULL);
  if (group) {
    kill(0, SIGTSTP);
  } else {
    raise(SIGTSTP);
  }
  sigaction(SIGTSTP, &ours, NULL);
}

int terminal_signal_descriptor(void) { return wake_descriptor; }

unsigned terminal_take_signals(void) {
  uint64_t count;
  ssize_t ignored = read(wake_descriptor, &count, sizeof count);
  (void)ignored;
  return atomic_exchange(&noted, 0);
}
