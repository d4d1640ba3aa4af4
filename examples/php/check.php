<?php
// Checks payloads: php check.php LIBRARY HEADER KIND FILE...; the status is 1 when one of them is refused.

declare(strict_types=1);

require __DIR__ . '/Quitus.php';

if ($argc < 5) {
    fwrite(STDERR, "usage: php check.php LIBRARY HEADER KIND FILE...\n");
    exit(2);
}
[, $library, $header, $kind] = $argv;
$quitus = new Quitus($library, $header);
$refused = 0;
foreach (array_slice($argv, 4) as $file) {
    $text = file_get_contents($file);
    if ($text === false) {
        exit(2);
    }
    $report = $quitus->check($kind, $text, ['now' => time() * 1000]);
    foreach ($report['issues'] as $issue) {
        // What concerns the size of the whole text has no place in it.
        $at = isset($issue['span']) ? "{$issue['span']['start']['line']}:{$issue['span']['start']['column']}" : '1:1';
        echo "$file:$at: {$issue['severity']}: {$issue['message']} [{$issue['code']}]\n";
    }
    $refused += $report['ok'] ? 0 : 1;
}
exit($refused > 0 ? 1 : 0);
