/*
 * A program that knows nothing but the header. `border mistakes` hands over whatever a caller can get wrong; `border serve`
 * answers the requests on its standard input: a byte for the verb, then kind, options and text, each behind its length as
 * four bytes, little endian. An answer is the status as a byte, then text, report and rejects in the same way.
 */
#include "quitus.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;

#define HOLDS(fact)                                                       \
  do {                                                                    \
    if (!(fact)) {                                                        \
      fprintf(stderr, "border.c:%d: does not hold: %s\n", __LINE__, #fact); \
      failures++;                                                         \
    }                                                                     \
  } while (0)

typedef quitus_answer *verb(const char *, const char *, size_t, const char *, size_t);

static verb *const VERBS[] = {quitus_check, quitus_fix, quitus_build, quitus_check_lines};

/* Every text of an answer can be read, to the zero behind it. */
static int is_whole(const quitus_answer *answer) {
  const quitus_text *parts[] = {&answer->text, &answer->report, &answer->rejects};
  for (size_t at = 0; at < 3; at++)
    if (parts[at]->data == NULL || parts[at]->data[parts[at]->size] != 0) return 0;
  return 1;
}

/* All verbs call it a mistake, and say so in these words. */
static void mistake(const char *kind, const char *text, size_t size, const char *options, size_t options_size, const char *words) {
  for (size_t at = 0; at < 4; at++) {
    quitus_answer *answer = VERBS[at](kind, text, size, options, options_size);
    HOLDS(answer != NULL && is_whole(answer));
    HOLDS(answer->status == QUITUS_MISTAKE);
    HOLDS(answer->text.size == 0 && answer->rejects.size == 0);
    HOLDS(strncmp(answer->report.data, "{\"mistake\":\"", 12) == 0);
    if (strstr(answer->report.data, words) == NULL) {
      fprintf(stderr, "%s, not %s\n", answer->report.data, words);
      failures++;
    }
    quitus_free(answer);
  }
  HOLDS(quitus_is_valid(kind, text, size, options, options_size) == QUITUS_MISTAKE);
}

static void option(const char *options, const char *words) {
  mistake("intent.log", "{}", 2, options, strlen(options), words);
}

static void mistakes(void) {
  mistake(NULL, "{}", 2, NULL, 0, "kind is null");
  mistake("", "{}", 2, NULL, 0, "unknown kind: ");
  mistake("intent.lag", "{}", 2, NULL, 0, "unknown kind: intent.lag");
  mistake("intent.log ", "{}", 2, NULL, 0, "unknown kind: intent.log ");
  mistake("\xff", "{}", 2, NULL, 0, "unknown kind: \xef\xbf\xbd");
  mistake("intent.log", NULL, 2, NULL, 0, "text is null");
  mistake("intent.log", "{}", SIZE_MAX, NULL, 0, "text is longer than memory");
  mistake("intent.log", "{}", 2, NULL, 2, "options is null");
  mistake("intent.log", "{}", 2, "{}", SIZE_MAX, "options is longer than memory");
  option("{", "options are no JSON object");
  option("[]", "options are no JSON object");
  option("7", "options are no JSON object");
  option("null", "options are no JSON object");
  option("\"zone\"", "options are no JSON object");
  option("{\"zone\":\"Mars/Olympus\"}", "unknown zone");
  option("{\"fold\":\"both\"}", "fold");
  option("{\"now\":\"today\"}", "now");
  option("{\"maxBytes\":-1}", "maxBytes");
  option("{\"maxbytes\":1}", "unknown option maxbytes; the options are zone, fold");
  option("{\"locale\":\"de\"}", "locale");
  option("{\"severity\":{\"no.code\":\"off\"}}", "severity of an unknown code: no.code");
  option("{\"severity\":[\"off\"]}", "severity");
  option("{\"severity\":7}", "severity");
  option("{\"rules\":{\"require\":[\"/descripton\"]}}", "did you mean /description");
  option("\xff\xfe", "options are not UTF-8");
  quitus_free(NULL);

  /* What only one verb has is another's mistake. */
  const char *guess = "{\"unsafe\":true}";
  quitus_answer *answer = quitus_check("intent.log", "{}", 2, guess, strlen(guess));
  HOLDS(answer->status == QUITUS_MISTAKE);
  quitus_free(answer);
  answer = quitus_fix("intent.log", "{}", 2, guess, strlen(guess));
  HOLDS(answer->status == QUITUS_REFUSED);
  quitus_free(answer);
  answer = quitus_build("obapi.list", "{}", 2, NULL, 0);
  HOLDS(answer->status == QUITUS_MISTAKE && strstr(answer->report.data, "no client sends such payloads: obapi.list"));
  quitus_free(answer);

  /* A text is anything: no text at all, no UTF-8, zeros. None of them is the caller's mistake. */
  const struct { const char *text; size_t size; } texts[] = {{NULL, 0}, {"", 0}, {"\0\0\0", 3}, {"\xff\xfe\xfd", 3}, {"[", 1}};
  for (size_t at = 0; at < sizeof texts / sizeof *texts; at++) {
    for (size_t verb = 0; verb < 4; verb++) {
      answer = VERBS[verb]("intent.log", texts[at].text, texts[at].size, NULL, 0);
      /* No line at all has no error. */
      HOLDS(answer->status == (verb == 3 && texts[at].size == 0 ? QUITUS_OK : QUITUS_REFUSED));
      HOLDS(is_whole(answer) && answer->report.size > 0);
      quitus_free(answer);
    }
    HOLDS(quitus_is_valid("intent.log", texts[at].text, texts[at].size, NULL, 0) == QUITUS_REFUSED);
  }

  /* What is too large is not looked at, and not copied but for the rejects. */
  size_t size = (size_t)20 << 20;
  char *large = malloc(size);
  HOLDS(large != NULL);
  memset(large, ' ', size);
  memcpy(large, "{}", 2);
  for (size_t verb = 0; verb < 4; verb++) {
    answer = VERBS[verb]("intent.log", large, size, NULL, 0);
    HOLDS(answer->status == QUITUS_REFUSED && strstr(answer->report.data, "json.too-large") != NULL);
    HOLDS(answer->text.size == 0 && answer->report.size < 2048);
    HOLDS(answer->rejects.size == (verb == 3 ? size + 1 : 0));
    quitus_free(answer);
  }
  free(large);

  answer = quitus_kinds();
  HOLDS(answer->status == QUITUS_OK && strncmp(answer->text.data, "[\"intent.log\",", 14) == 0);
  quitus_free(answer);
}

static size_t number(void) {
  unsigned char bytes[4];
  if (fread(bytes, 1, 4, stdin) != 4) exit(3);
  return bytes[0] | bytes[1] << 8 | bytes[2] << 16 | (size_t)bytes[3] << 24;
}

/* Of the kind the zero is read as well. */
static char *part(size_t *size) {
  *size = number();
  char *text = malloc(*size + 1);
  if (text == NULL || fread(text, 1, *size, stdin) != *size) exit(3);
  text[*size] = 0;
  return text;
}

static void tell(quitus_text text) {
  unsigned char bytes[4] = {text.size, text.size >> 8, text.size >> 16, text.size >> 24};
  fwrite(bytes, 1, 4, stdout);
  fwrite(text.data, 1, text.size, stdout);
}

static void serve(void) {
  for (int asked; (asked = getchar()) != EOF;) {
    size_t sizes[3];
    char *parts[3];
    for (size_t at = 0; at < 3; at++) parts[at] = part(&sizes[at]);
    if (asked == 4) {
      putchar(quitus_is_valid(parts[0], parts[2], sizes[2], parts[1], sizes[1]));
    } else {
      quitus_answer *answer = VERBS[asked](parts[0], parts[2], sizes[2], parts[1], sizes[1]);
      putchar(answer->status);
      tell(answer->text);
      tell(answer->report);
      tell(answer->rejects);
      quitus_free(answer);
    }
    for (size_t at = 0; at < 3; at++) free(parts[at]);
  }
}

int main(int count, char **arguments) {
  if (count == 2 && strcmp(arguments[1], "mistakes") == 0) mistakes();
  else if (count == 2 && strcmp(arguments[1], "serve") == 0) serve();
  else if (count == 2 && strcmp(arguments[1], "version") == 0) puts(quitus_version());
  else return 2;
  return failures == 0 ? 0 : 1;
}
