<?php
// Tests Quitus.php: php test.php LIBRARY. All cases of tests/cases go through it that PHP can write as their authors did.

declare(strict_types=1);

require __DIR__ . '/Quitus.php';

const ROOT = __DIR__ . '/../..';

$failures = 0;

function same(mixed $found, mixed $wanted, string $about): void
{
    global $failures;
    if ($found !== $wanted) {
        $failures++;
        fwrite(STDERR, "$about\n  found  " . json_encode($found) . "\n  wanted " . json_encode($wanted) . "\n");
    }
}

function mistake(callable $call, string $words): void
{
    try {
        $call();
        same('nothing thrown', $words, 'a mistake');
    } catch (InvalidArgumentException $error) {
        same(str_contains($error->getMessage(), $words), true, "{$error->getMessage()}, not $words");
    }
}

[, $library] = $argv;
$header = ROOT . '/c/include/quitus.h';
$quitus = new Quitus($library, $header);

same(preg_match('/^\d+\.\d+\.\d+/', $quitus->version()), 1, 'version');
same(in_array('obapi.intervention', $quitus->kinds(), true), true, 'kinds');

// What Dolibarr answers for an intervention; one word of it in the spelling of a form.
$text = '{"page": 2.0, "status": "Done"}';
$report = $quitus->check('obapi.query', $text, ['locale' => 'fr']);
same([$report['ok'], $report['text']], [false, ''], 'a refused payload has no normal form');
same(array_column($report['issues'], 'code'), ['number.spelling', 'enum.unknown'], 'codes');
same(str_contains($report['issues'][1]['message'], 'Vouliez-vous'), true, $report['issues'][1]['message']);
same($quitus->isValid('obapi.query', $text), false, 'is valid');
$fixed = $quitus->fix('obapi.query', $text);
same([$fixed['ok'], $fixed['text']], [true, '{"page": 2, "status": "done"}'], 'the mended text');
same(array_column($fixed['applied'], 'code'), ['number.spelling', 'enum.unknown'], 'what was mended');
same($quitus->isValid('obapi.query', $fixed['text']), true, 'is valid');

$draft = ['reference' => 'INTER-0500', 'contractReference' => 'contract1', 'step' => 'closed/done', 'serviceCode' => 'P902'];
$draft += ['logDate' => 1583505326000, 'asset' => 'LOGEMENT_002', 'workType' => 'corrective', 'description' => 'Réparé €'];
$built = $quitus->build('intent.log', $draft);
same($built['ok'], true, 'a draft becomes a payload');
same($quitus->check('intent.log', $built['text'])['text'], $built['text'], 'which is its own normal form');

$lines = $quitus->checkLines('intent.log', "{$built['text']}\n{\"status\":\"OPEN\"}\n\n\xff\n");
same([$lines['records'], $lines['valid'], $lines['lines']], [3, 1, 4], 'lines are counted');
same([$lines['text'], $lines['rejects']], ["{$built['text']}\n", "{\"status\":\"OPEN\"}\n\xff\n"], 'no line is lost');

mistake(fn () => $quitus->check('obapi.intervenion', '{}'), 'unknown kind: obapi.intervenion');
mistake(fn () => $quitus->check('obapi.query', '{}', ['maxbytes' => 1]), 'unknown option maxbytes');
mistake(fn () => $quitus->isValid('obapi.query', '{}', ['zone' => 'Paris']), 'unknown zone');
mistake(fn () => $quitus->build('obapi.list', []), 'no client sends such payloads');
same($quitus->check('obapi.query', '')['ok'], false, 'no text is a finding');

// Payloads of cases that stand there as texts: PHP would write those that are values in its own way.
$count = 0;
$files = new RecursiveIteratorIterator(new RecursiveDirectoryIterator(ROOT . '/tests/cases', FilesystemIterator::SKIP_DOTS));
foreach ($files as $path) {
    $file = json_decode(file_get_contents((string) $path), true, flags: JSON_THROW_ON_ERROR);
    foreach ($file['cases'] as $case) {
        if (!isset($case['text'])) {
            continue;
        }
        $count++;
        $about = basename((string) $path) . ": {$case['name']}";
        $report = $quitus->check($case['kind'] ?? $file['kind'], $case['text'], $case['options'] ?? $file['options'] ?? []);
        $brief = fn (array $issue): array => [$issue['code'], $issue['severity'], $issue['pointer']];
        same(array_map($brief, $report['issues']), array_map($brief, $case['issues']), $about);
        if (isset($case['normal'])) {
            same($report['text'], $case['normal'], $about);
        }
    }
}
same($count > 100, true, "only $count cases");

// Answers are given back: memory that is lost would be 50 MB here.
$large = $quitus->checkLines('intent.log', str_repeat("{$built['text']}\n", 100))['text'];
$resident = fn (): int => (int) (preg_match('/VmRSS:\s+(\d+)/', (string) @file_get_contents('/proc/self/status'), $found) ? $found[1] : 0);
$before = $resident();
for ($round = 0; $round < 500; $round++) {
    same($quitus->checkLines('intent.log', $large)['ok'], true, 'lines again');
}
same($resident() - $before < 20_000, true, 'memory is given back');

// The command says it to people, and by its status.
$sample = ROOT . '/samples/intent/leak-done.json';
$command = array_map('escapeshellarg', [PHP_BINARY, __DIR__ . '/check.php', $library, $header, 'kare.unplanned', $sample]);
exec(implode(' ', $command), $said, $status);
same($status, 1, 'the status of check.php');
same(preg_match('/^.+:\d+:\d+: error: .+ \[[a-z.-]+\]$/', $said[0] ?? ''), 1, $said[0] ?? 'check.php said nothing');

echo $failures === 0 ? "$count cases agree\n" : "$failures failures\n";
exit($failures === 0 ? 0 : 1);
