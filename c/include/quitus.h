/*
 * Quitus for C, and for whatever calls C: PHP, Go, the JVM, Ruby, .NET.
 *
 *     quitus_answer *answer = quitus_check("obapi.query", text, strlen(text), NULL, 0);
 *     if (answer->status != QUITUS_OK) fwrite(answer->report.data, 1, answer->report.size, stderr);
 *     quitus_free(answer);
 *
 * Arguments. `kind` is an id such as "intent.log", ended by a zero. `text` and `options` are UTF-8 with their length in
 * bytes and need no zero behind them; a length of 0 is none, whatever the pointer. `options` is a JSON object, every
 * member optional: locale ("en", "fr"), zone, fold, dayFirst, now (milliseconds since 1970; without it the rules that look
 * at the clock are silent), severity, rules, maxBytes, maxDepth, maxIssues. Nothing is kept of them when a call has ended.
 *
 * Ownership. Each answer is the caller's and is given back by quitus_free, once, and by nothing else. What it points to
 * lives as long as it does. Its pointers are never null; behind each text stands a zero that its size does not count.
 * An answer is never null. New members may be added behind those of quitus_answer: do not copy it.
 *
 * Threads. There is no state. Any thread may call any function at any time, and free an answer that another has made. It
 * needs 1 MiB of stack when maxDepth allows the deepest texts; threads of musl have less by default.
 *
 * Mistakes. A null pointer with a length, an unknown kind, wrong or unknown options are QUITUS_MISTAKE. What the library
 * cannot see (a pointer that leads nowhere, an answer freed twice) is undefined, as everywhere in C. When the machine has
 * no memory left the process ends: set maxBytes where strangers are served.
 *
 * A preprocessor that only drops the lines beginning with # and the two of extern "C" leaves plain declarations.
 */
#ifndef QUITUS_H
#define QUITUS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a call came to: quitus_answer.status, and the result of quitus_is_valid. Above zero is yes, below zero is no verdict. */
enum quitus_status {
  QUITUS_OK = 1,       /* no error */
  QUITUS_REFUSED = 0,  /* an error, in some record if there are several */
  QUITUS_MISTAKE = -1, /* the caller's mistake */
  QUITUS_BROKEN = -2   /* the library broke down; the next call is not touched by it */
};

/* Bytes, UTF-8 unless somebody else wrote them. */
typedef struct quitus_text {
  const char *data;
  size_t size;
} quitus_text;

typedef struct quitus_answer {
  int status;
  quitus_text text;    /* what the verb makes; empty when there is nothing */
  quitus_text report;  /* JSON; {"mistake": text} or {"broken": text} when the status is below zero */
  quitus_text rejects; /* of quitus_check_lines: the refused lines, byte for byte */
} quitus_answer;

/*
 * Checks a payload. text: its normal form, unless refused. report: {"ok", "omitted", "issues"}; an issue is {"code",
 * "severity", "path", "pointer", "params", "span", "inner", "fix", "message"}, of which span, inner and fix may be missing.
 */
quitus_answer *quitus_check(const char *kind, const char *text, size_t text_size, const char *options, size_t options_size);

/* The same as a status, without a report. It stops at the first error. */
int quitus_is_valid(const char *kind, const char *text, size_t text_size, const char *options, size_t options_size);

/*
 * Applies the safe fixes; with the option "unsafe": true, those that are a guess as well. text: the mended text, every
 * other byte as it was; empty when the text is no UTF-8 or longer than maxBytes. status and report are of the mended text;
 * the report also has "applied", the issues that are gone.
 */
quitus_answer *quitus_fix(const char *kind, const char *text, size_t text_size, const char *options, size_t options_size);

/* Builds a payload from a draft, a JSON object. text: the payload in normal form. The issues have paths into the draft. */
quitus_answer *quitus_build(const char *kind, const char *text, size_t text_size, const char *options, size_t options_size);

/*
 * Checks newline-delimited JSON. text: the normal forms, one a line. rejects: the lines that are refused. report: {"ok",
 * "records", "valid", "invalid", "lines", "omitted", "issues"}; each issue also has "record" and "line", from 1.
 */
quitus_answer *quitus_check_lines(const char *kind, const char *text, size_t text_size, const char *options, size_t options_size);

/* text: the ids of all kinds, as a JSON array. */
quitus_answer *quitus_kinds(void);

/* The version of the library, such as "0.1.0". It is not freed. */
const char *quitus_version(void);

/* Gives an answer back. Null is nothing. */
void quitus_free(quitus_answer *answer);

#ifdef __cplusplus
}
#endif

#endif
