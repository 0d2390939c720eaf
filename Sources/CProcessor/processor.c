// A build may use every instruction of the processors it was made for. On an older one it would die
// of an illegal instruction, without a word: this runs before `main` and says what is missing.
#include "CProcessor.h"

#if defined(__x86_64__)

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// As the shell has it: found, but not to be executed.
enum { exit_cannot_run = 126 };

// This code is for every processor, whatever the flags of the build.
#define FOR_ALL_PROCESSORS \
  __attribute__((target("arch=x86-64,no-sse3,no-avx,no-bmi,no-bmi2,no-lzcnt,no-movbe,no-popcnt")))

// Whether to take the processor for the oldest of its kind: so the message can be tested anywhere.
FOR_ALL_PROCESSORS static bool plays_the_oldest(void) {
  const char *wish = getenv("SCALEVIEW_PROCESSOR");
  return wish != NULL && strcmp(wish, "baseline") == 0;
}

// The first extension that the build was allowed to use and the processor lacks; NULL for none.
FOR_ALL_PROCESSORS static const char *missing_extension(void) {
  __builtin_cpu_init();
  bool oldest = plays_the_oldest();
#define NEED(name) \
  if (oldest || !__builtin_cpu_supports(name)) return name
#ifdef __SSE3__
  NEED("sse3");
#endif
#ifdef __SSSE3__
  NEED("ssse3");
#endif
#ifdef __SSE4_1__
  NEED("sse4.1");
#endif
#ifdef __SSE4_2__
  NEED("sse4.2");
#endif
#ifdef __POPCNT__
  NEED("popcnt");
#endif
#ifdef __AVX__
  NEED("avx");
#endif
#ifdef __AVX2__
  NEED("avx2");
#endif
#ifdef __BMI__
  NEED("bmi");
#endif
#ifdef __BMI2__
  NEED("bmi2");
#endif
#ifdef __FMA__
  NEED("fma");
#endif
#ifdef __F16C__
  NEED("f16c");
#endif
#ifdef __LZCNT__
  NEED("lzcnt");
#endif
#ifdef __MOVBE__
  NEED("movbe");
#endif
#ifdef __AVX512F__
  NEED("avx512f");
#endif
#ifdef __AVX512BW__
  NEED("avx512bw");
#endif
#ifdef __AVX512CD__
  NEED("avx512cd");
#endif
#ifdef __AVX512DQ__
  NEED("avx512dq");
#endif
#ifdef __AVX512VL__
  NEED("avx512vl");
#endif
#ifdef __AVX512VBMI__
  NEED("avx512vbmi");
#endif
#ifdef __AVX512VBMI2__
  NEED("avx512vbmi2");
#endif
#ifdef __AVX512IFMA__
  NEED("avx512ifma");
#endif
#ifdef __AVX512VNNI__
  NEED("avx512vnni");
#endif
#ifdef __AVX512BITALG__
  NEED("avx512bitalg");
#endif
#ifdef __AVX512VPOPCNTDQ__
  NEED("avx512vpopcntdq");
#endif
#ifdef __GFNI__
  NEED("gfni");
#endif
#ifdef __VAES__
  NEED("vaes");
#endif
#undef NEED
  (void)oldest;
  return NULL;
}

// 101 is the first priority that is not the system's own.
__attribute__((constructor(101))) FOR_ALL_PROCESSORS static void check_processor(void) {
  const char *missing = missing_extension();
  if (missing == NULL) return;
  dprintf(
    STDERR_FILENO,
    "scaleview: this build is for newer processors: this one lacks %s;"
    " build it here, with script/install --native\n",
    missing);
  _exit(exit_cannot_run);
}

#endif
